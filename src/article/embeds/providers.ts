import {safeUrl} from '../../text/safe-url.js';
import * as strings from '../../locale/strings.js';
import {decodeUri} from '../../text/decode-uri.js';
import {formatMessage} from '../../text/isolate.js';

/** Something of another site that an article shows in a frame, once the reader asks for it. */
export interface Embed {
  kind: 'video' | 'post' | 'page';
  /** What is embedded, for a reader who follows the link instead. */
  url: string;
  /** Address of the frame. */
  frame: string;
  /** The link's words. */
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

/** What an address without a scheme is read against. */
const BASE = 'https://localhost';
const URL_PARTS = /^(?:https?:)?\/\/(?:www\.|m\.|mobile\.)?(.+)$/i;

/** What each site documents for its embeds. Its own origin is granted only to a frame that is known to stand on another one than the page. */
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

/** Sites that embed others' pages in frames of their own name what they show in `href`. */
const FACEBOOK_PLUGIN = /^facebook\.com\/plugins\/(?:video|post)\.php\?(?:.*&)?href=([^&]+)/i;
const TWITTER_FRAME = /^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/i;
const TELEGRAM_FRAME = /^t\.me\/(\w+\/\d+)\?embed/i;

const PLAYER_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';
const STRANGER_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms';

/** The embed of an address of one of the known sites; `undefined` for any other address. */
export function knownEmbed(url: string | null | undefined): Embed | undefined {
  const address = URL_PARTS.exec(ownAddress(url ?? ''))?.[1];
  if (!address) return undefined;
  for (const {kind, name, address: pattern, frame} of PROVIDERS) {
    const id = pattern.exec(address)?.[1];
    if (!id) continue;
    const label = formatMessage(kind === 'video' ? strings.playVideo : strings.showPost, name());
    return {kind, url: watchable(address, id), frame: frame(id, address), label, sandbox: PLAYER_SANDBOX};
  }
  return undefined;
}

/** The embed of an address that is all of a paragraph's text, as WordPress takes it. */
export const bareAddress = (text: string): Embed | undefined =>
  /^https?:\/\/\S+$/.test(text.trim()) ? knownEmbed(text.trim()) : undefined;

/** The embed of any page: a known one, else a frame without an origin. `undefined` for what is no address on the web. */
export function embedOf(url: string | null | undefined): Embed | undefined {
  const known = knownEmbed(url);
  const address = safeUrl(url);
  if (known || !address || !/^(?:https?:)?\/\//i.test(address) || !URL.canParse(address, BASE)) return known;
  const {href, hostname} = new URL(address, BASE);
  return {kind: 'page', url: href, frame: href, label: formatMessage(strings.showEmbed, hostname), sandbox: STRANGER_SANDBOX};
}

/** The address that a site's own frame stands for. */
function ownAddress(url: string): string {
  const address = URL_PARTS.exec(url.trim())?.[1];
  if (!address) return url.trim();
  const plugin = FACEBOOK_PLUGIN.exec(address)?.[1];
  const tweet = TWITTER_FRAME.exec(address)?.[1];
  const message = TELEGRAM_FRAME.exec(address)?.[1];
  if (plugin) return decodeUri(plugin);
  if (tweet) return `https://x.com/i/status/${tweet}`;
  return message ? `https://t.me/${message}` : url.trim();
}

/** An address that shows the whole page, where the one embedded shows a frame. */
function watchable(address: string, id: string): string {
  return /^youtube(?:-nocookie)?\.com\/embed\//i.test(address) ? `https://www.youtube.com/watch?v=${id}` : `https://${address}`;
}
