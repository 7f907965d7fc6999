import type { ReferencePlace } from '../edition/markdown/find-references.ts';
import type { Article } from './articles.ts';

/** One place of another article that links here. */
interface Backlink {
  /** The article that links. */
  article: Article;
  from: ReferencePlace;
}

/** A place of an article with all that links to it from other articles, the oldest first. */
export interface ReferredPlace {
  /** Such as `p2`; empty for the article as a whole. */
  fragment: string;
  backlinks: Backlink[];
}

/** The places of an article to which other articles link, in its order: itself, paragraphs, notes, then the rest. */
export function listReferredPlaces(article: Article, articles: Article[]): ReferredPlace[] {
  const backlinks = articles
    .filter((other) => other !== article)
    .flatMap((other) => other.outline.references.map((from) => ({ article: other, from })))
    .filter(({ from }) => from.slug === article.slug);
  const places = Map.groupBy(backlinks, ({ from }) => from.fragment);
  return [...places]
    .map(([fragment, links]) => ({ fragment, backlinks: links }))
    .sort((a, b) => rank(a.fragment) - rank(b.fragment) || number(a.fragment) - number(b.fragment));
}

const kinds = [/^$/, /^p\d+$/, /^note-\d+$/];

const rank = (fragment: string): number => {
  const index = kinds.findIndex((kind) => kind.test(fragment));
  return index === -1 ? kinds.length : index;
};

const number = (fragment: string): number => Number(/\d+$/.exec(fragment)?.[0] ?? 0);

/** A place in words: `p2` is `paragraph 2`. */
export function namePlace(fragment: string): string {
  const [, kind, n] = /^(p|note-)(\d+)$/.exec(fragment) ?? [];
  if (kind) return `${kind === 'p' ? 'paragraph' : 'note'} ${n}`;
  return fragment === '' ? 'the article' : 'a part of it';
}

/** The place of a reference, in words, and its fragment: an editor’s note after a paragraph has none of its own. */
export function describeOrigin({ note, paragraph, isEditors }: ReferencePlace): { words: string; fragment: string } {
  const fragment = note === undefined ? `p${paragraph}` : `note-${note}`;
  return { words: (isEditors ? 'editor’s note after ' : '') + namePlace(fragment), fragment };
}
