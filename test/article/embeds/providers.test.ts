import {embedOf, knownEmbedOf} from '../../../src/article/embeds/providers.js';
import {expect} from '../../helpers.js';

const ADDRESSES: [address: string, frame: string][] = [
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=90', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&start=90'],
  ['https://www.youtube.com/watch?feature=x&v=aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://youtu.be/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['//www.youtube.com/embed/aqz-KE-bpKQ?rel=0', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://www.youtube.com/shorts/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  [
    'https://twitter.com/AJArabic/status/1166309230430408704?s=20',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1166309230430408704',
  ],
  [
    'https://x.com/AJArabic/status/1166309230430408704',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1166309230430408704',
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?id=1166309230430408704',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1166309230430408704',
  ],
  ['https://www.instagram.com/p/B1_abc-D/', 'https://www.instagram.com/p/B1_abc-D/embed/captioned/'],
  ['https://www.instagram.com/reel/B1_abc-D/?utm_source=ig', 'https://www.instagram.com/reel/B1_abc-D/embed/captioned/'],
  ['https://t.me/aljazeera/12345', 'https://t.me/aljazeera/12345?embed=1'],
  ['https://t.me/aljazeera/12345?embed=1&userpic=true', 'https://t.me/aljazeera/12345?embed=1'],
  [
    'https://www.facebook.com/aljazeera/posts/123',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Faljazeera%2Fposts%2F123',
  ],
  [
    'https://m.facebook.com/watch/?v=123',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D123',
  ],
  [
    'https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fvideos%2F123%2F',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fvideos%2F123%2F',
  ],
];

describe('the frame of an address', () => {
  for (const [address, frame] of ADDRESSES) it(address, () => expect(knownEmbedOf(address)?.frame).to.equal(frame));

  it('is that of the page itself, without its origin, where no one knows the site', () => {
    const embed = embedOf('https://maps.example.org/?q=حلب')!;
    expect(embed.frame).to.equal('https://maps.example.org/?q=%D8%AD%D9%84%D8%A8');
    expect(embed.sandbox).not.to.contain('allow-same-origin');
  });

  for (const address of ['', 'javascript:alert(1)', 'data:text/html,x', '/relative', 'notes', 'https:///', null]) {
    it(`is none for ${JSON.stringify(address)}`, () => expect(embedOf(address)).to.equal(undefined));
  }

  it('is on the network’s own host, whatever the address is', () => {
    for (const address of [
      'https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ',
      'https://evil.example/https://youtu.be/aqz-KE-bpKQ',
    ])
      expect(knownEmbedOf(address), address).to.equal(undefined);
  });
});
