import {isHidden, SCREEN_READER_CLASSES} from '../../text/html/hidden.js';
import {descendants, type MarkupElement} from '../markup-tree.js';

/*
 * Recognizes elements of a page that are not its article, by the names, roles, types and classes that themes give them.
 */

/** Elements that are never part of an article's text: other articles, navigation, boxes beside the text, controls, and elements without text. */
const FOREIGN_ELEMENTS = new Set(
  (
    'article maqal-article maqal-card maqal-related maqal-share nav aside footer dialog head title script style template noscript ' +
    'button input select textarea option datalist canvas svg'
  ).split(' '),
);
/** Roles (WAI-ARIA) of landmarks and widgets that are never part of an article's text. */
const FOREIGN_ROLES = new Set(
  'alertdialog comment complementary contentinfo dialog menu menubar navigation search toolbar'.split(' '),
);

const COMMENT_TYPE = /schema\.org\/(?:User)?Comments?\b/i;
const COMMENT_CLASS =
  /^(?:comments?|(?:comments?|replies)[-_]?(?:area|block|body|box|container|content|form|item|list|respond|section|template|text|thread|wrap(?:per)?)|post[-_]comments|disqus_thread|fb-comments|respond|h-cite)$/;
const COMMENT_ID = /^(?:comments?(?:[-_](?:\d+|area|list|section|wrap(?:per)?))?|li-comment-\d+|respond|disqus_thread)$/;

/** Classes that WordPress makes of a post's sections and tags ("category-sidebar"), which say nothing of the element's place. */
const POST_CLASS = /^(?:post|category|tag|status|format|type|author|term)-/;
/** Words of class names that show that an element is beside the text. */
const BESIDE_WORD =
  /^(?:ads?|adsbygoogle|adv|advert\w*|banner|bio|breadcrumbs?|comments?|cookie|mailchimp|nav\w*|newsletter|outbrain|pagination|paywall|popular|promo|reactions?|recommend\w*|related|relatedposts|respond|share|sharedaddy|sharing|sidebar|signup|social|sponsor\w*|subscri\w*|taboola|teasers?|toolbar|trending)$/;
/** Whole class names that show this, whose single words do not. */
const BESIDE_NAME =
  /^(?:(?:entry|post|article|single|page|story)[-_])?(?:author[-_](?:box|bio|info|card)|(?:about|box|meta)[-_]author|byline|footer|info|menu|meta|tags?|tag[-_](?:list|links|cloud)|tags[-_](?:list|links)|cat[-_]links|views?)$|^(?:td-post-(?:sharing|next-prev|source-tags)|tagcloud|widget|(?:site|page|main)-header|(?:also|see|more)[-_](?:read|also)|read[-_](?:also|more|next)|reading[-_]time|toc|ez-toc-container|table-of-contents|jp-\w+|mw-editsection|(?:vjs|plyr|jw)[-_]{1,2}(?:controls?|menu|modal|text-track|caption|loading)[\w-]*|mejs-(?:controls|layers)|noprint|printfriendly)$/;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s_-]+/);
export const classesOf = ({attributes}: MarkupElement): string[] => (attributes.class ?? '').split(/\s+/).filter(Boolean);

/** Whether an element holds readers' comments. */
export function isComments(element: MarkupElement): boolean {
  const {id = '', role, itemtype = '', itemprop} = element.attributes;
  return (
    role === 'comment' ||
    /^comments?$/i.test(itemprop ?? '') ||
    COMMENT_TYPE.test(itemtype) ||
    COMMENT_ID.test(id.toLowerCase()) ||
    classesOf(element).some((name) => COMMENT_CLASS.test(name.toLowerCase()))
  );
}

/** Whether an element is hidden, or shown to screen readers alone. */
export const isVisuallyHidden = (element: MarkupElement): boolean =>
  isHidden((name) => element.attributes[name]) || classesOf(element).some((name) => SCREEN_READER_CLASSES.includes(name));

/**
 * Whether an element is not part of the article around it. A form, a hidden box or a box of comments is, where it holds the headline or the body, for some
 * sites put a whole page into one.
 */
export function isForeign(element: MarkupElement): boolean {
  const {name, attributes} = element;
  if (/\barticlebody\b/i.test(attributes.itemprop ?? '')) return false;
  if (FOREIGN_ELEMENTS.has(name) || FOREIGN_ROLES.has(attributes.role ?? '')) return true;
  return (name === 'form' || isVisuallyHidden(element) || isComments(element)) && !holdsHeadline(element);
}

function holdsHeadline(element: MarkupElement): boolean {
  for (const {name, attributes} of descendants(element))
    if (name === 'h1' || /\barticlebody\b/i.test(attributes.itemprop ?? '')) return true;
  return false;
}

/** Whether the classes or the id of an element say that it is beside the text. The caller must check its length too, for names mislead. */
export function isBeside(element: MarkupElement): boolean {
  const names = [...classesOf(element).filter((name) => !POST_CLASS.test(name)), element.attributes.id ?? ''];
  return names.some((name) => BESIDE_NAME.test(name.toLowerCase()) || wordsOf(name).some((word) => BESIDE_WORD.test(word)));
}
