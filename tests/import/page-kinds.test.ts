import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../src/import/read/html/read-html.ts';
import { importText, nobody, readWritten, type ImportedText } from './import-text.ts';

const one = 'The ferry from the island crosses four times a day, and its crew knows every rock of the sound by name.';
const two = 'In the spring the boards of the pier were counted again, and eleven of them were found to be rotten.';
const three = 'Whoever waits for the last boat may sleep in the shed, which has a stove and a shelf of wet books.';

/** A page as the import makes an article of it, with every word proven. */
function importPage(body: string, title = 'Ferries'): ImportedText {
  const html = `<!doctype html>\n<html lang="en"><head><title>${title}</title></head><body>\n${body}\n</body></html>`;
  const imported = importText(html, nobody, (text) => readHtml(text, { file: 'page.html' }));
  assert.deepEqual([imported.check.missing, imported.check.invented], [[], []]);
  assert.deepEqual(readWritten(imported.mdx).noteProblems, []);
  return imported;
}

const article = (...parts: string[]): string => `<article><h1>Ferries</h1>\n${parts.join('\n')}</article>`;

const written: { name: string; body: string; expected: RegExp[]; notes?: number }[] = [
  {
    name: 'powers, formulas and units keep their rank, and endings of words are no figures',
    body: article(
      `<p>10<sup>6</sup> boats, m<sup>2</sup>, E = mc<sup>2</sup>, H<sub>2</sub>O, the 21<sup>st</sup>. ${one}</p>`,
      `<p>${two}</p>`,
    ),
    expected: [/10⁶ boats, m², E = mc², H₂O, the 21st\./],
  },
  {
    name: 'bold that ends with a break',
    body: article(`<p>${one}</p>`, `<p><b>At low water<br></b> The boat waits. ${two}</p>`),
    expected: [/\*\*At low water\*\*\\\nThe boat waits\./],
  },
  {
    name: 'spaces inside italics are beside them',
    body: article(`<p>The <em>Log </em>of boats<i> and </i>bells. ${one}</p>`, `<p>${two}</p>`),
    expected: [/The \*Log\* of boats \*and\* bells\./],
  },
  {
    name: 'a break alone in a span',
    body: article(`<p>${one}</p>`, '<p>The first line<span><br></span>the second line</p>', `<p>${two}</p>`),
    expected: [/The first line\\\nthe second line/],
  },
  {
    name: 'numbers that are typed in a list',
    body: article(
      `<p>${one}</p>`,
      `<p>${two}</p>`,
      '<h2>Boats</h2>',
      '<ul><li><span>1. </span>Petrel.</li><li><span>2. </span>Gull.</li></ul>',
    ),
    expected: [/1\\?\. Petrel\./],
  },
  {
    name: 'a caption above the heading stays before it',
    body: `<article><figure><figcaption>The old pier.</figcaption></figure><h1>Why boats wait</h1><p>${one}</p><p>${two}</p></article>`,
    expected: [/The old pier\.\n\n## Why boats wait/],
  },
  {
    name: 'notes that a page shows on a click',
    body: article(
      `<p>${one}<sup><a href="#n1">1</a></sup></p>`,
      `<p>${two}</p>`,
      '<div style="display:none"><p id="n1">Log of the island.</p></div>',
    ),
    expected: [/name\.\[\^1\]/, /^\[\^1\]: Log of the island\.$/m],
    notes: 1,
  },
  {
    name: 'notes beside the text, inside their sentence',
    body: article(
      `<p>${one}<label for="s1" class="sidenote-number"></label><input type="checkbox" id="s1"/><span class="sidenote">Log of the island.</span> ${two}</p>`,
      `<p>${three}</p>`,
    ),
    expected: [/name\.\[\^1\] In the spring/, /^\[\^1\]: Log of the island\.$/m],
    notes: 1,
  },
  {
    name: 'notes of LaTeXML',
    body: article(
      `<p>${one}<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Log of the island.</span></span></span></p>`,
      `<p>${two}</p>`,
    ),
    expected: [/name\.\[\^1\]/, /^\[\^1\]: Log of the island\.$/m],
    notes: 1,
  },
  {
    name: 'notes between breaks',
    body: article(
      `<p>${one}<a href="#a"><sup>1</sup></a></p>`,
      `<p>${two}<a href="#b"><sup>2</sup></a></p>`,
      '<hr><p><a name="a"><sup>1</sup></a> Log of the island.<br><br><a name="b"><sup>2</sup></a> Book of boards.</p>',
    ),
    expected: [/^\[\^1\]: Log of the island\.$/m, /^\[\^2\]: Book of boards\.$/m],
    notes: 2,
  },
  {
    name: 'a page of breaks in a table',
    body: `<table><tr><td>${one} [<a href="#x">1</a>]<br><br>${two}<br><br><b>Notes</b><br><br>[<a name="x">1</a>] Log of the island.</td></tr></table>`,
    expected: [/name\.\[\^1\]\n\nIn the spring/, /^\[\^1\]: Log of the island\.$/m],
    notes: 1,
  },
  {
    name: 'several numbers in one raised mark',
    body: article(
      `<p>${one}<sup>1,2</sup></p>`,
      `<p>${two}<sup>3–4</sup></p>`,
      '<h2>Notes</h2><ol><li>Log.</li><li>Book.</li><li>Letter.</li><li>Bill.</li></ol>',
    ),
    expected: [/name\.\[\^1\]\[\^2\]/, /rotten\.\[\^3\]\[\^4\]/, /^\[\^4\]: Bill\.$/m],
    notes: 4,
  },
  {
    name: 'a page in one line',
    body: article(
      `<p>${one}<sup>1</sup></p><p>${two}<sup>2</sup></p><h3>References</h3><ol><li>Log.</li><li>Book.</li></ol>`,
    ).replaceAll('\n', ''),
    expected: [/name\.\[\^1\]/, /^\[\^2\]: Book\.$/m],
    notes: 2,
  },
  {
    name: 'a list of the text before the notes, which are outside the article',
    body: `${article(`<p>${one}<sup>1</sup></p>`, '<ol><li>Nobody counts the boats<sup>2</sup>.</li><li>Nobody counts the bells<sup>3</sup>.</li></ol>', `<p>${two}</p>`)}<div class="page-footnotes"><h4>Footnotes</h4><ol><li>Log.</li><li>Book.</li><li>Letter.</li></ol></div>`,
    expected: [/^1\. Nobody counts the boats\[\^2\]\.$/m, /^\[\^3\]: Letter\.$/m],
    notes: 3,
  },
  {
    name: 'numbers that begin at 22 are counted from 1',
    body: article(
      `<p>${one}<sup><a id="r22" href="#n22">22</a></sup></p>`,
      `<p>${two}</p>`,
      '<p id="n22"><a href="#r22">22</a> Log of the island.</p>',
    ),
    expected: [/name\.\[\^1\]/, /^\[\^1\]: Log of the island\.$/m],
    notes: 1,
  },
  {
    name: 'marks that say what they are in words',
    body: article(
      `<p>${one}<sup role="doc-noteref"><a href="#f1">[footnote 1]</a></sup></p>`,
      `<p>${two}</p>`,
      '<div role="doc-endnotes"><ol><li id="f1">Log of the island.</li></ol></div>',
    ),
    expected: [/name\.\[\^1\]/, /^\[\^1\]: Log of the island\.$/m],
    notes: 1,
  },
  {
    name: 'a body without a box around it',
    body: `<h1>Ferries</h1><p>${one}<a href="#f1" class="footnote"><sup>1</sup></a></p><p>${two}</p><div class="footnotes"><ol><li id="f1"><p>${three} ${three} ${three}</p></li></ol></div>`,
    expected: [/^The ferry from the island/m, /^In the spring/m],
    notes: 1,
  },
];

for (const { name, body, expected, notes = 0 } of written) {
  test(`pages: ${name}`, () => {
    const { mdx, article: read } = importPage(body);
    for (const pattern of expected) assert.match(mdx, pattern);
    assert.equal(read.notes.definitions.length, notes);
  });
}

test('the comments of Google Docs are set aside, and its links lead to their targets', () => {
  const { mdx, setAside } = importPage(
    `<p class="title">Ferries</p><p>${one}<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> <a href="https://www.google.com/url?q=https://island.example/log?p%3D3&amp;sa=D&amp;usg=x">Log</a></p><p>${two}</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Is this so?</p></div>`,
  );
  assert.doesNotMatch(mdx, /Is this so|google/);
  assert.match(mdx, /\[Log\]\(https:\/\/island\.example\/log\?p=3\)/);
  assert.deepEqual(
    // All of it is on one line, so that the order says nothing.
    setAside.flatMap(({ reason }) => (/comment|tracker/.test(reason) ? [reason] : [])).sort(),
    ['address through a tracker; the link leads to its target', 'comment', 'mark of a comment'],
  );
});

test('a date on the line below its tag is read and set aside', () => {
  const { fields } = importPage(
    article('<time datetime="1921-06-03">\n   3 June 1921\n</time>', `<p>${one}</p>`, `<p>${two}</p>`),
  );
  assert.deepEqual([fields.published?.date, fields.paragraphs], ['1921-06-03', 2]);
});

test('marks whose notes are in another file are raised and asked about', () => {
  const {
    mdx,
    article: read,
    fields,
  } = importPage(article(`<p>${one}<a href="endnotes.xhtml#n22" epub:type="noteref">22</a></p>`, `<p>${two}</p>`));
  assert.match(mdx, /name\.²²/);
  assert.match(read.findings.map(({ message }) => message).join(), /Is ²² the mark of a note\?/);
  assert.equal(fields.paragraphs, 2);
});
