/** Complements under "à" that the parser hung on a person's name. In: a sentence. Out: the same, each under the verb: "ont opposé des partisans de Moussa Sarr **aux forces de l'ordre**"; a person has none of his own. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withComplementsBeyondNames(sentence: Sentence): Sentence {
  const moved = new Map(sentence.words.flatMap((word) => pairOf(sentence, word)));
  return changed(sentence, moved);
}

function pairOf({ words, names }: Sentence, word: Word): [number, Partial<Word>][] {
  if (word.deprel !== 'nmod') return [];
  const opener = words.find((w) => w.head === word.index && w.deprel === 'case' && w.lemma === 'à');
  // "X**, à la tête** de l'armée" is set apart
  const isBehindName = names.some((n) => n.kind === 'person' && n.last + 1 === opener?.index);
  const verb = isBehindName ? verbOver(words, word.head) : undefined;
  return verb ? [[word.index, { head: verb.index, deprel: 'obl:arg' }]] : [];
}

/** Only over an object: "a remis la lettre de X **au préfet**". */
function verbOver(words: readonly Word[], from: number): Word | undefined {
  let at = words[from];
  for (let steps = 0; at && steps < MOST && !at.deprel.startsWith('obj'); steps++) at = words[at.head];
  const verb = words[at?.head ?? -1];
  return at?.deprel.startsWith('obj') && verb?.upos === 'VERB' ? verb : undefined;
}

/** Links between the object and the name: "des partisans **de l'opposant Moussa Sarr**". */
const MOST = 5;
