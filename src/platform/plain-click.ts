/** A click that asks for nothing but what the link does: with a modifier key or another button, a tab, a window or a download is wanted. */
export const isPlainClick = ({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
