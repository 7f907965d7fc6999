/** A reference as the page’s “Cite” section prints it; a button may stand behind it. */
export const readReference = (reference: Element | null): string => reference?.firstChild?.textContent?.trim() ?? '';

/** The reference to this edition in Chicago’s style. */
const editionReference = (): string => readReference(document.querySelector('#cite-edition [data-style=chicago]'));

/** Address of a part of this edition: its permanent address, whatever the page was opened with. */
export function addressOf(fragment: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return canonical.replace(/#.*/, '') + fragment;
}

/** The reference with the address of a part of the edition in the place of the whole. */
export const referenceTo = (fragment: string): string => editionReference().replace(addressOf(''), addressOf(fragment));

/** Copy a text and say so on the button for a while. */
export async function copy(content: string, button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(content);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copying is not allowed here';
  }
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}
