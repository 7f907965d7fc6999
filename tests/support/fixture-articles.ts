/** What an article of the fixture site says of itself, taken down by hand, so that the tests don’t trust the code. */
export interface FixtureArticle {
  slug: string;
  /** Its type at schema.org. */
  type: string;
  title: string;
  authors: { family: string; given: string }[];
  /** Name of whoever published it. */
  publisher: string;
  /** When it appeared, as precise as it is known. */
  published: string;
  /** True where that is only the earliest day that it can have been. */
  isInferred?: true;
  series?: { name: string; number: string };
  /** How many works it cites. */
  works: number;
  paragraphs: number;
  notes: number;
  /** Ids of the second and third marks of its notes, in the order of the page. */
  furtherMarks: string[];
  /** Whose words the text is in. */
  wording: 'restated' | 'original';
}

export const fixtureArticles: FixtureArticle[] = [
  {
    slug: 'deep-water',
    type: 'Report',
    title: 'The Price of Deep Water: Pilots, dredgers and the cost of passage',
    authors: [{ family: 'Varga', given: 'Ines' }],
    publisher: 'Institute for Coastal Studies',
    published: '2022-11',
    series: { name: 'Coast Papers', number: '22|7' },
    works: 6,
    paragraphs: 14,
    notes: 10,
    furtherMarks: ['ref-9-2', 'ref-9-3', 'ref-10-2'],
    wording: 'restated',
  },
  {
    slug: 'empty-berths',
    type: 'NewsArticle',
    title: 'Empty Berths',
    authors: [{ family: 'Ashdown', given: 'Tom' }],
    publisher: 'The Quay Review',
    published: '2023-06-19',
    isInferred: true,
    works: 3,
    paragraphs: 8,
    notes: 6,
    furtherMarks: [],
    wording: 'restated',
  },
  {
    slug: 'two-keys',
    type: 'WebPage',
    title: 'Two Keys & One Lock: <Passage> as a Right',
    authors: [
      { family: 'Sato', given: 'Haruka' },
      { family: 'Loman', given: 'Piet' },
    ],
    publisher: 'Associazione dei Piloti dello Stretto',
    published: '2024-01-23',
    works: 3,
    paragraphs: 4,
    notes: 3,
    furtherMarks: [],
    wording: 'original',
  },
  {
    slug: 'light-for-sale',
    type: 'WebPage',
    title: 'A Light for Sale',
    authors: [{ family: 'Ostrow', given: 'Maija' }],
    publisher: 'Harbour Lights',
    published: '2025-04-07',
    works: 0,
    paragraphs: 5,
    notes: 0,
    furtherMarks: [],
    wording: 'restated',
  },
];

export const fixtureSlugs: string[] = fixtureArticles.map(({ slug }) => slug);

/** Of a kind, as many as all the articles have together. */
export const sumOf = (what: 'paragraphs' | 'notes' | 'works'): number =>
  fixtureArticles.reduce((sum, article) => sum + article[what], 0);
