import { el } from '../../element.ts';
import { storageKey, readBasket } from '../storage.ts';
import { createBackupPart } from './backup-part.ts';
import { createExportPart } from './export-part.ts';
import { createItemList } from './item-list.ts';
import { createNotice } from './notices.ts';
import { createStyleChoice } from './style-choice.ts';

const root = document.querySelector<HTMLElement>('#basket-page');

if (root) {
  const notice = el('div', { role: 'status' });
  const said = el('p', { role: 'status', className: 'said' });
  const say = (text: string) => {
    said.textContent = text;
  };
  const style = el('div');
  const lists = [createItemList('passage', 'Passages'), createItemList('work', 'Works')];
  const exporting = createExportPart(say);
  const backup = createBackupPart(say);
  const empty = document.querySelector<HTMLElement>('#basket-empty');
  let shownNotice = '';

  const show = (isAnew = false) => {
    const basket = readBasket();
    const isEmpty = basket.items.length === 0;
    // A notice that is the same stays: it isn’t spoken again with every sign that is typed.
    const key = `${basket.fault} ${basket.unreadable}`;
    if (key !== shownNotice) notice.replaceChildren(createNotice(basket) ?? '');
    shownNotice = key;
    for (const list of lists) list.show(basket.items, isAnew);
    if (style.hasChildNodes() !== basket.items.some(({ type }) => type === 'passage')) {
      style.replaceChildren(createStyleChoice(basket.items, () => show(true)) ?? '');
    }
    if (empty) empty.hidden = !isEmpty || basket.unreadable !== undefined;
    exporting.hidden = isEmpty;
    for (const button of backup.querySelectorAll<HTMLElement>('.save')) button.hidden = isEmpty;
  };

  root.prepend(notice);
  root.append(style, ...lists.map(({ element }) => element), exporting, backup, said);
  addEventListener('basket', () => show());
  // A key of null: another tab has cleared everything.
  addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === null) show();
  });
  show();
}
