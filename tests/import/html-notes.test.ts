import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountedWords, asMarkdown, lineWords, pageOf, read } from './html-reading.ts';

const two = `The tide rose.[^1] It fell again.[^2]

[^1]: Almanac of the coast.

[^2]: Ibid., at noon.`;

/** The same two sentences with the same two notes, as each program writes them. */
const conventions = [
  {
    name: 'raised links with arrows back',
    html: `<p>The tide rose.<sup><a href="#fn1" id="ref1">1</a></sup> It fell again.<sup><a href="#fn2" id="ref2">2</a></sup></p>
      <hr><ol><li id="fn1">Almanac of the coast. <a href="#ref1">↩</a></li><li id="fn2">Ibid., at noon. <a href="#ref2">↩</a></li></ol>`,
  },
  {
    name: 'Word’s filtered HTML',
    html: `<div class=WordSection1><p class=MsoNormal>The tide rose.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
      class=MsoFootnoteReference><span lang=EN-GB>[1]</span></span></span></a> It fell again.<a href="#_ftn2" name="_ftnref2" title=""><span>[2]</span></a></p></div>
      <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a>
      Almanac of the coast.</p></div><div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span>[2]</span></a> Ibid., at noon.</p></div></div>`,
  },
  {
    name: 'LibreOffice’s HTML',
    html: `<p>The tide rose.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> It fell again.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
      <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Almanac of the coast.</p></div>
      <div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Ibid., at noon.</p></div>`,
  },
  {
    name: 'WordPress’s block of footnotes',
    html: `<p>The tide rose.<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup> It fell again.<sup data-fn="b-2" class="fn"><a href="#b-2" id="b-2-link">2</a></sup></p>
      <ol class="wp-block-footnotes"><li id="a-1">Almanac of the coast. <a href="#a-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
      <li id="b-2">Ibid., at noon. <a href="#b-2-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>`,
  },
  {
    name: 'Easy Footnotes of WordPress',
    html: `<p>The tide rose.<span id='easy-footnote-1-55' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='#easy-footnote-bottom-1-55' title='Almanac of the coast.'><sup>1</sup></a></span> It fell
      again.<span id='easy-footnote-2-55' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='#easy-footnote-bottom-2-55' title='Ibid., at noon.'><sup>2</sup></a></span></p>
      <ol class="easy-footnotes-wrapper"><li class='easy-footnote-single'><span id='easy-footnote-bottom-1-55' class='easy-footnote-margin-adjust'></span>Almanac of the coast.<a class='easy-footnote-to-top' href='#easy-footnote-1-55'></a></li>
      <li class='easy-footnote-single'><span id='easy-footnote-bottom-2-55' class='easy-footnote-margin-adjust'></span>Ibid., at noon.<a class='easy-footnote-to-top' href='#easy-footnote-2-55'></a></li></ol>`,
  },
  {
    name: 'Modern Footnotes of WordPress, unseen beside their marks',
    html: `<p>The tide rose.<sup class="modern-footnotes-footnote" data-mfn="1"><a href="javascript:void(0)" role="button">1</a></sup><span class="modern-footnotes-footnote__note" data-mfn="1">Almanac of the coast.</span> It
      fell again.<sup class="modern-footnotes-footnote" data-mfn="2"><a href="javascript:void(0)" role="button">2</a></sup><span class="modern-footnotes-footnote__note" data-mfn="2">Ibid., at noon.</span></p>`,
  },
  {
    name: 'the table of the plugin Footnotes',
    html: `<p>The tide rose.<a href="#footnote_plugin_reference_1_1"><sup id="footnote_plugin_tooltip_1_1" class="footnote_plugin_tooltip_text">[1]</sup></a> It fell again.<a href="#footnote_plugin_reference_1_2"><sup id="footnote_plugin_tooltip_1_2">[2]</sup></a></p>
      <table><tr class="footnotes_plugin_reference_row"><th id="footnote_plugin_reference_1_1"><a class="footnote_backlink" href="#footnote_plugin_tooltip_1_1"><span>↑</span>1</a></th><td>Almanac of the coast.</td></tr>
      <tr><th id="footnote_plugin_reference_1_2"><a class="footnote_backlink" href="#footnote_plugin_tooltip_1_2"><span>↑</span>2</a></th><td>Ibid., at noon.</td></tr></table>`,
  },
  {
    name: 'Substack',
    html: `<p>The tide rose.<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-77" href="#footnote-1-77" class="footnote-anchor">1</a> It fell again.<a id="footnote-anchor-2-77" href="#footnote-2-77" class="footnote-anchor">2</a></p>
      <div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-1-77" href="#footnote-anchor-1-77" class="footnote-number">1</a><div class="footnote-content"><p>Almanac of the coast.</p></div></div>
      <div class="footnote"><a id="footnote-2-77" href="#footnote-anchor-2-77" class="footnote-number">2</a><div class="footnote-content"><p>Ibid., at noon.</p></div></div>`,
  },
  {
    name: 'MediaWiki',
    html: `<p>The tide rose.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> It fell again.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup></p>
      <ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Almanac of the coast.</span></li>
      <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Ibid., at noon.</span></li></ol>`,
  },
  {
    name: 'GitHub’s Markdown, under an unseen heading',
    html: `<p>The tide rose.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> It fell again.<sup><a href="#user-content-fn-2" id="user-content-fnref-2" data-footnote-ref>2</a></sup></p>
      <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>Almanac of the coast. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li>
      <li id="user-content-fn-2"><p>Ibid., at noon. <a href="#user-content-fnref-2">↩</a></p></li></ol></section>`,
  },
  {
    name: 'roles of digital publishing',
    html: `<p>The tide rose.<a id="r1" href="#n1" role="doc-noteref">1</a> It fell again.<a id="r2" href="#n2" role="doc-noteref">2</a></p>
      <section role="doc-endnotes"><h2>Notes</h2><ol><li id="n1" role="doc-endnote">Almanac of the coast. <a role="doc-backlink" href="#r1">↩</a></li><li id="n2">Ibid., at noon. <a role="doc-backlink" href="#r2">↩</a></li></ol></section>`,
  },
  {
    name: 'asides of an e-book',
    html: `<p>The tide rose.<a epub:type="noteref" href="#n1">1</a> It fell again.<a epub:type="noteref" href="#n2">2</a></p>
      <aside id="n1" epub:type="footnote"><p>Almanac of the coast.</p></aside><aside id="n2" epub:type="footnote"><p>Ibid., at noon.</p></aside>`,
  },
  {
    name: 'paragraphs with anchors, and brackets outside the links',
    html: `<p>The tide rose.[<a href="#note1" name="back1">1</a>] It fell again.[<a href="#note2" name="back2">2</a>]</p>
      <p>[<a name="note1" href="#back1">1</a>] Almanac of the coast.</p><p>[<a name="note2" href="#back2">2</a>] Ibid., at noon.</p>`,
  },
  {
    name: 'one paragraph of notes, parted by breaks',
    html: `<p>The tide rose.<a href="#note1" name="back1">[1]</a> It fell again.<a href="#note2" name="back2">[2]</a></p>
      <p><a name="note1"></a>1. Almanac of the coast.<br><a name="note2"></a>2. Ibid., at noon.</p>`,
  },
  {
    name: 'a list of terms',
    html: `<p>The tide rose.<sup><a href="#d1">1</a></sup> It fell again.<sup><a href="#d2">2</a></sup></p>
      <dl><dt id="d1">1</dt><dd>Almanac of the coast.</dd><dt id="d2">2</dt><dd>Ibid., at noon.</dd></dl>`,
  },
  {
    name: 'Roman numbers, written in Arabic ones',
    html: `<p>The tide rose.<a href="#_edn1" name="_ednref1">[i]</a> It fell again.<a href="#_edn2" name="_ednref2">[ii]</a></p>
      <div id="edn1"><p><a href="#_ednref1" name="_edn1">[i]</a> Almanac of the coast.</p></div><div id="edn2"><p><a href="#_ednref2" name="_edn2">[ii]</a> Ibid., at noon.</p></div>`,
  },
  {
    name: 'stars, numbered by their order',
    html: `<p>The tide rose.<sup><a href="#s1">*</a></sup> It fell again.<sup><a href="#s2">**</a></sup></p>
      <p id="s1">* Almanac of the coast.</p><p id="s2">** Ibid., at noon.</p>`,
  },
  {
    name: 'links that repeat the page’s name',
    html: `<p>The tide rose.<sup><a href="page.html#fn1">1</a></sup> It fell again.<sup><a href="page.html#fn2">2</a></sup></p>
      <ol><li id="fn1">Almanac of the coast.</li><li id="fn2">Ibid., at noon.</li></ol>`,
  },
];

