interface Signature {
  /** How such a file begins, byte by byte. */
  start: string;
  /** Where in the file that stands. */
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

const signatures: Signature[] = [
  {
    start: '%PDF',
    reason: 'it is a PDF, in which words and notes stand as drawings',
    remedy: 'Import the web page or the Word file from which it was made, or copy its text into a text file.',
  },
  {
    start: '{\\rtf',
    reason: 'it is in Rich Text Format (.rtf)',
    remedy: 'Open it in Word or LibreOffice, and save it as .docx.',
  },
  {
    start: '\xD0\xCF\x11\xE0',
    reason: 'it is an old Word file (.doc)',
    remedy: 'Open it in Word or LibreOffice, and save it as .docx.',
  },
  {
    start: 'mimetypeapplication/vnd.oasis.opendocument',
    at: 30,
    reason: 'it is an OpenDocument file (.odt)',
    remedy: 'Open it in LibreOffice, and save it as .docx.',
  },
  {
    start: 'mimetypeapplication/epub',
    at: 30,
    reason: 'it is an e-book (.epub)',
    remedy: 'Unpack it, and import the .xhtml file of the chapter.',
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

/** What a file is that is no text, and what to do with it; `undefined` if nothing known begins like it. */
export function nameBinaryFormat(bytes: Uint8Array): { reason: string; remedy: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 128)).toString('latin1');
  const found = signatures.find(({ start, at = 0 }) => head.startsWith(start, at));
  return found && { reason: found.reason, remedy: found.remedy };
}
