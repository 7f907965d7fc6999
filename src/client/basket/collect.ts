import { citePlace, type PageCitations, type Place } from '../cite/page-citations.ts';
import { passageFragment } from '../cite/passage-fragment.ts';
import { readPassage, type Passage } from '../cite/selected-passage.ts';
import type { BasketPassage, BasketWork } from './item.ts';

/** The words that were selected, with all that is needed to cite them. */
export const collectPassage = (passage: Passage, page: PageCitations): BasketPassage =>
  createPassage(passage, page, passageFragment(passage));

/** A whole paragraph; nothing, if it has no words. */
export function collectParagraph(page: PageCitations, { id }: Place): BasketPassage | undefined {
  const text = document.querySelector('.prose');
  const paragraph = document.getElementById(id);
  if (!text || !paragraph) return undefined;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const passage = readPassage(text, range);
  return passage && createPassage(passage, page, `#${id}`);
}

function createPassage(passage: Passage, page: PageCitations, fragment: string): BasketPassage {
  const { words, place, from, speaker } = passage;
  const { slug, names, wording, site, editionDate, address } = page;
  return {
    type: 'passage',
    slug,
    fragment: place.id,
    kind: place.kind,
    number: place.number,
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    names,
    words,
    from,
    ...(speaker && { speaker }),
    wording,
    site,
    editionDate,
    address: address + fragment,
    references: page.edition.map((forms) => ({
      style: forms.style,
      label: forms.label,
      html: forms.reference.html,
      inText: citePlace(forms, place),
    })),
    record: `${address}cite.json`,
    added: new Date().toISOString(),
    note: '',
  };
}

/** An entry of the list of sources. */
export function collectWork(entry: Element): BasketWork {
  const reference = entry.querySelector('.reference')?.cloneNode(true) as Element;
  for (const other of reference.querySelectorAll('.kind')) other.remove();
  return {
    type: 'work',
    key: entry.id,
    html: reference.innerHTML.trim(),
    address: `${document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href}#${entry.id}`,
    added: new Date().toISOString(),
    note: '',
  };
}
