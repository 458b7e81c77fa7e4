/** Nationality told beside a name without a title. In: a scanned document and the range of a name. Out: ISO 3166-1 alpha-3: "**le Nigérien** X", "X, **un maçon sénégalais** de 27 ans", "X **(Niger)**"; null where none is told. */
import type { HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

/** Words of an apposition that may come before the nationality: "un **ancien maçon** sénégalais". */
const NEAR = 4;

export function nationalityOf(scanned: Scanned, { sentence, first, last }: HitRange): string | null {
  const before = scanned.hitAt(sentence, first - 1);
  const isNoun = before?.kind === 'demonym' && scanned.word(sentence, before.first - 1)?.upos === 'DET';
  return isNoun
    ? countryAt(scanned, sentence, first - 1)
    : (inBrackets(scanned, sentence, last) ?? behindComma(scanned, sentence, last));
}

/** "X **(Niger)**": a country alone between the brackets. */
function inBrackets(scanned: Scanned, sentence: number, last: number): string | null {
  if (scanned.word(sentence, last + 1)?.form !== '(') return null;
  const name = scanned.nameAt(sentence, last + 2);
  if (name?.kind !== 'country' || scanned.word(sentence, name.last + 1)?.form !== ')') return null;
  return name.entries[0]?.iso3 ?? null;
}

/** "X, **un maçon sénégalais**", "X, **homme d'affaires malien**": an adjective of the noun right behind the comma. */
function behindComma(scanned: Scanned, sentence: number, last: number): string | null {
  const form = (at: number): string => scanned.word(sentence, at)?.form ?? '';
  if (form(last + 1) !== ',') return null;
  const from = /^(une?|l'|l’|le|la)$/i.test(form(last + 2)) ? last + 3 : last + 2;
  if (scanned.word(sentence, from)?.upos !== 'NOUN') return null;
  for (let i = from; i <= from + NEAR; i++) {
    if (!/^(NOUN|ADJ)$/.test(scanned.word(sentence, i)?.upos ?? '')) return null;
    const country = countryAt(scanned, sentence, i);
    if (country !== null) return country;
  }
  return null;
}

function countryAt(scanned: Scanned, sentence: number, at: number): string | null {
  const hit = scanned.hitAt(sentence, at);
  return hit?.kind === 'demonym' ? (hit.countries[0]?.iso3 ?? null) : null;
}
