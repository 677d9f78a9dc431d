/** Before the ids that came with a body, so that none of them becomes a global or is taken for an element of the page ("DOM clobbering"). */
export const ID_PREFIX = 'user-content-';
