import {css, unsafeCSS} from 'lit';
import {ABOVE_THEMES} from './selectors.js';

/** Children that are furniture. An article's `aside`, `footer` and `after-N` may hold anything of the page's, so that only our own footer is one. */
const FURNITURE = unsafeCSS(`:is(
  :is(maqal-card, maqal-related) > :is([slot], ul, ol),
  maqal-share > *,
  maqal-article > :is(
    [slot='sections'], [slot='headline'], [slot='summary'], [slot='byline'], [slot='media'], [slot='contents'], [slot='source'], [slot='tags'], ul[slot='footer']
  )
)`);

/** Tags of furniture; a summary may be text of the page's own, with lists and pictures in it. */
const tag = (names: string) =>
  unsafeCSS(`:where(${names}):where(${FURNITURE.cssText}, ${FURNITURE.cssText}:not([slot='summary']) *)${ABOVE_THEMES.cssText}`);

/**
 * Undoes in furniture what sites say of tags for their text (`.post a`, `.entry-content ul`, `.prose img`). The styles of each element
 * come after it and weigh as much or more.
 */
export const furnitureStyles = css`
  ${tag('a, aside, figcaption, figure, h1, h2, h3, h4, h5, h6, hgroup, img, li, mark, nav, ol, p, small, strong, time, ul')} {
    max-inline-size: none;
    padding: 0;
    margin: 0;
    font: inherit;
    text-align: inherit;
    text-indent: 0;
    letter-spacing: inherit;
    text-transform: inherit;
    list-style: none;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    float: none;
  }

  ${tag('a, li, p')}::before,
  ${tag('a, li, p')}::after {
    content: none;
  }

  ${tag('a, time')} {
    display: inline;
    text-decoration: none;
  }

  ${tag('li')} {
    display: list-item;
    position: static;
  }

  ${tag('img')} {
    display: inline-block;
    max-inline-size: 100%;
    max-block-size: none;
  }

  ${tag('small')} {
    font-size: smaller;
  }

  ${tag('strong')} {
    font-weight: bolder;
  }

  ${tag('*')}[hidden] {
    display: none;
  }

  ${tag('a, button')}:where(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
`;