for (const { name, html } of conventions) {
  test(`notes are linked: ${name}`, () => {
    const document = read(pageOf(`<article><h1>Tides</h1>${html}</article>`));
    assert.equal(asMarkdown(document.tree), `# Tides\n\n${two}`);
    assert.deepEqual(accountedWords(document), lineWordsSeen(document), 'each word is in the tree or set aside');
  });
}

/** An unseen heading is set aside, though no line shows it. */
const lineWordsSeen = (document: ReturnType<typeof read>): string[] =>
  [
    ...lineWords(document),
    ...document.setAside.flatMap(({ reason, text }) => (reason === 'hidden' ? [text] : [])),
  ].sort();

const cases = [
  {
    name: 'a note marked twice is one note',
    html: '<p>Ebb.<sup><a href="#f1" id="a">1</a></sup> Flow.<sup><a href="#f1">1</a></sup></p><ol><li id="f1">Almanac. <a href="#a">a</a> <a href="#a">b</a></li></ol>',
    expected: 'Ebb.[^1] Flow.[^1]\n\n[^1]: Almanac.',
  },
  {
    name: 'notes keep the numbers of the page, though they don’t begin with 1',
    html: '<p>Ebb.<sup><a href="#f7">7</a></sup> Flow.<sup><a href="#f9">9</a></sup></p><ol start="7"><li id="f7">Almanac.</li><li id="f8">Unmarked.</li><li id="f9">Pilot.</li></ol>',
    expected: 'Ebb.[^7] Flow.[^9]\n\n[^7]: Almanac.\n\n[^8]: Unmarked.\n\n[^9]: Pilot.',
  },
  {
    name: 'two numberings become one, in the order of the marks',
    html: '<p>Ebb.<sup><a href="#f1">1</a></sup> Flow.<sup><a href="#e1">1</a></sup></p><p id="f1">1 Almanac.</p><p id="e1">1 Pilot.</p>',
    expected: 'Ebb.[^1] Flow.[^2]\n\n[^1]: Almanac.\n\n[^2]: Pilot.',
  },
  {
    name: 'a note keeps its paragraphs',
    html: '<p>Ebb.<sup><a href="#f1">1</a></sup></p><ol><li id="f1"><p>Almanac.</p><p>Second edition.</p></li></ol>',
    expected: 'Ebb.[^1]\n\n[^1]: Almanac.\n\n    Second edition.',
  },
  {
    name: 'a link from one note to another stays text',
    html: '<p>Ebb.<sup><a href="#f1" id="r1">1</a></sup> Flow.<sup><a href="#f2" id="r2">2</a></sup></p><ol><li id="f1">Almanac. <a href="#r1">↑</a></li><li id="f2">See <a href="#f1">note 1</a>. <a href="#r2">↑</a></li></ol>',
    expected: 'Ebb.[^1] Flow.[^2]\n\n[^1]: Almanac.\n\n[^2]: See note 1.',
  },
  {
    name: 'the heading of linked notes goes with them',
    html: '<p>Ebb.<sup><a href="#f1">1</a></sup></p><h2>Endnotes</h2><ol><li id="f1">Almanac.</li></ol>',
    expected: 'Ebb.[^1]\n\n[^1]: Almanac.',
  },
  {
    name: 'raised numbers without links stay raised figures, which may be marks',
    html: '<p>Ebb.<sup>1</sup> Flow.<sup>2</sup></p><h2>Notes</h2><p>1. Almanac.</p><p>2. Pilot.</p>',
    expected: 'Ebb.¹ Flow.²\n\n## Notes\n\n1\\. Almanac.\n\n2\\. Pilot.',
  },
  {
    name: 'raised numbers without links stay figures, if there are none',
    html: '<p>Ebb.<sup>1</sup> Flow<sup>2</sup> too.</p><p>The sea is wide.</p>',
    expected: 'Ebb.¹ Flow² too.\n\nThe sea is wide.',
  },
  {
    name: 'an ordinal and an exponent are no marks',
    html: '<p>On the 21<sup>st</sup> it covered 10 km<sup>2</sup>.<sup><a href="#f1">1</a></sup></p><ol><li id="f1">Almanac.</li></ol>',
    expected: 'On the 21st it covered 10 km².[^1]\n\n[^1]: Almanac.',
  },
  {
    name: 'a mark whose note is missing stays a raised figure',
    html: '<p>Ebb.<sup><a href="#f1">1</a></sup> Flow.<sup><a href="#f5">5</a></sup></p><ol><li id="f1">Almanac.</li></ol>',
    expected: 'Ebb.[^1] Flow.⁵\n\n[^1]: Almanac.',
  },
  {
    name: 'numbered links to sections are no notes',
    html: '<p>Parts: <a href="#one">1</a> and <a href="#two">2</a>.</p><h2 id="one">Ebb</h2><p>Down.</p><h2 id="two">Flow</h2><p>Up.</p>',
    expected: 'Parts: 1 and 2.\n\n## Ebb\n\nDown.\n\n## Flow\n\nUp.',
  },
];

for (const { name, html, expected } of cases) {
  test(name, () => assert.equal(asMarkdown(read(pageOf(`<article>${html}</article>`)).tree), expected));
}

test('two thousand notes are linked', () => {
  const numbers = Array.from({ length: 2000 }, (_, index) => index + 1);
  const marks = numbers.map((n) => `<p>Wave ${n}.<sup><a href="#f${n}" id="r${n}">${n}</a></sup></p>`).join('');
  const notes = numbers.map((n) => `<li id="f${n}">Source ${n}. <a href="#r${n}">↩</a></li>`).join('');
  const { tree } = read(pageOf(`<article>${marks}<ol>${notes}</ol></article>`));
  assert.equal(tree.children.filter(({ type }) => type === 'footnoteDefinition').length, 2000);
  assert.equal(asMarkdown(tree).match(/Wave (\d+)\.\[\^\1\]/g)?.length, 2000);
});
