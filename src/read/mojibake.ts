/** Text in, the same with UTF-8 that was read as windows-1252 put right ("lâ€™armÃ©e" becomes "l’armée"), and how many characters out. */

/** What windows-1252 shows for the bytes 0x80 to 0x9f. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Lead bytes of Latin letters (0xc2-0xc5) or of general punctuation (0xe2) and what may follow: never "à «", which is French. */
const DAMAGED = new RegExp(`[ÂÃÄÅ][\u00a0-\u00bf${C1}]|â[\u0080-\u0082${C1[0]}${C1[2]}][\u00a0-\u00bf${C1}]`, 'g');
/** One such pair may be meant; several are damage. */
const MIN_DAMAGE = 2;

export function repairMojibake(text: string): { readonly text: string; readonly repaired: number } {
  if (!/[ÂÃÄÅâ]/.test(text)) return { text, repaired: 0 };
  let repaired = 0;
  const fixed = text.replace(DAMAGED, (damaged) => {
    const character = decode(damaged);
    if (character === null) return damaged;
    repaired++;
    return character;
  });
  // The no-break space of "Ã\u00a0" (à) is often a plain space by the time it arrives.
  return repaired >= MIN_DAMAGE
    ? { text: fixed.replace(/Ã (?=\s?[\p{L}\d])/gu, 'à '), repaired }
    : { text, repaired: 0 };
}

function decode(damaged: string): string | null {
  const bytes = new Uint8Array(damaged.length);
  for (let i = 0; i < damaged.length; i++) {
    const code = damaged.charCodeAt(i);
    const at = C1.indexOf(damaged[i] as string);
    bytes[i] = code < 256 ? code : at >= 0 ? 0x80 + at : 0;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
