/** Finds the words and names of the lexicon in a sentence: "**l'armée** **malienne** a repris **Gao**". In: a sentence and the index. Out: hits that do not overlap, in order; linear in the sentence. */
import type { Sentence } from '../../model/sentence.js';
import type { ActorIndex } from './actor-index.js';
import { wordAt } from './common-noun-match.js';
import type { Hit, NameHit, WordHit } from './hit.js';
import type { Sized } from './matched.js';
import { piecesOf } from './pieces.js';
import { nameAt } from './proper-noun-match.js';

export function scanSentence(sentence: Sentence, index: ActorIndex): Hit[] {
  const pieces = piecesOf(sentence);
  const keys = pieces.map((p) => p.key);
  const singular = pieces.map((p) => p.singular);
  const hits: Hit[] = [];
  for (let i = 0; i < pieces.length; ) {
    const hit = better(nameAt(sentence, pieces, keys, i, index), wordAt(sentence, pieces, singular, i, index));
    if (hit) hits.push(hit.hit);
    i += hit?.length ?? 1;
  }
  return hits;
}

/** The longer reading wins; a name wins over a word of the same length ("Force conjointe"). */
function better(name: Sized<NameHit> | null, word: Sized<WordHit> | null): Sized<Hit> | null {
  if (!name || !word) return name ?? word;
  return word.length > name.length ? word : name;
}
