import { escapeHtml } from './copy.ts';
import { citePlace, type CopiedText, type PageCitations, type StyleForms } from './page-citations.ts';
import { passageFragment } from './passage-fragment.ts';
import type { Passage } from './selected-passage.ts';

/** A passage as it can be taken along: whose words it holds, the reference to the edition, and a link that marks it. */
export function describePassage(passage: Passage, page: PageCitations, forms: StyleForms): CopiedText {
  const words = introduce(passage, page, citePlace(forms, passage.place));
  const link = page.address + passageFragment(passage);
  const { number, kind } = passage.place;
  const name = `${page.site}, ${kind === 'note' ? 'note' : kind} ${number}`;
  return {
    text: [words, forms.reference.text, link].join('\n'),
    html: [escapeHtml(words), forms.reference.html, `<a href="${escapeHtml(link)}">${escapeHtml(name)}</a>`]
      .map((line) => `<p>${line}</p>`)
      .join(''),
  };
}

/** Words as they are quoted or reported, here or from the basket. */
type Words = Pick<Passage, 'from' | 'words'> & { speaker?: string | undefined };
type Source = Pick<PageCitations, 'names' | 'site' | 'wording'>;

/**
 * Words that are ours are reported, and never in quotation marks with the author’s name: whoever took them for a quotation
 * would print what the author has not written. What the text itself quotes, an author’s own text and an editor’s note are
 * quoted.
 */
export function introduce({ from, speaker, words }: Words, { names, site, wording }: Source, inText: string): string {
  const inside = inText.slice(1, -1);
  const quoted = `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  if (from === 'editor') return `${quoted} (editor’s note by ${site} on ${inside})`;
  if (from === 'quotation') {
    const restated = wording === 'restated' ? `, restated by ${site}` : '';
    return `${quoted} (${speaker ? `${speaker}, ` : ''}quoted in ${inside}${restated})`;
  }
  if (wording === 'original') return `${quoted} ${inText}`;
  return `On ${names}’s account, as ${site} restates it ${inText}: ${words.replace(/([^.?!…])$/, '$1 …')}`;
}
