/** Whose act a noun names, told beside it. In: a noun of force without author. Out: those called its authors, or in power since the coup: "**les colonels** auteurs de deux putschs", "**les officiers** au pouvoir depuis le coup d'État". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

export function perpetrators(g: Grammar, { anchor, rule }: Trigger): Filler[] {
  if (wordAt(g.tree, anchor).upos !== 'NOUN') return [];
  const named = authorsOf(g, anchor);
  const heads = named.length > 0 || rule.mode !== 'coup' ? named : rulersSince(g, anchor);
  return heads
    .flatMap((head) => conjuncts(g.tree, head))
    .flatMap((head) => partyWithin(g, { head, rule: 'fr.perpetrator' }, 'subj', rule.type));
}

/** "deux officiers **auteurs** d'un putsch": the word for authors describes a noun; alone it names nobody. */
function authorsOf(g: Grammar, act: number): number[] {
  const { head } = wordAt(g.tree, act);
  if (head < 0 || prepositionOf(g.tree, act) !== 'de') return [];
  const author = wordAt(g.tree, head);
  if (!isOfClass(g.lexicon, lemmaOf(author), 'authors') || author.head < 0 || author.head > head) return [];
  const isBare = prepositionOf(g.tree, head) === null && hasRel(author, 'nmod', 'appos', 'amod', 'flat');
  return isBare && isPerson(g, author.head) ? [author.head] : [];
}

/** "les militaires **au pouvoir depuis** le putsch": those who rule since then by arms; a king or a party may rule since another's. */
function rulersSince(g: Grammar, act: number): number[] {
  if (prepositionOf(g.tree, act) !== 'depuis') return [];
  const power = g.tree.words.slice(0, act).findLast((w) => isPower(g, w.index))?.index;
  if (power === undefined || !isNear(g, power, act)) return [];
  const { head } = wordAt(g.tree, power);
  return head >= 0 && head < power && isArmed(g, head) ? [head] : [];
}

/** "**au pouvoir**". */
function isPower(g: Grammar, index: number): boolean {
  return lemmaOf(wordAt(g.tree, index)) === 'pouvoir' && prepositionOf(g.tree, index) === 'à';
}

/** Nothing but a place stands between: no verb and no comma. */
function isNear(g: Grammar, power: number, act: number): boolean {
  return g.tree.words.slice(power + 1, act).every((w) => !/^(VERB|AUX|PUNCT|CCONJ)$/.test(w.upos));
}

function isPerson(g: Grammar, head: number): boolean {
  return ['person', 'actor', 'name'].some((name) => g.classes(head).has(name));
}

function isArmed(g: Grammar, head: number): boolean {
  if (g.classes(head).has('MIL') || isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'putschists')) return true;
  // "le régime **militaire** au pouvoir"
  return childrenBy(g.tree, head, 'amod').some((i) => g.classes(i).has('MIL'));
}
