/** What the value of a property may be: a sort of text, or a thing of one of these types or of a type below it. */
type Value = 'text' | 'address' | 'date' | 'boolean' | readonly string[];

interface Type {
  below?: string;
  properties?: Record<string, Value>;
}

const agent = ['Person', 'Organization'] as const;

/** The part of https://schema.org (29) that the site uses; compared with the types of the package schema-dts 2.1.0. */
const types: Record<string, Type> = {
  Thing: { properties: { name: 'text', url: 'address', sameAs: 'address', image: 'address' } },
  CreativeWork: {
    below: 'Thing',
    properties: {
      headline: 'text',
      alternativeHeadline: 'text',
      author: agent,
      contributor: agent,
      publisher: agent,
      datePublished: 'date',
      version: 'text',
      inLanguage: 'text',
      license: 'address',
      isAccessibleForFree: 'boolean',
      isPartOf: ['CreativeWork'],
      isBasedOn: ['CreativeWork'],
      citation: ['CreativeWork'],
    },
  },
  Article: { below: 'CreativeWork' },
  NewsArticle: { below: 'Article' },
  Report: { below: 'Article', properties: { reportNumber: 'text' } },
  ScholarlyArticle: { below: 'Article' },
  Book: { below: 'CreativeWork' },
  Chapter: { below: 'CreativeWork' },
  Clip: { below: 'CreativeWork' },
  CreativeWorkSeries: { below: 'CreativeWork' },
  Dataset: { below: 'CreativeWork' },
  Legislation: { below: 'CreativeWork' },
  WebPage: { below: 'CreativeWork' },
  WebSite: { below: 'CreativeWork' },
  Person: { below: 'Thing', properties: { givenName: 'text', familyName: 'text' } },
  Organization: { below: 'Thing' },
};

const patterns = { text: /\S/, address: /^https?:\/\/[^\s<>"]+$/, date: /^\d{4}(-\d{2}(-\d{2})?)?$/ };

/** What is wrong with a thing and with those inside it, in a line each. */
export function findFaults(thing: Record<string, unknown>, place = 'it'): string[] {
  const type = String(thing['@type']);
  if (!types[type]) return [`${place} is a ${type}, which isn’t in the table`];
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const allowed = findProperty(type, name);
      if (!allowed) return [`${place} is a ${type} and has no ${name}`];
      return [value].flat().flatMap((one) => judgeValue(one, allowed, `${place}.${name}`));
    });
}

function judgeValue(value: unknown, allowed: Value, place: string): string[] {
  if (allowed === 'boolean') return typeof value === 'boolean' ? [] : [`${place} is neither true nor false`];
  if (typeof allowed === 'string') {
    return typeof value === 'string' && patterns[allowed].test(value) ? [] : [`${place} is no ${allowed}: ${value}`];
  }
  const thing = Object(value) as Record<string, unknown>;
  const isAllowed = allowed.some((type) => isBelow(String(thing['@type']), type));
  return isAllowed ? findFaults(thing, place) : [`${place} is a ${thing['@type']}, not a ${allowed.join(' or ')}`];
}

const findProperty = (type: string | undefined, name: string): Value | undefined =>
  type ? (types[type]?.properties?.[name] ?? findProperty(types[type]?.below, name)) : undefined;

const isBelow = (type: string | undefined, above: string): boolean =>
  type !== undefined && (type === above || isBelow(types[type]?.below, above));
