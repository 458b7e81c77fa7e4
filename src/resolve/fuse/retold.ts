/** One thing told twice in the same words, as a title and its lead do: "**menacent de quitter** le **gouvernement**". In: two namings. Out: points where what hangs on the one verb is mostly said under the other as well. */
import { fold } from '../../model/fold.js';
import { pathUp } from '../attach/words.js';
import { type Naming, sameFamily } from './naming.js';

const RETOLD = 4;
/** Fewer words are said of anything. */
const LEAST = 3;
const MOST = 0.6;

export function retelling(a: Naming, b: Naming): number {
  return isRetold(a, b) ? RETOLD : 0;
}

function isRetold(a: Naming, b: Naming): boolean {
  if (a.sentence.index === b.sentence.index || !sameFamily(a, b)) return false;
  const [one, other] = [wordsUnder(a), wordsUnder(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= LEAST && shared >= MOST * Math.min(one.size, other.size);
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

/** A naming is compared with all others of its type; what hangs on its verb is read once. */
const known = new WeakMap<Naming, ReadonlySet<string>>();

function wordsUnder(naming: Naming): ReadonlySet<string> {
  const found = known.get(naming) ?? readUnder(naming);
  known.set(naming, found);
  return found;
}

function readUnder({ sentence, draft }: Naming): Set<string> {
  const { head } = draft.trigger;
  const below = sentence.words.filter(
    (w) => CONTENT.has(w.upos) && w.index !== head && pathUp(sentence, w.index).includes(head),
  );
  return new Set(below.map((w) => fold(w.lemma)));
}
