import type { Element } from 'hast';
import { attribute, isElement, isHeading, namesOf } from './elements.ts';

interface Boilerplate {
  reason: string;
  tags?: string[];
  roles?: RegExp;
  names?: RegExp;
}

const kinds: Boilerplate[] = [
  {
    reason: 'navigation',
    tags: ['nav'],
    roles: /^(navigation|menu|menubar|tablist|toolbar|doc-toc|directory)$/,
    names: /-(nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toc|table-of-contents|skip-link|skip)-/,
  },
  { reason: 'share buttons', names: /-(share|sharing|sharedaddy|social|addtoany|addthis|share-?buttons?)-/ },
  {
    reason: 'similar articles',
    names: /-(related|relatedposts|recommended|recommendations|similar|read-?more|more-from)-/,
  },
  { reason: 'cookie banner', names: /-(cookies?|consent|gdpr|cookie-?banner)-/ },
  { reason: 'newsletter', names: /-(newsletter|subscribe|subscription|sign-?up|mailing-list)-/ },
  { reason: 'advertisement', names: /-(ad|ads|advert|advertisement|sponsored|sponsor|promo|banner|paywall)-/ },
  { reason: 'comments of readers', names: /-(comments|comment-(list|respond|form)|disqus)-/ },
  { reason: 'tags and categories', names: /-(tags|tag-(list|links)|categories|cat-links|post-tags)-/ },
  { reason: 'note repeated for a preview', names: /-(footnote-tooltip|tooltip|easy-footnote-text)-/ },
  {
    reason: 'form',
    tags: ['form', 'button', 'input', 'select', 'textarea', 'fieldset', 'datalist', 'output', 'progress', 'meter'],
    roles: /^(search|form|button|searchbox)$/,
  },
  { reason: 'dialogue', tags: ['dialog'], roles: /^(dialog|alertdialog|alert|status)$/ },
  { reason: 'head of the page', roles: /^banner$/, names: /-(site-header|page-header|masthead-site|topbar)-/ },
  { reason: 'foot of the page', roles: /^contentinfo$/, names: /-(site-footer|page-footer|colophon|copyright)-/ },
  {
    reason: 'beside the text',
    tags: ['aside'],
    roles: /^complementary$/,
    names: /-(sidebar|widget|widgets|pull-?quote)-/,
  },
  { reason: 'note by the editors of the page', roles: /^note$/ },
  { reason: 'picture', tags: ['svg', 'picture', 'img'] },
];

/** Why an element of a page is boilerplate, by its tag, its role or its class; `undefined` if it may be text. */
export function boilerplateOf(element: Element): string | undefined {
  const role = attribute(element, 'role');
  return kinds.find(
    (kind) =>
      kind.tags?.includes(element.tagName) || kind.roles?.test(role) || (kind.names && isNamed(element, kind.names)),
  )?.reason;
}

/** By a word of its class, or by its whole id; the ids of headings and sections are often made of their words. */
function isNamed(element: Element, names: RegExp): boolean {
  if (isHeading(element)) return false;
  const { className, id } = element.properties;
  const idName = namesOf({ ...element, properties: { id } });
  return names.test(namesOf({ ...element, properties: { className } })) || names.exec(idName)?.[0] === idName;
}

/** Whether only its class says that an element is boilerplate: a weaker sign than a tag or a role. */
export const isBoilerplateByName = (element: Element): boolean =>
  boilerplateOf({ ...element, properties: { role: attribute(element, 'role') } }) === undefined;

/** Why an element is not meant to be read as part of the text; `undefined` if it is. */
export function asideOf(element: Element): string | undefined {
  const marked = attribute(element, 'dataAside');
  if (marked) return marked;
  if (isHidden(element)) return 'hidden';
  if (element.properties['dataPagefindIgnore'] !== undefined && !isHeading(element))
    return 'kept out of the page’s own search';
  return attribute(element, 'ariaHidden') === 'true' ? 'ornament' : undefined;
}

/** Whether a browser doesn’t show an element. */
export function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== false && hidden !== 'until-found') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style')) ||
    /-(sr-only|visually-?hidden|screen-reader(-text|-only)?)-/.test(namesOf(element)) ||
    isElement(element, 'noscript', 'datalist') ||
    (isElement(element, 'dialog') && element.properties['open'] === undefined)
  );
}

/** Whether an element tells about the author, such as a box with a biography. */
export const isAuthorBox = (element: Element): boolean =>
  /-(author|authors|byline|bio|biography|contributor|contributors|about-the-authors?|vcard)-/.test(namesOf(element)) ||
  attribute(element, 'rel') === 'author' ||
  /\bauthor\b/.test(attribute(element, 'itemProp'));

/** Whether an element of an article’s head tells when it appeared, or opens it. */
export const isHeadLine = (element: Element): boolean =>
  isElement(element, 'time') ||
  /-(date|published|dateline|subtitle|sub-title|standfirst|dek|deck|lead|lede|intro|summary|kicker)-/.test(
    namesOf(element),
  ) ||
  /date(published|modified|created)|headline/i.test(attribute(element, 'itemProp'));
