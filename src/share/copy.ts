/**
 * Copies text in a user's action; returns whether it succeeded. Without a clipboard (plain http) it tries the old command, with a
 * field beside the button: in a modal dialog, a field elsewhere reports success and copies nothing.
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
  /* Only an element that is shown can have the focus, and a child is shown in a slot. */
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
