const signature = 'pagefind_dcd';

/** What stands behind the mark that Pagefind puts at the head of each unpacked file; another head is an error. */
export function withoutSignature(unpacked: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(unpacked.subarray(0, signature.length));
  if (head !== signature) throw new Error('This is no file of Pagefind’s index');
  return unpacked.subarray(signature.length);
}

/** What Pagefind writes: whole numbers, texts and lists. */
export type Item = number | string | Item[];

/** Decode the part of CBOR (RFC 8949) in which Pagefind writes its index; throws on anything else, or on a cut file. */
export function decodeCbor(bytes: Uint8Array): Item {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;

  const readLength = (short: number): number => {
    const size = [1, 2, 4][short - 24];
    if (short < 24) return short;
    if (!size) throw new Error(`CBOR: a length of kind ${short}`);
    at += size;
    return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };

  const readText = (length: number): string => {
    at += length;
    if (at > bytes.length) throw new Error('CBOR: a text that is cut short');
    return text.decode(bytes.subarray(at - length, at));
  };

  const readItem = (): Item => {
    const head = view.getUint8(at++);
    const value = readLength(head & 31);
    const major = head >> 5;
    if (major === 0) return value;
    if (major === 1) return -1 - value;
    if (major === 3) return readText(value);
    if (major === 4) return Array.from({ length: value }, readItem);
    throw new Error(`CBOR: an item of type ${major}`);
  };

  return readItem();
}
