import {moreNetworks} from '../../../src/share/networks/more-networks.js';
import {addressOf, type Shared} from '../../../src/share/networks/network.js';
import {networks} from '../../../src/share/networks/default-networks.js';
import {expect} from '../../helpers.js';

const all = new Map([...networks, ...moreNetworks.map((network) => [network.id, network] as const)]);
const shared: Shared = {
  url: 'https://e.com/مقال?a=1&b=2#c',
  headline: 'إدلب: 50% & “هدنة” #عاجل 👍',
  via: '@maqal',
  hashtags: ['خبر عاجل', '#إدلب'],
  image: 'https://e.com/p.jpg',
  appId: '7',
};
const [url, text] = [encodeURIComponent(shared.url), encodeURIComponent(shared.headline)];

const ADDRESSES: Record<string, string> = {
  whatsapp: `https://api.whatsapp.com/send?text=${text}%0A${url}`,
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  x: `https://x.com/intent/tweet?text=${text}&url=${url}&hashtags=${encodeURIComponent('خبر_عاجل')},${encodeURIComponent('إدلب')}&via=maqal`,
  telegram: `https://t.me/share/url?url=${url}&text=${text}`,
  linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  reddit: `https://www.reddit.com/submit?url=${url}&title=${text}`,
  bluesky: `https://bsky.app/intent/compose?text=${text}%0A${url}`,
  threads: `https://www.threads.com/intent/post?text=${text}&url=${url}`,
  viber: `viber://forward?text=${text}%0A${url}`,
  messenger: `https://www.facebook.com/dialog/send?app_id=7&link=${url}&redirect_uri=${url}`,
  pinterest: `https://www.pinterest.com/pin/create/button/?url=${url}&media=${encodeURIComponent('https://e.com/p.jpg')}&description=${text}`,
  mastodon: `https://share.joinmastodon.org/#text=${text}%0A${url}`,
  snapchat: `https://www.snapchat.com/share?link=${url}`,
  line: `https://social-plugins.line.me/lineit/share?url=${url}&text=${text}`,
  vk: `https://vk.com/share.php?url=${url}&title=${text}`,
  tumblr: `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${url}&title=${text}`,
  flipboard: `https://share.flipboard.com/bookmarklet/popout?v=2&url=${url}&title=${text}`,
  instapaper: `https://www.instapaper.com/hello2?url=${url}&title=${text}`,
  'hacker-news': `https://news.ycombinator.com/submitlink?u=${url}&t=${text}`,
  sms: `sms:?&body=${text}%0A${url}`,
  email: `mailto:?subject=${text}&body=${url}`,
};

describe('a share address', () => {
  for (const [id, address] of Object.entries(ADDRESSES)) {
    it(`of ${id} carries everything, encoded once`, () => expect(all.get(id)!.href(shared)).to.equal(address));
  }

  it('is asserted for every network', () => expect([...all.keys()].sort()).to.deep.equal(Object.keys(ADDRESSES).sort()));

  it('survives half an emoji', () => {
    for (const network of all.values()) expect(() => network.href({url: 'https://e.com', headline: '\uD83D'})).not.to.throw();
  });
});

describe('what a network carries', () => {
  const LONG = `«يُحذِّرُ» من: 50% & #عاجل "هدنة" 👩‍👩‍👧 \u200FC++\nسطر ثانٍ `.repeat(40);

  for (const network of all.values()) {
    it(`survives the trip to ${network.id}: marks, emoji, line breaks, bidi marks, two thousand characters`, () => {
      const href = addressOf(network, {...shared, headline: LONG, text: LONG})!;
      expect(href).not.to.contain('+');
      const carried = decodeURIComponent(href).replaceAll('\r\n', '\n');
      expect(carried).to.contain(shared.url);
      if (href.includes(encodeURIComponent('عاجل'))) expect(carried).to.contain(LONG.split('\n')[1]);
    });
  }

  it('keeps a plus in a path, and does not touch one in a query', () => {
    const href = addressOf(networks.get('whatsapp')!, {headline: 'x', url: 'https://e.com/a+b?c=d+e'})!;
    expect(decodeURIComponent(href)).to.contain('https://e.com/a%2Bb?c=d+e');
  });

  it('is set in its own direction', () => {
    const href = addressOf(networks.get('x')!, {headline: 'BBC: عاجل من دمشق', url: 'https://e.com'})!;
    expect(decodeURIComponent(href)).to.contain('text=\u2067BBC: عاجل من دمشق\u2069&');
  });

  it('is nothing where the network asks for more than there is', () => {
    const bare = {url: 'https://e.com', headline: 'x'};
    expect(addressOf(all.get('pinterest')!, bare)).to.equal(undefined);
    expect(addressOf(all.get('messenger')!, bare)).to.equal(undefined);
    expect(addressOf(all.get('messenger')!, {...bare, isPhone: true})).to.equal('fb-messenger://share/?link=https%3A%2F%2Fe.com');
  });
});

describe('the colour of a mark', () => {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((start) => channel(parseInt(hex.slice(start, start + 2), 16) / 255))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  for (const {id, color} of all.values()) {
    if (color === undefined) continue;
    it(`of ${id} stands out on white and on near-black (WCAG 1.4.11)`, () => {
      expect(contrast(color, '#ffffff')).to.be.at.least(3);
      expect(contrast(color, '#1b1e24')).to.be.at.least(3);
    });
  }
});
