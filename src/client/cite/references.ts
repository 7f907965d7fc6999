/** The reference to this edition in a style, as the page’s “Cite” section prints it. */
export const editionReference = (style = 'chicago'): string =>
  document.querySelector(`#cite-edition [data-style="${style}"]`)?.textContent?.trim() ?? '';

/** Address of a part of this edition: its permanent address, whatever the page was opened with. */
export function addressOf(fragment: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return canonical.replace(/#.*/, '') + fragment;
}

/** The reference with the address of a part of the edition in the place of the whole. */
export const referenceTo = (fragment: string, style?: string): string =>
  editionReference(style).replace(addressOf(''), addressOf(fragment));

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
