/** Objects behind the time that has run out. In: a sentence, which verbs take an object, which words tell a time. Out: the same, each the object of its verb: "ont expulsé au cours de la semaine écoulée **quarante Maliens**", "a arrêté au cours des dernières 48 heures **une trentaine** de personnes". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { complementOver, lacksObject } from './lost-object.js';

type OfLemma = (lemma: string) => boolean;

export function withObjectsBehindTime(sentence: Sentence, takesObject: OfLemma, isTime: OfLemma): Sentence {
  const { words } = sentence;
  for (const noun of words) {
    const verb = verbBeyond(words, noun, isTime) ?? verbBefore(words, noun, isTime);
    if (verb && lacksObject(words, verb, takesObject)) return changed(sentence, moved(words, noun, verb));
  }
  return sentence;
}

/** "la semaine **écoulée**", "le mois **passé**": time does nothing to anybody. */
function verbBeyond(words: readonly Word[], noun: Word, isTime: OfLemma): Word | undefined {
  const participle = words[noun.head];
  if (noun.deprel !== 'obj' || !participle?.deprel.startsWith('acl') || noun.index < participle.index) return undefined;
  if (!/^(écouler|passer)$/.test(participle.lemma) || participle.feats['VerbForm'] !== 'Part') return undefined;
  const time = words[participle.head];
  if (!time || !isTime(time.lemma.toLowerCase())) return undefined;
  const over = time.deprel.startsWith('obl') ? time : complementOver(words, time, /^nmod/, 2);
  return over && words[over.head];
}

/** "des dernières **heures une trentaine**": counted, with no preposition, right behind a time. */
function verbBefore(words: readonly Word[], noun: Word, isTime: OfLemma): Word | undefined {
  if (noun.upos !== 'NOUN' || !noun.deprel.startsWith('obl') || isTime(noun.lemma.toLowerCase())) return undefined;
  const own = words.filter((w) => w.head === noun.index);
  if (own.some((w) => w.deprel === 'case')) return undefined;
  const count = own.find((w) => w.index < noun.index && (w.deprel === 'nummod' || /^une?$/i.test(w.form)));
  const before = words[(count?.index ?? 0) - 1];
  const isBehindTime = before?.upos === 'NOUN' && isTime(before.lemma.toLowerCase());
  return count && isBehindTime && noun.head < noun.index ? words[noun.head] : undefined;
}

/** What followed the object, and the time that was taken for its complement, go with the verb. */
function moved(words: readonly Word[], noun: Word, verb: Word): Changes {
  const changes = new Map<number, Partial<Word>>([[noun.index, { head: verb.index, deprel: 'obj' }]]);
  for (const word of words) {
    const isLater = word.head === noun.head && word.index > noun.index && noun.head !== verb.index;
    if (isLater && word.upos !== 'PUNCT') changes.set(word.index, { head: verb.index });
    const isBeforeCount = word.head === noun.index && word.deprel === 'nmod' && word.index < noun.index;
    if (isBeforeCount) changes.set(word.index, { head: verb.index, deprel: 'obl:mod' });
  }
  return changes;
}
