import {ara, eng} from 'stopword';
import {normalize} from '../text/normalize.js';

/** Words that say nothing of what a text is about, Arabic and English, as `normalize` writes them (the lists of "stopword", from stopwords-iso). */
const STOP_WORDS: ReadonlySet<string> = new Set([...ara, ...eng].map(normalize));

/** Whether a normalised word says nothing of what a text is about. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
