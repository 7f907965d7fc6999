import type { Finding } from '../document.ts';
import type { Fields } from '../front-matter/field-values.ts';
import { foldName } from '../front-matter/names.ts';

/** An article whose text another takes. */
interface Replacement {
  /** The article as it was, as MDX. */
  existing: string;
  before: Fields;
  /** What the document says of itself. */
  fresh: Fields;
  /** Fields that stay. */
  kept: string[];
}

const byParagraphs = ['keyPoints', 'topics'];

/** What was written about a text that is no longer there, and what an editor should therefore look at. */
export function findingsOnReplaced({ existing, before, fresh, kept }: Replacement): Finding[] {
  const fields = byParagraphs.filter((name) => kept.includes(name));
  return [
    ...differentTitle(before, fresh),
    ...(fields.length > 0
      ? [
          about(
            `The paragraphs that ${fields.join(' and ')} name are those of the text that was there; go through them.`,
          ),
        ]
      : []),
    ...lostNotes(existing),
  ];
}

function differentTitle(before: Fields, { title }: Fields): Finding[] {
  const [old, now] = [foldName(before.title ?? ''), foldName(title ?? '')];
  const isSame = old === '' || now === '' || old.includes(now) || now.includes(old);
  if (isSame || before.titleNote !== undefined) return [];
  return [
    about(`The document is called “${title}”, the article “${before.title}”; make sure that it is the same text.`),
  ];
}

/** The editors’ notes on the old text: a document has none, and nobody else knows where they would belong. */
function lostNotes(existing: string): Finding[] {
  return [...existing.matchAll(/<EditorsNote\b[^>]*>([\s\S]*?)<\/EditorsNote>/g)].map(({ index, 1: text = '' }) => {
    const line = existing.slice(0, index).split('\n').length;
    const note = text.replace(/\s+/g, ' ').trim();
    return about(
      `The editors’ note “${note}” (line ${line} of the article as it was) is gone; put it back where it still holds.`,
    );
  });
}

const about = (message: string): Finding => ({ about: 'front matter', message });
