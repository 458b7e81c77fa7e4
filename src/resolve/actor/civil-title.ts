/** Titles of courtesy: "**Mme** Awa Sow", "**Me** Sow". In: a scanned document and the range of a name. Out: does one stand before it? */
import type { HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

/** "M.", "Mme", "Me", "Dr": they say person, not what person. */
const CIVIL = /^(m|mm|mme|mmes|mlle|monsieur|madame|me|maître|dr|pr|mgr|feu|général|nommé|dénommé|nommée)\.?$/i;

export function hasCivilTitle(scanned: Scanned, range: HitRange): boolean {
  const before = scanned.word(range.sentence, range.first - 1);
  if (!before) return false;
  if (sharesCourtesy(scanned, range)) return true;
  // "M." may be two tokens
  const dotted = before.form === '.' ? scanned.word(range.sentence, range.first - 2) : before;
  return (
    dotted !== undefined &&
    CIVIL.test(dotted.form) &&
    (dotted === before || /^(M|Mme|Me|Dr|Pr|Mgr|MM)$/.test(dotted.form))
  );
}

/** "**MM.** Sow et **Koné**": the plural is of every name that follows. */
function sharesCourtesy(scanned: Scanned, { sentence, first }: HitRange): boolean {
  if (!/^(et|,)$/.test(scanned.word(sentence, first - 1)?.form ?? '')) return false;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST); i--) {
    const word = scanned.word(sentence, i);
    if (/^(MM|Mmes|Mes)\.?$/.test(word?.form ?? '')) return true;
    if (word?.upos !== 'PROPN' && !/^(et|,|\.)$/.test(word?.form ?? '')) return false;
  }
  return false;
}

/** Words from the courtesy to the last of its names. */
const LONGEST = 10;
