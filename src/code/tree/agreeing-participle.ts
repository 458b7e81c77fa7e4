/** Participles hung on a noun with which they cannot agree. In: a sentence. Out: the same, each under the noun just before its comma that does agree: "**Léa**, compagne d'**Alain Sow**, **tué** à Gao" was not killed; or under the first of the singulars that it sums: "**un chauffeur** et un apprenti **tués**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isCounted, isTaggedPast } from './word-questions.js';

export function withAgreeingParticiples(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const noun = isDetached(words, word) ? agreeingBetween(words, word) : firstOfPair(words, word);
    return noun ? [[word.index, { head: noun.index }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** ", **tué** à Gao": a past participle behind its comma. */
function isDetached(words: readonly Word[], word: Word): boolean {
  return word.deprel === 'acl' && isTaggedPast(word) && words[word.index - 1]?.form === ',';
}

/** "un chauffeur et **un apprenti tués**": a plural right behind one, which another was joined to, is said of both; so it is of "**49 civils** et 15 militaires **tués**", where each is counted. */
function firstOfPair(words: readonly Word[], { deprel, feats, head, index }: Word): Word | null {
  const nearest = words[head];
  if (deprel !== 'acl' || feats['Tense'] !== 'Past' || feats['Number'] !== 'Plur' || head !== index - 1) return null;
  const first = words[nearest?.head ?? -1];
  if (nearest?.deprel !== 'conj' || first?.upos !== 'NOUN' || first.index > nearest.index) return null;
  return nearest.feats['Number'] === 'Sing' || areCountedTogether(words, first, nearest) ? first : null;
}

/** "deux soldats blessés et trois rebelles **tués**", "quatre otages, dont deux Français **enlevés**": nothing else stands between. */
function areCountedTogether(words: readonly Word[], first: Word, nearest: Word): boolean {
  const between = words.slice(first.index + 1, nearest.index);
  return between.every((w) => /^(CCONJ|NUM)$/.test(w.upos)) && isCounted(words, first) && isCounted(words, nearest);
}

/** The last noun before the comma, below the one that disagrees. */
function agreeingBetween(words: readonly Word[], participle: Word): Word | null {
  const above = words[participle.head];
  const wanted = participle.feats['Gender'];
  const own = above && genderOf(words, above);
  if (!above || above.index > participle.index || !wanted || !own || own === wanted) return null;
  const last = words.findLast((w) => w.index < participle.index - 1 && w.index > above.index && isHead(w));
  if (!last || !isBelow(words, last, above.index) || last.feats['Number'] !== participle.feats['Number']) return null;
  return last.feats['Gender'] === wanted ? last : null;
}

/** Of a name, that of what it is called: "Léa, **compagne** de". */
function genderOf(words: readonly Word[], { feats, index, upos }: Word): string | undefined {
  if (upos !== 'PROPN') return feats['Gender'];
  return words.find((w) => w.head === index && w.deprel === 'appos' && w.upos === 'NOUN')?.feats['Gender'];
}

function isHead({ upos, deprel }: Word): boolean {
  return /^(NOUN|PROPN)$/.test(upos) && !deprel.startsWith('flat');
}

function isBelow(words: readonly Word[], word: Word, above: number): boolean {
  let at: Word | undefined = word;
  while (at && at.index !== above) {
    if (!/^(nmod|appos|flat)/.test(at.deprel)) return false;
    at = words[at.head];
  }
  return at !== undefined;
}
