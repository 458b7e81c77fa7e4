/** Adjectives that the parser takes for a noun, a verb or an adverb. In: a sentence, what words they are. Out: the same, each under the noun before it: "dans un communiqué **conjoint**, ils exigent…" is no verb, nor "un exercice **conjoint**" a spouse. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param isAdjective is this form behind a noun an adjective and nothing else? */
export function withTakenAdjectives(sentence: Sentence, isAdjective: (form: string) => boolean): Sentence {
  const taken = sentence.words.find(
    (w) => /^(NOUN|VERB|ADV)$/.test(w.upos) && isAdjective(w.form.toLowerCase()) && nounBefore(sentence, w),
  );
  const noun = taken && nounBefore(sentence, taken);
  return taken && noun ? withTakenAdjectives(underNoun(sentence, taken, noun), isAdjective) : sentence;
}

function nounBefore({ words }: Sentence, { index }: Word): Word | undefined {
  const before = words[index - 1];
  return before?.upos === 'NOUN' ? before : undefined;
}

/** What hung on the adjective hangs on what is over it; where the noun hung on it, the noun takes its place. */
function underNoun(sentence: Sentence, adjective: Word, noun: Word): Sentence {
  const { feats, lemma } = asAdjective(adjective);
  const isOver = noun.head === adjective.index;
  const above = adjective.head === -1 ? noun.index : adjective.head;
  // "la livraison de dix véhicules blindés **à l'armée**": delivered to them
  const heir = isOver ? noun.index : above === noun.index && isOfAct(sentence.words, noun) ? noun.head : above;
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) if (word.head === adjective.index) moved.set(word.index, { head: heir });
  if (isOver) moved.set(noun.index, { head: adjective.head, deprel: adjective.deprel });
  moved.set(adjective.index, { upos: 'ADJ', lemma, feats, head: noun.index, deprel: 'amod' });
  return changed(sentence, moved);
}

/** A noun behind "de", of a noun or a verb over it. */
function isOfAct(words: readonly Word[], { index, deprel }: Word): boolean {
  return deprel.startsWith('nmod') && words.some((w) => w.head === index && w.deprel === 'case' && w.lemma === 'de');
}

function asAdjective({ form, feats }: Word): Pick<Word, 'feats' | 'lemma'> {
  const number = feats['Number'] ?? 'Sing';
  return {
    lemma: form.toLowerCase().replace(/e?s?$/, ''),
    feats: { Gender: feats['Gender'] ?? 'Masc', Number: number },
  };
}
