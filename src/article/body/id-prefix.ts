/** A prefix of the ids of a body, so that none of them becomes a global variable or is taken for an element of the page ("DOM clobbering"). */
export const ID_PREFIX = 'user-content-';
