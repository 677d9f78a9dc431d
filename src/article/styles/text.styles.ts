import {css} from 'lit';
import {ABOVE_RESETS} from '../../base/selectors.js';
import {ARABIC} from '../../base/arabic.styles.js';
import {visuallyHidden} from '../../base/tokens.styles.js';
import {headlineTypography, interfaceTypography, textTypography} from '../../base/typography.styles.js';
import {block} from './block.js';
import {wideStyles} from './wide.styles.js';

/** Boxes beside the text, or set apart in it. */
const BOX = 'aside, details, .has-background, .kg-callout-card';
/** Links that are buttons (WordPress, Ghost). */
const BUTTON = '.wp-block-button > a, .wp-block-file__button, a.kg-btn';
/** Links in the text; not those that are buttons or hold a picture. */
const link = block(`a:not(figure[data-embed] > a, ${BUTTON}, .kg-file-card-container, :has(img))`);

/** The text of a body: plain HTML, WordPress's blocks (`wp-block-*`) and what its classic editor writes. */
export const textStyles = css`
  ${block('p')} {
    margin-block: 0 1.35em;
    margin-inline: 0;
  }

  ${block('h1, h2, h3, h4, h5, h6')} {
    ${headlineTypography};
    margin-block: 1.7em 0.6em;
    margin-inline: 0;
    font-size: 1em;
    line-height: var(--_nastaliq-headline, 1.6);
    scroll-margin-block-start: 1em;
  }

  ${block('h1, h2, h3')} {
    padding-inline-start: 0.65em;
    font-size: 1.28em;
    border-inline-start: 4px solid var(--_accent);
  }

  ${block('h3')} {
    font-size: 1.12em;
    border-color: var(--_line);
  }

  ${block('ul, ol, dl')} {
    padding-inline-start: 1.5em;
    margin-block: 0 1.35em;
    margin-inline: 0;
  }

  /* Readers need what a reset takes away: bullets and numbers, weight, and what is raised. */
  ${block('ul')} {
    list-style-type: disc;
  }

  ${block(':is(ul, ol) ul')} {
    list-style-type: circle;
  }

  ${block('ol')} {
    list-style-type: decimal;
  }

  /* Which numbers an attribute names, it says itself where no rule of the page does. */
  ${block(':is(ul, ol)[type]')} {
    list-style-type: revert-layer;
  }

  ${block('b, strong')} {
    font-weight: bolder;
  }

  ${block('sup, sub')} {
    font-size: smaller;
    line-height: 0;
    vertical-align: super;
  }

  ${block('sub')} {
    vertical-align: sub;
  }

  ${block('a, button, summary, input, [tabindex]')}:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  ${block('li')} {
    margin-block: 0.35em;
  }

  ${block('li > :is(ul, ol, p), blockquote > p, figure > p')} {
    margin-block: 0.35em;
  }

  /* Its number or bullet stands on its own side, in room of its own. */
  ${block(':is(ul, ol):dir(rtl) > li:dir(ltr), :is(ul, ol):dir(ltr) > li:dir(rtl)')} {
    margin-inline-start: 1.5em;
  }

  ${block('li')}::marker {
    font-family: var(--maqal-font-interface, inherit);
    font-size: 0.9em;
    color: var(--_accent);
  }

  ${block('dt')} {
    font-weight: 600;
  }

  ${block('dd')} {
    margin-inline-start: 1.2em;
  }

  ${block("ol[type='a' i]:lang(ar), ol.is-style-abjad")} {
    list-style-type: maqal-abjad;
  }

  ${block('ol.is-style-arabic-indic')} {
    list-style-type: arabic-indic;
  }

  ${block('ol.is-style-persian')} {
    list-style-type: persian;
  }

  ${link} {
    color: var(--maqal-link, inherit);
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-decoration-skip-ink: auto;
    text-underline-offset: 0.35em;
  }

  ${link}:where(:hover) {
    text-decoration-thickness: 2px;
  }

  /* A link that leaves the site says so (HTML, link type "external"), and the arrow leaves in reading direction. */
  ${block("a:is([rel~='external'], [target='_blank']):not(:has(img), figure[data-embed] > a)")}::after {
    font:
      0.75em/1 system-ui,
      sans-serif;
    color: var(--_accent);
    content: '\\2060\\202F\\2197\\FE0E' / '';
    vertical-align: 0.3em;
  }

  ${block("a:is([rel~='external'], [target='_blank']):not(:has(img), figure[data-embed] > a):dir(rtl)")}::after {
    content: '\\2060\\202F\\2196\\FE0E' / '';
  }

  ${block('blockquote')} {
    ${textTypography};
    padding-inline-start: 1.1em;
    margin-block: 1.6em;
    margin-inline: 0;
    border-inline-start: 2px solid var(--_line);
  }

  ${block('cite')} {
    ${interfaceTypography};
    font-size: 0.85rem;
    color: var(--_muted);
  }

  ${block('blockquote > :is(cite, footer)')} {
    ${interfaceTypography};
    display: block;
    font-size: 0.85rem;
    color: var(--_muted);
  }

  ${block('blockquote > :is(cite, footer)')}::before {
    content: '— ';
  }

  ${block('.wp-block-pullquote, blockquote.pullquote')} {
    padding: 1.1em 0;
    margin-block: 2em;
    text-align: center;
    border-block: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-inline: 0;
  }

  ${block('.wp-block-pullquote > blockquote')} {
    padding: 0;
    margin: 0;
    border: 0;
  }

  ${block('.wp-block-pullquote p, blockquote.pullquote > p')} {
    ${headlineTypography};
    font-size: 1.25em;
    line-height: var(--_nastaliq-interface, 1.7);
    color: inherit;
  }

  /* Editors align text to a side of the page: the names are physical, and mean the side of the text where they name the one that it begins at. */
  ${block('.has-text-align-center, .kg-align-center')} {
    text-align: center;
  }

  ${block('.has-text-align-justify')} {
    text-align: justify;
  }

  ${block('.has-text-align-start, .has-text-align-right:dir(rtl), .has-text-align-left:dir(ltr)')} {
    text-align: start;
  }

  ${block('.has-text-align-end, .has-text-align-right:dir(ltr), .has-text-align-left:dir(rtl)')} {
    text-align: end;
  }

  ${block('.screen-reader-text')} {
    ${visuallyHidden};
  }

  ${wideStyles}

  ${block('hr')} {
    inline-size: 5em;
    margin: 2.5em auto;
    border: 0;
    border-block-start: 1px solid var(--_muted);
  }

  ${block(BOX)} {
    padding: 1em 1.2em;
    margin-block: 1.8em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  ${block(BOX)} > :where(:first-child) {
    margin-block-start: 0;
  }

  ${block(`${BOX}, blockquote, .wp-block-pullquote`)} > :where(:last-child) {
    margin-block-end: 0;
  }

  ${block('aside :is(h2, h3, h4)')} {
    padding: 0;
    margin-block: 0 0.4em;
    font-size: 1.05em;
    border: 0;
  }

  ${block('summary')} {
    ${interfaceTypography};
    font-weight: 600;
    cursor: pointer;
  }

  ${block('mark')} {
    padding-inline: 0.15em;
    color: inherit;
    background: color-mix(in srgb, #d9a400 32%, transparent);
  }

  ${block('nobr')} {
    white-space: normal;
  }

  ${block('a:has(img)')} {
    color: inherit;
  }

  ${block('.wp-block-buttons')} {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0 1.35em;
  }

  ${block(BUTTON)} {
    ${interfaceTypography};
    display: inline-block;
    padding: 0.5em 1.4em;
    font-size: 0.95rem;
    color: inherit;
    text-decoration: none;
    border: 1px solid var(--_muted);
    border-radius: 999px;
  }

  /* Arabic is emphasised by weight: it has no slanted face. */
  :where(maqal-article)${ABOVE_RESETS} :where(em, i):where(${ARABIC}) {
    font-weight: 600;
  }

  @counter-style maqal-abjad {
    system: fixed;
    symbols: أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ;
    suffix: '. ';
  }

  @media print {
    ${block('h2, h3, h4, figcaption')} {
      break-after: avoid;
    }

    /* Room for the marks of a heading that begins a page, which would be printed at the end of the one before. */
    ${block('h2, h3, h4')} {
      padding-block: 0.35em;
    }

    ${block('figure, table, blockquote, pre')} {
      break-inside: avoid;
    }

    ${block('p')} {
      orphans: 3;
      widows: 3;
    }

    ${block('p a[href^="http"], li a[href^="http"], figure[data-embed] > a')}::after {
      font-size: 0.75em;
      color: #444;
      content: ' (' attr(href) ')';
      direction: ltr;
      unicode-bidi: isolate;
      overflow-wrap: anywhere;
    }

    ${block('figure[data-embed] > small, audio, figure:has(> audio), video:not([poster])')} {
      display: none;
    }
  }
`;
