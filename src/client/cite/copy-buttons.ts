import { createCopyButton } from './copy.ts';
import { readReference } from './page-citations.ts';

/** Put a copy button behind each reference. */
export function addCopyButtons(section: HTMLElement): void {
  for (const form of section.querySelectorAll<HTMLElement>('[data-style]')) {
    const label = form.previousElementSibling?.textContent ?? '';
    const name = form.closest('.subject')?.querySelector('h3')?.textContent?.toLowerCase();
    form.append(createCopyButton('Copy', `Copy ${label}, ${name}`, () => readReference(form)));
  }
}
