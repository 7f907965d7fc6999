import { slug } from 'github-slugger';
import type { Finding } from '../finding.ts';
import { factsAbout, type Fact } from './fact.ts';
import { findKnown, type KnownName } from './known.ts';
import { foldName, honorificOf, inSmallLetters, withoutHonorific } from './names.ts';

/** A person of whom the document tells enough: the fields of `content/people/<id>.yaml`. */
export interface NewPerson {
  id: string;
  fields: { name: string; sortName: string; honorific?: string; affiliation: string; biography: string };
}

/** The authors of a document. */
export interface Authors {
  /** Names of files in `content/people`, those to be written included. */
  ids: string[];
  newPeople: NewPerson[];
  findings: Finding[];
}

/** Find the authors among the people of the site, or make a new person of what the document tells. */
export function findAuthors(facts: Fact[], people: KnownName[]): Authors {
  const authors: Authors = { ids: [], newPeople: [], findings: [] };
  for (const fact of authorFacts(facts)) {
    const known = findKnown(people, fact.value);
    const person = known ? undefined : newPerson(fact.value, facts);
    // A file of that name belongs to somebody else.
    const created = people.some(({ id }) => id === person?.id) ? undefined : person;
    if (known) authors.ids.push(known.id);
    if (created) {
      authors.ids.push(created.id);
      authors.newPeople.push(created);
    }
    if (!known) authors.findings.push(findingOn(fact, created));
  }
  // With one of several unknown, the list would be wrong.
  const isWhole = authors.ids.length === authorFacts(facts).length;
  return isWhole ? authors : { ...authors, ids: [], newPeople: [] };
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

function newPerson(written: string, facts: Fact[]): NewPerson | undefined {
  const biography = factsAbout(facts, 'biography')[0]?.value;
  const affiliation = factsAbout(facts, 'affiliation')[0]?.value;
  if (!biography || !affiliation || authorFacts(facts).length > 1) return undefined;
  const name = inSmallLetters(withoutHonorific(written));
  const [last = '', ...first] = name.split(' ').reverse();
  const honorific = honorificOf(written);
  const sortName = `${last}, ${first.reverse().join(' ')}`;
  return { id: idOf(name), fields: { name, sortName, ...(honorific && { honorific }), affiliation, biography } };
}

/** A name as it can stand in an address. */
export const idOf = (name: string): string =>
  slug(name.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function findingOn({ value, line }: Fact, created: NewPerson | undefined): Finding {
  const message = created
    ? `${value} is new: read content/people/${created.id}.yaml, above all the name for the alphabet and the affiliation.`
    : `${value} isn’t in content/people, and the document doesn’t tell enough for a file there (affiliation and biography).`;
  return { ...(line !== undefined && { line }), about: 'front matter', message };
}
