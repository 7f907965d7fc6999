import { el } from '../element.ts';
import { keepSettings } from './keep.ts';
import { settings } from './settings.ts';

const { dataset } = document.documentElement;

const form = el('form', {}, [
  ...settings.map(({ name, legend, choices }) =>
    el('fieldset', { className: name }, [
      el('legend', {}, [legend]),
      ...choices.map(([value, words]) => el('label', {}, [el('input', { type: 'radio', name, value }), words])),
    ]),
  ),
]);
const said = el('p', { role: 'status' });
const card = el(
  'div',
  { className: 'ReadingSettings', popover: 'auto', role: 'group', ariaLabel: 'Reading settings' },
  [form, said],
);

/** Open the card beside its button, which from now on opens and closes it by itself. */
export function addCard(button: HTMLButtonElement): void {
  if (button.popoverTargetElement) return;
  button.after(card);
  button.popoverTargetElement = card;
  button.click();
}

/** Check what holds; it may have been chosen on another page. */
function showChosen(): void {
  for (const input of form.querySelectorAll('input')) input.checked = input.value === (dataset[input.name] ?? '');
}

form.addEventListener('change', () => {
  const chosen = [...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value);
  said.textContent = keepSettings(Object.fromEntries(chosen))
    ? ''
    : 'This browser keeps nothing for this site, so the settings hold until you leave this page.';
});
card.addEventListener('beforetoggle', showChosen);
addEventListener('storage', showChosen);
