import { el } from '../element.ts';
import { copy, readReference } from './references.ts';

/** Put a copy button behind each reference. */
export function addCopyButtons(section: HTMLElement): void {
  for (const reference of section.querySelectorAll<HTMLElement>('[data-style]')) {
    const content = readReference(reference);
    const label = reference.previousElementSibling?.textContent ?? '';
    const name = reference.closest('.subject')?.querySelector('h3')?.textContent?.toLowerCase();
    const button = el('button', { type: 'button', className: 'copy', ariaLabel: `Copy ${label}, ${name}` }, ['Copy']);
    button.addEventListener('click', () => void copy(content, button));
    reference.append(' ', button);
  }
}
