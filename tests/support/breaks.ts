const parting = 'content/articles/parting-ways.mdx';
const zhao = 'content/articles/evolving-eu-nato-relations.mdx';
const abbondanza = 'content/articles/challenging-times-ahead.mdx';

/** One thing that an editor breaks in a real file, and what the build says about it. */
export interface Break {
  file: string;
  /** The file that is reported, where it isn’t the one that is broken. */
  reported?: string;
  from: RegExp;
  to: string;
  /** What stands on the line that is reported; without it, that is the first line. */
  at?: string;
  /** Begins right after the line number, or after the column where there is one. */
  says: string;
  column?: number;
}

/** Each stops a build. */
export const breaks: (Break & { name: string })[] = [
  {
    name: 'by a missing field',
    file: parting,
    from: /^publisher: .*\n/m,
    to: '',
    says: '“publisher” is missing. Add it; src/edition/schema/article.ts says',
  },
  {
    name: 'by a misspelt field',
    file: parting,
    from: /^publisher:/m,
    to: 'pubisher:',
    at: 'pubisher:',
    says: '“pubisher” is not a field of an article. Did you mean “publisher”?',
  },
  {
    name: 'by a date that doesn’t exist',
    file: parting,
    from: /^ {2}date: .*$/m,
    to: '  date: 2023-02-30',
    at: '2023-02-30',
    says: '“published.date” is not a date that exists. Write a year, a month or a day, such as 2025, 2025-03 or',
  },
  {
    name: 'by an unknown author',
    file: parting,
    from: /cenk-tamer/,
    to: 'cenk-temer',
    at: 'cenk-temer',
    says: 'There is no “cenk-temer” in content/people. Did you mean “cenk-tamer”?',
  },
  {
    name: 'by a mark without a note',
    file: parting,
    from: /\[\^4\]/,
    to: '[^4] [^99]',
    at: '[^99]',
    says: 'The mark [^99] has no note. Add the note at the end of the file, as a paragraph that begins with',
  },
  {
    name: 'by a note without a mark',
    file: parting,
    from: /$/,
    to: '\n[^99]: Nobody reads this.\n',
    at: '[^99]',
    says: 'The note [^99] has no mark in the text, so no reader would see it. Put [^99] where the original has it',
  },
  {
    name: 'by a note that is defined twice',
    file: parting,
    from: /$/,
    to: '\n[^4]: The same again.\n',
    at: 'The same again.',
    says: 'The note [^4] stands here a second time; it is already on line',
  },
  {
    name: 'by a link to a page that isn’t there',
    file: parting,
    from: /\[@ibid\]/,
    to: '[Ibid.](/articles/parting-way/)',
    at: '(/articles/parting-way/)',
    says: 'The link “/articles/parting-way/” leads to no page. Did you mean “/articles/parting-ways/”?',
  },
  {
    name: 'by a link to a paragraph that isn’t there',
    file: parting,
    from: /\[@ibid\]/,
    to: '[Ibid.](/articles/parting-ways/#p10)',
    at: '#p10',
    says: 'The link “/articles/parting-ways/#p10” leads to no place on that page. The last such number there is #p9.',
  },
  {
    name: 'by a link without words',
    file: parting,
    from: /\[@ibid\]/,
    to: '[](/articles/parting-ways/#p2)',
    at: '[](/articles/parting-ways/#p2)',
    says: 'The link has no words, so no reader would see it. Say between its brackets where it leads, or remove it.',
  },
  {
    name: 'by a citation of a work that isn’t there',
    file: abbondanza,
    from: /@grgic-2024/,
    to: '@grgic-2042',
    at: '@grgic-2042',
    says: 'There is no “grgic-2042” in content/works. Did you mean “grgic-2024”?',
  },
  {
    name: 'by a work that nobody cites',
    file: abbondanza,
    from: /\[@wilkins-2023\]/,
    to: 'A book by Wilkins',
    reported: 'content/works/wilkins-2023.yaml',
    says: 'No note cites this work. Cite it as [@wilkins-2023], or remove the file.',
  },
  {
    name: 'by a wrong DOI',
    file: 'content/works/grgic-2024.yaml',
    from: /^DOI: /m,
    to: 'DOI: https://doi.org/',
    at: 'DOI: ',
    says: '“DOI” is not a DOI. Give one such as 10.1177/01925121231190093, without https://doi.org/.',
  },
  {
    name: 'by a malformed address of a work',
    file: 'content/works/nato-2024.yaml',
    from: /^URL: https:\/\//m,
    to: 'URL: ',
    at: 'URL: ',
    says: '“URL” is not an address. Give one that begins with https://.',
  },
  {
    name: 'by broken MDX',
    file: parting,
    from: /<\/EditorsNote>/,
    to: '',
    at: '<EditorsNote>',
    column: 1,
    says: 'The text can’t be read: Expected a closing tag for `<EditorsNote>`',
  },
  {
    name: 'by a main paragraph that is none of the topic’s',
    file: parting,
    from: /^ {4}main: 2$/m,
    to: '    main: 10',
    at: 'main: 10',
    says: 'The main paragraph of “liaison-office” is 10, which is not among its paragraphs. Choose one of these: 2.',
  },
  {
    name: 'by a wrong number of paragraphs',
    file: parting,
    from: /^paragraphs: 9$/m,
    to: 'paragraphs: 10 # not 9',
    at: 'paragraphs: 10 #',
    says: '“paragraphs” says 10, but the text has 9 paragraphs. Divide the text as the original is divided, or',
  },
];

/** Both are reported at once. */
export const twoBreaks: Break[] = [
  {
    file: zhao,
    from: /^publisher: .*$/m,
    to: 'publisher: cissm',
    at: 'cissm',
    says: 'There is no “cissm” in content/publishers. Did you mean “ciessm”?',
  },
  {
    file: parting,
    from: /^title:/m,
    to: 'titel:',
    at: 'titel:',
    says: '“titel” is not a field of an article. Did you mean “title”?',
  },
];
