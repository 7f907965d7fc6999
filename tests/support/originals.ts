export interface Original {
  slug: string;
  /** Its type at schema.org. */
  type: string;
  title: string;
  author: { family: string; given: string };
  /** Name of whoever published it. */
  publisher: string;
  /** When it appeared, as precise as it is known. */
  published: string;
  /** True where that is only the earliest day that it can have been. */
  isInferred?: true;
  series?: { name: string; number: string };
  /** How many works it cites. */
  works: number;
  /** How many paragraphs and notes it has, counted by hand. */
  paragraphs: number;
  notes: number;
  /** Whose words our text is in. */
  wording: 'restated' | 'original';
}

/** What programs have to know of the originals, taken down by hand. */
export const originals: Original[] = [
  {
    slug: 'challenging-times-ahead',
    type: 'Report',
    title: 'NATO-Europe-US Cooperation in the Indo-Pacific: Challenging Times Ahead',
    author: { family: 'Abbondanza', given: 'Gabriele' },
    publisher: 'Istituto Affari Internazionali',
    published: '2025-03',
    series: { name: 'IAI Commentaries', number: '25|15' },
    works: 9,
    paragraphs: 21,
    notes: 10,
    wording: 'restated',
  },
  {
    slug: 'parting-ways',
    type: 'Report',
    title: 'Are Europe and the US Parting Ways in the Asia-Pacific?',
    author: { family: 'Tamer', given: 'Cenk' },
    publisher: 'Ankara Center for Crisis and Policy Studies',
    published: '2023-12-19',
    isInferred: true,
    works: 6,
    paragraphs: 9,
    notes: 8,
    wording: 'restated',
  },
  {
    slug: 'deterrence-and-instability',
    type: 'WebPage',
    title: 'NATO’s role in Indo-Pacific security: The fragile balance between deterrence and instability',
    author: { family: 'Oppia', given: 'Francesco' },
    publisher: 'Mondo Internazionale',
    published: '2025-01-23',
    works: 0,
    paragraphs: 11,
    notes: 0,
    wording: 'restated',
  },
  {
    slug: 'collective-power-projection',
    type: 'NewsArticle',
    title: 'NATO to ramp up engagement in Indo-Pacific as US seeks collective power projection',
    author: { family: 'Isayev', given: 'Khagan' },
    publisher: 'Caliber.Az',
    published: '2025-04-07',
    isInferred: true,
    works: 0,
    paragraphs: 9,
    notes: 0,
    wording: 'restated',
  },
  {
    slug: 'evolving-eu-nato-relations',
    type: 'WebPage',
    title: 'Evolving EU-NATO Relations: Synergy, Challenges, and the Path Forward',
    author: { family: 'Zhao', given: 'Huaipu' },
    publisher: 'CIESSM',
    published: '2024-09-21',
    works: 0,
    paragraphs: 17,
    notes: 0,
    wording: 'restated',
  },
];

/** Of a kind, as many as all the originals have together. */
export const sumOf = (what: 'paragraphs' | 'notes'): number =>
  originals.reduce((sum, original) => sum + original[what], 0);
