import type { BasketItem, BasketPassage, BasketReference, BasketWork } from './item.ts';

/** Version of the format, `{ version: 1, items: […] }`; another is not read. */
const version = 1;

/** A basket as it is kept and as its backup is written. */
export const writeBasket = (items: BasketItem[], indent?: number): string =>
  JSON.stringify({ version, items }, null, indent);

/** Read a basket; nothing, if the text is none or if any of its items can’t be understood. */
export function parseBasket(text: string): BasketItem[] | undefined {
  try {
    const basket: unknown = JSON.parse(text);
    if (!isRecord(basket) || basket['version'] !== version || !Array.isArray(basket['items'])) return undefined;
    return basket['items'].every(isItem) ? basket['items'] : undefined;
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasTexts = (fields: Fields, names: string[]): boolean => names.every((name) => typeof fields[name] === 'string');
const isOneOf = (value: unknown, values: string[]): boolean => typeof value === 'string' && values.includes(value);
/** An address that a link may have: a basket may come from a file, and a file from anybody. */
const isAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//.test(value);
const isSlug = (value: unknown): boolean => typeof value === 'string' && /^[\w-]+$/.test(value);

const isItem = (value: unknown): value is BasketItem =>
  isRecord(value) && hasTexts(value, ['added', 'note']) && (isPassage(value) || isWork(value));

const texts = [
  'title',
  'names',
  'words',
  'site',
  'editionDate',
  'fragment',
  'number',
] satisfies (keyof BasketPassage)[];

const isPassage = (value: Fields): boolean =>
  value['type'] === 'passage' &&
  hasTexts(value, texts) &&
  isSlug(value['slug']) &&
  isAddress(value['address']) &&
  isAddress(value['record']) &&
  isOneOf(value['kind'], ['paragraph', 'paragraphs', 'note']) &&
  isOneOf(value['from'], ['text', 'editor', 'quotation']) &&
  isOneOf(value['wording'], ['restated', 'original']) &&
  ['undefined', 'string'].includes(typeof value['speaker']) &&
  Array.isArray(value['references']) &&
  value['references'].length > 0 &&
  value['references'].every(isReference);

const parts = ['style', 'label', 'html', 'inText'] satisfies (keyof BasketReference)[];

const isReference = (value: unknown): boolean => isRecord(value) && hasTexts(value, parts);

const isWork = (value: Fields): boolean =>
  value['type'] === 'work' &&
  isSlug(value['key']) &&
  isAddress(value['address']) &&
  hasTexts(value, ['html'] satisfies (keyof BasketWork)[]);
