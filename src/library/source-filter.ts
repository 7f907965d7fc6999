import type { Source } from './sources.ts';

/** Values by which the list of works can be filtered, with the words for them. */
export interface Choice {
  value: string;
  label: string;
}

/** What a link leads to is shown, whatever was chosen. */
const target = ':target,:has(:target)';

/** Rules that filter the list by what is chosen, without a script, and say so where nothing is left. */
export function filterRules(sources: Source[], kinds: Choice[], articles: Choice[]): string {
  const isOf =
    (kind: string, slug: string) =>
    ({ work, uses }: Source) =>
      work.kind === kind && uses.some(({ article }) => article.slug === slug);
  const hide = [
    ...kinds.map(({ value }) => `.Sources:has(#kind-${value}:checked) .Source:not([data-kind=${value}],${target})`),
    ...articles.map(({ value }) => `.Sources:has(#in-${value}:checked) .Source:not([data-in~=${value}],${target})`),
  ];
  const empty = kinds.flatMap((kind) =>
    articles
      .filter((article) => !sources.some(isOf(kind.value, article.value)))
      .map((article) => `.Sources:has(#kind-${kind.value}:checked):has(#in-${article.value}:checked) .none`),
  );
  if (hide.length === 0) return '';
  return `${hide.join()}{display:none}${empty.length > 0 ? `${empty.join()}{display:block}` : ''}`;
}
