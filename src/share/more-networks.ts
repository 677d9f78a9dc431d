import * as strings from '../locale/strings.js';
import {moreIcons as icons} from './generated/more-icons.js';
import {encode, message, type Network} from './network.js';

/** Networks that are not in the default set: a module of its own, loaded when a page names one of them. */
export const moreNetworks: Network[] = [
  {
    id: 'linkedin',
    name: strings.linkedin,
    icon: icons.linkedin,
    color: '#0a74d6',
    href: ({url}) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
  },
  {
    id: 'reddit',
    name: strings.reddit,
    icon: icons.reddit,
    color: '#f04a00',
    href: ({url, headline}) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'bluesky',
    name: strings.bluesky,
    icon: icons.bluesky,
    color: '#0a7aff',
    href: (shared) => `https://bsky.app/intent/compose?text=${encode(message(shared))}`,
  },
  {
    id: 'threads',
    name: strings.threads,
    icon: icons.threads,
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
    id: 'email',
    name: strings.email,
    icon: icons.email,
    href: ({url, headline, text}) =>
      `mailto:?subject=${encode(headline)}&body=${encode([text, url].filter(Boolean).join('\n\n')).replaceAll('%0A', '%0D%0A')}`,
    opensApp: true,
  },
];
