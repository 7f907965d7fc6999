import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaks, brokenHarbour, harbour } from './harbour.ts';
import { english, fix, proofread, summarise } from './proofread.ts';

test('a text without a finding has none', async () => {
  assert.deepEqual((await proofread(harbour)).map(summarise), []);
});

test('every break of a text that is full of them is found, and fixed as it was', async (t) => {
  for (const [right, wrong] of breaks) assert.ok(brokenHarbour.includes(wrong) && harbour.includes(right));
  const findings = await proofread(brokenHarbour);
  t.diagnostic(
    `${findings.length} found for ${breaks.length} breaks, ${findings.filter(({ sure }) => sure).length} sure`,
  );
  assert.equal(await fix(brokenHarbour), harbour);
});

const cases = [
  {
    name: 'letters that slipped over a space go back, and a word that was cut in two is joined',
    text: 'The member ship talk swith the inland ports took years.',
    findings: ['broken spacing: member ship → membership ?', 'broken spacing: talk swith → talks with'],
  },
  {
    name: 'several breaks in a row are fixed together',
    text: 'The pilots maintainitst echnologicaledge here.',
    findings: ['broken spacing: maintainitst echnologicaledge → maintain its technological edge'],
  },
  {
    name: 'two words that bind a sentence together are surely two',
    text: 'The mouth ofthe river is deep, and withits banks it moves.',
    findings: ['missing space: ofthe → of the', 'missing space: withits → with its'],
  },
  {
    name: 'a possessive ends its word',
    text: 'The harbour’sgrowing debt is known.',
    findings: ['missing space: harbour’sgrowing → harbour’s growing'],
  },
  {
    name: 'two nouns may be a compound, so that one is only proposed, and only where another space is surely wrong',
    text: 'Their fishing zonesborder the lanes ofthe ships.',
    findings: ['missing space: zonesborder → zones border ?', 'missing space: ofthe → of the'],
  },
  {
    name: 'where no space is surely wrong, a word that nobody knows is a term',
    text: 'Their fishing zonesborder the shipping lanes.',
    findings: [],
  },
  {
    name: 'a word of which no dictionary knows the pieces is cut in two',
    text: 'They measu re the harbour.',
    findings: ['broken spacing: measu re → measure'],
  },
  {
    name: 'American spelling is no finding',
    text: 'The harbor’s neighbors organize their defense program.',
    findings: [],
  },
  {
    name: 'British spelling is none',
    text: 'The harbour’s neighbours organise their defence programme.',
    findings: [],
  },
  {
    name: 'a form of a known word that no dictionary has takes no letter with it',
    text: 'The linkers and the serializer and the others run.',
    findings: [],
  },
  {
    name: 'names of programs and their calls are let be',
    text: 'Call countedBoats, port.Harbour() or tide{high,low,slack} with Key=Name,Value=Tide.',
    findings: [],
  },
  {
    name: 'names inside sentences are learnt',
    text: 'The port of Canfield trades with Blackwater, and Canfield argues with Overton.',
    findings: [],
  },
  {
    name: 'abbreviations, words with figures, addresses and file names are let be',
    text: 'The IP4 and PASSEXs met; see https://example.org/theoldharbour, pilot@harbouroffice.example or tidetable.pdf.',
    findings: [],
  },
  {
    name: 'a phrase in another language is let be',
    text: 'He called it “una nave che entra nel porto vecchio” and left.',
    findings: [],
  },
];

for (const { name, text, findings } of cases) {
  test(name, async () => assert.deepEqual((await proofread(text)).map(summarise), findings));
}

test('names that the caller gives are words', async () => {
  const text = 'The softharbour ofthe bay moved to a northbank.';
  assert.ok((await proofread(text)).length > 1);
  const named = await proofread(text, { ...english, names: ['softharbour', 'northbank'] });
  assert.deepEqual(named.map(summarise), ['missing space: ofthe → of the']);
});

test('a document that isn’t English has no words checked, said or guessed', async () => {
  const text =
    'La nave entra nel portovecchio alla sera, e ilpilota legge ogni mattina le maree che il faro registra da cento anni. ' +
    'I pescatori conoscono bene la costa del nord e non temono il vento; la città ha costruito una seconda diga.';
  assert.deepEqual(await proofread(text, { language: 'it' }), []);
  assert.deepEqual(await proofread(text, {}), []);
});
