import type { FootnoteDefinition, Nodes } from 'mdast';
import type { WorkRecord } from '../../edition/schema/work.ts';
import { idOf } from '../front-matter/find-authors.ts';
import { addressKey, type SiteIndex } from '../front-matter/site-index.ts';
import { writeYaml } from '../front-matter/write-fields.ts';
import { lineOf } from '../notes/blocks.ts';
import { emphasisEnd, emphasisStart, readReference } from './read-reference.ts';

/** A work that a note of a document names. */
export interface FoundWork {
  note: number;
  line: number;
  /** With which a note cites it, as in `[@reed-2024]`. */
  key: string;
  /** What its file would say; `undefined` if the site or an earlier note has the work. */
  yaml: string | undefined;
}

/** Find the works that the notes of an article name, with a key and a stub of a record for each new one. */
export function findWorks(notes: FootnoteDefinition[], { works }: Pick<SiteIndex, 'works'>): FoundWork[] {
  const keys = new Map(works.flatMap(({ key, identities }) => identities.map((identity) => [identity, key] as const)));
  const taken = new Set([...works.map(({ key }) => key), 'ibid']);
  return notes.flatMap((note) =>
    referencesIn(note).flatMap((reference): FoundWork[] => {
      const work = readReference(reference);
      if (!work) return [];
      const place = { note: Number(note.identifier), line: lineOf(note) };
      const identities = identitiesOf(work);
      const known = identities.map((identity) => keys.get(identity)).find((key) => key !== undefined);
      if (known) return [{ ...place, key: known, yaml: undefined }];
      const key = freeKey(keyOf(work), taken);
      taken.add(key);
      for (const identity of identities) keys.set(identity, key);
      const { corrections: _, ...record } = work;
      return [{ ...place, key, yaml: writeYaml(record) }];
    }),
  );
}

/** Add to each note an editor’s remark that cites its works; a note with such a remark stays as it is. */
export function citeWorks(notes: FootnoteDefinition[], works: FoundWork[]): void {
  for (const note of notes) {
    const keys = works.filter((work) => work.note === Number(note.identifier)).map(({ key }) => `[@${key}]`);
    const last = note.children.at(-1);
    if (keys.length === 0 || last?.type !== 'paragraph' || last.children.at(-1)?.type === 'html') continue;
    last.children.push({ type: 'html', value: ` <Ed>${[...new Set(keys)].join(' ')}</Ed>` });
  }
}

/** The references of a note: semicolons separate them. */
const referencesIn = (note: FootnoteDefinition): string[] =>
  note.children.flatMap((block) => textOfNote(block).split(/;\s+/));

/** The text of a node with its emphasis marked, and with the addresses of links that their words don’t give. */
function textOfNote(node: Nodes): string {
  if (node.type === 'html') return '';
  if (!('children' in node)) return 'value' in node ? node.value : ' ';
  const inside = node.children.map(textOfNote).join('');
  if (node.type === 'emphasis') return `${emphasisStart}${inside}${emphasisEnd}`;
  return node.type === 'link' && /^https?:/.test(node.url) && !inside.includes(node.url)
    ? `${inside} ${node.url} `
    : inside;
}

/** What tells works apart. */
const identitiesOf = ({ DOI, URL, title }: WorkRecord): string[] =>
  [DOI, URL, title].filter((identity) => identity !== undefined).map(addressKey);

/** Family names of up to two authors, or the institution or the container, and the year. */
function keyOf(work: WorkRecord): string {
  const names = (work.author ?? [])
    .slice(0, 2)
    .map((name) => ('family' in name ? name.family : firstWords(name.literal)));
  const start = names.length > 0 ? names.join(' ') : firstWords(work['container-title'] ?? work.title);
  return idOf(`${start} ${work.issued?.slice(0, 4) ?? ''}`) || 'work';
}

const firstWords = (text: string): string => text.split(' ').slice(0, 3).join(' ');

function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}-${count}`;
  return free;
}
