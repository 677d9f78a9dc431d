/**
 * Copies text from a user's action. Where there is no clipboard (a plain http page) the old command is tried with a
 * field that stands beside the button: from elsewhere it reports success in a modal dialog and copies nothing.
 */
export async function copyText(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, beside);
  }
}

function copyByCommand(text: string, beside: Element): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  /* In an element's slot, or it would not be shown and could not have the focus. */
  field.slot = beside.slot;
  field.style.position = 'fixed';
  const focused = beside instanceof HTMLElement ? beside : undefined;
  beside.after(field);
  field.focus({preventScroll: true});
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({preventScroll: true});
  }
}
