import { parseXml } from './word-paragraphs.ts';

/** Around what the converter could not carry: the id of a note, or the number with which a list goes on. */
const signs = { note: ['\uE010', '\uE011'], start: ['\uE012', '\uE013'] } as const;

/** The parts of a Word file as the converter is to read them. */
export interface Prepared {
  parts: Map<string, string>;
  /** Text that Word doesn’t show. */
  hidden: string[];
}

/**
 * Change the main part of a Word file where the converter knows less than Word: hidden text goes, a cross-reference to a
 * note is a second mark of it, marks of an author’s own choice make room for numbers, and interrupted lists go on counting.
 */
export function prepareWord(parts: Map<string, string>, main: string): Prepared {
  const document = parseXml(parts.get(main) ?? '');
  const hidden = takeHidden(document);
  const custom = takeCustomMarks(document);
  markCrossReferences(document);
  markLists(document);
  const prepared = new Map(parts).set(main, write(document));
  const folder = main.replace(/[^/]*$/, '');
  for (const name of ['footnotes', 'endnotes']) {
    const path = `${folder}${name}.xml`;
    const xml = parts.get(path);
    if (xml && custom.size > 0) prepared.set(path, withoutCustomMarks(xml, custom));
  }
  return { parts: prepared, hidden };
}

/** The marks that replaced signs, in the HTML of the converter. */
export const restoreMarks = (html: string): string =>
  html
    .replace(new RegExp(`${signs.note[0]}(\\w+)-(\\d+)${signs.note[1]}`, 'g'), '<sup><a href="#$1-$2">[$2]</a></sup>')
    .replace(new RegExp(`<ol>(\\s*<li>(?:<[^>]+>)*)${signs.start[0]}(\\d+)${signs.start[1]}`, 'g'), '<ol start="$2">$1')
    .replace(new RegExp(`${signs.start[0]}\\d+${signs.start[1]}`, 'g'), '');

const write = (document: Document): string =>
  new (document.defaultView as unknown as { XMLSerializer: typeof XMLSerializer }).XMLSerializer().serializeToString(
    document,
  );

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(`w:${name}`)];
const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.getAttribute('w:val') ?? '');

function takeHidden(document: Document): string[] {
  const runs = all(document, 'r').filter((run) => isOn(all(run, 'vanish')[0]) && run.textContent?.trim());
  const texts = runs.map((run) =>
    all(run, 't')
      .map((text) => text.textContent ?? '')
      .join(''),
  );
  for (const run of runs) run.remove();
  return texts.filter((text) => text.trim() !== '');
}

/** The ids of the notes whose marks are no numbers; what follows such a reference is its mark. */
function takeCustomMarks(document: Document): Set<string> {
  const custom = new Set<string>();
  for (const reference of [...all(document, 'footnoteReference'), ...all(document, 'endnoteReference')]) {
    if (!isOn({ getAttribute: () => reference.getAttribute('w:customMarkFollows') ?? '0' } as unknown as Element))
      continue;
    custom.add(reference.getAttribute('w:id') ?? '');
    const run = reference.closest('w\\:r') ?? reference.parentElement;
    const text = [run, run?.nextElementSibling].flatMap((one) => (one ? all(one, 't') : []))[0];
    if (text) text.textContent = (text.textContent ?? '').replace(/^[^\p{L}\p{N}\s]{1,3}/u, '');
  }
  return custom;
}

function withoutCustomMarks(xml: string, custom: Set<string>): string {
  const document = parseXml(xml);
  for (const note of [...all(document, 'footnote'), ...all(document, 'endnote')]) {
    const text = custom.has(note.getAttribute('w:id') ?? '') ? all(note, 't')[0] : undefined;
    if (text) text.textContent = (text.textContent ?? '').replace(/^\s*[^\p{L}\p{N}\s“‘"'(]{1,3}\s*/u, '');
  }
  return write(document);
}

/** A field `NOTEREF _Ref1` repeats the number of the note at the bookmark of that name. */
function markCrossReferences(document: Document): void {
  const notes = new Map<string, string>();
  for (const bookmark of all(document, 'bookmarkStart')) {
    const near = [bookmark.nextElementSibling, bookmark.nextElementSibling?.nextElementSibling];
    const reference = near.flatMap((one) =>
      one ? [...all(one, 'footnoteReference'), ...all(one, 'endnoteReference')] : [],
    )[0];
    const kind = reference?.tagName === 'w:footnoteReference' ? 'footnote' : 'endnote';
    if (reference) notes.set(bookmark.getAttribute('w:name') ?? '', `${kind}-${reference.getAttribute('w:id')}`);
  }
  const inOrder = all(document, 'footnoteReference').map((one) => `footnote-${one.getAttribute('w:id')}`);
  for (const instruction of all(document, 'instrText')) {
    const [, name = ''] = /NOTEREF\s+(\S+)/.exec(instruction.textContent ?? '') ?? [];
    let run = instruction.parentElement?.nextElementSibling;
    // Without its bookmark, the number that Word showed last tells the note.
    const shown = Number(run?.nextElementSibling?.textContent);
    const note = notes.get(name) ?? (name && inOrder[shown - 1]);
    if (!note) continue;
    for (
      let isDone = false;
      run && all(run, 'fldChar')[0]?.getAttribute('w:fldCharType') !== 'end';
      run = run.nextElementSibling
    ) {
      for (const text of all(run, 't')) {
        text.textContent = isDone ? '' : `${signs.note[0]}${note}${signs.note[1]}`;
        isDone = true;
      }
      for (const raised of all(run, 'vertAlign')) raised.remove();
    }
  }
}

/** A numbered list goes on counting after a paragraph between. */
function markLists(document: Document): void {
  const counts = new Map<string, number>();
  let before: string | undefined;
  for (const paragraph of all(document, 'p')) {
    const [number] = all(paragraph, 'numId');
    const level = all(paragraph, 'ilvl')[0]?.getAttribute('w:val') ?? '0';
    const list = number?.getAttribute('w:val') ?? undefined;
    if (list !== undefined && level === '0') {
      const count = counts.get(list) ?? 0;
      const text = all(paragraph, 't')[0];
      if (count > 0 && before !== list && text)
        text.textContent = `${signs.start[0]}${count + 1}${signs.start[1]}${text.textContent}`;
      counts.set(list, count + 1);
    }
    before = list;
  }
}
