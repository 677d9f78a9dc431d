import '@awesome.me/webawesome/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@ui5/webcomponents/dist/Card.js';
import {content, image, updateHeadlines} from '../plain-card.js';

/** Card elements of other libraries, given the same content as children. */
const contestant = (name, tag, attributes) => ({
  name,
  setup: () => customElements.whenDefined(tag),
  async render(host, items) {
    host.innerHTML = items.map((item) => `<${tag}>${image(item, attributes)}${content(item)}</${tag}>`).join('');
    await host.lastElementChild.updateComplete;
    if (tag.startsWith('ui5')) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  },
  update: updateHeadlines,
});

export const webAwesome = contestant('Web Awesome', 'wa-card', 'slot="media"');
export const shoelace = contestant('Shoelace', 'sl-card', 'slot="image"');
export const ui5 = contestant('UI5', 'ui5-card', '');
