import {moreNetworks} from '../../src/share/more-networks.js';
import type {Shared} from '../../src/share/network.js';
import {networks} from '../../src/share/networks.js';
import {expect} from '../helpers.js';

const all = new Map([...networks, ...moreNetworks.map((network) => [network.id, network] as const)]);
const shared: Shared = {
  url: 'https://e.com/مقال?a=1&b=2#c',
  headline: 'إدلب: 50% & “هدنة” #عاجل 👍',
  via: '@maqal',
  hashtags: ['خبر عاجل', '#إدلب'],
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
