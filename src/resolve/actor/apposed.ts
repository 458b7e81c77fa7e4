/** What an apposition says of somebody. In: a phrase of one or several people. Out: the sense of what stands between commas behind it: "leur chauffeur, **un ressortissant togolais**, …", "un troisième otage, **un humanitaire américain**"; null where nothing does. */
import type { Cast } from './cast.js';
import { grammarOf } from './phrase-words.js';
import type { Scanned } from './scanned.js';
import type { Sense } from './sense.js';

interface At {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Words from the noun to the comma, and those of the apposition. */
const NEAR = 6;
const LONG = 12;

export function apposedSense(cast: Cast, phrase: At): Sense | null {
  const { scanned } = cast;
  const comma = commaBehind(scanned, phrase);
  if (comma === null) return null;
  const plural = grammarOf(scanned, phrase.sentence, phrase.first, phrase.head).plural;
  const most = plural ? behindShare(cast, phrase.sentence, comma + 1) : null;
  const from = most ?? comma + 1;
  const opens = scanned.word(phrase.sentence, from)?.form ?? '';
  if (!(plural ? (most === null ? /^(des|tous|toutes)$/i : /^des?$/i) : /^une?$/i).test(opens)) return null;
  const end = endOf(scanned, phrase.sentence, from);
  if (end === null || goesOnListing(scanned, phrase.sentence, end)) return null;
  const sense = cast.senseOf(phrase.sentence, from, end - 1);
  return sense.entity === null && (sense.country !== null || sense.role !== null) ? sense : null;
}

/** "vingt personnes, **en majorité des policiers**": where those stand who most of them are, or null. */
function behindShare({ index, scanned }: Cast, sentence: number, from: number): number | null {
  const share = [0, 1, 2].find((i) => index.lists.has('mostly', scanned.word(sentence, from + i)?.lemma));
  return share === undefined ? null : from + share + 1;
}

/** The comma behind the noun and what qualifies it. */
function commaBehind(scanned: Scanned, { sentence, head }: At): number | null {
  for (let i = head + 1; i <= head + NEAR; i++) {
    const word = scanned.word(sentence, i);
    if (!word || /^(VERB|AUX|PRON|CCONJ|SCONJ)$/.test(word.upos)) return null;
    if (word.form === ',') return i;
  }
  return null;
}

/** Where the apposition ends: at a comma, a participle or the end; null where it joins several or has a verb of its own. */
function endOf(scanned: Scanned, sentence: number, from: number): number | null {
  for (let i = from; i < from + LONG; i++) {
    const word = scanned.word(sentence, i);
    if (!word || /^[,.;:)»"]$/.test(word.form)) return i > from + 1 ? i : null;
    if (/^(CCONJ|SCONJ|AUX)$/.test(word.upos)) return null;
    // "un commerçant libanais **installé** à Bobo", "un homme **qui** passait": said of him, no more who he is
    if (/^(VERB|PRON)$/.test(word.upos)) return i > from + 1 ? i : null;
  }
  return null;
}

/** "un soldat, **un gendarme et un civil**": a list, no apposition. */
function goesOnListing(scanned: Scanned, sentence: number, end: number): boolean {
  const next = scanned.word(sentence, end + 1);
  return (
    scanned.word(sentence, end)?.form === ',' && /^(un|une|des|et|ainsi|deux|trois|quatre)$/i.test(next?.form ?? '')
  );
}
