import {css, unsafeCSS} from 'lit';
import {ABOVE_RESETS, ABOVE_THEMES} from '../../base/selectors.js';
import {visuallyHidden} from '../../base/tokens.styles.js';
import {interfaceTypography} from '../../base/typography.styles.js';
import {block} from './block.js';

/** The lead picture, which is furniture. */
const LEAD = unsafeCSS(`:where(maqal-article > [slot='media'])${ABOVE_THEMES.cssText}`);

/** Pictures, galleries, audio, video and embeds of a body, and what stands under them. */
export const figureStyles = css`
  /* In a line, where a site lays each picture on a line of its own. */
  ${block('img, svg')} {
    display: inline;
  }

  ${block('figure, .wp-caption, .wp-block-media-text')} {
    max-inline-size: 100%;
    margin-block: 1.8em;
    margin-inline: 0;
  }

  /* The box that it scrolls in stands apart from the text. What letters reach below the last line has room, or Firefox would scroll to it. */
  ${block('figure:has(> :is(table, pre))')} {
    padding-block-end: 0.3em;
    margin: 0;
  }

  :where(maqal-article)${ABOVE_RESETS} :where(figure:not(.wp-block-table), .wp-caption):where(:not(maqal-card *)) :where(img),
  ${LEAD} :where(img) {
    display: block;
    inline-size: 100%;
    background: var(--_line);
    border-radius: var(--_radius);
  }

  ${block('p > img:only-child, p > a:only-child > img')} {
    display: block;
    margin-inline: auto;
    border-radius: var(--_radius);
  }

  :where(maqal-article)${ABOVE_RESETS} :where(figcaption, caption, .wp-caption-text, .gallery-caption),
  ${LEAD} :where(figcaption) {
    ${interfaceTypography};
    margin-block: 0.6em 0;
    font-size: 0.85rem;
    color: var(--_muted);
    text-align: start;
  }

  :where(maqal-article)${ABOVE_RESETS} :where(figcaption small),
  ${LEAD} :where(figcaption small) {
    font-size: inherit;
  }

  :where(maqal-article)${ABOVE_RESETS} :where(figcaption > * + small)::before {
    content: ' · ';
  }

  /* Hidden from the eye alone: the words that tell a screen reader where the caption ends and the credit begins. */
  :where(maqal-article)${ABOVE_RESETS} :where(figcaption small > span[lang]) {
    ${visuallyHidden};
  }

  ${block('.wp-block-gallery, .gallery, .kg-gallery-row, .wp-block-columns, .wp-block-media-text')} {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(6.5em, 30%)), 1fr));
    gap: 0.8em;
    padding: 0;
    margin-block: 1.8em;
    list-style: none;
  }

  /* Rows of two or three pictures, which stay beside each other (Ghost). */
  ${block('.kg-gallery-row')} {
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-block: 0 0.8em;
  }

  /* What holds text stands side by side only where there is room for words: never on a phone (WordPress: below 600 px). */
  ${block('.wp-block-columns, .wp-block-media-text')} {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(10em, 30%)), 1fr));
    gap: 0.8em 1.6em;
    align-items: start;
  }

  ${block('.wp-block-media-text')} {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    align-items: center;
  }

  ${block('.wp-block-columns > *, .wp-block-media-text > *')} {
    min-inline-size: 0;
    margin-block: 0;
  }

  @media (width < 37.5em) {
    ${block('.wp-block-columns:not(.is-not-stacked-on-mobile), .wp-block-media-text')} {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  ${block('.wp-block-gallery > figcaption')} {
    grid-column: 1 / -1;
    margin: 0;
  }

  ${block('.wp-block-gallery figure, .gallery-item, .blocks-gallery-item')} {
    margin: 0;
  }

  :where(maqal-article)${ABOVE_RESETS} :where(.wp-block-gallery, .gallery) :where(img) {
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  ${block('audio')} {
    inline-size: 100%;
  }

  ${block('video')} {
    display: block;
    inline-size: 100%;
    background: #14161a;
    border-radius: var(--_radius);
  }

  ${block('.aligncenter')} {
    margin-inline: auto;
    text-align: center;
  }

  /* Where it is narrow, what editors set beside the text stands above it. */
  ${block('img:is(.alignright, .alignleft)')} {
    display: block;
    margin-block-end: 0.8em;
  }

  @media (width >= 40em) {
    /* Editors align to a side of the page, not of the text: these classes are physical by name. */
    ${block('.alignright:dir(rtl), .alignleft:dir(ltr)')} {
      float: inline-start;
      max-inline-size: 50%;
      margin-block: 0.5em 1em;
      margin-inline: 0 1.6em;
    }

    ${block('.alignright:dir(ltr), .alignleft:dir(rtl)')} {
      float: inline-end;
      max-inline-size: 50%;
      margin-block: 0.5em 1em;
      margin-inline: 1.6em 0;
    }
  }

  ${block('iframe, object, embed, svg, select, textarea, input, button')} {
    box-sizing: border-box;
    max-inline-size: 100%;
  }

  /* A page that is recommended, a file: one link, in a box (Ghost). */
  ${block('a:is(.kg-bookmark-container, .kg-file-card-container)')} {
    ${interfaceTypography};
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.2em;
    padding: 1em 1.2em;
    font-size: 0.9rem;
    color: inherit;
    text-decoration: none;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  ${block('.kg-bookmark-content')} {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  ${block('.kg-bookmark-title, .kg-audio-title, .kg-file-card-title')} {
    font-weight: 600;
  }

  ${block('.kg-bookmark-description, .kg-bookmark-metadata, .kg-file-card-metadata')} {
    margin-block-start: 0.3em;
    color: var(--_muted);
  }

  ${block('.kg-bookmark-metadata > span + span')}::before {
    content: '· ';
  }

  :where(maqal-article)${ABOVE_RESETS} :where(.kg-bookmark-container) :where(img) {
    inline-size: auto;
    background: none;
  }

  :where(maqal-article)${ABOVE_RESETS} :where(img.kg-bookmark-icon) {
    display: inline-block;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-end: 0.4em;
    vertical-align: -0.3em;
    border-radius: 0;
  }

  :where(maqal-article)${ABOVE_RESETS} :where(.kg-bookmark-thumbnail > img) {
    max-block-size: 7.5em;
  }

  ${block('.kg-audio-card, .kg-video-card, .kg-file-card, .kg-button-card')} {
    margin-block: 1.8em;
  }

  ${block('.kg-callout-card')} {
    display: flex;
    gap: 0.8em;
  }

  ${block('figure[data-embed]')} {
    ${interfaceTypography};
    padding: 1.2em;
    margin-block: 0;
    font-size: 1rem;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  ${block(':not(maqal-article) > figure[data-embed]')} {
    margin-block: 1.6em;
  }

  ${block("figure[data-embed='video']:not([data-open])")} {
    display: grid;
    align-content: center;
    justify-items: center;
    min-block-size: 14em;
    text-align: center;
  }

  @media print {
    ${block("figure[data-embed='video']:not([data-open])")} {
      min-block-size: 0;
    }
  }

  ${block('figure[data-embed] > a')} {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.35em 1.2em;
    font-weight: 600;
    color: inherit;
    text-decoration: none;
    border: 1px solid var(--_muted);
    border-radius: 999px;
  }

  ${block('figure[data-embed] > a:hover')} {
    color: var(--_accent);
    border-color: currentcolor;
  }

  /* The sign of players everywhere: it is not mirrored. */
  ${block("figure[data-embed='video'] > a")}::before {
    content: '\\25B6\\FE0E' / '';
    color: var(--_accent);
  }

  ${block('figure[data-embed] > small')} {
    display: block;
    margin-block-start: 0.7em;
    font-size: 0.85rem;
    color: var(--_muted);
  }

  ${block('figure[data-embed] > blockquote')} {
    margin-block: 0 1em;
  }

  ${block('figure[data-open]')} {
    padding: 0;
    background: none;
    border: 0;
  }

  ${block('figure[data-open] > :not(figcaption)')} {
    display: none;
  }
`;
