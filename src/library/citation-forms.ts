import type { CslItem } from '../edition/references/csl-item.ts';
import { citationStyles, formatCitation, formatInText, type CitationStyle } from '../edition/references/format.ts';

/** Stands for the number in a form that is made once for all paragraphs or notes. */
const place = '{n}';

/** How a work is cited in one style. */
export interface CitationForms {
  style: CitationStyle;
  /** Name of the style. */
  label: string;
  /** The entry in a list of references, as HTML. */
  reference: string;
  /** The citation in the running text, `{n}` in the place of the number: `(Reed 2025, para. {n})`. */
  inText: {
    paragraph: string;
    /** For several, such as `10–11`. */
    paragraphs: string;
    note: string;
  };
}

/** A record in every style; the client fills in the number (src/client/cite/page-citations.ts). */
export const citationForms = (item: CslItem): CitationForms[] =>
  (Object.entries(citationStyles) as [CitationStyle, string][]).map(([style, label]) => ({
    style,
    label,
    reference: formatCitation(item, style),
    inText: {
      paragraph: formatInText(item, style, 'paragraph', '1').replace(/1(?=\)$)/, place),
      paragraphs: formatInText(item, style, 'paragraph', '1–2').replace(/1–2(?=\)$)/, place),
      note: formatInText(item, style, 'note', '1').replace(/1(?=\)$)/, place),
    },
  }));
