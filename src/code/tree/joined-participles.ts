/** Participles that the parser joined to an infinitive or to another participle. In: a sentence. Out: the same, each joined to the verb whose auxiliary it shares: "a appelé la junte à partir et **menacé** ses chefs". */
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
  if (word.feats['Tense'] !== 'Past' || !mayBeApart(sentence, word)) return false;
  return !sentence.words.some((w) => w.head === word.index && w.deprel.startsWith('aux'));
}

/** No infinitive is joined to a participle; nor is "accusé d'ingérence", which undergoes, to what has an object of its own: "a expulsé l'ambassadeur, accusé d'ingérence, et **suspendu deux ONG**". */
function mayBeApart(sentence: Sentence, word: Word): boolean {
  const above = sentence.words[word.head];
  if (above?.feats['VerbForm'] === 'Inf') return true;
  // "a contesté que les assaillants soient étrangers et **reproché** à ses voisins…"
  if (above?.upos === 'ADJ' && above.deprel === 'ccomp') return true;
  const hasObject = sentence.words.some((w) => w.head === word.index && w.deprel === 'obj' && w.index > word.index);
  return hasObject && above?.deprel === 'acl' && above.feats['VerbForm'] === 'Part';
}

/** The verb above the infinitive, in the perfect: "**a appelé**"; an infinitive with its own auxiliary ("avoir tué et blessé") is no infinitive here. */
function perfectOver(sentence: Sentence, word: Word): number | null {
  const over = sentence.words[sentence.words[word.head]?.head ?? -1];
  // the noun of a participle stands between
  const verb = over?.upos === 'NOUN' || over?.upos === 'PROPN' ? sentence.words[over.head] : over;
  if (verb?.upos !== 'VERB' || verb.feats['VerbForm'] !== 'Part') return null;
  const isPerfect = sentence.words.some((w) => w.head === verb.index && w.deprel === 'aux:tense');
  return isPerfect ? verb.index : null;
}
