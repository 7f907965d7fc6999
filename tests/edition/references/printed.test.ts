import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCslItem, type CslItem } from '../../../src/edition/references/csl-item.ts';
import {
  citationStyles,
  formatCitation,
  formatInText,
  formatReference,
  type CitationStyle,
} from '../../../src/edition/references/format.ts';
import { readReferences } from '../../support/references.ts';

const { works } = readReferences('tests/search/ranking-corpus');

function itemOf(key: string): CslItem {
  const work = works.get(key);
  assert.ok(work, `there is no work ${key}`);
  return toCslItem(work);
}

/** The references of the site, compared with the notes of the originals by hand; they end where the address begins. */
const references: Record<string, string> = {
  'abbondanza-2024':
    'Gabriele Abbondanza, “Italy’s Quiet Pivot to the Indo-Pacific: Towards an Italian Indo-Pacific Strategy”, <i>International Political Science Review</i>, vol. 45, no. 5 (November 2024), pp. 669–679',
  'abbondanza-wilkins-2024':
    'Gabriele Abbondanza and Thomas Wilkins, “Europe in the Indo-Pacific: Economic, Security, and Normative Engagement”, <i>International Political Science Review</i>, vol. 45, no. 5 (November 2024), pp. 640–646',
  'agenzia-nova-2025':
    '“A Roma esperti a confronto sul futuro ruolo della Nato nell’Indo-Pacifico”, <i>Agenzia Nova</i>, 4 March 2025',
  'defense-news-2023': '“The US and Europe Must Recalibrate Their Security Partnership”, <i>Defense News</i>',
  'elcano-2023': 'Elcano Royal Institute, <i>Elcano Global Presence Index 2023</i>',
  'grgic-2024':
    'Gorana Grgić, “Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific”, <i>International Political Science Review</i>, vol. 45, no. 5 (November 2024), pp. 680–689',
  'independent-turkce-2023':
    '“New York Times: Trump yeniden seçilirse ABD’yi NATO’dan çekebilir”, <i>Independent Türkçe</i>',
  'japan-times-2023': '“NATO’s Delicate Balancing Act in the Indo-Pacific”, <i>The Japan Times</i>',
  'nato-2024': 'NATO, <i>Relations with Partners in the Indo-Pacific Region</i>, 24 October 2024',
  'nikkei-asia-2023': '“NATO Aims to ‘Discourage’ China on Taiwan, Official Says”, <i>Nikkei Asia</i>',
  'pearls-and-irritations-2023': '“NATO Wants Asia”, <i>Pearls and Irritations</i>',
  'pugliese-2025':
    'Giulio Pugliese, “How to Facilitate NATO-IP4 Defense Industrial Cooperation: The Case of Italy and Japan”, in Liselotte Odgaard (ed.), <i>Moving the NATO-IP4 Partnership from Dialogue to Cooperation: Maritime Security and Next-Generation Technologies</i>, Washington, Hudson Institute, March 2025, pp. 32–35',
  'ravazzolo-marrone-2024':
    'Gaia Ravazzolo and Alessandro Marrone, “EU Defence Industrial Initiatives: A Quantum Leap Is Needed”, <i>IAI Commentaries</i>, no. 24|79 (December 2024)',
  'wilkins-2023':
    'Thomas Wilkins, “A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design”, in Elena Atanassova-Cornelis, Yoichiro Sato and Tom Sauer (eds.), <i>Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments</i>, London, Routledge, 2023, pp. 8–31',
  'wion-2023':
    '“Gravitas: China, N. Korea Bonhomie Worries NATO | North Atlantic-Pacific Treaty Organisation Soon?”, <i>WION</i>',
};

describe('the site prints', () => {
  for (const [key, expected] of Object.entries(references)) {
    test(key, () => assert.equal(formatReference(itemOf(key)), expected));
  }
  test('every work that there is', () => assert.deepEqual([...works.keys()], Object.keys(references)));
});

const link = (url: string) => `<a href="${url}">${url}</a>`;
const iai = 'https://www.iai.it/en/node/19309';
const address = 'https://doi.org/10.1177/01925121231191275';
const defenseNews =
  'https://www.defensenews.com/opinion/2023/12/18/the-us-and-europe-must-recalibrate-their-security-partnership/';

