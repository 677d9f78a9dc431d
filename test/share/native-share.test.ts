import {shareNatively} from '../../src/share/native-share.js';
import {expect} from '../helpers.js';

const shared = {url: 'https://e.com/a', headline: 'عنوان'};
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The system's share sheet, as a test wants it to answer. */
function sheet(share: (data: ShareData) => Promise<void>, takesFiles = true): void {
  Object.defineProperty(navigator, 'share', {configurable: true, value: share});
  Object.defineProperty(navigator, 'canShare', {configurable: true, value: () => takesFiles});
}

afterEach(() => {
  delete (navigator as {share?: unknown}).share;
  delete (navigator as {canShare?: unknown}).canShare;
});

describe('the system’s share sheet', () => {
  it('is given the title and the address, and no text that would print the title twice', async () => {
    let given: ShareData | undefined;
    sheet((data) => Promise.resolve(void (given = data)));
    expect(await shareNatively(shared, undefined)).to.equal(true);
    expect(given).to.deep.equal({title: 'عنوان', url: 'https://e.com/a'});
  });

  it('is given the picture where it takes files, and only there', async () => {
    const given: (File[] | undefined)[] = [];
    const share = ({files}: ShareData) => Promise.resolve(void given.push(files));
    sheet(share);
    await shareNatively(shared, PIXEL);
    sheet(share, false);
    await shareNatively(shared, PIXEL);
    sheet(share);
    await shareNatively(shared, 'https://embed.invalid/none.png');
    expect(given.map((files) => files?.[0]?.type)).to.deep.equal(['image/png', undefined, undefined]);
  });

  it('may be cancelled, and says when it fails', async () => {
    const fail = (name: string) => () => Promise.reject(new DOMException('', name));
    sheet(fail('AbortError'));
    expect(await shareNatively(shared, undefined)).to.equal(true);
    sheet(fail('NotAllowedError'));
    expect(await shareNatively(shared, undefined)).to.equal(false);
  });
});
