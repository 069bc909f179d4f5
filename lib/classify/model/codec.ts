/** Numbers that are asked for one by one: an array's, or stored ones that are read only then. */
export interface Values {
  at: (index: number) => number | undefined;
}

/** Reads what `encodeBytes` wrote: a string with one byte in each unit. */
export const decodeBytes = (base64: string): string => atob(base64);

/** Bytes as base64, so that weights travel in a JSON module that every bundler reads. */
export function encodeBytes(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Numbers rounded to whole steps of `scale`, −`levels` to `levels`, stored one a byte. */
export interface Quantised {
  scale: number;
  bytes: string;
}

export function quantise(values: ArrayLike<number>, levels: number): Quantised {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] ?? 0));
  const scale = largest / levels || 1;
  const bytes = Uint8Array.from(values, (value) => Math.round(value / scale) & 255);
  return { scale, bytes: encodeBytes(bytes) };
}

/** Quantised numbers, each read when it is asked for, and decoded when the first is: a page asks for few of them. */
export function dequantised({ scale, bytes }: Quantised): Values {
  let stored: string | null = null;
  const byByte = Float32Array.from(
    new Int8Array(256).map((_, byte) => byte),
    (step) => step * scale,
  );
  return { at: (index) => byByte[(stored ??= decodeBytes(bytes)).charCodeAt(index)] };
}
