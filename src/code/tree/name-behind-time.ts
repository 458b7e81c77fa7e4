/** Names that the parser hung on the time before them. In: a sentence, which verbs take an object, which lemmas tell a time. Out: the same, each the object of its verb: "a arrêté **mercredi Awa Koné**", "a suspendu **pour trois mois Radio Exemple**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOpenVerb } from './open-verb.js';

export function withNamesBehindTimes(
  sentence: Sentence,
  takesObject: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const name of words) {
    const verb = isBareName(words, name) ? verbOver(words, name, isTime) : undefined;
    if (!verb || moved.size > 0 || !takesObject(verb.lemma.toLowerCase()) || !isOpenVerb(words, verb)) continue;
    moved.set(name.index, { head: verb.index, deprel: 'obj' });
  }
  return changed(sentence, moved);
}

/** With a capital, and nothing before it that would make it a complement ("lundi **de** Pâques"). */
function isBareName(words: readonly Word[], { index, upos, form, deprel }: Word): boolean {
  if (!/^(PROPN|NOUN)$/.test(upos) || !/^\p{Lu}/u.test(form) || !/^(appos|nmod|flat|dep)/.test(deprel)) return false;
  return !words.some((w) => w.head === index && w.index < index);
}

/** The verb over a time, or over a bare reason: "condamné **pour diffamation** Awa Koné". */
function verbOver(words: readonly Word[], name: Word, isTime: (lemma: string) => boolean): Word | undefined {
  let over = words[name.head];
  // "lundi **soir** Awa Koné"
  if (over && isTime(over.lemma.toLowerCase()) && isNominalTime(words[over.head], isTime)) over = words[over.head];
  if (over?.upos !== 'NOUN' || over.index > name.index || !/^obl/.test(over.deprel)) return undefined;
  return isTime(over.lemma.toLowerCase()) || isBareReason(words, over) ? words[over.head] : undefined;
}

function isNominalTime(word: Word | undefined, isTime: (lemma: string) => boolean): boolean {
  return word?.upos === 'NOUN' && isTime(word.lemma.toLowerCase());
}

function isBareReason(words: readonly Word[], { index }: Word): boolean {
  const own = words.filter((w) => w.head === index && w.index < index);
  return own.length === 1 && own[0]?.lemma === 'pour';
}
