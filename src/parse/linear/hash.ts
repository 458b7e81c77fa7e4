/** In: strings and small integers. Out: well-mixed 32-bit integers; the identity of a feature everywhere in the parser. */

/** Mixes one more value into a hash. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x5bd1e995);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 13);
}

/** FNV-1a over the UTF-16 units of `text` from `from` to `to`, then mixed. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, to - from);
}
