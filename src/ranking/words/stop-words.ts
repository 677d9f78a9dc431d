import {ara, eng} from 'stopword';
import {normalize} from '../../text/normalize.js';

/** Arabic and English words that say nothing about a text's subject, as `normalize` writes them (lists of "stopword", from stopwords-iso). */
const STOP_WORDS: ReadonlySet<string> = new Set([...ara, ...eng].map(normalize));

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
