/** Reads what `encodeBytes` wrote. */
export function decodeBytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

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

export function dequantise({ scale, bytes }: Quantised): Float32Array {
  const signed = new Int8Array(decodeBytes(bytes).buffer);
  const values = new Float32Array(signed.length);
  for (let i = 0; i < values.length; i++) values[i] = (signed[i] ?? 0) * scale;
  return values;
}
