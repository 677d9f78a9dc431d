import {css, html, LitElement, unsafeCSS} from 'lit';
import {css as cardCss} from '../plain-card.js';

function define(tag, hostCss) {
  class Card extends LitElement {
    static properties = {item: {attribute: false}};
    static styles = [
      css`
        :host {
          display: block;
          ${unsafeCSS(hostCss)}
        }
      `,
      unsafeCSS(cardCss),
    ];

    render() {
      const {item} = this;
      return html`<article class="card">
        <img src=${item.image} alt="" width="16" height="9" loading="lazy" /><span class="chip">${item.section}</span>
        <h3><a href=${item.url}>${item.headline}</a></h3>
        <p>${item.summary}</p>
        <div class="meta">
          <span>${item.author}</span><time datetime=${item.datetime}>${item.date}</time><span>${item.comments}</span>
        </div>
      </article>`;
    }
  }
  customElements.define(tag, Card);
}

const contestant = (name, tag, hostCss) => ({
  name,
  setup: () => define(tag, hostCss),
  async render(host, items) {
    const fragment = document.createDocumentFragment();
    for (const item of items) fragment.append(Object.assign(document.createElement(tag), {item}));
    const {lastChild} = fragment;
    host.append(fragment);
    await lastChild.updateComplete;
  },
  async update(host, items) {
    items.forEach((item, index) => (host.children[index].item = item));
    await host.lastElementChild.updateComplete;
  },
});

export const lit = contestant('Lit, minimal', 'x-lit', '');
export const litSkipped = contestant(
  'Lit, minimal, with content-visibility',
  'x-lit-skipped',
  'content-visibility: auto; contain-intrinsic-size: auto 20rem',
);
