/** What has been fetched, or is being fetched, by its key; a failure is forgotten, so that the next call tries again. */
export class FetchCache<Key, Value> {
  readonly #fetch: (key: Key) => Promise<Value>;
  readonly #values = new Map<Key, Promise<Value>>();

  constructor(fetch: (key: Key) => Promise<Value>) {
    this.#fetch = fetch;
  }

  get(key: Key): Promise<Value> {
    const known = this.#values.get(key);
    if (known) return known;
    const value = this.#fetch(key);
    this.#values.set(key, value);
    value.catch(() => this.#values.delete(key));
    return value;
  }
}
