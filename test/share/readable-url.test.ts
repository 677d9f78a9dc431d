import {readableUrl} from '../../src/share/readable-url.js';
import {expect} from '../helpers.js';

describe('an address as people read it', () => {
  it('has its letters decoded, and its delimiters as they were', () => {
    const url = new URL('https://e.com/مقال عن إدلب?q=a&r=%26#م');
    expect(readableUrl(url.href)).to.equal('https://e.com/مقال%20عن%20إدلب?q=a&r=%26#م');
  });
  it('is left alone where it is no text', () => expect(readableUrl('https://e.com/%E0%A4%A')).to.equal('https://e.com/%E0%A4%A'));
});
