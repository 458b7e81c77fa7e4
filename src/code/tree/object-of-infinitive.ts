/** "que" that the infinitive below its verb takes. In: a sentence, which lemmas take an object, which tell somebody to do something. Out: the same, each under its infinitive: "les otages **que** le Niger a promis **de libérer**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { lacksObjectBehindThat, RELATIVE_OBJECT } from './that-clause.js';

type OfLemma = (lemma: string) => boolean;

/** @param controls "les hommes qu'il **accuse** d'avoir tué": whose object does what the infinitive says */
export function withObjectsOfInfinitives(sentence: Sentence, takesObject: OfLemma, controls: OfLemma): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const verb = isThat(word) ? words[word.head] : undefined;
    if (verb?.deprel !== 'acl:relcl' || !lacksObjectBehindThat(words, word, verb)) return [];
    if (controls(verb.lemma) && !isPassive(words, verb)) return [];
    const infinitive = words.find((w) => isBelow(words, w, verb) && takesObject(w.lemma));
    if (!infinitive) return [];
    return [[word.index, { ...RELATIVE_OBJECT, head: infinitive.index }]];
  });
  return changed(sentence, new Map(moved));
}

/** A relative pronoun, or what the parser took for a conjunction. */
function isThat({ form, deprel, head }: Word): boolean {
  return head >= 0 && /^qu(e|['’])$/i.test(form) && /^(mark|obj)$/.test(deprel);
}

/** "que l'armée **est accusée** d'avoir tués": accused is the army. */
function isPassive(words: readonly Word[], verb: Word): boolean {
  return words.some((w) => w.head === verb.index && w.deprel === 'aux:pass');
}

/** "**de libérer**", "**avoir tués**", in the active voice and without an object. */
function isBelow(words: readonly Word[], word: Word, verb: Word): boolean {
  if (word.head !== verb.index || word.deprel !== 'xcomp' || word.index < verb.index) return false;
  const own = words.filter((w) => w.head === word.index);
  const lead = own.find((w) => w.deprel === 'aux:tense') ?? word;
  return lead.feats['VerbForm'] === 'Inf' && !own.some((w) => /^(obj|ccomp|xcomp|cop|aux:(pass|caus))/.test(w.deprel));
}
