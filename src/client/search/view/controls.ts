import { el } from '../../element.ts';
import type { Counts } from '../../../search/find/search.ts';
import type { StartFile } from '../../../search/pagefind/start-file.ts';
import { filterFields, kindChoices } from '../../../search/query/filter.ts';
import type { Field } from '../../../search/query/query.ts';
import { exactness, sorts, type SearchRequest } from '../../../search/query/request.ts';

/** The filters, and the order of the results. */
export interface Controls {
  element: HTMLElement;
  /** Shows the filters in a small window, and counts those that are set. */
  toggle: HTMLButtonElement;
  read(): Omit<SearchRequest, 'query'>;
  write(request: SearchRequest): void;
  /** Fill the lists with the values of the site. */
  showChoices(filters: StartFile['filters']): void;
  /** Show beside each value how many places it would leave. */
  showCounts(counts: Counts | undefined): void;
}

const labels: Record<Field, [name: string, all: string]> = {
  in: ['Where', 'Everywhere'],
  author: ['Author', 'Any author'],
  topic: ['Topic', 'Any topic'],
  publisher: ['Publisher', 'Any publisher'],
  year: ['Year', 'Any year'],
};
const kinds = kindChoices.map(({ value, label }): [string, string] => [value, label]);

export function createControls(): Controls {
  const sort = createSelect('Order', Object.entries(sorts));
  const selects = filterFields.map((field) => {
    const [name, all] = labels[field];
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
      const count = all.filter(({ value }) => value).length;
      toggle.textContent = count > 0 ? `Filters (${count})` : 'Filters';
      return {
        ...Object.fromEntries(selects.map(({ field, select }) => [field, select.value])),
        sort: sort.value,
        exact: exact.value,
      } as Omit<SearchRequest, 'query'>;
    },
    write(request) {
      sort.value = request.sort;
      exact.value = request.exact;
      for (const { field, select } of selects) setValue(select, request[field]);
    },
    showChoices(filters) {
      for (const { field, select } of selects) {
        for (const value of Object.keys(filters[field] ?? {}).sort()) addOption(select, value);
      }
    },
    showCounts(counts) {
      for (const { field, select } of selects) {
        for (const option of select.options) showCount(option, counts?.[field]);
      }
    },
  };
}

/** Set a value; one that the list does not have yet is added, so that the reader sees it and can undo it. */
function setValue(select: HTMLSelectElement, value: string): void {
  addOption(select, value);
  select.value = value;
}

function addOption(select: HTMLSelectElement, value: string): void {
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
