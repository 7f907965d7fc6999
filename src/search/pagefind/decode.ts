/** The first twelve bytes of every unpacked file of the index, in ASCII. */
const signature = 'pagefind_dcd';

/** The bytes behind the signature; throws if the file begins with anything else. */
export function withoutSignature(unpacked: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(unpacked.subarray(0, signature.length));
  if (head !== signature) throw new Error('This is no file of Pagefind’s index');
  return unpacked.subarray(signature.length);
}

/** What Pagefind writes in CBOR: integers, strings and arrays. */
export type Item = number | string | Item[];

/**
 * Decode the part of CBOR (RFC 8949) in which Pagefind writes its index; throws on any other type and on a cut file.
 *
 * Each item begins with one byte. Its upper three bits are the type: 0 unsigned integer, 1 negative integer, 3 UTF-8
 * string, 4 array. Its lower five bits are a number below 24, or 24, 25 and 26 for a number in the next 1, 2 and 4 bytes,
 * the highest byte first. That number is the integer itself (a negative one is -1 less the number), the bytes of the
 * string, or the items of the array.
 */
export function decodeCbor(bytes: Uint8Array): Item {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;

  const readNumber = (short: number): number => {
    const size = [1, 2, 4][short - 24];
    if (short < 24) return short;
    if (!size) throw new Error(`CBOR: a number of kind ${short}`);
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
    const number = readNumber(head & 31);
    const type = head >> 5;
    if (type === 0) return number;
    if (type === 1) return -1 - number;
    if (type === 3) return readText(number);
    if (type === 4) return Array.from({ length: number }, readItem);
    throw new Error(`CBOR: an item of type ${type}`);
  };

  return readItem();
}
