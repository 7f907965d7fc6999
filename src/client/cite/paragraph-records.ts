import { el } from '../element.ts';
import { addressOf } from './references.ts';

/** Buttons that save the article’s records for a reference manager, the edition’s with the address of a paragraph. */
export const createRecordButtons = (fragment: string): HTMLButtonElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.Cite a[download]')].map(({ download, href, textContent }) => {
    const name = textContent.trim();
    const button = el('button', { type: 'button', ariaLabel: `Save as ${name}` }, [name]);
    const ending = download.replace(/.*\./, '');
    button.addEventListener('click', () => void save(href, `paragraph-${fragment.slice(2)}.${ending}`, fragment));
    return button;
  });

async function save(address: string, name: string, fragment: string): Promise<void> {
  const response = await fetch(address);
  const records = (await response.text()).replaceAll(addressOf(''), addressOf(fragment));
  const href = URL.createObjectURL(new Blob([records], { type: 'text/plain' }));
  el('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
