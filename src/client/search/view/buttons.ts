import { el } from '../../element.ts';

export const createButton = (label: string, onclick: () => void): HTMLElement =>
  el('button', { type: 'button', onclick }, [label]);

/** Something that a reader may do, as a sentence of its own; on paper it is left out. */
export const createOffer = (label: string, onclick: () => void): HTMLElement =>
  el('span', { className: 'offer' }, [' ', createButton(label, onclick), '.']);
