/** Adjectives of a country that the tagger takes for a name or a noun. In: a sentence, which words are such adjectives. Out: the same, each under its noun, the name behind it too: "le général **burkinabè** Issa Koné", "Awa Sow, juge **béninois**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withDemonymAdjectives(sentence: Sentence, isDemonym: (form: string) => boolean): Sentence {
  const taken = sentence.words.find(
    (w) =>
      /^(NOUN|PROPN|VERB)$/.test(w.upos) && /^\p{Ll}/u.test(w.form) && nounBefore(sentence, w) && isDemonym(w.form),
  );
  const noun = taken && nounBefore(sentence, taken);
  return taken && noun ? withDemonymAdjectives(underNoun(sentence, taken, noun), isDemonym) : sentence;
}

/** "Issa Koné, **général** burkinabè": before what looks like a name the tagger takes a rank for an adjective. */
function nounBefore({ words }: Sentence, { index }: Word): Word | undefined {
  const before = words[index - 1];
  const isRank = before?.form === 'général' && (before.deprel !== 'amod' || words[index - 2]?.form === ',');
  return before?.upos === 'NOUN' || isRank ? before : undefined;
}

/** What hung on the adjective hangs on its noun; where the noun hung on it, the noun takes its place. */
function underNoun(sentence: Sentence, adjective: Word, noun: Word): Sentence {
  const moved = new Map<number, Partial<Word>>();
  const isOver = noun.head === adjective.index;
  const name = sentence.words.find((w) => w.index === adjective.index + 1 && w.upos === 'PROPN');
  for (const word of sentence.words) {
    if (word.head !== adjective.index || word === noun) continue;
    const isOfName = name !== undefined && word.index > name.index && word.deprel.startsWith('flat');
    moved.set(word.index, { head: isOfName ? name.index : noun.index });
  }
  if (name && moved.has(name.index)) moved.set(name.index, { head: noun.index, deprel: 'appos' });
  moved.set(noun.index, {
    upos: 'NOUN',
    ...(isOver ? { head: adjective.head, deprel: adjective.deprel } : {}),
  });
  moved.set(adjective.index, { upos: 'ADJ', head: noun.index, deprel: 'amod', ...asAdjective(adjective) });
  return changed(sentence, moved);
}

function asAdjective({ form, feats }: Word): Pick<Word, 'feats' | 'lemma'> {
  return {
    lemma: form.toLowerCase().replace(/e?s?$/, ''),
    feats: { Gender: feats['Gender'] ?? 'Masc', Number: feats['Number'] ?? 'Sing' },
  };
}
