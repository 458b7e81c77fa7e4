/** Bodies called by the first word of their name: "La Commission électorale nationale a publié la liste… **La commission** a rejeté dix dossiers." In: a phrase and its sense. Out: the body of that name told before; null where none was, or where the word is one of its own kind. */
import { fold } from '../../model/fold.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf, isKnownOne } from './phrase-words.js';
import type { Sense } from './sense.js';

/** The one named last in the sentences before: in its own, a body's full name is mostly another's. */
export function shortBody(cast: Cast, phrase: Words, { role }: Sense): Entity | null {
  // "le parti", "l'armée" are of a kind that has its own rules; "commission" opens names only
  if (role !== null && !role.capital) return null;
  const word = aloneIn(cast, phrase);
  if (word === null) return null;
  const named = cast.entities.all().filter((e) => e.kind === 'body' && opensWith(e.name, word));
  const last = (e: Entity): number => e.mentions.filter((m) => m.sentence < phrase.sentence).at(-1)?.start ?? -1;
  const [found] = named.filter((e) => last(e) >= 0).sort((a, b) => last(b) - last(a));
  return found ?? null;
}

/** "**la commission**", "ce **comité**": one, known, and with nothing else beside it; "la commission d'enquête" is another. */
function aloneIn({ scanned }: Cast, { sentence, first, last, head }: Words): string | null {
  const word = scanned.word(sentence, head);
  if (word === undefined || !/^(NOUN|PROPN)$/.test(word.upos) || last !== head) return null;
  const isAlone = isKnownOne(determinerOf(scanned, sentence, first, head)) && head - first <= 1;
  return isAlone && !grammarOf(scanned, sentence, first, head).plural ? fold(word.form) : null;
}

/** Of two words or more: "Conseil **de sécurité**". */
function opensWith(name: string, word: string): boolean {
  const [first = '', ...others] = fold(name).split(/\s+/);
  return others.length > 0 && first === word;
}
