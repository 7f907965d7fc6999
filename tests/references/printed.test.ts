import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCslItem, type CslItem } from '../../src/references/csl-item.ts';
import { citationStyles, formatCitation, formatReference, type CitationStyle } from '../../src/references/format.ts';
import { readReferences } from '../../src/references/read-references.ts';

const { works } = readReferences();

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

const address = 'https://doi.org/10.1177/01925121231191275';
const defenseNews =
  'https://www.defensenews.com/opinion/2023/12/18/the-us-and-europe-must-recalibrate-their-security-partnership/';

const citations: Record<string, Record<CitationStyle, string>> = {
  'grgic-2024': {
    chicago: `Grgić, Gorana. 2024. “Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific.” International Political Science Review 45 (5): 680–89. ${address}.`,
    apa: `Grgić, G. (2024). Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific. International Political Science Review, 45(5), 680–689. ${address}`,
    mla: `Grgić, Gorana. “Ambition, Meet Reality: The European Union’s Actorness in the Indo-Pacific.” International Political Science Review, vol. 45, no. 5, Nov. 2024, pp. 680–89, ${address}.`,
  },
  'ravazzolo-marrone-2024': {
    chicago:
      'Ravazzolo, Gaia, and Alessandro Marrone. 2024. “EU Defence Industrial Initiatives: A Quantum Leap Is Needed.” 24|79. IAI Commentaries. Istituto Affari Internazionali. https://www.iai.it/en/node/19309.',
    apa: 'Ravazzolo, G., & Marrone, A. (2024). EU Defence Industrial Initiatives: A Quantum Leap Is Needed (24|79; IAI Commentaries). Istituto Affari Internazionali. https://www.iai.it/en/node/19309',
    mla: 'Ravazzolo, Gaia, and Alessandro Marrone. EU Defence Industrial Initiatives: A Quantum Leap Is Needed. 24|79, Istituto Affari Internazionali, Dec. 2024, https://www.iai.it/en/node/19309.',
  },
  'wilkins-2023': {
    chicago:
      'Wilkins, Thomas. 2023. “A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design.” In Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments, edited by Elena Atanassova-Cornelis, Yoichiro Sato, and Tom Sauer, 8–31. London: Routledge.',
    apa: 'Wilkins, T. (2023). A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design. In E. Atanassova-Cornelis, Y. Sato, & T. Sauer (Eds.), Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments (pp. 8–31). Routledge.',
    mla: 'Wilkins, Thomas. “A Hub-and-Spokes ‘Plus’ Model of US Alliances in the Indo-Pacific: Towards a New ‘Networked’ Design.” Alliances in Asia and Europe: The Evolving Indo-Pacific Strategic Context and Inter-Regional Alignments, edited by Elena Atanassova-Cornelis et al., Routledge, 2023, pp. 8–31.',
  },
  'defense-news-2023': {
    chicago: `Defense News. n.d. “The US and Europe Must Recalibrate Their Security Partnership.” Accessed December 19, 2023. ${defenseNews}.`,
    apa: `The US and Europe Must Recalibrate Their Security Partnership. (n.d.). Defense News. Retrieved December 19, 2023, from ${defenseNews}`,
    mla: `“The US and Europe Must Recalibrate Their Security Partnership.” Defense News, ${defenseNews}. Accessed 19 Dec. 2023.`,
  },
};

for (const [style, name] of Object.entries(citationStyles) as [CitationStyle, string][]) {
  describe(`${name} prints`, () => {
    for (const [key, expected] of Object.entries(citations)) {
      test(key, () => assert.equal(formatCitation(itemOf(key), style), expected[style]));
    }
  });
}
