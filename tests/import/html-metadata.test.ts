import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentMetadata } from '../../src/import/document.ts';
import { read } from './html-reading.ts';

const cases: { name: string; head: string; expected: DocumentMetadata }[] = [
  {
    name: 'the title of the window, without the site’s name',
    head: '<title>Tides — a study | Harbour Post</title>',
    expected: { title: 'Tides — a study' },
  },
  {
    name: 'tags for reference managers',
    head: `<meta name="citation_title" content="Tides"><meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ray, Bo">
      <meta name="citation_publication_date" content="2024/03/05"><meta name="citation_publisher" content="Harbour Press"><meta property="og:title" content="Tides!">`,
    expected: { title: 'Tides', authors: ['Lee, Ann', 'Ray, Bo'], date: '2024/03/05', publisher: 'Harbour Press' },
  },
  {
    name: 'Open Graph',
    head: `<meta property="og:title" content="Tides"><meta property="og:site_name" content="Harbour Post"><meta property="og:url" content="https://sea.example/tides">
      <meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta property="article:tag" content="sea"><meta property="article:tag" content="moon"><meta property="og:locale" content="en_GB">`,
    expected: {
      title: 'Tides',
      date: '2024-03-05T08:00:00Z',
      language: 'en-GB',
      publisher: 'Harbour Post',
      url: 'https://sea.example/tides',
      tags: ['sea', 'moon'],
    },
  },
  {
    name: 'Dublin Core',
    head: '<meta name="DC.title" content="Tides"><meta name="DC.creator" content="Ann Lee"><meta name="DC.date" content="2024"><meta name="DC.publisher" content="Harbour Press">',
    expected: { title: 'Tides', authors: ['Ann Lee'], date: '2024', publisher: 'Harbour Press' },
  },
  {
    name: 'the work that a page restates in place of the page itself',
    head: `<link rel="canonical" href="https://sea.example/tides"><meta property="og:site_name" content="Reading Room"><meta name="citation_title" content="Tides">
      <script type="application/ld+json">{"@type":"Article","headline":"Tides","publisher":{"name":"Reading Room"},"isBasedOn":{"@type":"Report","name":"Tides","author":[{"givenName":"Ann","familyName":"Lee"}],
      "datePublished":"2024-03","inLanguage":"it","publisher":{"name":"Harbour Press"},"url":"https://press.example/7"}}</script>`,
    expected: {
      title: 'Tides',
      date: '2024-03',
      language: 'it',
      publisher: 'Harbour Press',
      url: 'https://press.example/7',
    },
  },
  {
    name: 'an article with an author of its own, whatever it is based on',
    head: `<script type="application/ld+json">{"@type":"Article","headline":"Tides","author":{"name":"Bo Ray"},"publisher":{"name":"Harbour Post"},
      "isBasedOn":{"@type":"Report","author":{"name":"Ann Lee"},"publisher":{"name":"Harbour Press"}}}</script>`,
    expected: { title: 'Tides', authors: ['Bo Ray'], publisher: 'Harbour Post' },
  },
  {
    name: 'JSON-LD in a graph',
    head: `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Tides","author":[{"name":"Ann Lee"}],
      "datePublished":"2024-03-05","publisher":{"name":"Harbour Post"},"inLanguage":"en","mainEntityOfPage":{"@id":"https://sea.example/t"},"keywords":"sea, moon"}]}</script>`,
    expected: {
      title: 'Tides',
      authors: ['Ann Lee'],
      date: '2024-03-05',
      language: 'en',
      publisher: 'Harbour Post',
      url: 'https://sea.example/t',
      tags: ['sea', 'moon'],
    },
  },
  { name: 'broken JSON-LD says nothing', head: '<script type="application/ld+json">{"@type": </script>', expected: {} },
  {
    name: 'address, description and keywords',
    head: '<link rel="canonical" href="https://sea.example/t"><meta name="description" content="On  tides."><meta name="keywords" content="sea; moon"><meta name="author" content="Ann Lee">',
    expected: { authors: ['Ann Lee'], description: 'On tides.', url: 'https://sea.example/t', tags: ['sea', 'moon'] },
  },
];

for (const { name, head, expected } of cases) {
  test(`the page says: ${name}`, () =>
    assert.deepEqual(read(`<html><head>${head}</head><body><p>Up.</p></body></html>`).metadata, expected));
}

test('the page says: language and time of its elements', () =>
  assert.deepEqual(
    read('<html lang="fr-CA"><body><p>Up. <time datetime="2024-03">March</time></p></body></html>').metadata,
    {
      date: '2024-03',
      language: 'fr-CA',
    },
  ));
