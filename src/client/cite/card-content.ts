import { createAddButton } from '../basket/add-button.ts';
import { collectParagraph } from '../basket/collect.ts';
import { el } from '../element.ts';
import { chooseStyle, chosenStyle } from './chosen-style.ts';
import { createCopyButton, escapeHtml } from './copy.ts';
import { createReportLink } from './report-link.ts';
import { citePlace, type PageCitations, type Place, type StyleForms } from './page-citations.ts';

/** What the card of a paragraph holds: its link and the choice of a style, and both works in that style. */
export function createContent(page: PageCitations, place: Place): HTMLElement[] {
  const head = createHead(page, place);
  const subjects = el('div', {}, createSubjects(page, place));
  head.addEventListener('change', ({ target }) => {
    chooseStyle((target as HTMLInputElement).value);
    subjects.replaceChildren(...createSubjects(page, place));
  });
  return [head, subjects, ...createReportLink(page.address, place)];
}

function createHead(page: PageCitations, place: Place): HTMLElement {
  const { address, edition } = page;
  const { id, number } = place;
  const link = `${address}#${id}`;
  const chosen = chosenStyle(edition);
  const styles = edition.map(({ style, label }) =>
    el('label', {}, [
      el('input', { type: 'radio', name: 'style', value: style, checked: style === chosen?.style }),
      label,
    ]),
  );
  return el('div', { className: 'head' }, [
    el('h2', {}, [`Cite paragraph ${number}`]),
    createCopyButton('Copy its link', `Copy the link to paragraph ${number}`, () => ({
      text: link,
      html: `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`,
    })),
    createAddButton(`Add paragraph ${number} to the basket`, () => collectParagraph(page, place)),
    el('fieldset', {}, [el('legend', {}, ['Style']), ...styles]),
  ]);
}

const createSubjects = (page: PageCitations, place: Place): HTMLElement[] =>
  (['edition', 'original'] as const).map((part) => createSubject(part, page, place));

/** The edition or the original in the style that is chosen, with its records: those of the whole work. */
function createSubject(part: 'edition' | 'original', page: PageCitations, place: Place): HTMLElement {
  const section = document.querySelector(`#cite-${part}`);
  const forms = chosenStyle(page[part]) as StyleForms;
  const name = section?.querySelector('h3')?.textContent ?? '';
  const inText = citePlace(forms, place);
  const reference = el('p', { className: 'reference', innerHTML: forms.reference.html });
  const files = section?.querySelector('.records')?.cloneNode(true) ?? '';
  const copied = { inText: { text: inText, html: escapeHtml(inText) }, reference: forms.reference };
  reference.append(
    ' ',
    createCopyButton('Copy', `Copy ${forms.label}, ${name}`, () => copied.reference),
  );
  return el('section', { ariaLabel: name }, [
    el('h3', {}, [name]),
    el('p', { className: 'use' }, [section?.querySelector('.use')?.textContent ?? '']),
    el('p', {}, [inText, ' ', createCopyButton('Copy', `Copy in the text, ${name}`, () => copied.inText)]),
    reference,
    files,
  ]);
}
