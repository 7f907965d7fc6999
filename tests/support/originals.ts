interface Original {
  slug: string;
  /** As what Zotero has to file it. */
  filedAs: string;
  /** Its type at schema.org. */
  type: string;
  /** The tags of its page, but for the language and the address. */
  fields: Record<string, string>;
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
    filedAs: 'report',
    type: 'Report',
    fields: {
      citation_title: 'NATO-Europe-US Cooperation in the Indo-Pacific: Challenging Times Ahead',
      citation_author: 'Abbondanza, Gabriele',
      citation_publication_date: '2025/03',
      citation_technical_report_institution: 'Istituto Affari Internazionali',
      citation_technical_report_number: '25|15',
      'z:seriesTitle': 'IAI Commentaries',
      'z:place': 'Rome',
    },
    works: 9,
    paragraphs: 21,
    notes: 10,
    wording: 'restated',
  },
  {
    slug: 'parting-ways',
    filedAs: 'report',
    type: 'Report',
    fields: {
      citation_title: 'Are Europe and the US Parting Ways in the Asia-Pacific?',
      citation_author: 'Tamer, Cenk',
      citation_publication_date: '2023/12',
      citation_technical_report_institution: 'Ankara Center for Crisis and Policy Studies',
      'z:place': 'Ankara',
    },
    works: 6,
    paragraphs: 9,
    notes: 8,
    wording: 'restated',
  },
  {
    slug: 'deterrence-and-instability',
    filedAs: 'webpage',
    type: 'WebPage',
    fields: {
      citation_title: 'NATO’s role in Indo-Pacific security: The fragile balance between deterrence and instability',
      citation_author: 'Oppia, Francesco',
      citation_publication_date: '2025/01/23',
      'prism.publicationName': 'Mondo Internazionale',
    },
    works: 0,
    paragraphs: 11,
    notes: 0,
    wording: 'restated',
  },
  {
    slug: 'collective-power-projection',
    filedAs: 'newspaperArticle',
    type: 'NewsArticle',
    fields: {
      citation_title: 'NATO to ramp up engagement in Indo-Pacific as US seeks collective power projection',
      citation_author: 'Isayev, Khagan',
      citation_publication_date: '2025/04',
      'prism.publicationName': 'Caliber.Az',
    },
    works: 0,
    paragraphs: 9,
    notes: 0,
    wording: 'restated',
  },
  {
    slug: 'evolving-eu-nato-relations',
    filedAs: 'webpage',
    type: 'WebPage',
    fields: {
      citation_title: 'Evolving EU-NATO Relations: Synergy, Challenges, and the Path Forward',
      citation_author: 'Zhao, Huaipu',
      citation_publication_date: '2024/09/21',
      'prism.publicationName': 'CIESSM',
    },
    works: 0,
    paragraphs: 17,
    notes: 0,
    wording: 'restated',
  },
];

/** Of a kind, as many as all the originals have together. */
export const sumOf = (what: 'paragraphs' | 'notes'): number =>
  originals.reduce((sum, original) => sum + original[what], 0);
