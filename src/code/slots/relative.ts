/** Relative pronouns. In: "qui", "que", "dont" of a tree. Out: the noun they stand for. */

import type { Word } from '../../model/sentence.js';
import { personBefore } from '../tree/person-names.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, pathUp, type Tree, wordAt } from '../tree/tree.js';

const RELATIVES = new Set([
  'qui',
  'que',
  'dont',
  'où',
  'lequel',
  'laquelle',
  'lesquels',
  'lesquelles',
  'auquel',
  'duquel',
  "qu'",
  'qu’',
]);

export function isRelative(word: Word): boolean {
  return (
    word.upos === 'PRON' &&
    (word.feats['PronType'] === 'Rel' || (word.feats['PronType'] !== 'Int' && RELATIVES.has(lemmaOf(word))))
  );
}

/** @returns the noun, or null where the pronoun opens no relative clause. */
export function antecedentOf(tree: Tree, pronoun: number): number | null {
  const clause = pathUp(tree, pronoun).find((i) => hasRel(wordAt(tree, i), 'acl:relcl', 'advcl:cleft'));
  if (clause === undefined) return besideComma(tree, pronoun);
  const attached = wordAt(tree, clause).head;
  if (attached < 0) return null;
  return (
    namedBefore(tree, pronoun) ??
    overPlace(tree, attached, pronoun, clause) ??
    agreeing(tree, attached, pronoun, clause) ??
    attached
  );
}

/** "a dit **M. Koné, qui** a rendu hommage": joined by the parser to the verb before, the clause is about the name just before it. */
function besideComma(tree: Tree, pronoun: number): number | null {
  const clause = wordAt(tree, wordAt(tree, pronoun).head);
  if (lemmaOf(wordAt(tree, pronoun)) !== 'qui' || !hasRel(clause, 'conj', 'parataxis')) return null;
  const before = tree.words[pronoun - 1]?.form === ',' ? pronoun - 2 : pronoun - 1;
  const last = tree.words[before];
  if (last?.upos !== 'PROPN') return null;
  return personBefore(tree, pronoun)?.first ?? personBefore(tree, before + 1)?.first ?? last.index;
}

/** "un accident au **Mali qui a coûté** la vie à douze soldats": without a comma no clause says which Mali; the noun that the place hangs on is meant. */
function overPlace(tree: Tree, attached: number, pronoun: number, clause: number): number | null {
  const place = wordAt(tree, attached);
  const bare = lemmaOf(wordAt(tree, pronoun)) === 'qui' && pronoun === attached + 1 && hasRel(place, 'nmod');
  if (!bare || place.upos !== 'PROPN' || !LOCATIVE.test(prepositionOf(tree, attached) ?? '')) return null;
  const noun = wordAt(tree, place.head);
  const number = numberOf(tree, clause);
  return noun.upos === 'NOUN' && !(number && differs(noun, number)) ? noun.index : null;
}

const LOCATIVE = /^(à|en|dans|vers)$/;

/** "était à Paris où il a vu **Awa Koné qui** lui a promis": nothing stands between a name and its clause. */
function namedBefore(tree: Tree, pronoun: number): number | null {
  return lemmaOf(wordAt(tree, pronoun)) === 'qui' ? (personBefore(tree, pronoun)?.first ?? null) : null;
}

/** "le chef des rebelles **qui ont** attaqué": the verb's number tells which noun is meant, whatever the parser attached. */
function agreeing(tree: Tree, attached: number, pronoun: number, clause: number): number | null {
  if (lemmaOf(wordAt(tree, pronoun)) !== 'qui') return null;
  const number = numberOf(tree, clause);
  if (!number || !differs(wordAt(tree, attached), number)) return null;
  for (let i = pronoun - 1; i > attached; i--) {
    const word = wordAt(tree, i);
    if ((word.upos === 'NOUN' || word.upos === 'PROPN') && word.feats['Number'] === number) return i;
  }
  return qualified(tree, attached, number);
}

/** "a appuyé **les troupes** au sol, **qui ont repris** la ville": the noun whose complement the parser took for the antecedent. */
function qualified(tree: Tree, attached: number, number: string): number | null {
  const isList =
    hasRel(wordAt(tree, attached), 'conj') || tree.children[attached]?.some((i) => hasRel(wordAt(tree, i), 'conj'));
  if (isList || !childrenBy(tree, attached, 'case').length) return null;
  for (let i = attached - 1; i >= Math.max(0, attached - BESIDE); i--) {
    const { upos, feats } = wordAt(tree, i);
    if (upos === 'NOUN') return feats['Number'] === number ? i : null;
    if (!/^(ADP|DET|ADJ)$/.test(upos)) return null;
  }
  return null;
}

/** Words from a noun to its complement. */
const BESIDE = 4;

function differs(word: Word, number: string): boolean {
  return word.feats['Number'] !== undefined && word.feats['Number'] !== number;
}

function numberOf(tree: Tree, clause: number): string | undefined {
  const aux = (tree.children[clause] ?? [])
    .map((i) => wordAt(tree, i))
    .find((w) => hasRel(w, 'aux', 'cop') && w.feats['Mood']);
  return (aux ?? wordAt(tree, clause)).feats['Number'];
}

/** "le ministre et **le Conseil, qui a tenu** une réunion": a verb in the singular is about the nearest of those joined. */
export function nearestIfOne(tree: Tree, pronoun: number, heads: readonly number[]): readonly number[] {
  if (heads.length < 2 || lemmaOf(wordAt(tree, pronoun)) !== 'qui') return heads;
  const clause = pathUp(tree, pronoun).find((i) => hasRel(wordAt(tree, i), 'acl:relcl', 'advcl:cleft'));
  if (clause === undefined || numberOf(tree, clause) !== 'Sing') return heads;
  const before = heads.filter((i) => i < pronoun);
  return before.length === 0 ? heads : [Math.max(...before)];
}
