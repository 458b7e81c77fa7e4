/** Present participles hung too low. In: a sentence, which verbs speak. Out: the same: "tuant dix rebelles armés **et détruisant** leurs véhicules" beside the participle before it, "affirme que « la traque continue », **réitérant** sa détermination" under the verb outside the quotation; or too high: "escorte **les convois se rendant** à Gao" under the noun right before. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withPresentParticiples(sentence: Sentence, speaks: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    if (!isPresent(word)) return [];
    const goer = whoGoes(words, word);
    if (goer) return [[word.index, { head: goer.index, deprel: 'acl' }]];
    const above = sameKind(words, word) ?? outside(words, word, speaks);
    return above ? [[word.index, { head: above.index }]] : [];
  });
  return changed(sentence, new Map(moved));
}

function isPresent({ upos, feats }: Word): boolean {
  return upos === 'VERB' && feats['VerbForm'] === 'Part' && feats['Tense'] === 'Pres';
}

/** "les convois **se rendant** à Gao": of a reflexive without a comma, the object right before it. */
function whoGoes(words: readonly Word[], { deprel, head, index }: Word): Word | undefined {
  const noun = words[index - 2];
  const isReflexive = words[index - 1]?.head === index && words[index - 1]?.feats['Reflex'] === 'Yes';
  if (deprel !== 'advcl' || !isReflexive || noun?.upos !== 'NOUN') return undefined;
  return noun.deprel === 'obj' && noun.head === head ? noun : undefined;
}

/** Joined to a past participle inside the object of another present one. */
function sameKind(words: readonly Word[], { deprel, head }: Word): Word | undefined {
  const joined = words[head];
  if (deprel !== 'conj' || joined?.deprel !== 'acl' || joined.feats['Tense'] !== 'Past') return undefined;
  const object = words[joined.head];
  const verb = words[object?.head ?? -1];
  return object?.deprel === 'obj' && verb && isPresent(verb) ? verb : undefined;
}

/** Behind a comma, under what is said: the verb that says it, where a quotation ends between or the participle speaks too. */
function outside(
  words: readonly Word[],
  { index, deprel, head, lemma }: Word,
  speaks: (lemma: string) => boolean,
): Word | undefined {
  const told = words[head];
  if (deprel !== 'advcl' || told?.deprel !== 'ccomp' || words[index - 1]?.form !== ',') return undefined;
  const closes = /^[»"”]$/.test(words[index - 2]?.form ?? '');
  const saying = words[told.head];
  if (!saying || !speaks(saying.lemma) || !(closes || speaks(lemma))) return undefined;
  return saying;
}
