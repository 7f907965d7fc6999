import { editDistance, maxEdits } from '../../text/edit-distance.ts';
import { splitWords, type Address } from './read-address.ts';

/** Where an address may have been meant to lead. */
export interface Destination {
  /** From the root of the site. */
  path: string;
  /** Its title, its authors and the last part of its address. */
  names: string;
  topics: string[];
  /** True of a place within another page, which is meant less often. */
  isPart: boolean;
}

/** A destination that is like an address. */
export interface Match<D extends Destination> {
  destination: D;
  /** The topic by which it was found, where its names alone are less like the address. */
  topic: string | undefined;
}

/** At least this share of the letters of an address must be found in a name. */
const leastShare = 0.3;

/** What a find by topic counts for, one within another page and one in the folder that was asked for, beside others. */
const weights = { topic: 0.6, part: 0.5, folder: 1.2 };

/** The destinations that are like an address, the likest first, and of equals the first. */
export function rankDestinations<D extends Destination>(address: Address, destinations: D[]): Match<D>[] {
  if (address.words.length === 0) return [];
  return destinations
    .map((destination) => ({ destination, ...compare(address, destination) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .map(({ destination, topic }) => ({ destination, topic }));
}

function compare({ words, folder }: Address, { path, names, topics, isPart }: Destination) {
  const byName = Math.max(shareIn(words, splitWords(names)), likeness(words.join(''), squeeze(path)));
  const [best] = topics
    .map((topic) => ({ topic, share: weights.topic * shareIn(words, splitWords(topic)) }))
    .sort((a, b) => b.share - a.share);
  const isByTopic = best !== undefined && best.share > byName;
  const isSought = folder !== '/' && path.startsWith(folder);
  const weight = isSought ? weights.folder : isPart ? weights.part : 1;
  return { share: weight * (isByTopic ? best.share : byName), topic: isByTopic ? best.topic : undefined };
}

/** The last part of a path, without what parts its words, since an address may have been typed without. */
const squeeze = (path: string): string => splitWords(path.split('/').filter(Boolean).at(-1) ?? '').join('');

/** What share of the letters of some words is found in others, from 0 to 1. */
function shareIn(words: string[], others: string[]): number {
  const letters = words.join('').length || 1;
  const found = words.map((word) => word.length * Math.max(0, ...others.map((other) => likeness(word, other))));
  return found.reduce((sum, count) => sum + count, 0) / letters;
}

/** 1 for the same word, 0 for another one, and in between for one that is cut short, has an ending more, or is misspelt. */
function likeness(word: string, other: string): number {
  if (word === other) return 1;
  const isCutShort = word.length >= 4 && other.startsWith(word);
  const isLengthened = other.length >= 4 && other.length * 2 >= word.length && word.startsWith(other);
  if (isCutShort || isLengthened) return 0.9;
  const edits = editDistance(word, other);
  return edits <= maxEdits(word) ? 0.9 - 0.1 * edits : 0;
}
