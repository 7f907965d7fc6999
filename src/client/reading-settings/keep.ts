import { storageKey } from './settings.ts';

/**
 * Put settings on this page and keep them on the device; tells whether the device kept them. The script in the head, which
 * hears of the change in other tabs, is told of it here.
 */
export function keepSettings(chosen: Record<string, string>): boolean {
  const newValue = JSON.stringify(chosen);
  dispatchEvent(new StorageEvent('storage', { key: storageKey, newValue }));
  try {
    if (newValue === '{}') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, newValue);
    return true;
  } catch {
    return false;
  }
}
