import {safeUrl} from '../../text/safe-url.js';
import * as strings from '../../locale/strings.js';
import {decodeUri} from '../../text/decode-uri.js';
import {formatMessage} from '../../text/isolate.js';

/** A video, post or page of another site that an article can show in a frame. */
export interface Embed {
  kind: 'video' | 'post' | 'page';
  /** Address of the page, for readers who follow the link. */
  url: string;
  /** Address of the frame. */
  frame: string;
  /** Text of the link. */
  label: string;
  /** `sandbox` of the frame (HTML, "sandboxing flags"). */
  sandbox: string;
}

interface Provider {
  kind: 'video' | 'post';
  name: () => string;
  /** Addresses of what can be embedded, without scheme and `www.`; the first group is its id. */
  address: RegExp;
  frame: (id: string, address: string) => string;
}

/** Base for parsing addresses without a scheme. */
const PARSING_BASE = 'https://localhost';
const WITHOUT_SCHEME = /^(?:https?:)?\/\/(?:www\.|m\.|mobile\.)?(.+)$/i;

/**
 * The sites whose embeds are known, as each documents them. Only their frames keep their own origin in the sandbox (`allow-same-origin`), for they are
 * known to be of another origin than the page.
 */
const PROVIDERS: readonly Provider[] = [
  {
    kind: 'video',
    name: strings.youtube,
    address:
      /^(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{11})(?:[?&#/].*)?$/i,
    frame: (id, address) => {
      const start = /[?&](?:t|start)=(\d+)/.exec(address)?.[1];
      return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
    },
  },
  {
    kind: 'post',
    name: strings.x,
    address: /^(?:twitter|x)\.com\/\w+\/status\/(\d+)(?:[?#/].*)?$/i,
    frame: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
  },
  {
    kind: 'post',
    name: strings.instagram,
    address: /^instagram\.com\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)(?:[?#/].*)?$/i,
    frame: (id) => `https://www.instagram.com/${id}/embed/captioned/`,
  },
  {
    kind: 'post',
    name: strings.telegram,
    address: /^t\.me\/(?:s\/)?(\w+\/\d+)(?:[?#/].*)?$/i,
    frame: (id) => `https://t.me/${id}?embed=1`,
  },
  {
    kind: 'video',
    name: strings.facebook,
    address: /^(facebook\.com\/(?:[\w.]+\/videos\/|watch\/?\?|reel\/).+|fb\.watch\/.+)$/i,
    frame: (address) => `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(`https://www.${address}`)}`,
  },
  {
    kind: 'post',
    name: strings.facebook,
    address: /^(facebook\.com\/(?:[\w.]+\/(?:posts|photos)\/|permalink\.php\?|photo(?:\.php)?\/?\?|story\.php\?).+)$/i,
    frame: (address) => `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(`https://www.${address}`)}`,
  },
];

/** Addresses of frames that the sites themselves give out. */
const FACEBOOK_PLUGIN = /^facebook\.com\/plugins\/(?:video|post)\.php\?(?:.*&)?href=([^&]+)/i;
const TWITTER_FRAME = /^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/i;
const TELEGRAM_FRAME = /^t\.me\/(\w+\/\d+)\?embed/i;

const PROVIDER_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';
const UNKNOWN_SITE_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms';

/** The embed of an address of a known site; `undefined` for any other address. */
export function knownEmbedOf(url: string | null | undefined): Embed | undefined {
  const address = WITHOUT_SCHEME.exec(pageOfFrame(url ?? ''))?.[1];
  if (!address) return undefined;
  for (const {kind, name, address: pattern, frame} of PROVIDERS) {
    const id = pattern.exec(address)?.[1];
    if (!id) continue;
    const label = formatMessage(kind === 'video' ? strings.playVideo : strings.showPost, name());
    return {kind, url: pageAddressOf(address, id), frame: frame(id, address), label, sandbox: PROVIDER_SANDBOX};
  }
  return undefined;
}

/** The embed of a paragraph whose whole text is an address of a known site, as in WordPress. */
export const embedOfText = (text: string): Embed | undefined =>
  /^https?:\/\/\S+$/.test(text.trim()) ? knownEmbedOf(text.trim()) : undefined;

/** The embed of any page: of a known site, else a frame without an origin. `undefined` where the address is not on the web. */
export function embedOf(url: string | null | undefined): Embed | undefined {
  const known = knownEmbedOf(url);
  const address = safeUrl(url);
  if (known || !address || !/^(?:https?:)?\/\//i.test(address) || !URL.canParse(address, PARSING_BASE)) return known;
  const {href, hostname} = new URL(address, PARSING_BASE);
  return {kind: 'page', url: href, frame: href, label: formatMessage(strings.showEmbed, hostname), sandbox: UNKNOWN_SITE_SANDBOX};
}

/** The address of the page that a site's own frame shows; any other address unchanged. */
function pageOfFrame(url: string): string {
  const address = WITHOUT_SCHEME.exec(url.trim())?.[1];
  if (!address) return url.trim();
  const plugin = FACEBOOK_PLUGIN.exec(address)?.[1];
  const tweet = TWITTER_FRAME.exec(address)?.[1];
  const message = TELEGRAM_FRAME.exec(address)?.[1];
  if (plugin) return decodeUri(plugin);
  if (tweet) return `https://x.com/i/status/${tweet}`;
  return message ? `https://t.me/${message}` : url.trim();
}

/** The address of the whole page, where the embedded one shows only a player. */
function pageAddressOf(address: string, id: string): string {
  return /^youtube(?:-nocookie)?\.com\/embed\//i.test(address) ? `https://www.youtube.com/watch?v=${id}` : `https://${address}`;
}
