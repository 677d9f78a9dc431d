/** Which list of the page shows which article. */
const shown = new Map<string, object>();

/** Whether another list already shows an address. */
export function isShownElsewhere(url: string, list: object): boolean {
  const owner = shown.get(url);
  return owner !== undefined && owner !== list;
}

/** Records what a list shows now, in place of what it showed before. */
export function setShown(list: object, urls: string[]): void {
  for (const [url, owner] of shown) if (owner === list) shown.delete(url);
  for (const url of urls) if (!shown.has(url)) shown.set(url, list);
}
