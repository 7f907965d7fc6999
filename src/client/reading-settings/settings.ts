/** Under this name the reader’s settings are kept in `localStorage`, as JSON such as `{"light":"dark","size":"large"}`. */
export const storageKey = 'reading-settings';

interface Setting {
  /** Of the `data-` attribute on the page’s root; the style sheet `reading-settings.css` does the rest. */
  name: 'light' | 'size' | 'width';
  legend: string;
  /** Values with their words; the empty one is what holds where nothing was chosen. */
  choices: [value: string, words: string][];
}

/** What a reader can set. */
export const settings: Setting[] = [
  {
    name: 'light',
    legend: 'Colours',
    choices: [
      ['', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'size',
    legend: 'Text size',
    choices: [
      ['small', 'Small'],
      ['', 'Standard'],
      ['large', 'Large'],
      ['largest', 'Largest'],
    ],
  },
  {
    name: 'width',
    legend: 'Width of the text',
    choices: [
      ['narrow', 'Narrow'],
      ['', 'Standard'],
      ['wide', 'Wide'],
    ],
  },
];
