/** Whether there is a document. A server that renders the elements (`@lit-labs/ssr`) has neither a document nor their children. */
export const hasPage = typeof document !== 'undefined';
