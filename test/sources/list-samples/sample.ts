/** One story, as all samples tell it. */
export const HEADLINE = 'توسيع الميناء';
export const ADDRESS = 'https://news.example/port';
export const DATE = '2026-11-20T07:00:00Z';
/** The same in milliseconds. */
export const TIME = Date.parse(DATE);
export const PICTURE = 'https://news.example/p.jpg';
export const AUTHOR = 'سلمى';
export const SUMMARY = 'خلاصة الخبر';
export const BODY = '<p>أعلن المجلس توسيع الميناء.</p>';

export interface ListSample {
  /** Markup, or an object that is JSON. */
  answer: unknown;
  /** Fields of the article beside its headline, date and address. */
  want: {
    /** Where it is not the usual one; `null` where the answer has none. */
    url?: string | null;
    summary?: string;
    author?: string;
    picture?: string;
    width?: number;
    alternative?: string;
    caption?: string;
    section?: string;
    keyword?: string;
    body?: string;
    language?: string;
    source?: string;
    comments?: number;
    next?: string;
    /** Articles of the list, of which the first is the story. */
    count?: number;
    /** The date says no zone, or no time. */
    isDay?: boolean;
    /** The address is made of a slug, which is reported. */
    isGuessed?: boolean;
    /** The lack of an address is reported. */
    isNamed?: boolean;
  };
}
export type ListSamples = Record<string, ListSample>;
