import { el } from '../../element.ts';
import type { BasketItem, BasketPassage } from '../item.ts';

/** What this site says of an edition now: its date, or that the article is gone; nothing, if it can’t be asked. */
type Answer = { date: string } | 'gone' | undefined;

const answers = new Map<string, Promise<Answer>>();

/** Say in a passage’s element if the site has a newer edition than that from which the passage was taken. */
export async function sayIfNewer(passage: BasketPassage, element: HTMLElement): Promise<void> {
  const { slug, editionDate, fragment } = passage;
  const edition = await askEdition(slug);
  const line = element.querySelector<HTMLElement>('.newer');
  if (!line || !edition) return;
  if (edition === 'gone') {
    line.replaceChildren('This site no longer has the article. The words are kept here as they were.');
  } else if (edition.date > editionDate) {
    const link = el('a', { href: `../articles/${slug}/#${fragment}` }, ['Read it there']);
    const dates = `These are the words of the edition of ${sayDate(editionDate)}. There is a newer one, of ${sayDate(edition.date)}. `;
    line.replaceChildren(dates, link);
  } else return;
  line.hidden = false;
}

/** Ask the site once for its edition of an article. */
function askEdition(slug: string): Promise<Answer> {
  const answer = answers.get(slug) ?? ask(slug);
  answers.set(slug, answer);
  return answer;
}

/** The passages whose words are of an older edition than the one that the site has. */
export async function findOutdated(items: BasketItem[]): Promise<BasketPassage[]> {
  const passages = items.filter((item) => item.type === 'passage');
  const editions = await Promise.all(passages.map(({ slug }) => askEdition(slug)));
  return passages.filter(({ editionDate }, at) => {
    const edition = editions[at];
    return typeof edition === 'object' && edition.date > editionDate;
  });
}

async function ask(slug: string): Promise<Answer> {
  try {
    const answer = await fetch(`../articles/${slug}/cite.json`);
    if (answer.status === 404) return 'gone';
    const [record] = (await answer.json()) as [{ version?: unknown }];
    return typeof record.version === 'string' ? { date: record.version } : undefined;
  } catch {
    return undefined;
  }
}

/** `2026-11-22` as `22 November 2026`; a date that is less precise as it is. */
const sayDate = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    : date;
