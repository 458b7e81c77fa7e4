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
    const hit = better(
      sentence,
      nameAt(sentence, pieces, keys, i, index),
      wordAt(sentence, pieces, singular, i, index),
    );
    if (hit) hits.push(hit.hit);
    i += hit?.length ?? 1;
  }
  return hits;
}

/** The longer reading wins; a name wins over a word of the same length ("Force conjointe"). */
function better(sentence: Sentence, name: Sized<NameHit> | null, word: Sized<WordHit> | null): Sized<Hit> | null {
  if (!name || !word) return name ?? word;
  if (word.length === name.length && isLedBy(sentence, word.hit) && name.hit.kind === 'actor') return word;
  return word.length > name.length ? word : name;
}

/** "le **PDG** de la compagnie" heads it, though a party bears the same letters. */
function isLedBy({ words }: Sentence, { kind, last, ...hit }: WordHit): boolean {
  const person = kind === 'role' && 'role' in hit && hit.role.denotes === 'person';
  return person && /^(de|du|des|d'|d’)$/i.test(words[last + 1]?.form ?? '');
}
