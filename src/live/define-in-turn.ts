/**
 * Makes a function that defines tags after the next frame, one a task: the page is painted first, and answers meanwhile. What the reader points
 * at or has the focus in goes first.
 */
export function defineInTurn<Tag extends string>(define: (tag: Tag) => void): (tag: Tag) => void {
  const queue: Tag[] = [];
  function defineNext(): void {
    const attended = queue.findIndex((tag) => document.querySelector(`${tag}:is(:hover, :focus-within)`));
    define(queue.splice(Math.max(0, attended), 1)[0]!);
    if (queue.length > 0) setTimeout(defineNext);
  }
  return (tag) => {
    if (queue.push(tag) === 1) requestAnimationFrame(() => setTimeout(defineNext));
  };
}
