import { el } from '../../element.ts';
import type { Counts } from '../../../search/find/search.ts';
import type { StartFile } from '../../../search/pagefind/start-file.ts';
import { choosable, kindChoices } from '../../../search/query/filter.ts';
import type { Field } from '../../../search/query/parse-query.ts';
import { exactness, sorts, type Request } from '../../../search/query/request.ts';

/** The choices beside the words: what to search, and in which order to show it. */
export interface Controls {
  element: HTMLElement;
  /** Unfolds them on a small window, and says how many are chosen. */
  toggle: HTMLButtonElement;
  read(): Omit<Request, 'query'>;
  write(request: Request): void;
  /** Fill the lists with the values that occur on the site. */
  showChoices(filters: StartFile['filters']): void;
  /** Say beside each value how many places it would leave. */
  showCounts(counts: Counts | undefined): void;
}

const names: Record<Field, [name: string, all: string]> = {
  in: ['Where', 'Everywhere'],
  author: ['Author', 'Any author'],
  topic: ['Topic', 'Any topic'],
  publisher: ['Publisher', 'Any publisher'],
  year: ['Year', 'Any year'],
};
const kinds = kindChoices.map(({ value, label }): [string, string] => [value, label]);

export function createControls(): Controls {
  const sort = createSelect('Order', Object.entries(sorts));
  const selects = choosable.map((field) => {
    const [name, all] = names[field];
    return { field, select: createSelect(name, [['', all], ...(field === 'in' ? kinds : [])]) };
  });
  const exact = createSelect('Words', Object.entries(exactness));
  const all = [...selects.map(({ select }) => select), exact, sort];
  const toggle = el('button', { type: 'button', className: 'toggle', ariaExpanded: 'false' });
  toggle.addEventListener('click', () => {
    toggle.ariaExpanded = String(toggle.ariaExpanded !== 'true');
  });
  return {
    element: el('div', { className: 'filters' }, all),
    toggle,
    read() {
      const chosen = all.filter(({ value }) => value).length;
      toggle.textContent = chosen > 0 ? `Filters (${chosen})` : 'Filters';
      return {
        ...Object.fromEntries(selects.map(({ field, select }) => [field, select.value])),
        sort: sort.value,
        exact: exact.value,
      } as Omit<Request, 'query'>;
    },
    write(request) {
      sort.value = request.sort;
      exact.value = request.exact;
      for (const { field, select } of selects) choose(select, request[field]);
    },
    showChoices(filters) {
      for (const { field, select } of selects) {
        for (const value of Object.keys(filters[field] ?? {}).sort()) offer(select, value);
      }
    },
    showCounts(counts) {
      for (const { field, select } of selects) {
        for (const option of select.options) showCount(option, counts?.[field]);
      }
    },
  };
}

/** Choose a value; one that is not offered yet stands in the list all the same, so that it is seen and can be undone. */
function choose(select: HTMLSelectElement, value: string): void {
  offer(select, value);
  select.value = value;
}

function offer(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
}

function showCount(option: HTMLOptionElement, counts: Map<string, number> | undefined): void {
  if (!option.value) return;
  const name = option.text.replace(/ \(\d+\)$/, '');
  option.text = counts ? `${name} (${counts.get(option.value) ?? 0})` : name;
}

const createSelect = (name: string, options: [value: string, label: string][]): HTMLSelectElement =>
  el(
    'select',
    { ariaLabel: name },
    options.map(([value, label]) => new Option(label, value)),
  );
