import {stylesheet} from '../src/stylesheet.js';
import {allElements, settled, until} from './helpers.js';

/** What keeps its own sides: media controls, clocks, brand icons. */
const UNMIRRORED = 'video, audio, iframe, svg *';

/** Words of the interface in another direction than the page are isolated, and have one box more. */
const ISOLATION = ':is(mark, small) > bdi';

const WIDTHS = [320, 768, 1280];

interface Box {
  name: string;
  start: number;
  end: number;
  top: number;
  bottom: number;
}

type Direction = 'ltr' | 'rtl';

/* A page loads the library once: its modules take longer than any layout. */
const pages = new Map<string, Promise<Document>>();

/** An empty page of a given width and direction with the library in it. The language stays the same, so that the words do. */
function pageOf(width: number, dir: Direction): Promise<Document> {
  const key = `${width} ${dir}`;
  const page = pages.get(key) ?? loadPage(width, dir);
  pages.set(key, page);
  return page;
}

async function loadPage(width: number, dir: Direction): Promise<Document> {
  const iframe = document.createElement('iframe');
  Object.assign(iframe.style, {inlineSize: `${width}px`, blockSize: '900px', border: '0'});
  /* What is loaded when it is needed comes first, so that a box is measured with its last content. */
  const scripts = ['locale/generated/en', 'article/headings/reading-progress', 'related/carousel', 'maqal'].map(
    (name) => `<script type="module" src="${new URL(`../src/${name}.ts`, import.meta.url).href}"></script>`,
  );
  const ready = new Promise((resolve) => iframe.addEventListener('load', resolve, {once: true}));
  iframe.srcdoc = `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8">
    <style>html { overflow: hidden; font: 16px/1.5 sans-serif } body { margin: 0 }</style>
    <style>${stylesheet.cssText}</style>
    ${scripts.join('')}</head><body></body></html>`;
  document.body.append(iframe);
  await ready;
  return iframe.contentDocument!;
}

async function layOut(markup: string, width: number, dir: Direction): Promise<Box[]> {
  const {body, fonts} = await pageOf(width, dir);
  body.innerHTML = markup;
  await settled(body);
  await until(() => ![...allElements(body)].some((element) => element.getAttribute('lang') === 'ar'), 'the words in English');
  await settled(body);
  await fonts.ready;
  const boxes = boxesOf(body, width, dir);
  body.replaceChildren();
  return boxes;
}

/** The boxes of everything that is laid out, measured from the side where a line begins. */
function boxesOf(root: ParentNode, width: number, dir: Direction): Box[] {
  return [...allElements(root)]
    .filter((element) => element.localName !== 'script' && !element.closest(UNMIRRORED) && !element.matches(ISOLATION))
    .filter((element) => element.getBoundingClientRect().width > 0)
    .map((element) => {
      const {left, right, top, bottom} = element.getBoundingClientRect();
      const [start, end] = dir === 'ltr' ? [left, right] : [width - right, width - left];
      return {name: nameOf(element), start, end, top, bottom};
    });
}

function nameOf(element: Element): string {
  const part = element.getAttribute('part') ?? element.getAttribute('slot') ?? element.className;
  const host = (element.getRootNode() as ShadowRoot).host?.localName ?? '';
  return `${host} ${element.localName}${part ? `.${String(part)}` : ''}`;
}

/** Boxes that are not within a pixel of where the mirror would have them, one line each; at three widths of the page. */
export async function unmirrored(markup: string): Promise<string[]> {
  const problems: string[] = [];
  const layOuts = WIDTHS.map((width) =>
    Promise.all([width, layOut(markup, width, 'ltr'), layOut(markup, width, 'rtl')] as const),
  );
  for (const [width, ltr, rtl] of await Promise.all(layOuts)) {
    if (ltr.length !== rtl.length) problems.push(`${width}px: ${ltr.length} boxes left to right, ${rtl.length} right to left`);
    problems.push(...ltr.flatMap((box, index) => difference(box, rtl[index], width)));
  }
  return problems;
}

function difference(ltr: Box, rtl: Box | undefined, width: number): string[] {
  if (!rtl) return [];
  const off = (['start', 'end', 'top', 'bottom'] as const).filter((side) => Math.abs(ltr[side] - rtl[side]) > 1);
  return off.map((side) => `${width}px ${ltr.name}: ${side} at ${ltr[side].toFixed(1)}, mirrored ${rtl[side].toFixed(1)}`);
}