/** With italics, each address a link, and a series before the number in it. */
const citations: Record<string, Record<CitationStyle, string>> = {
  'grgic-2024': {
    chicago: `Grgić, Gorana. 2024. “Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific.” <i>International Political Science Review</i> 45 (5): 680–89. ${link(address)}.`,
    apa: `Grgić, G. (2024). Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific. <i>International Political Science Review</i>, <i>45</i>(5), 680–689. ${link(address)}`,
    mla: `Grgić, Gorana. “Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific.” <i>International Political Science Review</i>, vol. 45, no. 5, Nov. 2024, pp. 680–89, ${link(address)}.`,
  },
  'ravazzolo-marrone-2024': {
    chicago: `Ravazzolo, Gaia, and Alessandro Marrone. 2024. “EU Defence Industrial Initiatives: A Quantum Leap Is Needed.” IAI Commentaries 24|79. Istituto Affari Internazionali. ${link(iai)}.`,
    apa: `Ravazzolo, G., &#38; Marrone, A. (2024). <i>EU Defence Industrial Initiatives: A Quantum Leap Is Needed</i> (IAI Commentaries 24|79). Istituto Affari Internazionali. ${link(iai)}`,
    mla: `Ravazzolo, Gaia, and Alessandro Marrone. <i>EU Defence Industrial Initiatives: A Quantum Leap Is Needed</i>. IAI Commentaries, 24|79, Istituto Affari Internazionali, Dec. 2024, ${link(iai)}.`,
  },
  'wilkins-2023': {
    chicago:
      'Wilkins, Thomas. 2023. “A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design.” In <i>Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments</i>, edited by Elena Atanassova-Cornelis, Yoichiro Sato, and Tom Sauer, 8–31. London: Routledge.',
    apa: 'Wilkins, T. (2023). A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design. In E. Atanassova-Cornelis, Y. Sato, &#38; T. Sauer (Eds.), <i>Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments</i> (pp. 8–31). Routledge.',
    mla: 'Wilkins, Thomas. “A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design.” <i>Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments</i>, edited by Elena Atanassova-Cornelis et al., Routledge, 2023, pp. 8–31.',
  },
  'defense-news-2023': {
    chicago: `<i>Defense News</i>. n.d. “The US and Europe Must Recalibrate Their Security Partnership.” Accessed December 19, 2023. ${link(defenseNews)}.`,
    apa: `The US and Europe Must Recalibrate Their Security Partnership. (n.d.). <i>Defense News</i>. Retrieved December 19, 2023, from ${link(defenseNews)}`,
    mla: `“The US and Europe Must Recalibrate Their Security Partnership.” <i>Defense News</i>, ${link(defenseNews)}. Accessed 19 Dec. 2023.`,
  },
};

for (const [style, name] of Object.entries(citationStyles) as [CitationStyle, string][]) {
  describe(`${name} prints`, () => {
    for (const [key, expected] of Object.entries(citations)) {
      test(key, () => assert.equal(formatCitation(itemOf(key), style), expected[style]));
    }
  });
}

const edition: CslItem = {
  id: 'tide-edition',
  type: 'webpage',
  title: 'Tides and Trade (restated by Crosscurrents)',
  author: [{ family: 'Reed', given: 'Ann' }],
  contributor: [{ literal: 'Crosscurrents' }],
  'container-title': 'Crosscurrents',
  issued: { 'date-parts': [[2026, 11, 22]] },
  version: '2026-11-22',
  'original-date': { 'date-parts': [[2025, 3]] },
  URL: 'https://example.org/articles/tide/',
};
const inferred: CslItem = { ...edition, 'original-date': { 'date-parts': [[2023]], circa: true } };
const report: CslItem = {
  id: 'tide',
  type: 'report',
  title: 'Tides and Trade',
  author: [{ family: 'Reed', given: 'Ann' }],
  publisher: 'Coast',
  issued: { 'date-parts': [[2023]], circa: true },
};
const news: CslItem = { ...report, type: 'article-newspaper', 'container-title': 'The Port', publisher: undefined };
const page: CslItem = { ...news, type: 'webpage', URL: 'https://example.org/tide' };

const dated: { name: string; item: CslItem; expected: Record<CitationStyle, [reference: RegExp, inText: string]> }[] = [
  {
    name: 'an edition has both dates and both hands',
    item: edition,
    expected: {
      chicago: [/^Reed, Ann\. \(2025\) 2026\. “.* \(Restated by Crosscurrents\)\.” /, '(Reed [2025] 2026, para. 10)'],
      apa: [/^Reed, A\. \(2026, .* \(restated by .* \(Original work published 2025\)$/, '(Reed, 2025/2026, para. 10)'],
      mla: [/^Reed, Ann\. “.* \(Restated by Crosscurrents\)\.” 2025\. .* 22 Nov\. 2026, /, '(Reed, para. 10)'],
    },
  },
  {
    name: 'an edition of what has an inferred date says so',
    item: inferred,
    expected: {
      chicago: [/^Reed, Ann\. \(\[2023\?\]\) 2026\. /, '(Reed [2023?] 2026, para. 10)'],
      apa: [/\(Original work published ca\. 2023\)$/, '(Reed, ca. 2023/2026, para. 10)'],
      mla: [/” \[2023\?\]\. /, '(Reed, para. 10)'],
    },
  },
  ...[report, news, page].map((item) => ({
    name: `a ${item.type} with an inferred date says so, and no month or day`,
    item,
    expected: {
      chicago: [/^(?=[^\d]*\[2023\?\][^\d]*$)Reed/, '(Reed [2023?], para. 10)'],
      apa: [/^(?=[^\d]*\(ca\. 2023\)[^\d]*$)Reed/, '(Reed, ca. 2023, para. 10)'],
      mla: [/^(?=[^\d]*\[2023\?\][^\d]*$)Reed/, '(Reed, para. 10)'],
    } satisfies Record<CitationStyle, [RegExp, string]>,
  })),
];

describe('in every style,', () => {
  for (const { name, item, expected } of dated) {
    test(name, () => {
      for (const [style, [reference, inText]] of Object.entries(expected) as [CitationStyle, [RegExp, string]][]) {
        assert.match(formatCitation(item, style), reference, style);
        assert.equal(formatInText(item, style, 'paragraph', '10'), inText, style);
      }
    });
  }

  test('a locator says what it counts, and whether that is one or more', () => {
    assert.equal(formatInText(edition, 'chicago', 'note', '4'), '(Reed [2025] 2026, n. 4)');
    assert.equal(formatInText(edition, 'mla', 'paragraph', '10–11'), '(Reed, paras. 10–11)');
  });
});
