/** Whether a click only follows the link: a modifier key or another button asks for a tab, a window or a download. */
export const isPlainClick = ({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
