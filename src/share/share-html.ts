import {joinWithSpaces} from '../template/template.js';
import {printer, printWith, type Printed, type PrintOptions} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import {inLocale} from '../locale/in-locale.js';
import {readItems, readText} from '../model/read-article.js';
import {withCampaign} from './networks/campaign.js';
import {buttonMarkup, linkMarkup} from './controls.js';
import type {Appearance, ShareLayout} from './layout.js';
import {moreNetworks} from './networks/more-networks.js';
import {addressOf, type Shared} from './networks/network.js';
import {actions, networks as defaultNetworks} from './networks/default-networks.js';

export interface ShareHtmlOptions extends Shared, PrintOptions {
  /** Ids in order. Default: whatsapp facebook x telegram copy. Unknown ones are left out. */
  networks?: string[];
  appearance?: Appearance;
  layout?: ShareLayout;
  /** Name of a campaign, for UTM parameters. */
  campaign?: string;
  /** Language of the page (BCP 47). Default: Arabic. */
  lang?: string;
  /** Slot of the parent element. */
  slot?: string;
}

const networks = new Map([...defaultNetworks, ...moreNetworks.map((network) => [network.id, network] as const)]);
const {html, nothing} = printer;
const DEFAULT_NETWORKS = [...defaultNetworks.keys(), 'copy'];

/**
 * Prints share buttons as `<maqal-share>` with a real link for each network, which works without script. `url` must be absolute;
 * where an article has none, the element makes its links in the browser, from the page's own address.
 */
export function shareHtml(options: ShareHtmlOptions): string {
  return printWith('shareHtml', options, (known) => inLocale(known.lang ?? 'ar', (locale) => print(known, locale).toString()));
}

function print(options: ShareHtmlOptions, locale: string): Printed {
  const {appearance, layout, campaign, slot} = options;
  const [url, headline, text, via, image] = [options.url, options.headline, options.text, options.via, options.image].map(
    readText,
  );
  const ids = (options.networks === undefined ? DEFAULT_NETWORKS : (readItems(options.networks, readText) ?? [])).filter(
    (id) => networks.has(id) || actions.has(id),
  );
  const controls = ids.map((id) => {
    const action = actions.get(id);
    if (action) return buttonMarkup(printer, action, locale, 'light');
    const network = networks.get(id)!;
    const shared = {
      isPhone: !options.appId,
      ...options,
      headline: headline ?? '',
      text,
      via,
      image,
      hashtags: readItems(options.hashtags, readText),
    };
    const href = url && addressOf(network, {...shared, url: withCampaign(url, campaign, id)});
    return href ? linkMarkup(printer, network, href, locale, 'light') : undefined;
  });
  return html`<maqal-share
    slot="${slot ?? nothing}"
    networks="${ids.join(' ')}"
    url="${safeUrl(url) ?? nothing}"
    headline="${headline ?? nothing}"
    text="${text ?? nothing}"
    appearance="${appearance ?? nothing}"
    layout="${layout ?? nothing}"
    campaign="${campaign ?? nothing}"
    >${joinWithSpaces(controls)}</maqal-share
  >`;
}
