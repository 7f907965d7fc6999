interface Signature {
  /** How such a file begins, byte by byte, or what its first characters are. */
  start: string | RegExp;
  /** Where in the file that is. */
  at?: number;
  reason: string;
  remedy: string;
}

const picture = {
  reason: 'it is a picture',
  remedy: 'Have its text recognised by a program for that, read it over, and import the text.',
};

const archive = {
  reason: 'it is an archive',
  remedy: 'Unpack it, and import the documents in it one by one.',
};

const saveAsWord = 'Open it in Word or LibreOffice, and save it as .docx.';

/** Without Pandoc nothing reads these whole. */
const byPandoc = (from: string): string =>
  `Convert it first, with Pandoc (pandoc.org): pandoc -f ${from} -t docx -o article.docx FILE, and import article.docx.`;

const signatures: Signature[] = [
  { start: '{\\rtf', reason: 'it is in Rich Text Format (.rtf)', remedy: saveAsWord },
  { start: '\xD0\xCF\x11\xE0', reason: 'it is an old Word file (.doc)', remedy: saveAsWord },
  {
    start:
      /^(?:From: .*\r?\n|MIME-Version: |Snapshot-Content-Location: |Subject: .*\r?\n)[\s\S]{0,600}?multipart\/related/i,
    reason: 'it is a web archive (.mht)',
    remedy: 'Open it in a browser, and save the page as .html (“web page, complete”).',
  },
  {
    start: 'bplist00',
    reason: 'it is a web archive of Safari',
    remedy: 'Open it in Safari, and save it as page source (.html).',
  },
  {
    start:
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<!DOCTYPE\s+article\b[^>]*(?:JATS|NLM)|^(?:<\?xml[^>]*>\s*)?<article\b[^>]*(?:dtd-version|article-type|jats)|^[\s\S]{0,3000}<article-meta\b/i,
    reason: 'it is XML of a journal (JATS)',
    remedy: byPandoc('jats'),
  },
  {
    start:
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE\s+(?:article|book|chapter)\b[^>]*DocBook|<(?:article|book|chapter|section)\b[^>]*docbook)/i,
    reason: 'it is XML of DocBook',
    remedy: byPandoc('docbook'),
  },
  {
    start: /^(?:<\?xml[^>]*>\s*)?<\?aid\b|^(?:<\?xml[^>]*>\s*)?<(?:Document|idPkg)\b/i,
    reason: 'it is a file of InDesign',
    remedy: 'Export it as .html or .rtf from InDesign.',
  },
  {
    start: /^(?:\s*%.*\n)*\s*\\(?:documentclass|documentstyle|begin\{|usepackage)/,
    reason: 'it is LaTeX',
    remedy: byPandoc('latex'),
  },
  {
    start: /^\s*<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<(?!!doctype html|html)[\w:]+/i,
    reason: 'it is XML, and no web page',
    remedy: 'Export it from its program as .docx or .html.',
  },
  { start: '\x89PNG', ...picture },
  { start: '\xFF\xD8\xFF', ...picture },
  { start: 'GIF8', ...picture },
  { start: 'WEBP', at: 8, ...picture },
  { start: 'II*\0', ...picture },
  { start: 'MM\0*', ...picture },
  { start: 'PK\x03\x04', ...archive },
  { start: '\x1F\x8B', ...archive },
  { start: '7z\xBC\xAF', ...archive },
  { start: 'Rar!', ...archive },
];

/** What a file is that can’t be read here, and what to do with it; `undefined` if nothing known begins like it. */
export function nameBinaryFormat(bytes: Uint8Array): { reason: string; remedy: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace(/^ï»¿/, '');
  const found = signatures.find(({ start, at = 0 }) =>
    typeof start === 'string' ? head.startsWith(start, at) : start.test(head),
  );
  return found && { reason: found.reason, remedy: found.remedy };
}
