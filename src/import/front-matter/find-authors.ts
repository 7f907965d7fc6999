import { slug } from 'github-slugger';
import type { Finding } from '../document.ts';
import { factsAbout, type Fact } from './fact.ts';
import { findByName, type IndexedName } from './site-index.ts';
import { foldName, honorificOf, isInstitution, inSmallLetters, withoutHonorific } from './names.ts';

/** A person of whom the document tells enough: the fields of `content/people/<id>.yaml`. */
export interface NewPerson {
  id: string;
  fields: { name: string; sortName: string; honorific?: string; affiliation: string; biography: string };
  /** What an editor should look at if the file is written. */
  finding: Finding;
}

/** The authors of a document. */
export interface Authors {
  /** Names of files in `content/people`, those to be written included. */
  ids: string[];
  newPeople: NewPerson[];
  findings: Finding[];
}

/** Find the authors among the people of the site, or make a new person of what the document tells. */
export function findAuthors(facts: Fact[], people: IndexedName[]): Authors {
  const found = authorFacts(facts).map((fact) => findAuthor(fact, facts, people));
  const unknown = found.flatMap(({ unknown: finding }) => finding ?? []);
  // With one of several unknown, the list would be wrong.
  if (unknown.length > 0) return { ids: [], newPeople: [], findings: unknown };
  return {
    ids: found.flatMap(({ id }) => id ?? []),
    newPeople: found.flatMap(({ created }) => created ?? []),
    findings: [],
  };
}

/** An author: of the site, new, or one of whom too little is known. */
function findAuthor(
  fact: Fact,
  facts: Fact[],
  people: IndexedName[],
): { id?: string; created?: NewPerson; unknown?: Finding } {
  const known = findByName(people, fact.value);
  if (known) return { id: known.id };
  const person = newPerson(fact, facts);
  // A file of that name belongs to somebody else.
  const isTaken = people.some(({ id }) => id === person?.id);
  if (!person || isTaken) return { unknown: findingOnUnknown(fact) };
  return { id: person.id, created: person };
}

/** Each author once, from the most trustworthy place that names any. */
function authorFacts(facts: Fact[]): Fact[] {
  const all = factsAbout(facts, 'author');
  const seen = new Set<string>();
  return all.filter(({ from, value }) => {
    const isNew = from === all[0]?.from && !seen.has(foldName(value));
    seen.add(foldName(value));
    return isNew;
  });
}

function newPerson({ value: written, line }: Fact, facts: Fact[]): NewPerson | undefined {
  const biography = factsAbout(facts, 'biography')[0]?.value;
  const affiliation = factsAbout(facts, 'affiliation')[0]?.value;
  if (!biography || !affiliation || isInstitution(written) || authorFacts(facts).length > 1) return undefined;
  const name = inSmallLetters(withoutHonorific(written));
  const [last = '', ...first] = name.split(' ').reverse();
  const honorific = honorificOf(written);
  const sortName = `${last}, ${first.reverse().join(' ')}`;
  const id = idOf(name);
  const message = `${written} is new: read ${id}.yaml, above all the name for the alphabet and the affiliation.`;
  const fields = { name, sortName, ...(honorific && { honorific }), affiliation, biography };
  return { id, fields, finding: { ...(line !== undefined && { line }), about: 'front matter', message } };
}

/** A name in the form of an address. */
export const idOf = (name: string): string =>
  slug(name.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function findingOnUnknown({ value, line }: Fact): Finding {
  if (isInstitution(value))
    return { ...(line !== undefined && { line }), about: 'front matter', message: onInstitution(value) };
  const file = `content/people/${idOf(inSmallLetters(withoutHonorific(value)))}.yaml`;
  const message =
    `${value} isn’t in content/people, and the document doesn’t tell enough for a file there (affiliation and ` +
    `biography). Write ${file} and name it under “authors”.`;
  return { ...(line !== undefined && { line }), about: 'front matter', message };
}

const onInstitution = (name: string): string =>
  `${name} is an institution. If it is the author, write content/people/${idOf(name)}.yaml with “${name}” as its “name”, ` +
  '“sortName” and “familyName”, what it belongs to as its “affiliation” and what it is as its “biography”, and name it ' +
  'under “authors”. If it only published the text, import it again with --author and the names of the people who wrote it.';
