import {hasPage} from './page.js';

/** Whether the main pointer is a finger: a phone or a tablet (Media Queries 4, `pointer`). */
export const hasCoarsePointer = (): boolean => hasPage && matchMedia('(pointer: coarse)').matches;
