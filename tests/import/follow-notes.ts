import type { Page } from 'playwright-core';

/** What a reader finds who follows the notes of an article from mark to note and back. */
export interface Followed {
  /** Marks in the text, each of which led to its note and from there back to the mark. */
  marks: number;
  /** Notes to which a mark led, as a reader sees them. */
  notes: string[];
}

/** Click each mark of the article in a page, and in its note the way back; throws where one leads astray. */
export async function followNotes(page: Page): Promise<Followed> {
  const marks = await page.locator('.prose a[role="doc-noteref"]').all();
  const notes = new Map<string, string>();
  for (const mark of marks) {
    const [from, to] = await mark.evaluate((link) => [link.id, (link as HTMLAnchorElement).hash] as const);
    await mark.click();
    if (new URL(page.url()).hash !== to) throw new Error(`the mark ${from} leads to ${page.url()} and not to ${to}`);
    const note = page.locator(`li${to}`);
    const text = await note.locator('.note > p:not(.back)').allInnerTexts();
    await note.locator(`a[role="doc-backlink"][href$="#${from}"]`).click();
    if (new URL(page.url()).hash !== `#${from}`) throw new Error(`the note ${to} leads back to ${page.url()}`);
    notes.set(to, text.join(' '));
  }
  return { marks: marks.length, notes: [...notes.values()] };
}
