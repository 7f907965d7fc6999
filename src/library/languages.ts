const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Languages by their English names: `['tr', 'ru']` is `Turkish and Russian`. */
export const languageList = (tags: string[]): string =>
  new Intl.ListFormat('en-GB').format(tags.map((tag) => names.of(tag) ?? tag));
