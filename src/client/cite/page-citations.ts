/**
 * What an article’s page knows for citing, read from its “Cite” section. It is all that is needed to store a passage and
 * to print its citation later, in any style: the forms are complete but for the number of the place.
 */
export interface PageCitations {
  /** Last part of the article’s address; permanent. */
  slug: string;
  /** Family names of its authors, as in a sentence. */
  names: string;
  wording: 'restated' | 'original';
  /** Name of this site, which restates. */
  site: string;
  /** Date of the edition that was read: `2026-11-22`, or less precise. */
  editionDate: string;
  /** Permanent address of the edition, without a fragment. */
  address: string;
  edition: StyleForms[];
  original: StyleForms[];
}

/** One work in one style. */
export interface StyleForms {
  /** `chicago`, `apa`, `mla`. */
  style: string;
  /** Its name. */
  label: string;
  /** The entry in a list of references. */
  reference: CopiedText;
  /** Citations in the running text with `{n}` for the number, such as `(Reed 2025, para. {n})`. */
  inText: { paragraph: string; paragraphs: string; note: string };
}

/** A text with and without its markup. */
export interface CopiedText {
  html: string;
  text: string;
}

/** A place in an article. Its number is that of the original: `10`, `10–11`. */
export interface Place {
  kind: 'paragraph' | 'paragraphs' | 'note';
  number: string;
  /** Of the element where it begins: `p10`, `note-4`. */
  id: string;
}

/** Read a page; nothing where it is no article’s. */
export function readCitations(page: Document = document): PageCitations | undefined {
  const section = page.querySelector<HTMLElement>('.Cite');
  if (!section) return undefined;
  const { slug = '', names = '', wording, site = '', edition: editionDate = '' } = section.dataset;
  return {
    slug,
    names,
    wording: wording === 'original' ? 'original' : 'restated',
    site,
    editionDate,
    address: page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    edition: readForms(section, 'edition'),
    original: readForms(section, 'original'),
  };
}

/** The citation of a place in the running text: `(Reed 2025, para. 10)`. */
export const citePlace = ({ inText }: StyleForms, { kind, number }: Place): string =>
  inText[kind].replace('{n}', number);

const readForms = (section: HTMLElement, part: string): StyleForms[] =>
  [...section.querySelectorAll<HTMLElement>(`#cite-${part} [data-style]`)].map((form) => {
    const { paragraph = '', paragraphs = '', note = '' } = form.querySelector<HTMLElement>('.in-text')?.dataset ?? {};
    return {
      style: form.dataset['style'] ?? '',
      label: form.previousElementSibling?.textContent ?? '',
      reference: readReference(form),
      inText: { paragraph, paragraphs, note },
    };
  });

/** The reference that a form of citation holds. */
export function readReference(form: HTMLElement): CopiedText {
  const reference = form.querySelector('.reference');
  return { html: reference?.innerHTML.trim() ?? '', text: reference?.textContent.trim() ?? '' };
}
