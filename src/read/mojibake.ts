/** Text in, the same with UTF-8 that was read as windows-1252 put right ("lâ€™armÃ©e" becomes "l’armée"), and how many characters out. */
import { byteOf, C1 } from '../model/windows-1252.js';

/** Lead bytes of Latin letters (0xc2-0xc5) or of general punctuation (0xe2) and what may follow: never "à «", which is French. */
const TRAIL = `[\u0080-\u00bf${C1}]`;
const DAMAGED = new RegExp(`[ÂÃÄÅ]${TRAIL}|â[\u0080-\u0082€‚]${TRAIL}`, 'g');
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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from([...damaged].map(byteOf)));
  } catch {
    return null;
  }
}
