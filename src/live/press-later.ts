/** Presses a printed share button again once its element can answer. */
export function pressLater(event: Event): void {
  const button = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLElement>('maqal-share:not(:defined) > button');
  if (button) void press(button, button.parentElement!);
}

async function press(button: HTMLElement, share: HTMLElement & {updateComplete?: Promise<unknown>}): Promise<void> {
  await customElements.whenDefined('maqal-share');
  await share.updateComplete;
  button.click();
}
