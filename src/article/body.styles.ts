import {css, unsafeCSS, type CSSResult} from 'lit';
import {headlineVoice, interfaceVoice, textVoice} from '../base/voices.js';

/** Blocks of a body wherever they stand in it (CMSs nest them in groups and columns), and nothing of what is inserted into it. */
const block = (selector: string): CSSResult =>
  unsafeCSS(`:where(maqal-article) :where(${selector}):where(:not([slot], [slot] *, maqal-related *, maqal-card *))`);

/** Links in the text; not those that are buttons or hold a picture. */
const link = block('a:not(figure[data-embed] > a, .wp-block-button > a, .wp-block-file__button, :has(img))');

/** Languages in Arabic letters. */
const ARABIC = unsafeCSS(':is(:lang(ar), :lang(fa), :lang(ur), :lang(ckb), :lang(ps))');

const quiet = css`
  color: light-dark(#3a3e47, #c9c7c0);
`;

/** The blocks of a body: plain HTML, WordPress's blocks (`wp-block-*`) and what its classic editor writes. */
export const bodyStyles = css`
  ${block('p')} {
    margin-block: 0 1.35em;
    margin-inline: 0;
  }

  ${block('h1, h2, h3, h4, h5, h6')} {
    ${headlineVoice};
    margin-block: 1.7em 0.6em;
    margin-inline: 0;
    font-size: 1em;
    line-height: 1.6;
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

  ${block('li')} {
    margin-block: 0.35em;
  }

  ${block('li > :is(ul, ol, p), blockquote > p, figure > p')} {
    margin-block: 0.35em;
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
    ${textVoice};
    ${quiet};
    padding-inline-start: 1.1em;
    margin-block: 1.6em;
    margin-inline: 0;
    border-inline-start: 2px solid var(--_line);
  }

  ${block('cite')} {
    ${interfaceVoice};
    font-size: 0.85rem;
    color: var(--_muted);
  }

  ${block('blockquote > :is(cite, footer)')} {
    ${interfaceVoice};
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
    ${headlineVoice};
    font-size: 1.25em;
    line-height: 1.7;
    color: light-dark(#16181d, #eceae4);
  }

  ${block('figure, .wp-caption, .wp-block-media-text')} {
    max-inline-size: 100%;
    margin-block: 1.8em;
    margin-inline: 0;
  }

  :where(maqal-article) :where(figure:not(.wp-block-table), .wp-caption):where(:not(maqal-card *)) :where(img) {
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

  :where(maqal-article) :where(figcaption, caption, .wp-caption-text, .gallery-caption) {
    ${interfaceVoice};
    margin-block: 0.6em 0;
    font-size: 0.85rem;
    color: var(--_muted);
    text-align: start;
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

  ${block('.wp-block-gallery, .gallery, .wp-block-columns, .wp-block-media-text')} {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.8em;
    padding: 0;
    margin-block: 1.8em;
    list-style: none;
  }

  ${block('.wp-block-gallery > figcaption')} {
    grid-column: 1 / -1;
    margin: 0;
  }

  ${block('.wp-block-gallery figure, .gallery-item, .blocks-gallery-item')} {
    margin: 0;
  }

  :where(maqal-article) :where(.wp-block-gallery, .gallery) :where(img) {
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

  ${block('pre, code, kbd, samp')} {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 0.85em;
  }

  ${block(':not(pre) > code, kbd')} {
    box-decoration-break: clone;
    padding-inline: 0.35em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 4px;
  }

  ${block('pre')} {
    padding: 1em;
    margin-block: 1.6em;
    overflow-x: auto;
    line-height: 1.7;
    text-align: start;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* It scrolls with the box that it stands in. */
  :where(maqal-article:defined > pre:not(.wp-block-verse)) {
    inline-size: max-content;
    min-inline-size: 100%;
    margin-block: 0;
    overflow: visible;
  }

  ${block('pre > code')} {
    font-size: 1em;
  }

  /* Verse is text, in the text's own direction. */
  ${block('pre.wp-block-verse')} {
    ${textVoice};
    direction: inherit;
    unicode-bidi: plaintext;
    font-size: 1em;
    white-space: pre-wrap;
    background: none;
    border: 0;
  }

  ${block('figure:has(> table)')} {
    margin: 0;
  }

  ${block('table')} {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    line-height: 1.7;
  }

  ${block('th, td')} {
    min-inline-size: 4em;
    padding: 0.5em 0.8em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }

  ${block('th')} {
    font-weight: 600;
  }

  ${block('thead th')} {
    border-block-end-color: var(--_muted);
  }

  ${block('caption')} {
    margin: 0 0 0.5em;
  }

  ${block('hr')} {
    inline-size: 5em;
    margin: 2.5em auto;
    border: 0;
    border-block-start: 1px solid var(--_muted);
  }

  ${block('aside, details, .has-background')} {
    padding: 1em 1.2em;
    margin-block: 1.8em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  ${block('aside, details, .has-background')} > :where(:first-child) {
    margin-block-start: 0;
  }

  ${block('aside, details, .has-background, blockquote, .wp-block-pullquote')} > :where(:last-child) {
    margin-block-end: 0;
  }

  ${block('aside :is(h2, h3, h4)')} {
    padding: 0;
    margin-block: 0 0.4em;
    font-size: 1.05em;
    border: 0;
  }

  ${block('summary')} {
    ${interfaceVoice};
    font-weight: 600;
    cursor: pointer;
  }

  ${block('mark')} {
    padding-inline: 0.15em;
    color: inherit;
    background: light-dark(#f6e3b8, #5a4714);
  }

  ${block('sup, sub')} {
    line-height: 0;
  }

  ${block('.wp-block-button > a, .wp-block-file__button')} {
    ${interfaceVoice};
    display: inline-block;
    padding: 0.5em 1.4em;
    font-size: 0.95rem;
    text-decoration: none;
    border: 1px solid var(--_muted);
    border-radius: 999px;
  }

  ${block('.aligncenter')} {
    margin-inline: auto;
    text-align: center;
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

  ${block('figure[data-embed]')} {
    ${interfaceVoice};
    padding: 1.2em;
    margin-block: 0;
    font-size: 1rem;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  ${block("figure[data-embed='video']:not([data-open])")} {
    display: grid;
    align-content: center;
    justify-items: center;
    min-block-size: 14em;
    text-align: center;
  }

  ${block('figure[data-embed] > a')} {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 1.2em;
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

  /* A slanted Arabic face does not exist in most fonts and is faked; joined letters take no spacing (W3C alreq). */
  :where(maqal-article) :where(em, i, cite, blockquote, figcaption, address, dfn, var):where(${ARABIC}) {
    font-style: normal;
  }

  :where(maqal-article) :where(em, i):where(${ARABIC}) {
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

    ${block('figure[data-embed] > small, audio, video:not([poster])')} {
      display: none;
    }
  }
`;
