import { decodeBytes, encodeBytes, type Values } from './codec';

/** Flags as base64, one a bit. */
export function packFlags(flags: Uint8Array): string {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, i) => (bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (flag << (i & 7))));
  return encodeBytes(bytes);
}

/** Of each byte how many bits are set. */
const bitCounts = new Uint8Array(256);
for (let byte = 1; byte < 256; byte++) bitCounts[byte] = (bitCounts[byte >> 1] ?? 0) + (byte & 1);

const countOf = (byte: number): number => bitCounts[byte] ?? 0;

/** Bytes of which the flags are counted together. */
const stretch = 8;

/** What `packFlags` wrote, 1 where a flag is set; it also tells how many are set before any place. */
export class StoredFlags implements Values {
  readonly #bytes: string;
  /** For each stretch of bytes the number of flags before it. */
  readonly #before: Uint32Array;

  constructor(packed: string) {
    this.#bytes = decodeBytes(packed);
    this.#before = new Uint32Array(Math.ceil(this.#bytes.length / stretch));
    let count = 0;
    for (let i = 0; i < this.#bytes.length; i++) {
      if (i % stretch === 0) this.#before[i / stretch] = count;
      count += countOf(this.#bytes.charCodeAt(i));
    }
  }

  at(index: number): number {
    return (this.#bytes.charCodeAt(index >> 3) >> (index & 7)) & 1;
  }

  countBefore(index: number): number {
    const byte = index >> 3;
    const from = Math.floor(byte / stretch);
    let count = this.#before[from] ?? 0;
    for (let i = from * stretch; i < byte; i++) count += countOf(this.#bytes.charCodeAt(i));
    return count + countOf(this.#bytes.charCodeAt(byte) & ((1 << (index & 7)) - 1));
  }
}
