import { workSchema, type WorkRecord } from '../../edition/schema/work.ts';
import { isPersonName } from '../front-matter/names.ts';
import { readDate } from '../front-matter/read-date.ts';

type Name = NonNullable<WorkRecord['author']>[number];

/** Characters that mark emphasis in the text of a note; see `textOfNote`. */
export const [emphasisStart, emphasisEnd] = ['\uE010', '\uE011'];

const doi = /\b10\.\d{4,9}\/[^\s“”"<>]*[^\s“”"<>.,;:)\]]/;
/** One that is cut short with dots leads nowhere. */
const address = /https?:\/\/[^\s“”"<>…]*[^\s“”"<>.,;:)\]…](?![^\s“”"<>]*(?:\.\.\.|…))/;
const quotedTitle = /[“"«]([^“”"«»]{3,300}?),?[”"»]/;
const emphasisedTitle = new RegExp(`${emphasisStart}([^${emphasisEnd}]{3,300}?),?${emphasisEnd}`);
const plainTitle = /^[^,“”"]{2,80},\s+([^“”"]{3,300}?)(?=,\s+(?:\d|https?:|\p{Lu}\p{Ll}+ \d))/u;
const introduction = /^(?:see|see also|cf\.|quoted in|compare|for example|e\.g\.)[,:]?\s+/i;
const officialHost = /\.(?:gov|int|mil)$|\.gov\.|(?:^|\.)europa\.eu$/;

/**
 * Read one reference of a note as a work, such as `Ann Reed, “Tides”, in Coast Review, Vol. 4, No. 2 (May 2024), p. 3-9,
 * https://doi.org/10.1000/182`. Return `undefined` where it has no title, or neither an address nor a date.
 */
export function readReference(reference: string): WorkRecord | undefined {
  const text = reference.replace(/\s+/g, ' ').trim().replace(introduction, '');
  const marked = quotedTitle.exec(text) ?? emphasisedTitle.exec(text);
  const title = marked ?? plainTitle.exec(text);
  if (!title) return undefined;
  const [whole, words = ''] = title;
  const before = withoutEmphasis(marked ? text.slice(0, marked.index) : (text.split(',')[0] ?? ''));
  const after = withoutEmphasis(text.slice(title.index + whole.length));
  const fields = {
    ...placeOf(after, text),
    title: withoutEmphasis(words).trim(),
    author: namesOf(before),
    issued: dateOf(after),
    page: /\bpp?\.\s*(\d+(?:[-–]\d+)?)/.exec(after)?.[1]?.replace('–', '-'),
    ...addressOf(text),
  };
  if (!fields.DOI && !fields.URL && !fields.issued) return undefined;
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return workSchema.safeParse(filled).data;
}

const withoutEmphasis = (text: string): string => text.replaceAll(emphasisStart, '').replaceAll(emphasisEnd, '');

/** The DOI of a work, or else its address. */
function addressOf(text: string): { DOI?: string; URL?: string } {
  const [DOI] = doi.exec(text) ?? [];
  if (DOI) return { DOI };
  const [URL] = address.exec(text) ?? [];
  return URL ? { URL } : {};
}

/** The kind of the work, and the journal, book or series in which it appeared. */
function placeOf(after: string, text: string): Partial<WorkRecord> & Pick<WorkRecord, 'type' | 'kind'> {
  const [, inside] = /^,?\s*in:?\s+(.*)$/i.exec(after) ?? [];
  const [, editors, book] = /^(.{3,120}?),?\s+\(eds?\.?\),\s*([^,]{3,200})/.exec(inside ?? '') ?? [];
  const container = book ?? /^[^,(]{3,120}/.exec(inside ?? '')?.[0].replace(/[.;:]?\s*(?:https?.*)?$/, '');
  const volume = /\bVol(?:ume|\.)?\s*(\d+)/i.exec(after)?.[1];
  const number = /\b(?:No|Nr|Issue)\.?\s*(\d[\d|/–-]*)/i.exec(after)?.[1];
  if (editors) return { type: 'chapter', kind: 'scholarship', editor: namesOf(editors), 'container-title': container };
  if (container && (volume || doi.test(text)))
    return { type: 'article-journal', kind: 'scholarship', 'container-title': container, volume, issue: number };
  if (container && number) return { type: 'report', kind: 'think-tank', 'collection-title': container, number };
  if (container) return { type: 'article-newspaper', kind: 'press', 'container-title': container };
  if (doi.test(text)) return { type: 'article-journal', kind: 'scholarship' };
  const host = URL.parse(address.exec(text)?.[0] ?? '')?.hostname ?? '';
  return {
    type: host ? 'webpage' : 'report',
    kind: officialHost.test(host) ? 'official' : host ? 'press' : 'think-tank',
  };
}

/** People by family and given name; anything else is an institution. */
function namesOf(text: string): Name[] | undefined {
  const names = text
    .replace(/[,:;]\s*$/, '')
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .map((name) => name.trim())
    .filter((name) => /\p{Lu}/u.test(name) && name.length < 80);
  const read = names.map((name): Name => {
    const [family = '', ...given] = name.split(' ').reverse();
    return isPersonName(name) ? { family, given: given.reverse().join(' ') } : { literal: name };
  });
  return read.length > 0 ? read : undefined;
}

/** The first date of a reference, or its first year. */
function dateOf(text: string): string | undefined {
  const pieces = text.replace(/https?:\S+/g, '').split(/[,()]/);
  const dates = pieces.flatMap((piece) => readDate(piece.trim()) ?? []);
  const [date] = dates.flatMap((read) => ('date' in read ? read.date : []));
  return date ?? /\b(?:19|20)\d\d\b/.exec(text.replace(/https?:\S+|10\.\d{4,9}\/\S+/g, ''))?.[0];
}
