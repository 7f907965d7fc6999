/** A reference as the page’s “Cite” section prints it; a button may stand behind it. */
export const readReference = (reference: Element | null): string => reference?.firstChild?.textContent?.trim() ?? '';

/** The references to this edition, each with the name of its style. */
export const editionReferences = (): { style: string; reference: string }[] =>
  [...document.querySelectorAll('#cite-edition [data-style]')].map((element) => ({
    style: element.previousElementSibling?.textContent ?? '',
    reference: readReference(element),
  }));

/** Address of a part of this edition: its permanent address, whatever the page was opened with. */
export function addressOf(fragment: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return canonical.replace(/#.*/, '') + fragment;
}

/** A reference with the address of a part of the edition in the place of the whole; without one, Chicago’s. */
export const referenceTo = (fragment: string, reference = editionReferences()[0]?.reference ?? ''): string =>
  reference.replace(addressOf(''), addressOf(fragment));

/** Copy a text and say so on the button for a while. */
export async function copy(content: string, button: HTMLButtonElement): Promise<void> {
  const { textContent: label, ariaLabel: name } = button;
  // A name of its own would hide from a screen reader what has become of it.
  button.ariaLabel = null;
  try {
    await navigator.clipboard.writeText(content);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copying is not allowed here';
  }
  setTimeout(() => {
    button.textContent = label;
    button.ariaLabel = name;
  }, 2000);
}
