import '../../src/maqal.js';
import {cardHtml, relatedHtml, shareHtml} from '../../src/html.js';
import {moveFocus} from '../../src/share/menu.js';
import {withCampaign} from '../../src/share/networks/campaign.js';
import {withTextFragment} from '../../src/share/text-fragment.js';
import {ARTICLE} from '../card/articles.js';
import {composedText, expect, fixture, html, settled, warningsOf} from '../helpers.js';

/** Names that every object answers to. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
/** What such an answer reads like. */
const FOUND = /native code|function|\[object|undefined/;

describe('a name that every object answers to', () => {
  for (const name of NAMES) {
    it(`${name} is no network, layout, kind, access, format or appearance`, async () => {
      const said = await warningsOf(async () => {
        const host = await fixture<HTMLElement>(
          html`<div>
            <maqal-share networks="${name} whatsapp" layout=${name} appearance=${name} url="https://e.com/"></maqal-share>
            <maqal-card .article=${{...ARTICLE, genre: name}} kind=${name} access=${name} layout=${name}></maqal-card>
            <maqal-related
              .articles=${[ARTICLE]}
              format=${name}
              layout=${name}
              rank=${name}
              more=${name}
              allow-repeats
            ></maqal-related>
          </div>`,
        );
        await settled(document.body);
        const [share, card] = [...host.children] as HTMLElement[];
        expect(share!.shadowRoot!.querySelectorAll('[data-network]')).to.have.length(1);
        expect(card!.querySelector('mark, small')).to.equal(null);
        for (const element of host.children) expect(composedText(element)).not.to.match(FOUND);
      });
      expect(said.join('\n')).not.to.contain('stays as it was');
    });

    it(`${name} is none on a server either`, () => {
      const options = {kind: name, access: name, layout: name} as never;
      const printed = [
        cardHtml({...ARTICLE, genre: name}, options),
        relatedHtml([ARTICLE], {layout: name, cardLayout: name} as never),
        shareHtml({url: 'https://e.com/', headline: 'عنوان', networks: [name, 'x'], layout: name, appearance: name} as never),
      ].join('');
      expect(printed).not.to.match(FOUND);
      expect(printed.match(/data-network/g)).to.have.length(1);
      expect(printed).not.to.match(/<(?:mark|small)/);
    });

    it(`${name} is no key of a menu`, () => {
      const event = new KeyboardEvent('keydown', {key: name, cancelable: true});
      moveFocus(event, [document.createElement('a')]);
      expect(event.defaultPrevented).to.equal(false);
    });
  }
});

describe('half a character', () => {
  it('ends no address', () => {
    expect(withCampaign('https://e.com/', 'a\ud800', 'x')).to.contain('utm_campaign=a%EF%BF%BD');
    expect(withTextFragment('https://e.com/', 'كلام \ud800')).to.contain('%EF%BF%BD');
  });
});

describe('share buttons of a server', () => {
  it('are printed whatever the types of what they share', () => {
    for (const wrong of [7, {}, [], true, null])
      expect(
        shareHtml({
          url: 'https://e.com/',
          headline: 'عنوان',
          via: wrong,
          hashtags: wrong,
          image: wrong,
          networks: ['x', wrong],
        } as never),
      ).to.contain('data-network="x"');
    expect(shareHtml({url: 'https://e.com/', headline: 'عنوان', networks: []})).not.to.contain('data-network');
  });
});
