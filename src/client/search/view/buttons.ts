import { el } from '../../element.ts';

export const createButton = (label: string, onclick: () => void): HTMLElement =>
  el('button', { type: 'button', onclick }, [label]);

/** A button as the last sentence of a message; it is not printed. */
export const createSentenceButton = (label: string, onclick: () => void): HTMLElement =>
  el('span', { className: 'offer' }, [' ', createButton(label, onclick), '.']);
