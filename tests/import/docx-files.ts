import { crc32, deflateRawSync } from 'node:zlib';
import { readDocx } from '../../src/import/read/docx/read-docx.ts';
import type { SourceDocument } from '../../src/import/document.ts';

/** One file of an archive; the fields say what its headers claim where that isn’t true. */
export interface Part {
  name: string;
  data: Buffer | string;
  /** Bit field of zip; 1 is encryption. */
  flags?: number;
  claimedSize?: number;
}

/** A zip archive, written by hand so that it can be as wrong as a test needs it. */
export function zip(parts: Part[]): Buffer {
  let offset = 0;
  const files = parts.map(({ name, data, flags = 0x800, claimedSize }) => {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    offset += local.length;
    return { local, central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, Buffer.from(name)]) };
  });
  const directory = Buffer.concat(files.map(({ central }) => central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files.map(({ local }) => local), directory, Buffer.from('PK\x05\x06'), end]);
}

export const contentTypes: Part = {
  name: '[Content_Types].xml',
  data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
};

const relations: Part = {
  name: '_rels/.rels',
  data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** The smallest Word file around the XML of a body, with further parts if need be. */
export const wordFile = (body: string, others: Part[] = []): Buffer =>
  zip([
    contentTypes,
    relations,
    { name: 'word/document.xml', data: wordXml('document', `<w:body>${body}</w:body>`) },
    ...others,
  ]);

/** A part of WordprocessingML. */
export const wordXml = (root: string, content: string): string =>
  `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`;

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file as the importer reads it. */
export const readWord = (bytes: Uint8Array): Promise<SourceDocument> => readDocx(bytes, { file: 'paper.docx' });
