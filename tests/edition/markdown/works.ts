import type { Work } from '../../../src/edition/references/work.ts';

const list: Work[] = [
  {
    key: 'reed-2024',
    type: 'article-journal',
    kind: 'scholarship',
    author: [
      { family: 'Reed', given: 'Ann' },
      { family: 'Błęński', given: 'Jan' },
    ],
    title: 'Tides & Currents',
    'container-title': 'Sea Review',
    volume: '4',
    issue: '2',
    issued: '2024-11',
    page: '20-29',
    DOI: '10.1000/tides',
    corrections: [],
  },
  {
    key: 'index-2023',
    type: 'dataset',
    kind: 'dataset',
    author: [{ literal: 'Harbour Institute' }],
    title: 'Index of Tides 2023',
    URL: 'https://www.example.org/index',
    accessed: '2023-12-19',
    corrections: [],
  },
  {
    key: 'marea-2025',
    type: 'article-newspaper',
    kind: 'press',
    title: 'La “marea” è cambiata',
    language: 'it',
    'container-title': 'Il Porto',
    issued: '2025-03-04',
    URL: 'https://example.it/marea',
    corrections: [],
  },
  {
    key: 'atlante-2020',
    type: 'book',
    kind: 'scholarship',
    title: 'Atlante delle maree',
    language: 'it',
    publisher: 'Porto',
    issued: '2020',
    corrections: [],
  },
  {
    key: 'treaty-1949',
    type: 'treaty',
    kind: 'treaty',
    title: 'The Treaty of the Sea',
    issued: '1949',
    corrections: [],
  },
];

/** Works for the texts of these tests to cite. */
export const works = new Map(list.map((work) => [work.key, work]));
