import {followHeight} from '../../../src/article/embeds/frame-height.js';
import {expect, fixture, html, until} from '../../helpers.js';

/** A frame that tells a height, in the ways in which sites do. */
async function frameThatSays(message: unknown): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="إطار"></iframe>`);
  followHeight(frame);
  window.dispatchEvent(new MessageEvent('message', {data: message, source: frame.contentWindow}));
  return frame;
}

describe('the height of a frame', () => {
  for (const [site, message] of Object.entries({
    X: {'twttr.embed': {method: 'twttr.private.resize', params: [{height: 431.2}]}},
    Telegram: JSON.stringify({event: 'resize', height: 431.2}),
    Instagram: JSON.stringify({type: 'MEASURE', details: {height: 431.2}}),
  })) {
    it(`follows the height that ${site} reports`, async () => {
      const frame = await frameThatSays(message);
      await until(() => frame.height === '432', 'the height');
    });
  }

  for (const message of [null, 'x', '{', {height: 'x'}, {height: -5}, {height: NaN}, [], 7]) {
    it(`stays as it is for ${JSON.stringify(message)}`, async () => expect((await frameThatSays(message)).height).to.equal(''));
  }

  it('never grows over the page', async () => expect((await frameThatSays({height: 1e9})).height).to.equal('2000'));

  it('is no one else’s to say', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="إطار"></iframe>`);
    followHeight(frame);
    window.dispatchEvent(new MessageEvent('message', {data: {height: 300}, source: window}));
    expect(frame.height).to.equal('');
  });
});
