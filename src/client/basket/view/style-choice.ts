import { chooseStyle, chosenStyle } from '../../cite/chosen-style.ts';
import { el } from '../../element.ts';
import type { BasketItem } from '../item.ts';

/** The choice of the style in which passages are cited, here and in what is exported; none without passages. */
export function createStyleChoice(items: BasketItem[], change: () => void): HTMLElement | undefined {
  const references = items.find((item) => item.type === 'passage')?.references;
  if (!references) return undefined;
  const chosen = chosenStyle(references)?.style;
  const choices = references.map(({ style, label }) =>
    el('label', {}, [el('input', { type: 'radio', name: 'style', value: style, checked: style === chosen }), label]),
  );
  const fieldset = el('fieldset', { className: 'SourceFilter' }, [el('legend', {}, ['Style']), ...choices]);
  fieldset.addEventListener('change', ({ target }) => {
    chooseStyle((target as HTMLInputElement).value);
    change();
  });
  return fieldset;
}
