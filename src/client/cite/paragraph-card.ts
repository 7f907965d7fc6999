import { el } from '../element.ts';
import { chooseStyle, chosenStyle } from './chosen-style.ts';
import { createCopyButton, escapeHtml } from './copy.ts';
import { citePlace, readCitations, type PageCitations, type Place, type StyleForms } from './page-citations.ts';
import { placeBeside } from './place-beside.ts';

let card: HTMLElement | undefined;

/** Beside a paragraph, or at the bottom edge, show how to cite it: here, and in the original. */
export function showParagraphCard(number: HTMLAnchorElement): void {
  card?.remove();
  const page = readCitations();
  if (!page) return;
  const place: Place = { kind: 'paragraph', number: number.text, id: number.hash.slice(1) };
  const created = el(
    'div',
    {
      className: 'CiteCard',
      popover: 'auto',
      role: 'dialog',
      tabIndex: -1,
      ariaLabel: `Cite paragraph ${place.number}`,
    },
    [createHead(page, place), createSubjects(page, place)],
  );
  created.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') created.remove();
  });
  created.addEventListener('change', ({ target }) => {
    chooseStyle((target as HTMLInputElement).value);
    created.lastElementChild?.replaceWith(createSubjects(page, place));
  });
  number.after(created);
  created.showPopover({ source: number });
  placeBeside(created, number.closest('p') ?? number);
  // Following the number to its place has taken the focus from it.
  created.focus({ preventScroll: true });
  card = created;
}

function createHead({ address, edition }: PageCitations, { id, number }: Place): HTMLElement {
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
    el('fieldset', {}, [el('legend', {}, ['Style']), ...styles]),
  ]);
}

const createSubjects = (page: PageCitations, place: Place): HTMLElement =>
  el('div', {}, [createSubject('edition', page, place), createSubject('original', page, place)]);

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
