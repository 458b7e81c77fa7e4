/** Whose deed a reason is. In: an infinitive and the verb it hangs on. Out: who was punished, blamed, praised or struck for it: "a condamné **Issa Sow** pour avoir tué un voisin". */
import type { Word } from '../../model/sentence.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';
import { antecedentOf, isRelative } from './relative.js';

/** What is done to somebody for what he did; who leaves or loses "pour avoir refusé" refused himself. */
const FOR_A_DEED = /^(SANCTION|COERCE|ACCUSE|SUPPORT|ASSAULT)$/;

export function doersOfReason(g: Grammar, infinitive: number, verb: number): Filler[] {
  if (infinitive < verb || !isReason(g, infinitive) || !isDoneForDeed(g, verb)) return [];
  const { passive, reflexive } = g.group(verb);
  if (passive || reflexive) return [];
  return childrenBy(g.tree, verb, 'obj').flatMap((i) => doer(g, i));
}

/** "pour **avoir tué**"; "pour **avoir été battu**" is what happened to whoever complains. */
function isReason(g: Grammar, infinitive: number): boolean {
  const marks = childrenBy(g.tree, infinitive, 'mark', 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  const isPerfect = childrenBy(g.tree, infinitive, 'aux').some((i) => isPast(wordAt(g.tree, i)));
  return isPerfect && marks.includes('pour') && !g.group(infinitive).passive;
}

/** "pour **avoir** tué", "pour **être** descendus"; "pour la **faire** taire" is ahead. */
function isPast({ lemma, feats }: Word): boolean {
  return feats['VerbForm'] === 'Inf' && /^(avoir|être)$/.test(lemma);
}

function isDoneForDeed(g: Grammar, verb: number): boolean {
  const rules = g.lexicon.events.verbs.get(g.verbLemma(verb) ?? '') ?? [];
  return rules.some(({ type, recipient }) => FOR_A_DEED.test(type) && recipient.includes('obj'));
}

function doer(g: Grammar, object: number): Filler[] {
  const word = wordAt(g.tree, object);
  const antecedent = isRelative(word) ? antecedentOf(g.tree, object) : object;
  if (antecedent === null) return [];
  const isSomebody = ['actor', 'person', 'country'].some((c) => g.classes(antecedent).has(c));
  return isSomebody || /^(PRON|PROPN)$/.test(word.upos) ? conjuncts(g.tree, antecedent).map(plain) : [];
}
