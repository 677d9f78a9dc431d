import {css} from 'lit';
import {base} from '../base/tokens.js';
import {headlineVoice, interfaceVoice, textVoice} from '../base/voices.js';

export const styles = [
  base,
  css`
    .columns {
      max-inline-size: var(--maqal-measure, 42.5rem);
    }

    :host([data-aside]) .columns {
      max-inline-size: none;
    }

    [part='contents'] {
      ${interfaceVoice};
      margin-block: 1.5em 2em;
      padding-block: 0.9em;
      border-block: 1px solid var(--_line);
    }

    [part='contents'] p {
      margin: 0 0 0.4em;
      font-weight: 600;
    }

    [part='contents'] ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    [part='contents'] li {
      margin-block: 0.3em;
    }

    [part='contents'] [data-level='3'] {
      padding-inline-start: 1.2em;
    }

    [part='contents'] [data-level='4'] {
      padding-inline-start: 2.4em;
    }

    [part='contents'] a:hover {
      color: var(--_accent);
    }

    [part='message'] {
      ${interfaceVoice};
      color: var(--_muted);
    }

    [part='aside']:not([data-filled]) {
      display: none;
    }

    .container {
      container-type: inline-size;
    }

    @container (inline-size >= 66em) {
      :host([data-aside]) .columns {
        display: grid;
        grid-template-columns: minmax(0, var(--maqal-measure, 42.5rem)) minmax(16em, 1fr);
        gap: 4em;
        align-items: start;
      }
    }

    @media print {
      [part='contents'],
      [part='aside'] {
        display: none;
      }
    }
  `,
];

