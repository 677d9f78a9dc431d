/*
 * What stylesheets of real sites and systems say of tags, in short: each is one way in which a page reaches what stands in it. Fonts and
 * sizes of `body` are left out, for those are inherited and meant to be.
 */
export const HOST_SHEETS: Record<string, string> = {
  'a universal reset': `* { margin: 0; padding: 0; list-style: none } a { text-decoration: none } img { display: block }`,

  "Eric Meyer's reset": `
    div, span, h1, h2, h3, h4, h5, h6, p, blockquote, pre, a, abbr, address, cite, code, del, em, img, ins, kbd, q, samp, small, strong, sub,
    sup, b, u, i, dl, dt, dd, ol, ul, li, table, caption, tr, th, td, article, aside, figure, figcaption, hgroup, nav, section, time, mark {
      margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline;
    }
    ol, ul { list-style: none }
    blockquote:before, blockquote:after { content: none }`,

  "Tailwind's preflight": `
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid #e5e7eb }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    b, strong { font-weight: bolder }
    small { font-size: 80% }
    ol, ul, menu { list-style: none }
    img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle }
    img, video { max-width: 100%; height: auto }
    button, input { font: inherit; color: inherit; background-color: transparent; border-radius: 0 }`,

  "Tailwind's preflight in a layer": `@layer base {
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    h1, h2, h3 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    ol, ul, menu { list-style: none }
    img, svg, video { display: block; vertical-align: middle }
    img, video { max-width: 100%; height: auto } }`,

  "Tailwind's typography": `
    .prose :where(p):not(:where([class~='not-prose'], [class~='not-prose'] *)) { margin-top: 1.25em; margin-bottom: 1.25em }
    .prose :where(a):not(:where([class~='not-prose'] *)) { color: #111827; text-decoration: underline; font-weight: 500 }
    .prose :where(strong):not(:where([class~='not-prose'] *)) { color: #111827; font-weight: 600 }
    .prose :where(ul):not(:where([class~='not-prose'] *)) { list-style-type: disc; margin-top: 1.25em; padding-inline-start: 1.625em }
    .prose :where(ol):not(:where([class~='not-prose'] *)) { list-style-type: upper-roman; padding-inline-start: 1.625em }
    .prose :where(li):not(:where([class~='not-prose'] *)) { margin-top: 0.5em; margin-bottom: 0.5em }
    .prose :where(ul > li):not(:where([class~='not-prose'] *))::marker { color: #d1d5db }
    .prose :where(ol > li):not(:where([class~='not-prose'] *))::marker { font-weight: 400; color: #6b7280 }
    .prose :where(h1, h2, h3):not(:where([class~='not-prose'] *)) { color: #111827; font-weight: 800; font-size: 2.25em; margin: 2em 0; line-height: 1.1 }
    .prose :where(img, figure):not(:where([class~='not-prose'] *)) { margin-top: 2em; margin-bottom: 2em }
    .prose :where(figcaption):not(:where([class~='not-prose'] *)) { color: #6b7280; font-size: 0.875em; margin-top: 0.857em }
    .prose > :first-child { margin-top: 0 }`,

  "Bootstrap's reboot": `
    *, ::before, ::after { box-sizing: border-box }
    h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; color: #222 }
    h1 { font-size: 2.5rem } h3 { font-size: 1.75rem }
    p, ol, ul, dl { margin-top: 0; margin-bottom: 1rem }
    ol, ul { padding-left: 2rem }
    a { color: #0d6efd; text-decoration: underline }
    a:hover { color: #0a58ca }
    small { font-size: 0.875em }
    mark { padding: 0.1875em; color: #212529; background-color: #fff3cd }
    img, svg { vertical-align: middle }
    figure { margin: 0 0 1rem }
    button { border-radius: 0; margin: 0; text-transform: none }
    .content p { margin-bottom: 2rem; font-size: 1.25rem; font-weight: 300; max-width: 20rem; text-indent: 2em }`,

  "Bulma's content": `
    html, body, p, ol, ul, li, dl, dt, dd, blockquote, figure, h1, h2, h3, h4 { margin: 0; padding: 0 }
    h1, h2, h3, h4 { font-size: 100%; font-weight: normal }
    img { height: auto; max-width: 100% }
    a:hover { color: #363636 }
    strong { color: #363636; font-weight: 700 }
    .content li + li { margin-top: 0.25em }
    .content p:not(:last-child), .content ul:not(:last-child), .content ol:not(:last-child) { margin-bottom: 1em }
    .content h1, .content h2, .content h3 { color: #363636; font-weight: 600; line-height: 1.125 }
    .content h1 { font-size: 2em; margin-bottom: 0.5em } .content h3 { font-size: 1.5em; margin-bottom: 0.6666em }
    .content ul { list-style: disc outside; margin-inline-start: 2em; margin-top: 1em }
    .content ol { list-style-position: outside; margin-inline-start: 2em }
    .content figure { margin-left: 2em; margin-right: 2em; text-align: center }
    .content figure img { display: inline-block }
    .content figure figcaption { font-style: italic }`,

  'Twenty Twenty-Five of WordPress': `
    :root :where(.is-layout-flow) > * { margin-block-start: 1.2rem; margin-block-end: 0 }
    :root :where(.is-layout-flow) > :first-child { margin-block-start: 0 }
    .entry-content > * { margin-block: 2rem; padding-inline: 0 }
    .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 645px }
    .wp-block-post-content a:where(:not(.wp-element-button)) { color: #503aa8; text-decoration: underline }
    .wp-block-post-content a:where(:not(.wp-element-button)):hover { text-decoration: none; background: #eee }
    :root :where(h1, h2, h3) { font-size: 2.15rem; font-weight: 400; letter-spacing: -0.1px; line-height: 1.125 }
    :root :where(.wp-block-post-content figcaption) { font-size: 0.7rem; text-align: center }
    html :where(img[class*='wp-image-']) { height: auto; max-width: 100% }`,

  'a classic theme of WordPress': `
    .entry-content ul, .entry-content ol { margin: 0 0 1.5em 3em; padding: 0; list-style: square }
    .entry-content ul li { margin-bottom: 0.6em; padding-left: 1.2em; position: relative; border-bottom: 1px dotted #999 }
    .entry-content ul li::before { content: '✓'; color: green; position: absolute; left: 0 }
    .entry-content li::marker { color: green; font-size: 2em }
    .entry-content li a { display: block; padding: 4px }
    .post a { color: #c00; border-bottom: 1px solid; font-weight: 700; background: linear-gradient(#fee, #fee) }
    .post a:hover, .post a:focus { color: #00c; text-decoration: underline; box-shadow: 0 2px 0 #00c }
    .post a:visited { color: purple }
    .post a[target='_blank']::after { content: ' ↗' }
    .post h1, .post h2, .post h3 { font-size: 30px; color: #060; text-transform: uppercase; letter-spacing: 1px; padding-bottom: 8px; border-bottom: 2px solid; text-align: center }
    .post img { max-width: 50%; height: auto; padding: 4px; border: 1px solid #ddd; border-radius: 9px; box-shadow: 0 1px 4px #000; margin: 1em }
    .post p { margin: 0 0 26px; text-align: justify; line-height: 1.4 }
    .post time { color: #999; font-size: 11px; text-transform: uppercase }
    .post strong { color: #000; font-weight: 900 } .post small { font-size: 60%; color: #888 }
    .post button { padding: 1em 3em; background: #c00; color: #fff; border: 0; font-weight: 700; letter-spacing: 2px }
    .post svg { width: 1em; height: 1em; fill: currentColor; margin: 3px }`,

  "GitHub's markdown": `
    .markdown-body h1, .markdown-body h2 { padding-bottom: 0.3em; font-size: 2em; border-bottom: 1px solid #d1d9e0b3; margin-block: 24px 16px; font-weight: 600; line-height: 1.25 }
    .markdown-body p, .markdown-body ul, .markdown-body ol { margin-top: 0; margin-bottom: 16px }
    .markdown-body ul, .markdown-body ol { padding-left: 2em }
    .markdown-body li + li { margin-top: 0.25em }
    .markdown-body a { color: #0969da; background-color: transparent; text-underline-offset: 0.2rem }
    .markdown-body a:focus-visible { outline: none; box-shadow: none }
    .markdown-body img { max-width: 100%; box-sizing: content-box; background-color: #fff; border-style: none }
    .markdown-body mark { background-color: #fff8c5; color: #1f2328 }
    .markdown-body b, .markdown-body strong { font-weight: 600 }`,

  'spaces between all that follows': `
    .content * + * { margin-block-start: 1.5rem }
    .content > * + * { margin-block-start: 3rem }
    .content p + p { text-indent: 1.5em }`,

  'links and pictures of a magazine': `
    .content a:not(.button) { color: inherit; text-decoration: none; box-shadow: inset 0 -0.4em #ffe08a; padding-block: 0.1em }
    .content a:hover { background: #ffe08a }
    .content figure { margin: 2em -2em; padding: 1em; background: #eee; border: 1px solid #ccc; text-align: center }
    .content figcaption { font: italic 12px/1.3 serif; color: #777; padding: 8px; text-align: center; background: #fff }
    .content img { width: 100%; border-radius: 24px; display: block; margin-inline: auto; filter: none }
    .content aside { float: left; padding: 2em; background: #fafafa; text-align: center; margin: 1em; border: 1px solid #ddd; border-radius: 9px; font-size: 0.8em }
    .content nav { padding: 2em; background: #fafafa; text-align: center; margin: 1em }
    .content nav ol { counter-reset: x; list-style: decimal; padding-left: 3em }
    .content h1 { font: 900 4rem/1 serif; text-wrap: wrap } .content hgroup { margin: 2em }`,
};
