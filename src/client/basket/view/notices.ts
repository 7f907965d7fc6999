import { el } from '../../element.ts';
import { download } from '../export/download.ts';
import { sayFault } from '../say-fault.ts';
import { startAnew, type Basket } from '../storage.ts';

/** What a reader has to know of the device: that it doesn’t keep the basket, or that what it keeps can’t be read. */
export function createNotice({ fault, unreadable }: Basket): HTMLElement | undefined {
  if (!fault) return undefined;
  return el('div', { className: 'notice' }, [
    el('p', {}, [sayFault(fault)]),
    ...(unreadable === undefined ? [] : [createRescue(unreadable)]),
  ]);
}

function createRescue(unreadable: string): HTMLElement {
  const save = el('button', { type: 'button', className: 'copy' }, ['Download what is kept']);
  save.addEventListener('click', () => download('basket-unreadable.txt', 'text/plain', unreadable));
  const anew = el('button', { type: 'button', className: 'copy' }, ['Start anew, without it']);
  anew.addEventListener('click', () => startAnew());
  return el('p', { className: 'tools' }, [save, anew]);
}
