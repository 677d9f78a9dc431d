import {safeImageUrl, safeUrl} from '../../src/text/safe-url.js';
import {expect} from '../helpers.js';

describe('a safe URL', () => {
  for (const url of [
    'https://example.com/مقال',
    'http://a.b',
    'mailto:a@b.c',
    'tel:+963',
    '/path',
    'relative',
    '?q=1',
    '#hash',
    '//cdn.example.com/x',
  ]) {
    it(`is kept: ${url}`, () => expect(safeUrl(url)).to.equal(url));
  }

  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '',
    '  ',
    7,
    null,
    {},
  ]) {
    it(`is dropped otherwise: ${JSON.stringify(url)}`, () => expect(safeUrl(url)).to.equal(undefined));
  }

  it('of a picture may also be data of a picture', () => {
    expect(safeImageUrl('data:image/svg+xml,<svg/>')).to.be.a('string');
    expect(safeImageUrl('data:text/html,x')).to.equal(undefined);
    expect(safeImageUrl('javascript:alert(1)')).to.equal(undefined);
  });
});
