import {css, unsafeCSS} from 'lit';
import {ARABIC} from '../../base/arabic.styles.js';
import {ABOVE_RESETS, ABOVE_THEMES} from '../../base/selectors.js';
import {headlineTypography, interfaceTypography, textTypography} from '../../base/typography.styles.js';

/** Those languages in Latin letters that the interface speaks. */
const LATIN = unsafeCSS(':is(:lang(en), :lang(fr), :lang(es), :lang(de), :lang(tr), :lang(id))');

/** An article's own box, and the children that stand in its named slots. */
export const partStyles = css`
  :where(maqal-article)${ABOVE_RESETS} {
    --_text-size: var(--maqal-size-text, 1.22rem);

    ${textTypography};
    display: block;
    margin-block-end: 1.5rem;
    font-size: var(--_text-size);
  }

  /* Letters without marks above and below stand closer. */
  :where(maqal-article${LATIN})${ABOVE_RESETS} {
    --_leading: 1.7;
    --_headline-leading: 1.25;
  }

  /* Save for those with marks that stand among them. */
  :where(maqal-article${LATIN} :is(h1, h2, p, li, blockquote, td):is([dir='rtl'], ${ARABIC}))${ABOVE_RESETS} {
    --_leading: initial;
    --_headline-leading: initial;

    line-height: var(--maqal-line-height-text, var(--_nastaliq-text, 2));
  }

  :where(maqal-article[text-size='s'])${ABOVE_RESETS} {
    --_text-size: calc(var(--maqal-size-text, 1.22rem) * 0.88);
  }

  :where(maqal-article[text-size='l'])${ABOVE_RESETS} {
    --_text-size: calc(var(--maqal-size-text, 1.22rem) * 1.15);
  }

  :where(maqal-article[text-size='xl'])${ABOVE_RESETS} {
    --_text-size: calc(var(--maqal-size-text, 1.22rem) * 1.35);
  }

  :where(maqal-article)${ABOVE_RESETS} :where(img, video) {
    max-inline-size: 100%;
    block-size: auto;
  }

  :where(maqal-article > :is([slot='sections'], [slot='byline'], [slot='tags'], [slot='footer']):is(ul, p))${ABOVE_THEMES} {
    ${interfaceTypography};
    display: flex;
    flex-wrap: wrap;
    padding: 0;
    margin: 0;
    list-style: none;
  }

  :where(maqal-article > :is([slot='sections'], [slot='byline'], [slot='tags'], [slot='footer']):is(ul, p) > *)${ABOVE_THEMES} {
    min-inline-size: 0;
  }

  :where(maqal-article > [slot]:not(aside, [slot='summary'], [slot='media'], [slot^='after-']))${ABOVE_RESETS} :where(a) {
    color: inherit;
    text-decoration: none;
  }

  :where(maqal-article > :is([slot='sections'], [slot='byline'], [slot='tags'], [slot='source'], [slot='footer']))${ABOVE_THEMES}
    :where(a:hover) {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }

  :where(maqal-article > [slot='sections'])${ABOVE_THEMES} {
    gap: 0.2em 0;
    font-size: 0.95rem;
    font-weight: 600;
    color: var(--_accent);
  }

  :where(maqal-article > [slot='sections'] > li + li)${ABOVE_THEMES} {
    padding-inline-start: 0.9em;
    margin-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='headline'])${ABOVE_THEMES},
    :where(maqal-article > hgroup[slot='headline'] > :is(h1, h2, h3, h4, h5, h6))${ABOVE_THEMES} {
    ${headlineTypography};
    margin-block: 0.25em 0.35em;
    font-size: var(--maqal-size-headline, clamp(1.9rem, 1.35rem + 2.3vw, 2.9rem));
    line-height: var(--maqal-line-height-headline, var(--_nastaliq-headline, var(--_headline-leading, 1.5)));
  }

  :where(maqal-article > hgroup[slot='headline'] > p)${ABOVE_THEMES} {
    ${interfaceTypography};
    margin: 0 0 0.25em;
    font-size: clamp(1rem, 0.42em, 1.2rem);
    font-weight: 600;
    color: var(--_muted);
  }

  :where(maqal-article > hgroup[slot='headline'] > :is(h1, h2, h3, h4, h5, h6))${ABOVE_THEMES} {
    margin-block: 0;
    font-size: 1em;
  }

  :where(maqal-article > [slot='summary'])${ABOVE_THEMES} {
    ${textTypography};
    margin: 0 0 1.1em;
  }

  :where(maqal-article > [slot='byline']:is(ul, p))${ABOVE_THEMES} {
    gap: 0.15em 1.6em;
    align-items: baseline;
    padding-block: 0.75em;
    margin-block-end: 1.5rem;
    font-size: 0.9rem;
    color: var(--_muted);
    border-block: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='byline'])${ABOVE_THEMES} :where([itemprop='author']) {
    font-weight: 600;
  }

  :where(maqal-article > [slot='byline'])${ABOVE_THEMES} :where(img) {
    inline-size: 2.3em;
    block-size: 2.3em;
    margin-block: -0.3em;
    margin-inline-end: 0.6em;
    vertical-align: middle;
    object-fit: cover;
    border-radius: 50%;
  }

  /* Co-authors' portraits overlap. */
  :where(maqal-article > [slot='byline'])${ABOVE_THEMES} :where(img + img) {
    margin-inline-start: -1.1em;
  }

  :where(maqal-article > [slot='byline']:not(ul, p))${ABOVE_THEMES} {
    margin-block: 1rem 0;
  }

  :where(maqal-article > [slot='media'])${ABOVE_THEMES} {
    margin-block: 1.5rem 2.6rem;
    margin-inline: 0;
  }

  :where(maqal-article > [slot='source'])${ABOVE_THEMES} {
    ${interfaceTypography};
    padding-block-start: 1em;
    margin: 2em 0 0;
    font-size: 0.95rem;
    border-block-start: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='source'] > span)${ABOVE_THEMES} {
    color: var(--_muted);
  }

  :where(maqal-article > [slot='source'] ~ [slot='source'])${ABOVE_THEMES} {
    margin-block-start: 1em;
  }

  :where(maqal-article > aside[slot='source'])${ABOVE_THEMES} {
    padding: 0 1em;
    border-block: 0;
    border-inline-start: 4px solid var(--_accent);
  }

  :where(maqal-article > [slot='tags'])${ABOVE_THEMES} {
    gap: 0.5em;
    margin-block-start: 1.1em;
    font-size: 0.85rem;
  }

  :where(maqal-article > [slot='tags'] > li)${ABOVE_THEMES} {
    padding: 0.15em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }

  :where(maqal-article > [slot='footer']:is(ul))${ABOVE_THEMES} {
    flex-direction: column;
    gap: 1.4em;
    padding-block-start: 1.4em;
    margin-block-start: 1.6em;
    font-size: 0.95rem;
    border-block-start: 1px solid var(--_line);
  }

  :where(maqal-article > [slot='footer'] > li)${ABOVE_THEMES} {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1.1em;
    align-content: center;
  }

  :where(maqal-article > [slot='footer'] > li > img)${ABOVE_THEMES} {
    grid-row: 1 / 3;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    object-fit: cover;
    border-radius: 50%;
  }

  :where(maqal-article > [slot='footer'] > li > p)${ABOVE_THEMES} {
    grid-column: 2;
    margin: 0;
  }

  :where(maqal-article > [slot='footer'] > li > p + p)${ABOVE_THEMES},
    :where(maqal-article > [slot='footer'])${ABOVE_THEMES}
    :where(small) {
    font-size: 1em;
    color: var(--_muted);
  }

  :where(maqal-article > [slot='footer'])${ABOVE_THEMES} :where(strong + small) {
    margin-inline-start: 0.5em;
  }

  @media print {
    :where(maqal-article)${ABOVE_RESETS} {
      font-size: 11.5pt;
      line-height: var(--_nastaliq-interface, 1.8);
      color: #000;
    }

    :where(maqal-article > [slot='headline'])${ABOVE_THEMES} {
      font-size: 22pt;
    }

    :where(maqal-article > :is([slot='aside'], [slot^='after-']))${ABOVE_THEMES},
      :where(maqal-article > [slot='footer']:not(ul))${ABOVE_THEMES} {
      display: none;
    }
  }
`;
