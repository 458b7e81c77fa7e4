/** Participles that the parser joined to an infinitive. In: a sentence. Out: the same, each joined to the verb whose auxiliary it shares: "a appelé la junte à partir et **menacé** ses chefs". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withJoinedParticiples(sentence: Sentence): Sentence {
  const moved = new Map<number, number>();
  for (const word of sentence.words) {
    const verb = isLoneParticiple(sentence, word) ? perfectOver(sentence, word) : null;
    if (verb !== null) moved.set(word.index, verb);
  }
  if (moved.size === 0) return sentence;
  const words = sentence.words.map((word) => {
    const head = moved.get(word.index);
    if (head === undefined) return word;
    const { Voice: _voice, ...feats } = word.feats;
    return { ...word, head, feats };
  });
  return { ...sentence, words };
}

function isLoneParticiple(sentence: Sentence, word: Word): boolean {
  if (word.deprel !== 'conj' || word.upos !== 'VERB' || word.feats['VerbForm'] !== 'Part') return false;
  if (word.feats['Tense'] !== 'Past' || sentence.words[word.head]?.feats['VerbForm'] !== 'Inf') return false;
  return !sentence.words.some((w) => w.head === word.index && w.deprel.startsWith('aux'));
}

/** The verb above the infinitive, in the perfect: "**a appelé**"; an infinitive with its own auxiliary ("avoir tué et blessé") is no infinitive here. */
function perfectOver(sentence: Sentence, word: Word): number | null {
  const verb = sentence.words[sentence.words[word.head]?.head ?? -1];
  if (verb?.upos !== 'VERB' || verb.feats['VerbForm'] !== 'Part') return null;
  const isPerfect = sentence.words.some((w) => w.head === verb.index && w.deprel === 'aux:tense');
  return isPerfect ? verb.index : null;
}
