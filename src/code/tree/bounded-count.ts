/** Counts with a bound before them. In: a sentence. Out: the same, the preposition before "au moins" hung on the noun it opens, and "jusqu'à" no preposition: "attaqué **par au moins douze** hommes", "l'arrestation **d'au moins** dix élus", "ont tué **jusqu'à 300** civils". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { lackedBy } from './lacked.js';

/** @param isTime "risque jusqu'à dix ans" is no object */
export function withBoundedCounts(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const changes = new Map<number, Partial<Word>>();
  for (const word of words) for (const [index, change] of changesAt(words, word, isTime)) changes.set(index, change);
  return changed(sentence, changes);
}

function changesAt(words: readonly Word[], word: Word, isTime: (lemma: string) => boolean): Changes {
  const noun = nounBehindBound(words, word);
  if (noun) return new Map([[word.index, { head: noun.index, deprel: 'case' }], ...ofActBefore(words, word, noun)]);
  const most = nounUpTo(words, word);
  return most && !isTime(most.lemma.toLowerCase()) ? upTo(words, word, most) : new Map();
}

/** "**par** au moins douze **hommes**": the parser hangs the preposition on the adverb. */
function nounBehindBound(words: readonly Word[], { upos, deprel, head, index }: Word): Word | undefined {
  const bound = words[head];
  if (upos !== 'ADP' || deprel !== 'dep:comp' || head !== index + 1 || bound?.deprel !== 'advmod') return undefined;
  const noun = words[bound.head];
  return noun?.upos === 'NOUN' && noun.index > head ? noun : undefined;
}

/** "annonce **l'arrestation** d'au moins dix élus": whom it befell stands under the act, not under the verb. */
function ofActBefore(words: readonly Word[], preposition: Word, noun: Word): [number, Partial<Word>][] {
  const before = words[preposition.index - 1];
  if (preposition.lemma !== 'de' || before?.upos !== 'NOUN' || words[noun.head]?.upos !== 'VERB') return [];
  return [[noun.index, { head: before.index, deprel: 'nmod' }]];
}

/** "ont tué **jusqu'à 300 civils**", "**jusqu'à 300 civils** ont fui"; "ont marché jusqu'à la mairie" goes somewhere. */
function nounUpTo(words: readonly Word[], { form, deprel, head, index }: Word): Word | undefined {
  const [to, figure, noun] = [words[index + 1], words[index + 2], words[head]];
  if (!/^jusqu['’]$/i.test(form) || deprel !== 'case' || to?.lemma !== 'à' || noun?.upos !== 'NOUN') return undefined;
  const isCounted = figure?.upos === 'NUM' && figure.head === noun.index && noun.deprel.startsWith('obl');
  const isOpen = words[noun.head]?.upos === 'VERB' && lackedBy(words, noun.head, noun.index) !== null;
  return isCounted && isOpen ? noun : undefined;
}

function upTo(words: readonly Word[], jusque: Word, noun: Word): Changes {
  const to = words[jusque.index + 1] as Word;
  return new Map<number, Partial<Word>>([
    [jusque.index, { head: noun.index, deprel: 'advmod' }],
    [to.index, { head: jusque.index, deprel: 'fixed' }],
    [noun.index, { deprel: lackedBy(words, noun.head, noun.index) ?? noun.deprel }],
  ]);
}
