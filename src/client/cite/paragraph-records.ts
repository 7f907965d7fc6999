import { el } from '../element.ts';
import { addressOf } from './references.ts';

const files = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'json' } as const;

/** Buttons that save the article’s records for a reference manager, the edition’s with the address of a paragraph. */
export const createRecordButtons = (fragment: string): HTMLButtonElement[] =>
  Object.entries(files).map(([name, ending]) => {
    const button = el('button', { type: 'button', ariaLabel: `Save as ${name}` }, [name]);
    button.addEventListener('click', () => void save(ending, fragment));
    return button;
  });

async function save(ending: string, fragment: string): Promise<void> {
  const response = await fetch(`cite.${ending}`);
  const records = (await response.text()).replaceAll(addressOf(''), addressOf(fragment));
  const href = URL.createObjectURL(new Blob([records], { type: 'text/plain' }));
  el('a', { href, download: `paragraph-${fragment.slice(2)}.${ending}` }).click();
  URL.revokeObjectURL(href);
}
