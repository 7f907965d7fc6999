import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fix, proofread, summarise } from './proofread.ts';

interface Case {
  name: string;
  text: string;
  /** As `summarise` writes them. */
  findings: string[];
  /** The text after what is sure has been fixed; the same where nothing is said. */
  fixed?: string;
}

const kinds: Record<string, Case[]> = {
  'missing spaces': [
    {
      name: 'after a full stop and a comma',
      text: 'The tide turned.Then the ships left,and the pier was empty.',
      findings: ['missing space: turned.Then → turned. Then', 'missing space: left,and → left, and'],
      fixed: 'The tide turned. Then the ships left, and the pier was empty.',
    },
    {
      name: 'after a bracket',
      text: 'The harbour board (HB)and the pilots met.',
      findings: ['missing space: (HB)and → (HB) and'],
      fixed: 'The harbour board (HB) and the pilots met.',
    },
    {
      name: 'not in abbreviations, numbers, addresses, names with a dot and words with brackets',
      text: 'The U.S. fleet, e.g. No.5 of 1,000, is on Harbour.Az, at www.port.example and in the (re)opened dock at 10:30.',
      findings: [],
    },
  ],
  'quotation marks': [
    {
      name: 'a closing one that opens',
      text: 'They spoke of a ”silent harbour.” It was closed.',
      findings: ['wrong quotation mark: ” → “'],
      fixed: 'They spoke of a “silent harbour.” It was closed.',
    },
    {
      name: 'a single one too, but no apostrophe and no possessive',
      text: 'In the ’90s the pilots’ ’silent’ harbour was the fishermen’s; ’tis so.',
      findings: ['wrong quotation mark: ’ → ‘'],
      fixed: 'In the ’90s the pilots’ ‘silent’ harbour was the fishermen’s; ’tis so.',
    },
    {
      name: 'one that opens and never closes is only proposed',
      text: 'They spoke of a ”silent harbour and left.',
      findings: ['wrong quotation mark: ” → “ ?'],
    },
    {
      name: 'straight ones among curly ones',
      text: 'The “quay” is the pilot\'s "home", 5" wide.',
      findings: [
        "mixed quotation marks: ' → ’",
        'mixed quotation marks: " → “',
        'mixed quotation marks: " → ”',
        'mixed quotation marks: " ?',
      ],
      fixed: 'The “quay” is the pilot’s “home”, 5" wide.',
    },
    { name: 'straight ones alone are no mixture', text: 'The "quay" is the pilot\'s home.', findings: [] },
  ],
  spaces: [
    {
      name: 'two become one, but not at the margin or in a list',
      text: '1.  The tide  turned.\n    It  rose.',
      findings: ['double space: tide  turned. → tide turned.', 'double space: It  rose. → It rose.'],
      fixed: '1.  The tide turned.\n    It rose.',
    },
    {
      name: 'none comes before a comma or inside a bracket',
      text: 'The tide turned , and ( slowly ) fell .',
      findings: [
        'space before punctuation: turned , → turned,',
        'space before punctuation: ( slowly → (slowly',
        'space before punctuation: slowly ) → slowly)',
        'space before punctuation: fell . → fell.',
      ],
      fixed: 'The tide turned, and (slowly) fell.',
    },
    {
      name: 'one that doesn’t break becomes a plain one, and nothing at a line’s end',
      text: 'The tide\u00A0turned. [i] \u00A0\u00A0It\u00A0\nrose.',
      findings: [
        'non-breaking space: tide\u00A0turned. → tide turned.',
        'non-breaking space: [i] \u00A0\u00A0It → [i] It',
        'non-breaking space: It\u00A0 → It',
      ],
      fixed: 'The tide turned. [i] It\nrose.',
    },
    {
      name: 'one that doesn’t break is meant before a unit, after an abbreviation and before a dash',
      text: 'After 5\u00A0km, Dr.\u00A0Reed wrote (p.\u00A07)\u00A0– and left.',
      findings: [],
    },
  ],
  'characters that can’t be seen': [
    {
      name: 'soft hyphens',
      text: 'The har\u00ADbour is deep.',
      findings: ['soft hyphen: har\u00ADbour → harbour'],
      fixed: 'The harbour is deep.',
    },
    {
      name: 'those without a width, but not in a script that needs them',
      text: '\uFEFFThe har\u200Bbour, in Persian می\u200Cخواهم.',
      findings: ['zero-width character: \uFEFFThe → The', 'zero-width character: har\u200Bbour, → harbour,'],
      fixed: 'The harbour, in Persian می\u200Cخواهم.',
    },
  ],
  dashes: [
    {
      name: 'a hyphen with spaces and a long dash among spaced en dashes',
      text: 'The quay – the old one – was long - too long—and wet.',
      findings: ['mixed dashes:  -  →  – ', 'mixed dashes: — →  – '],
      fixed: 'The quay – the old one – was long – too long – and wet.',
    },
    {
      name: 'a range of numbers is only proposed, and other figures are let be',
      text: 'See p. 640-646 in ISBN 978-0-1, of 21-09-2024, COVID-19 and doi:10.1000/12-14.',
      findings: ['mixed dashes: 640-646 → 640–646 ?'],
    },
    { name: 'hyphens alone are no mixture', text: 'The quay - the old one - was long.', findings: [] },
  ],
  mojibake: [
    {
      name: 'marks and letters',
      text: 'The pilotâ€™s cafÃ© on the â€œquayâ€\u009D â€“ so she said.',
      findings: [
        'mojibake: â€™ → ’',
        'mojibake: Ã© → é',
        'mojibake: â€œ → “',
        'mojibake: â€\u009D → ”',
        'mojibake: â€“ → –',
      ],
      fixed: 'The pilot’s café on the “quay” – so she said.',
    },
    {
      name: 'read wrongly twice',
      text: 'The pilotÃ¢â‚¬â„¢s cafÃƒÂ©.',
      findings: ['mojibake: Ã¢â‚¬â„¢ → ’', 'mojibake: ÃƒÂ© → é'],
      fixed: 'The pilot’s café.',
    },
    {
      name: 'with the bytes that Windows-1252 leaves undefined',
      text: 'Ã\u0081ngel, Ã\u008Dtaca, Ã\u008Fle, Ã\u0090on, â€\u009D.',
      findings: [
        'mojibake: Ã\u0081 → Á',
        'mojibake: Ã\u008D → Í',
        'mojibake: Ã\u008F → Ï',
        'mojibake: Ã\u0090 → Ð',
        'mojibake: â€\u009D → ”',
      ],
      fixed: 'Ángel, Ítaca, Ïle, Ðon, ”.',
    },
    {
      name: 'a mark that has lost its last byte',
      text: 'The â€œquayâ€ is old.',
      findings: ['mojibake: â€œ → “', 'mojibake: â€ → ”'],
      fixed: 'The “quay” is old.',
    },
    {
      name: 'Cyrillic and pictures',
      text: 'Ð¿Ð¾Ñ€Ñ‚ ðŸš¢',
      findings: ['mojibake: Ð¿Ð¾Ñ€Ñ‚ → порт', 'mojibake: ðŸš¢ → 🚢'],
      fixed: 'порт 🚢',
    },
    {
      name: 'letters with accents beside quotation marks are none',
      text: 'the ‘café’… “Ä”, 3×“big”, “groß”',
      findings: [],
    },
  ],
  'the Turkish i': [
    {
      name: 'in English words',
      text: 'İn the harbour. Ibıd.',
      findings: ['dotted i: İn → In', 'dotted i: Ibıd → Ibid'],
      fixed: 'In the harbour. Ibid.',
    },
    { name: 'not in Turkish words and names', text: 'Yıldız and Kılıç met in İzmir and Kadıköy.', findings: [] },
  ],
  'hyphens at the end of a line': [
    {
      name: 'a part that is no word makes the whole sure, and the lines stay as many',
      text: 'The harbour’s associa-\ntion, which met, was well-\nknown.',
      findings: [
        'hyphen at a line’s end: associa-\ntion,  → association,\n',
        'hyphen at a line’s end: well-\nknown. → well-known.\n ?',
      ],
      fixed: 'The harbour’s association,\nwhich met, was well-\nknown.',
    },
  ],
  ligatures: [
    {
      name: 'one sign for several letters',
      text: 'The ﬁrst oﬃcer of the ﬂeet.',
      findings: ['ligature: ﬁ → fi', 'ligature: ﬃ → ffi', 'ligature: ﬂ → fl'],
      fixed: 'The first officer of the fleet.',
    },
  ],
  'soft hyphens': [
    {
      name: 'one in a word makes no misspelling of its parts',
      text: 'The uncer\u00ADtainty was old.',
      findings: ['soft hyphen: uncer\u00ADtainty → uncertainty'],
      fixed: 'The uncertainty was old.',
    },
  ],
  'hyphens before a space': [
    {
      name: 'a word that nobody knows in parts is sure, and what belongs to another word is none',
      text: 'The quar- rel over pre- and post-war lamps, and the under- standing of two- year terms.',
      findings: ['broken spacing: quar- rel → quarrel', 'broken spacing: under- standing → understanding ?'],
      fixed: 'The quarrel over pre- and post-war lamps, and the under- standing of two- year terms.',
    },
  ],
  words: [
    {
      name: 'one that is like another of the document is proposed',
      text: 'The maintenance is dear; the harbour needs mantenance.',
      findings: ['spelling: mantenance → maintenance ?'],
    },
    {
      name: 'one that nobody knows and that is like none of the document is a term',
      text: 'The harbour needs mantenance.',
      findings: [],
    },
    {
      name: 'a form of a word of the document is no slip',
      text: 'The mitigation was dear, and mitigations are many.',
      findings: [],
    },
    { name: 'one that is thrice is a term', text: 'A sternpost, the sternpost, no sternpost.', findings: [] },
    {
      name: 'one that comes twice in a row is proposed, unless English has it so',
      text: 'They left the the quay. He had had enough of that that day.',
      findings: ['repeated word: the the → the ?'],
    },
    {
      name: 'one that begins a sentence is found too, and no name',
      text: 'The the quay was old. Will will sail. The keepers heard Duran Duran.',
      findings: ['repeated word: The the → The ?'],
    },
  ],
};

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const { name, text, findings, fixed = text } of cases) {
      test(name, async () => {
        assert.deepEqual((await proofread(text)).map(summarise), findings);
        assert.equal(await fix(text), fixed);
      });
    }
  });
}

test('a finding has its line and its column', async () => {
  const [finding] = await proofread('The quay.\n\nThe tide turned.Then it fell.');
  assert.deepEqual([finding?.line, finding?.column, finding?.found], [3, 10, 'turned.Then']);
});
