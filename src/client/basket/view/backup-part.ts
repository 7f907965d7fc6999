import { el } from '../../element.ts';
import { download } from '../export/download.ts';
import { parseBasket, writeBasket } from '../format.ts';
import { mergeBackup } from '../merge-backup.ts';
import { putItems, readBasket } from '../storage.ts';
import { createButton } from './export-part.ts';

/** Save the basket as a file, and load one: on another device, or after the browser’s data were cleared. */
export function createBackupPart(say: (text: string) => void): HTMLElement {
  const file = el('input', { type: 'file', accept: '.json,application/json' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void chosen.text().then((text) => say(load(text, chosen.name)));
    file.value = '';
  });
  const save = createButton('Download a backup', () => {
    download('basket.json', 'application/json', writeBasket(readBasket().items, 2));
    say('The backup is in basket.json.');
  });
  save.classList.add('save');
  return el('section', { className: 'backup' }, [
    el('h2', {}, ['Backup']),
    el('p', {}, [
      'A file that holds the whole basket, to be loaded here or on another device. Nothing is lost by loading it.',
    ]),
    el('p', { className: 'tools' }, [save, el('label', {}, ['Load a backup: ', file])]),
  ]);
}

/** Put the items of a backup into the basket; returns what became of them. */
function load(text: string, name: string): string {
  const loaded = parseBasket(text);
  if (!loaded) return `${name} is no backup of a basket, or of a newer version of this site. Nothing was changed.`;
  const { items } = readBasket();
  const now = putItems(mergeBackup(items, loaded)).items;
  return `Loaded ${name}: ${now.length - items.length} added, ${loaded.length - (now.length - items.length)} there already.`;
}
