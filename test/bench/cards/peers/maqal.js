import '../../../../dist/card.js';
import {asNewsArticle} from '../articles.js';
import {image, updateHeadlines} from '../plain-card.js';

export const maqalData = {
  name: 'Maqal, from data',
  budget: {create: 0.2, update: 0.1},
  async render(host, items) {
    const fragment = document.createDocumentFragment();
    for (const item of items)
      fragment.append(Object.assign(document.createElement('maqal-card'), {article: asNewsArticle(item)}));
    const {lastChild} = fragment;
    host.append(fragment);
    await lastChild.updateComplete;
  },
  async update(host, items) {
    items.forEach((item, index) => (host.children[index].article = asNewsArticle(item)));
    await host.lastElementChild.updateComplete;
  },
};

const children = (item) =>
  `<maqal-card href="${item.url}">${image(item, 'slot="media"')}<p slot="section">${item.section}</p>` +
  `<h3 slot="headline"><a href="${item.url}">${item.headline}</a></h3><p slot="summary">${item.summary}</p>` +
  `<span slot="byline">${item.author}</span><time slot="date" datetime="${item.datetime}">${item.date}</time>` +
  `<span slot="meta">${item.comments}</span></maqal-card>`;

export const maqalChildren = {
  name: 'Maqal, from HTML children',
  budget: {create: 0.3, update: 0.1},
  async render(host, items) {
    host.innerHTML = items.map(children).join('');
    await host.lastElementChild.updateComplete;
  },
  update: updateHeadlines,
};
