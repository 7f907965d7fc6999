import { el } from '../element.ts';
import type { CopiedText } from './page-citations.ts';

/** A button that copies a text, with its markup for programs that take it, and says so for a while. */
export function createCopyButton(label: string, name: string, read: () => CopiedText): HTMLButtonElement {
  const button = el('button', { type: 'button', className: 'copy', ariaLabel: name }, [label]);
  button.addEventListener('click', () => void copy(read(), button));
  return button;
}

async function copy(content: CopiedText, button: HTMLButtonElement): Promise<void> {
  const { textContent: label, ariaLabel: name } = button;
  // A name of its own would hide from a screen reader what has become of it.
  button.ariaLabel = null;
  button.textContent = (await isCopied(content)) ? 'Copied' : 'Copying is not allowed here';
  setTimeout(() => {
    button.textContent = label;
    button.ariaLabel = name;
  }, 2000);
}

/** An engine that knows no items for the clipboard, or refuses them, is given the plain text. */
async function isCopied({ html, text }: CopiedText): Promise<boolean> {
  const { clipboard } = navigator;
  try {
    const types = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}

/** A text as HTML: its signs escaped. */
export const escapeHtml = (text: string): string => el('p', {}, [text]).innerHTML;
