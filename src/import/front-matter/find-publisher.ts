import type { Finding } from '../document.ts';
import { factsAbout, type Fact } from './fact.ts';
import { findByName, hostOf, type SiteIndex, type IndexedName } from './site-index.ts';

/** The publisher of a document, if the site knows it. */
export interface Publisher {
  /** Name of a file in `content/publishers`. */
  id: string | undefined;
  findings: Finding[];
}

/** Find the publisher by its name, by the host of the original’s address, or as the author’s employer that the text names. */
export function findPublisher(facts: Fact[], known: SiteIndex, authors: string[], text: string): Publisher {
  const named = factsAbout(facts, 'publisher');
  for (const { value } of named) {
    const publisher = known.publishers.find(({ id }) => id === value) ?? findByName(known.publishers, value);
    if (publisher) return { id: publisher.id, findings: [] };
  }
  const url = factsAbout(facts, 'url')[0]?.value;
  const host = url && URL.canParse(url) ? hostOf(url) : undefined;
  const byHost = known.publishers.find((publisher) => host !== undefined && publisher.host === host);
  if (byHost) return { id: byHost.id, findings: [] };
  if (named[0]) return { id: undefined, findings: [unknown(named[0])] };
  return byAuthor(known, authors, text);
}

function byAuthor({ publishers, people }: SiteIndex, authors: string[], text: string): Publisher {
  const affiliations = people.filter(({ id }) => authors.includes(id)).map(({ affiliation }) => affiliation ?? '');
  const isEmployer = ({ names }: IndexedName): boolean =>
    names.some((name) => text.includes(name) && affiliations.some((one) => one.includes(name)));
  const publisher = publishers.find(isEmployer);
  if (!publisher) return { id: undefined, findings: [] };
  const message = `The publisher was taken to be ${publisher.names[0]}, where the author works and which the document names; see whether it is.`;
  return { id: publisher.id, findings: [{ about: 'front matter', message }] };
}

function unknown({ value, line }: Fact): Finding {
  const message = `The publisher “${value}” isn’t in content/publishers; add a file there and name it under “publisher”.`;
  return { ...(line !== undefined && { line }), about: 'front matter', message };
}
