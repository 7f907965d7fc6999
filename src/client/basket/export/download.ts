import { el } from '../../element.ts';

/** Let the browser save a text as a file. */
export function download(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  el('a', { href, download: name }).click();
  // Not at once: some engines read it only after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
