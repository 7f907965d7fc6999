const key = 'recent-searches';
const most = 6;

/** Recent searches, kept on this device only: those whose results were used, the last first. */
export function readRecent(): string[] {
  // A browser may forbid to keep anything; then nothing is kept.
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Keep a search before the others; without one, forget them all. */
export function saveRecent(query?: string): void {
  const queries = query ? [query, ...readRecent().filter((other) => other !== query)].slice(0, most) : [];
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // See readRecent().
  }
}
