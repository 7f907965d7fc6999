import { el } from '../element.ts';
import { find, loadChoices, type Request } from './find.ts';
import { showGroups } from './results.ts';

/** A search with its field, filters and results; the same in the dialog and on the search page. */
export interface SearchBox {
  element: HTMLElement;
  focus(): void;
}

const filterNames = { author: 'Author', publisher: 'Publisher', year: 'Year' } as const;
type FilterName = keyof typeof filterNames;

/** Pause in typing, in milliseconds, after which the count is spoken. */
const speakAfter = 600;

export function createSearchBox(start: Request, onChange: (request: Request) => void): SearchBox {
  const input = el('input', {
    type: 'search',
    name: 'q',
    value: start.query,
    autocomplete: 'off',
    spellcheck: false,
    ariaLabel: 'Search every paragraph and note',
    placeholder: 'Words, or “a phrase”',
  });
  const kind = createSelect('Where', [
    ['', 'Everywhere'],
    ['text', 'In the text'],
    ['note', 'In the notes'],
  ]);
  kind.value = start.kind;
  const filters = {
    author: createSelect(filterNames.author, [['', 'Any author']]),
    publisher: createSelect(filterNames.publisher, [['', 'Any publisher']]),
    year: createSelect(filterNames.year, [['', 'Any year']]),
  };
  const status = el('p', { className: 'count', role: 'status' });
  const results = el('div', { className: 'results' });
  const element = el('form', { className: 'SearchBox', role: 'search' }, [
    el('div', { className: 'field' }, [input]),
    el('div', { className: 'filters' }, [kind, ...Object.values(filters)]),
    status,
    results,
  ]);

  let latest = 0;
  let speaking = 0;

  const read = (): Request => ({
    query: input.value.trim(),
    kind: kind.value,
    author: filters.author.value,
    publisher: filters.publisher.value,
    year: filters.year.value,
  });

  const say = (text: string) => {
    clearTimeout(speaking);
    speaking = window.setTimeout(
      () => {
        status.textContent = text;
      },
      status.textContent ? speakAfter : 0,
    );
  };

  const update = async () => {
    const turn = ++latest;
    try {
      await fillFilters();
      if (turn !== latest) return;
      const request = read();
      onChange(request);
      if (!request.query) {
        results.replaceChildren();
        say('');
        return;
      }
      const groups = await find(request);
      if (turn !== latest) return;
      say(showGroups(results, groups, request));
    } catch {
      if (turn === latest) showFailure();
    }
  };

  const fillFilters = async () => {
    if (filters.author.length > 1) return;
    const choices = await loadChoices();
    for (const name of Object.keys(filters) as FilterName[]) {
      const select = filters[name];
      if (select.length > 1) continue;
      select.append(...(choices[name] ?? []).map((value) => new Option(value, value)));
      select.value = start[name];
      if (select.selectedIndex < 0) select.value = '';
    }
  };

  const showFailure = () => {
    const retry = el('button', { type: 'button', onclick: () => void update() }, ['Try again']);
    results.replaceChildren(
      el('p', { className: 'failure' }, ['The search could not be loaded. Is the connection there? ', retry]),
    );
    say('The search could not be loaded.');
  };

  element.addEventListener('input', () => void update());
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void update();
  });
  element.addEventListener('keydown', (event) => moveThroughResults(event, input, results));
  if (start.query) void update();
  return { element, focus: () => input.focus() };
}

function createSelect(name: string, options: [value: string, label: string][]): HTMLSelectElement {
  return el(
    'select',
    { ariaLabel: name },
    options.map(([value, label]) => new Option(label, value)),
  );
}

/** Arrow keys go from the field through the results and back. */
function moveThroughResults(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...results.querySelectorAll<HTMLElement>('li a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
}
