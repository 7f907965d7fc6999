import type { Element, ElementContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, isElement } from './elements.ts';

const signs = '0123456789+−-=()niabcdefghjklmoprstuvwxyz';
const high = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const low = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ';

/**
 * Write figures and signs that are set high or low with the characters for them: `10<sup>6</sup>` is `10⁶`. Numbers that
 * could be marks of notes are so the same in every format. Other words that are set high, such as `21<sup>st</sup>`, stay.
 */
export function raiseFigures(element: Element): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (!(isElement(child, 'sup', 'sub') || isMark(child)) || attribute(child, 'dataNoteMark') !== '') {
      raiseFigures(child);
      return [child];
    }
    const raised = raise(toString(child).trim(), isElement(child, 'sub') ? low : high);
    if (raised === undefined) {
      raiseFigures(child);
      return [child];
    }
    const text: Text = { type: 'text', value: raised, ...(child.position && { position: child.position }) };
    return [text];
  });
}

/** A text set high, or low; nothing where a sign of it can’t be, or where it is an ending of letters. */
function raise(text: string, to: string): string | undefined {
  if (text === '' || text.length > 12 || !(/\d/.test(text) || /^[ni]$/.test(text) || /^[a-z]$/.test(text)))
    return undefined;
  const figures = [...text].map((sign) => (/[,;–\s]/.test(sign) ? sign : to[signs.indexOf(sign)]));
  return figures.every((sign) => sign !== undefined) && signs.length >= to.length
    ? figures.join('').replace(/-/g, '–')
    : undefined;
}

/** `text` with its figures high or low, as Markdown’s `^2^` and `~2~` ask. */
export const raiseHigh = (text: string): string | undefined => raise(text, high);
export const raiseLow = (text: string): string | undefined => raise(text, low);

/** The mark of a note in another file, which is a link. */
const isMark = (element: Element): boolean =>
  isElement(element, 'a') && /noteref/.test(`${attribute(element, 'role')} ${attribute(element, 'epub:type')}`);
