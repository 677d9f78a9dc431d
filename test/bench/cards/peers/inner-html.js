import {adoptStyle, content, image, updateHeadlines} from '../plain-card.js';

const plain = (name, className, extra) => ({
  name,
  setup: () => adoptStyle(className, extra),
  render(host, items) {
    host.className = className;
    host.innerHTML = items.map((item) => `<article class="card">${image(item)}${content(item)}</article>`).join('');
  },
  update: updateHeadlines,
});

export const innerHtml = plain('innerHTML', 'plain', '');
export const innerHtmlSkipped = plain(
  'innerHTML with content-visibility',
  'skipped',
  '.card{content-visibility:auto;contain-intrinsic-size:auto 20rem}',
);
