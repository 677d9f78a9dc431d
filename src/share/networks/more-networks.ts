import * as strings from '../../locale/strings.js';
import {moreIcons as icons} from '../generated/more-icons.js';
import {encode, message, type Network} from './network.js';

/** Networks beyond the default ones, loaded when a page names one. */
export const moreNetworks: Network[] = [
  {
    id: 'linkedin',
    name: strings.linkedin,
    icon: icons.linkedin,
    color: '#0a74d6',
    hasWindow: true,
    href: ({url}) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
  },
  {
    id: 'reddit',
    name: strings.reddit,
    icon: icons.reddit,
    color: '#f04a00',
    hasWindow: true,
    href: ({url, headline}) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'bluesky',
    name: strings.bluesky,
    icon: icons.bluesky,
    color: '#0a7aff',
    hasWindow: true,
    href: (shared) => `https://bsky.app/intent/compose?text=${encode(message(shared))}`,
  },
  {
    id: 'threads',
    name: strings.threads,
    icon: icons.threads,
    hasWindow: true,
    href: ({url, headline, text}) => `https://www.threads.com/intent/post?text=${encode(text ?? headline)}&url=${encode(url)}`,
  },
  {
    id: 'viber',
    name: strings.viber,
    icon: icons.viber,
    color: '#7d6bf5',
    href: (shared) => `viber://forward?text=${encode(message(shared))}`,
    opensApp: true,
  },
  {
    id: 'messenger',
    name: strings.messenger,
    icon: icons.messenger,
    color: '#0a70ff',
    /* The app takes a link on phones; on desktops Facebook's dialog asks for an app id (Meta, "Send Dialog"). */
    href: ({url, appId, isPhone}) => {
      if (isPhone) return `fb-messenger://share/?link=${encode(url)}`;
      return (
        appId && `https://www.facebook.com/dialog/send?app_id=${encode(appId)}&link=${encode(url)}&redirect_uri=${encode(url)}`
      );
    },
    hasWindow: true,
  },
  {
    id: 'pinterest',
    name: strings.pinterest,
    icon: icons.pinterest,
    color: '#e0223a',
    hasWindow: true,
    /* A pin is a picture. */
    href: ({url, headline, text, image}) =>
      image &&
      `https://www.pinterest.com/pin/create/button/?url=${encode(url)}&media=${encode(image)}&description=${encode(text ?? headline)}`,
  },
  {
    id: 'mastodon',
    name: strings.mastodon,
    icon: icons.mastodon,
    color: '#6364ff',
    /* Mastodon's own page asks for the reader's server, once, and keeps it on the device; what stands behind "#" is sent to nobody. */
    href: (shared) => `https://share.joinmastodon.org/#text=${encode(message(shared))}`,
    hasWindow: true,
  },
  {
    id: 'snapchat',
    name: strings.snapchat,
    icon: icons.snapchat,
    href: ({url}) => `https://www.snapchat.com/share?link=${encode(url)}`,
  },
  {
    id: 'line',
    name: strings.line,
    icon: icons.line,
    color: '#06a506',
    hasWindow: true,
    href: ({url, headline, text}) =>
      `https://social-plugins.line.me/lineit/share?url=${encode(url)}&text=${encode(text ?? headline)}`,
  },
  {
    id: 'vk',
    name: strings.vk,
    icon: icons.vk,
    color: '#0077ff',
    hasWindow: true,
    href: ({url, headline}) => `https://vk.com/share.php?url=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'tumblr',
    name: strings.tumblr,
    icon: icons.tumblr,
    hasWindow: true,
    href: ({url, headline}) => `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'flipboard',
    name: strings.flipboard,
    icon: icons.flipboard,
    color: '#e12828',
    hasWindow: true,
    href: ({url, headline}) => `https://share.flipboard.com/bookmarklet/popout?v=2&url=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'instapaper',
    name: strings.instapaper,
    icon: icons.instapaper,
    href: ({url, headline}) => `https://www.instapaper.com/hello2?url=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'hacker-news',
    name: strings.hackerNews,
    icon: icons['hacker-news'],
    color: '#f0652f',
    href: ({url, headline}) => `https://news.ycombinator.com/submitlink?u=${encode(url)}&t=${encode(headline)}`,
  },
  {
    id: 'sms',
    name: strings.sms,
    icon: icons.sms,
    /* "?&" is read by iOS and Android alike. */
    href: (shared) => `sms:?&body=${encode(message(shared))}`,
    opensApp: true,
  },
  {
    id: 'email',
    name: strings.email,
    icon: icons.email,
    href: ({url, headline, text}) =>
      `mailto:?subject=${encode(headline)}&body=${encode([text, url].filter(Boolean).join('\n\n')).replaceAll('%0A', '%0D%0A')}`,
    opensApp: true,
  },
];
