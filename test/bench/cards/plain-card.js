/** A card as plain HTML, with a style that any of its kind would have. */
export const css = `
.card{display:grid;gap:8px;border:1px solid #ddd;border-radius:8px;overflow:hidden}
.card img{inline-size:100%;aspect-ratio:16/9;object-fit:cover;display:block}
.chip{color:#b00;font-size:.8em}
h3{margin:0;font-size:1.1em;line-height:1.5}
a{color:inherit;text-decoration:none}
p{margin:0;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.meta{display:flex;gap:8px;font-size:.8em;color:#666}`;

export const content = (item) =>
  `<span class="chip">${item.section}</span><h3><a href="${item.url}">${item.headline}</a></h3><p>${item.summary}</p>` +
  `<div class="meta"><span>${item.author}</span><time datetime="${item.datetime}">${item.date}</time><span>${item.comments}</span></div>`;

export const image = (item, attributes = '') =>
  `<img ${attributes} src="${item.image}" alt="" width="16" height="9" loading="lazy">`;

/** The style of plain cards, held inside a class so that it meets no other contestant. */
export function adoptStyle(name, extra = '') {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@scope (.${name}) {${css}${extra}}`);
  document.adoptedStyleSheets.push(sheet);
}

/** How whoever takes cards as HTML is updated: the page changes the headline's text. */
export function updateHeadlines(host, items) {
  host.querySelectorAll('h3 a').forEach((link, index) => (link.lastChild.data = items[index].headline));
}
