import { foldName, isPersonName } from './names.ts';
import type { Block } from '../notes/blocks.ts';
import { take, type FactCollector } from './collect-facts.ts';
import { readLabel, isLabelAlone } from './labels.ts';

/** The biography of an author at the end of a text. */
interface Biography {
  name: string;
  text: string;
  affiliation: string | undefined;
}

const role =
  '(?:(?:associate|assistant|senior|visiting|research|adjunct|junior|honorary|full|doctoral|PhD|Marie Curie|policy|independent|deputy|non-?resident|currently|also)\\s+)*' +
  '(?:lecturer|professor|researcher|fellow|analyst|scholar|director|head|coordinator|journalist|editor|writer|author|correspondent|columnist|historian|economist|specialist|expert|student|candidate|consultant|adviser|advisor|lawyer|teacher|reporter|librarian)';
const name =
  "((?:(?:Dr|Prof)\\.?\\s+)?\\p{Lu}[\\p{L}’'.-]+(?:\\s+(?:de|van|von|di|da|del|der|la)){0,2}(?:\\s+\\p{Lu}[\\p{L}’'.-]*){1,3})";
const nameFirst = new RegExp(`^${name}(?= )`, 'u');
const hasRole = new RegExp(`^ (?:is|was|works as|serves as|has been)(?: currently)? (?:(?:an?|the) )?${role}\\b`, 'i');
// A remark on the name may be between it and the verb.
const verbs =
  /^(?:\s+\([^()]{1,80}\))?\s+(?:is|was|works|writes|serves|teaches|lectures|graduated|holds|studied|studies|has|lives|leads|received|completed|joined|covers)\b/;

/** Read a paragraph as the biography of one of `names`, or of someone whose occupation it begins with. */
function readBiography(text: string, names: string[]): Biography | undefined {
  const found = nameAtStart(text, names) ?? nameWithRole(text);
  return found === undefined ? undefined : { name: found, text, affiliation: affiliationIn(present(text)) };
}

function nameWithRole(text: string): string | undefined {
  const found = nameFirst.exec(text)?.[1];
  return found && hasRole.test(text.slice(found.length)) ? found : undefined;
}

function nameAtStart(text: string, names: string[]): string | undefined {
  const words = text.split(/(?<=\S)(?=\s)/).slice(0, 7);
  for (let length = words.length; length >= 2; length -= 1) {
    const start = words.slice(0, length).join('');
    const isName = names.some((known) => foldName(known) === foldName(start));
    if (isName && verbs.test(text.slice(start.length))) return start;
  }
  return undefined;
}

/** The sentence that says what the author does now. */
function present(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const now = sentences.find((sentence) => /\b(?:currently|at present)\b/.test(sentence));
  return now ?? sentences.find((sentence) => /\b(?:is|works|serves|teaches|lectures)\b/.test(sentence)) ?? '';
}

/** The institution after the first “at the” or “of the” of a text, as far as its capitals go. */
function affiliationIn(text: string): string | undefined {
  const institution =
    /\b(?:at|with|for)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}’'.&-]*|of|for|and|on|in|the|di|de|della|\((?=\p{Lu}))[\p{L})]*(?:\s+(?:\(?\p{Lu}[\p{L}\p{N}’'&)-]*|of|for|and|on|di|de|della|the(?=\s\p{Lu})))*)/u;
  const found = institution
    .exec(text)?.[1]
    ?.replace(/(?:\s+(?:of|for|and|on|in|the|di|de))+$/, '')
    .replace(/[.,]$/, '');
  return found && /^\p{Lu}/u.test(found) ? found : undefined;
}

/** Take the last paragraph where it is the biography of an author; return whether it is. */
export function takeBiography(reading: FactCollector, blocks: Block[], last: Block | undefined): boolean {
  if (!last) return false;
  // A name on a line of its own just before belongs to what follows.
  const before = blocks[blocks.indexOf(last) - 1]?.text.trim() ?? '';
  return takeAsBiography(reading, last, isPersonName(before) ? [before] : []);
}

/**
 * Take a paragraph where it is the biography of an author, known, met before or among `others`; return whether it is.
 * Under a heading such as “About the author”, one that names an author is enough.
 */
function takeAsBiography(reading: FactCollector, block: Block, others: string[], isUnderHeading = false): boolean {
  const { node } = block;
  if (node.type !== 'paragraph' || node.children.some(({ type }) => type === 'footnoteReference')) return false;
  const met = reading.facts.filter(({ field }) => field === 'author').map(({ value }) => value);
  const names = [...met, ...reading.known.people.flatMap((person) => person.names), ...others];
  const text = block.text.trim();
  const named = isUnderHeading ? names.find((one) => text.includes(one)) : undefined;
  const biography = readBiography(text, names) ?? (named && { name: named, affiliation: undefined });
  if (!biography) return false;
  const { name, affiliation } = biography;
  const isCertain = names.some((one) => foldName(one) === foldName(name));
  const facts = [
    { field: 'author', value: name, from: 'end', isCertain } as const,
    { field: 'biography', value: text, from: 'end', isCertain } as const,
    ...(affiliation ? [{ field: 'affiliation', value: affiliation, from: 'end', isCertain: false } as const] : []),
  ];
  take(reading, block, 'biography of the author', ...facts);
  return true;
}

/** Places of blocks: the first that belongs to a section and the first after it. */
interface Section {
  start: number;
  end: number;
}

/** Take a heading such as “About the author” with the biographies below it; nothing where there is none. */
export function takeAuthorSection(reading: FactCollector, blocks: Block[]): Section | undefined {
  const start = blocks.findLastIndex(isAuthorHeading);
  const heading = blocks[start];
  if (!heading || reading.taken.has(heading)) return undefined;
  let end = start + 1;
  for (let next = blocks[end]; next && takeAsBiography(reading, next, [], true); next = blocks[end]) end += 1;
  if (end === start + 1) return undefined;
  take(reading, heading, 'label of the lines below');
  return { start, end };
}

function isAuthorHeading({ text }: Block): boolean {
  const labelled = readLabel(text);
  return labelled?.label === 'author' && isLabelAlone(labelled, text);
}
