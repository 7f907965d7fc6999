import { articlePath, noteId, paragraphId } from '../../edition/markdown/addresses.ts';
import { workPath, type Work } from '../../edition/references/work.ts';
import { settings } from '../site-settings.ts';
import type { Article } from '../articles.ts';
import { otherPages } from './other-pages.ts';

/** A place that other sites can link to. */
interface InventoryItem {
  /** Kind and name, such as `paragraph:low-water/3`; permanent, and found once. */
  id: string;
  kind: 'page' | 'article' | 'paragraph' | 'note' | 'work' | 'person';
  /** What a link there can say. */
  title: string;
  /** Address, to be resolved against `base`. */
  url: string;
}

/**
 * `/xref.json`: every permanent address of the site, so that another site can cite a paragraph by name and notice when it
 * is gone. It does for JSON what `objects.inv` does for Sphinx: https://sphobjinv.readthedocs.io/en/stable/syntax.html
 */
interface Inventory {
  /** Of this format. A new kind or field doesn’t change it; a different meaning of an old one does. */
  version: 1;
  project: string;
  /** Complete address of the site’s root, with a slash at its end. */
  base: string;
  /** Pages, then each article with its paragraphs and notes, the oldest first; then works and people by name. */
  items: InventoryItem[];
}

export const createInventory = (articles: Article[], works: Work[], base: string): Inventory => ({
  version: 1,
  project: settings.name,
  base,
  items: [
    ...otherPages.map(({ path, title }) => item('page', path.replaceAll('/', '') || 'home', title, path)),
    ...articles.flatMap(articleItems),
    ...works.toSorted(byKey).map(({ key, title }) => item('work', key, title, workPath(key))),
    ...personItems(articles),
  ],
});

function articleItems({ slug, data, outline }: Article): InventoryItem[] {
  const path = articlePath(slug);
  return [
    item('article', slug, data.title, path),
    ...outline.paragraphs.map((_, index) => {
      const n = index + 1;
      return item('paragraph', `${slug}/${n}`, `${data.shortTitle}, paragraph ${n}`, `${path}#${paragraphId(n)}`);
    }),
    ...outline.notes.map((n) => item('note', `${slug}/${n}`, `${data.shortTitle}, note ${n}`, `${path}#${noteId(n)}`)),
  ];
}

/** Authors have no pages of their own: the first article says who they are. */
function personItems(articles: Article[]): InventoryItem[] {
  const people = new Map<string, InventoryItem>();
  for (const { slug, data, authors } of articles) {
    for (const [index, { id }] of data.authors.entries()) {
      const person = item('person', id, authors[index]?.name ?? id, `${articlePath(slug)}#about-the-author`);
      if (!people.has(id)) people.set(id, person);
    }
  }
  return [...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const byKey = (a: Work, b: Work): number => (a.key < b.key ? -1 : 1);

const item = (kind: InventoryItem['kind'], name: string, title: string, path: string): InventoryItem => ({
  id: `${kind}:${name}`,
  kind,
  title,
  url: path.replace(/^\//, ''),
});