/** The article's text stands among its children, so this is where an article looks like one. */
export const lightStyles = css`
  :where(maqal-article) {
    --_text-size: var(--maqal-size-text, 1.22rem);

    ${textVoice};
    display: block;
    font-size: var(--_text-size);
  }

  :where(maqal-article[text-size='s']) {
    --_text-size: calc(var(--maqal-size-text, 1.22rem) * 0.88);
  }

  :where(maqal-article[text-size='l']) {
    --_text-size: calc(var(--maqal-size-text, 1.22rem) * 1.15);
  }

  :where(maqal-article[text-size='xl']) {
    --_text-size: calc(var(--maqal-size-text, 1.22rem) * 1.35);
  }

  :where(maqal-article:not(:defined)) {
    max-inline-size: var(--maqal-measure, 42.5rem);
  }

  :where(maqal-article > :is([slot='sections'], [slot='byline'], [slot='tags'])) {
    ${interfaceVoice};
    display: flex;
    flex-wrap: wrap;
    padding: 0;
    margin: 0;
    list-style: none;
  }

  :where(maqal-article > :is([slot='sections'], [slot='byline'], [slot='tags'], [slot='headline'], [slot='source'])) :where(a) {
    color: inherit;
    text-decoration: none;
  }

  :where(maqal-article > :is([slot='sections'], [slot='byline'], [slot='tags'], [slot='source'])) :where(a:hover) {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }

  :where(maqal-article > [slot='sections']) {
    gap: 0.2em 0;
    font-size: 0.95rem;
    font-weight: 600;
    color: var(--_accent);
  }

  :where(maqal-article > [slot='sections'] > li + li) {
    padding-inline-start: 0.9em;
    margin-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='headline']) {
    ${headlineVoice};
    margin-block: 0.25em 0.35em;
    font-size: var(--maqal-size-headline, clamp(1.9rem, 1.35rem + 2.3vw, 2.9rem));
    line-height: var(--maqal-line-height-headline, 1.5);
  }

  :where(maqal-article > [slot='summary']) {
    ${textVoice};
    margin: 0 0 1.1em;
    color: light-dark(#3a3e47, #c9c7c0);
  }

  :where(maqal-article > [slot='byline']:is(ul, p)) {
    gap: 0.15em 1.6em;
    align-items: baseline;
    padding-block: 0.75em;
    font-size: 0.9rem;
    color: var(--_muted);
    border-block: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='byline']) :where([itemprop='author']) {
    font-weight: 600;
  }

  :where(maqal-article > [slot='byline']:not(ul, p)) {
    margin-block: 1rem 0;
  }

  :where(maqal-article > [slot='media']) {
    margin-block: 1.5rem 2.6rem;
    margin-inline: 0;
  }

  :where(maqal-article) :where(img, video) {
    max-inline-size: 100%;
    block-size: auto;
  }

  :where(maqal-article > figure) :where(img) {
    display: block;
    inline-size: 100%;
    border-radius: var(--_radius);
    background: var(--_line);
  }

  :where(maqal-article) :where(figcaption) {
    ${interfaceVoice};
    margin-block-start: 0.6em;
    font-size: 0.85rem;
    color: var(--_muted);
  }

  :where(maqal-article) :where(figcaption small) {
    font-size: inherit;
  }

  :where(maqal-article) :where(figcaption > * + small)::before {
    content: ' · ';
  }

  /* Hidden from the eye alone: the words that tell a screen reader where the caption ends and the credit begins. */
  :where(maqal-article) :where(figcaption small > span[lang]) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :where(maqal-article > p:not([slot])) {
    margin-block: 0 1.35em;
    margin-inline: 0;
  }

  :where(maqal-article) :where(h2, h3, h4):where(:not([slot], maqal-related *)) {
    ${headlineVoice};
    padding-inline-start: 0.65em;
    margin-block: 2em 0.6em;
    margin-inline: 0;
    font-size: 1.28em;
    line-height: 1.6;
    border-inline-start: 4px solid var(--_accent);
    scroll-margin-block-start: 1em;
  }

  :where(maqal-article) :where(h3:not([slot], maqal-related *)) {
    font-size: 1.12em;
  }

  :where(maqal-article) :where(h4:not([slot], maqal-related *)) {
    font-size: 1em;
    border: 0;
    padding: 0;
  }

  :where(maqal-article > :is(p, ul, ol, blockquote, table):not([slot])) :where(a) {
    color: var(--maqal-link, inherit);
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.35em;
  }

  :where(maqal-article > blockquote) {
    ${textVoice};
    padding-inline-start: 1.1em;
    margin-block: 1.6em;
    margin-inline: 0;
    color: light-dark(#3a3e47, #c9c7c0);
    border-inline-start: 2px solid var(--_line);
  }

  :where(maqal-article) :where(pre, code, kbd, samp) {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 0.85em;
  }

  :where(maqal-article) :where(pre) {
    overflow-x: auto;
    padding: 1em;
    text-align: start;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  :where(maqal-article > table) {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
  }

  :where(maqal-article) :where(th, td) {
    padding: 0.4em 0.8em;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }

  :where(maqal-article) :where(hr) {
    inline-size: 5em;
    margin: 2.5em auto;
    border: 0;
    border-block-start: 1px solid var(--_muted);
  }

  :where(maqal-article > [slot='source']) {
    ${interfaceVoice};
    margin: 2em 0 0;
    padding-block-start: 1em;
    font-size: 0.95rem;
    border-block-start: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='source'] > span) {
    color: var(--_muted);
  }

  :where(maqal-article > [slot='tags']) {
    gap: 0.5em;
    margin-block-start: 1.1em;
    font-size: 0.85rem;
  }

  :where(maqal-article > [slot='tags'] > li) {
    padding: 0.15em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }

  /* A slanted Arabic face does not exist in most fonts and is faked; joined letters take no spacing (W3C alreq). */
  :where(maqal-article:lang(ar), maqal-article:lang(fa), maqal-article:lang(ur), maqal-article:lang(ckb), maqal-article:lang(ps))
    :where(em, i, cite, blockquote, figcaption, address, dfn) {
    font-style: normal;
  }

  :where(maqal-article:lang(ar), maqal-article:lang(fa), maqal-article:lang(ur), maqal-article:lang(ckb), maqal-article:lang(ps))
    :where(em, i) {
    font-weight: 600;
  }

  @media print {
    :where(maqal-article) {
      font-size: 12pt;
      color: #000;
    }
  }
`;
