/** The id of an event. In: article id, type, trigger words with their occurrence. Out: 16 hexadecimal digits that survive re-coding. */

/** FNV-1a over UTF-16 units, twice with different seeds: no cryptography is needed, only that equal input gives equal ids. */
export function eventId(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, seed: number): number {
  let value = seed >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
