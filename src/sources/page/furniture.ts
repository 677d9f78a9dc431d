import {isHidden, SCREEN_READER_CLASSES} from '../../text/html/hidden.js';
import {descendants, type MarkupElement} from '../markup-tree.js';

/*
 * What a page shows around an article's text, told by what its theme says of it: names of elements, roles, types and classes.
 */

/** Elements that are not of an article wherever they stand in it: other articles, ways through the site, boxes beside the text, controls, and what nobody reads. */
const NAMES = new Set(
  (
    'article maqal-article maqal-card maqal-related maqal-share nav aside footer dialog head title script style template noscript ' +
    'button input select textarea option datalist canvas svg'
  ).split(' '),
);
/** Landmarks and widgets of WAI-ARIA that are none of an article's text. */
const ROLES = new Set('alertdialog comment complementary contentinfo dialog menu menubar navigation search toolbar'.split(' '));

const COMMENT_TYPE = /schema\.org\/(?:User)?Comments?\b/i;
const COMMENT_CLASS =
  /^(?:comments?|(?:comments?|replies)[-_]?(?:area|block|body|box|container|content|form|item|list|respond|section|template|text|thread|wrap(?:per)?)|post[-_]comments|disqus_thread|fb-comments|respond|h-cite)$/;
const COMMENT_ID = /^(?:comments?(?:[-_](?:\d+|area|list|section|wrap(?:per)?))?|li-comment-\d+|respond|disqus_thread)$/;

/** What WordPress says of a post by the classes of its element: names of its sections and tags are none of ours. */
const POST_CLASS = /^(?:post|category|tag|status|format|type|author|term)-/;
/** Words in names of classes that say, wherever they stand, that an element is beside the text. */
const BESIDE =
  /^(?:ads?|adsbygoogle|adv|advert\w*|banner|bio|breadcrumbs?|comments?|cookie|mailchimp|nav\w*|newsletter|outbrain|pagination|paywall|popular|promo|reactions?|recommend\w*|related|relatedposts|respond|share|sharedaddy|sharing|sidebar|signup|social|sponsor\w*|subscri\w*|taboola|teasers?|toolbar|trending)$/;
/** Names of classes that do so as a whole: the words in them are of others as well. */
const BESIDE_NAME =
  /^(?:(?:entry|post|article|single|page|story)[-_])?(?:author[-_](?:box|bio|info|card)|(?:about|box|meta)[-_]author|byline|footer|info|menu|meta|tags?|tag[-_](?:list|links|cloud)|tags[-_](?:list|links)|cat[-_]links|views?)$|^(?:td-post-(?:sharing|next-prev|source-tags)|tagcloud|widget|(?:site|page|main)-header|(?:also|see|more)[-_](?:read|also)|read[-_](?:also|more|next)|reading[-_]time|toc|ez-toc-container|table-of-contents|jp-\w+|mw-editsection|(?:vjs|plyr|jw)[-_]{1,2}(?:controls?|menu|modal|text-track|caption|loading)[\w-]*|mejs-(?:controls|layers)|noprint|printfriendly)$/;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s_-]+/);
export const classesOf = ({attributes}: MarkupElement): string[] => (attributes.class ?? '').split(/\s+/).filter(Boolean);

/** Whether an element holds what readers say of the article, not the article. */
export function isOfComments(element: MarkupElement): boolean {
  const {id = '', role, itemtype = '', itemprop} = element.attributes;
  return (
    role === 'comment' ||
    /^comments?$/i.test(itemprop ?? '') ||
    COMMENT_TYPE.test(itemtype) ||
    COMMENT_ID.test(id.toLowerCase()) ||
    classesOf(element).some((name) => COMMENT_CLASS.test(name.toLowerCase()))
  );
}

/** Whether an element is shown to no reader's eye. */
export const isUnseen = (element: MarkupElement): boolean =>
  isHidden((name) => element.attributes[name]) || classesOf(element).some((name) => SCREEN_READER_CLASSES.includes(name));

/** Whether an element is not of the article that it stands in, by what it is. A form may be around a whole page, so may a box of any class. */
export function isForeign(element: MarkupElement): boolean {
  const {name, attributes} = element;
  if (/\barticlebody\b/i.test(attributes.itemprop ?? '')) return false;
  if (NAMES.has(name) || ROLES.has(attributes.role ?? '')) return true;
  return (name === 'form' || isUnseen(element) || isOfComments(element)) && !holdsHeadline(element);
}

function holdsHeadline(element: MarkupElement): boolean {
  for (const {name, attributes} of descendants(element))
    if (name === 'h1' || /\barticlebody\b/i.test(attributes.itemprop ?? '')) return true;
  return false;
}

/** Whether the classes or the id of an element say that it stands beside the text; whether it does, its length tells as well. */
export function isBeside(element: MarkupElement): boolean {
  const names = [...classesOf(element).filter((name) => !POST_CLASS.test(name)), element.attributes.id ?? ''];
  return names.some((name) => BESIDE_NAME.test(name.toLowerCase()) || wordsOf(name).some((word) => BESIDE.test(word)));
}
