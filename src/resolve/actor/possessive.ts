/** Possessives: "le président a limogé **ses** ministres", "**sa** visite". In: a phrase and its possessive. Out: the words of the owner, or null. */
import { antecedentOf } from './antecedent.js';
import { wordsOfCandidate } from './antecedent-phrase.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { isPossessive } from './phrase-words.js';

/** The owner of "**ses** ministres", "**leur** chef". */
export function ownerOf(
  cast: Cast,
  candidates: readonly Candidate[],
  phrase: Words,
  possessive: string,
  alone = false,
): Words | null {
  const { sentence, start } = phrase;
  const beside = besideOwner(cast, candidates, phrase);
  if (beside) return wordsOfCandidate(cast, beside);
  const plural = /^leurs?$/i.test(possessive);
  const found = antecedentOf(candidates, {
    plural,
    gender: null,
    sentence,
    start,
    verbs: [],
    other: null,
    nearest: false,
    strikes: false,
    acts: false,
    // "la cour a ordonné **sa** libération": of an act the subject is seldom whom it befalls
    owns: !alone,
  });
  return found ? wordsOfCandidate(cast, found) : null;
}

/** "l'armée et **ses** supplétifs", "le maire et **son** chauffeur": of whom they are joined to by "et". */
function besideOwner({ scanned }: Cast, candidates: readonly Candidate[], phrase: Words): Candidate | null {
  const { sentence, head } = phrase;
  const at = isPossessive(scanned.word(sentence, phrase.first) ?? null) ? phrase.first : head - 1;
  if (scanned.word(sentence, at - 1)?.form !== 'et' || !isPossessive(scanned.word(sentence, at) ?? null)) return null;
  const joined = scanned.word(sentence, head)?.head ?? -1;
  return joined < at
    ? (candidates.find((c) => c.sentence === sentence && c.first <= joined && joined <= c.last) ?? null)
    : null;
}

/** "**sa** visite": the possessive of an event noun, taken alone as its party. */
export function possessiveAlone(cast: Cast, phrase: Words): string | null {
  const word = cast.scanned.word(phrase.sentence, phrase.head);
  return phrase.first === phrase.last && isPossessive(word ?? null) ? (word?.form ?? null) : null;
}
