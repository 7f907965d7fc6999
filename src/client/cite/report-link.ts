import { el } from '../element.ts';
import type { Place } from './page-citations.ts';

/**
 * A link that reports a mistake, as at the end of the article, with the address of the place filled in. Nothing where the
 * site takes no reports.
 * @param address of the article, without a fragment
 */
export function createReportLink(address: string, { id, number }: Place): HTMLElement[] {
  const report = document.querySelector<HTMLAnchorElement>('.ReportMistake a');
  if (!report) return [];
  const { origin, pathname, searchParams } = new URL(report.href);
  for (const [name, value] of searchParams) if (value === address) searchParams.set(name, `${address}#${id}`);
  const href = `${origin}${pathname}?${searchParams}`;
  return [el('p', {}, [el('a', { href, rel: 'external' }, [`Report a mistake in paragraph ${number}`])])];
}
