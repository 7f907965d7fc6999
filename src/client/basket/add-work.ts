import { addTo } from './add-button.ts';
import { collectWork } from './collect.ts';

/** Put the work to which a button belongs into the basket, and say so beside it. */
export function addWork(button: Element): void {
  const entry = button.closest('.Source');
  const said = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (entry && said) addTo(said, collectWork(entry));
}
