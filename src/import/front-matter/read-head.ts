import type { Block } from '../notes/blocks.ts';
import { countWords } from '../proof/tokens.ts';
import { readLabel, isLabelAlone } from './labels.ts';
import { findByName } from './site-index.ts';
import { isPersonName } from './names.ts';
import { takeSiteName, takeRepeatedTitle, takeSubtitle, takeTitle, type KnownTitles } from './read-title.ts';
import { noteLabelled, take, takePlainLine, type FactCollector } from './collect-facts.ts';

/** Read what comes before the running text: title, subtitle, author, date and boilerplate. */
export function readHead(reading: FactCollector, head: Block[], after: Block[], titles: KnownTitles): void {
  const open: Block[] = [];
  for (const [index, block] of head.entries()) {
    if (reading.taken.has(block) || block.text.trim() === '') continue;
    if (readLabelledLine(reading, block, head[index + 1]) || takePlainLine(reading, block) || takeName(reading, block))
      continue;
    open.push(block);
  }
  const site = takeSiteName(reading, open, head, after, titles);
  const title = takeTitle(
    reading,
    open.filter((block) => block !== site),
    titles,
  );
  const rest = open.filter((block) => block !== site && block !== title && !takeRepeatedTitle(reading, block, title));
  const hasHeadings = after.some(({ node }) => node.type === 'heading');
  const author = takeAuthor(reading, rest, head, hasHeadings);
  if (title)
    takeSubtitle(
      reading,
      rest.filter((block) => block !== author && head.indexOf(block) > head.indexOf(title)),
      head,
      after,
    );
}

/** Read a label with its value, on one line or on two; a label whose value is missing says nothing. */
function readLabelledLine(reading: FactCollector, block: Block, next: Block | undefined): boolean {
  const labelled = readLabel(block.text);
  if (!labelled) return false;
  const { label, value } = labelled;
  if (value !== '') {
    if (label === 'categories' || label === 'details') take(reading, block, 'category of the page');
    return label === 'categories' || label === 'details' || noteLabelled(reading, block, label, value);
  }
  if (!block.text.trim().endsWith(':') || !isLabelAlone(labelled, block.text)) return false;
  const isField = label !== 'categories' && label !== 'details' && label !== 'title';
  if (next && isField && !readLabel(next.text) && noteLabelled(reading, next, label, next.text.trim())) {
    take(reading, block, 'label of the line below');
  } else take(reading, block, 'label without a value');
  return true;
}

/** A line with the name of a person of the site or of an author met before, and perhaps with where that person works. */
function takeName(reading: FactCollector, block: Block): boolean {
  const text = block.text.trim();
  const met = reading.facts.filter(({ field }) => field === 'author').map(({ value }) => value);
  const names = [...met, ...reading.known.people.flatMap((person) => person.names)];
  const name = findByName(reading.known.people, text) ? text : names.find((one) => text.startsWith(one));
  const rest = name === undefined ? '' : text.slice(name.length).replace(/^[\s,|–—·-]+/, '');
  if (name === undefined || countWords(rest) > 10 || /[.!?]$/.test(rest)) return false;
  if (rest !== '' && !/^(?:[^\p{L}]|$)/u.test(text.slice(name.length))) return false;
  take(reading, block, 'read as the author', { field: 'author', value: name, from: 'byline' });
  if (rest)
    take(reading, block, 'read as the author and the affiliation', {
      field: 'affiliation',
      value: rest,
      from: 'byline',
    });
  return true;
}

/** A name beside a date or other lines of the head is the author’s. */
function takeAuthor(reading: FactCollector, rest: Block[], head: Block[], hasHeadings: boolean): Block | undefined {
  if (reading.facts.some(({ field }) => field === 'author')) return undefined;
  const author = rest.find((block) => {
    const index = head.indexOf(block);
    const beside = [head[index - 1], head[index + 1]].filter((one) => one !== undefined);
    const isBelowTitle = reading.facts.some(({ field, line }) => field === 'title' && line === head[index - 1]?.line);
    const isBeside = beside.some((one) => reading.taken.get(one) !== undefined);
    return isPersonName(block.text) && (isBeside || (isBelowTitle && !hasHeadings && index === head.length - 1));
  });
  if (author) {
    const fact = { field: 'author', value: author.text.trim(), from: 'head', isCertain: false } as const;
    take(reading, author, 'read as the author', fact);
  }
  return author;
}
