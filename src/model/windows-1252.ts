/** Windows-1252 in both directions for the bytes 0x80 to 0x9f: some Node versions decode that label as ISO-8859-1 and lose « œ », « ’ » and « € ». */

/** What windows-1252 shows for the bytes 0x80 to 0x9f. Source: WHATWG Encoding Standard, index windows-1252. */
export const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Puts right a text that was decoded as ISO-8859-1; one that was decoded well has no such controls. */
export function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => C1[control.charCodeAt(0) - 0x80] ?? control);
}

/** The byte that windows-1252 shows as this character; 0 where there is none. */
export function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 256) return code;
  const at = C1.indexOf(character);
  return at < 0 ? 0 : 0x80 + at;
}
