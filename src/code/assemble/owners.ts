/** Whose a thing is. In: the word of a slot. Out: those who own it: "le passage **d'un convoi**", "la présence **française**", "**sa** candidature". */
import { type EventType, SPEECH_ACTS } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { ownersByDont, ownersOfSubject } from '../slots/genitive-relative.js';
import { nounSlot } from '../slots/noun-frame.js';
import { adjectivesOf } from '../tree/adjectives.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { isBarePlace } from './bare-place.js';
import { isCountryName } from './country-name.js';
import { authorsOf } from './said-by.js';

/** "l'idée **d'un gouvernement** civil": what is thought of owns no thought. */
function isConceived(g: Grammar, head: number, owner: number): boolean {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'notion')) return false;
  return childrenBy(g.tree, owner, 'det').some((i) => lemmaOf(wordAt(g.tree, i)) === 'un');
}

/** Only who can own counts as owner: "l'explosion **d'une mine**" has none. */
function isActor(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  // "l'ultimatum de sept **pays**"
  if (classes.has('thing') && classes.has('GOV')) return true;
  return ['actor', 'name', 'person', 'body'].some((c) => classes.has(c)) || wordAt(g.tree, head).upos === 'PROPN';
}

/** "la position **de Paris**": a capital that owns an abstraction is its government; "les négociations **d'Alger**" are held there. */
function isSeat(g: Grammar, owner: number): boolean {
  if (prepositionOf(g.tree, owner) !== 'de') return false;
  return (g.lexicon.countries?.byCapital(wordAt(g.tree, owner).form).length ?? 0) > 0;
}

/** The subject of a passive, or the noun of a passive participle. */
function undergoes(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (hasRel(word, 'nsubj:pass')) return true;
  return childrenBy(g.tree, head, 'acl', 'amod').some((i) => g.verbLemma(i) !== null && g.group(i).passive);
}

/** "un usage disproportionné **de la force**", "le recours **à la force**": violence, and no force of anybody. */
function isForceUsed(g: Grammar, owner: number): boolean {
  const word = wordAt(g.tree, owner);
  if (word.form !== 'force' || childrenBy(g.tree, owner, 'amod', 'nmod', 'flat:name').length > 0) return false;
  return word.head >= 0 && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, word.head)), 'use');
}

/** "le conflit **au Yémen** a tué": where it is, not whose. */
function isScene(g: Grammar, owner: number): boolean {
  return prepositionOf(g.tree, owner) === 'à' && isCountryName(g, owner);
}

/** "l'attaque **de la gendarmerie** a coûté la vie à": a building under an act of violence is struck by it. */
function isTarget(g: Grammar, act: number, owner: number): boolean {
  return g.classes(act).has('violence') && g.classes(owner).has('building');
}

/** "ont protesté contre **l'arrestation de leur chef**": he is not whom they march against. */
function isSuffered(g: Grammar, head: number, type: EventType, slot: string): boolean {
  const isAgainst = (type === 'PROTEST' && slot === 'contre') || (type === 'ACCUSE' && slot === 'obj');
  return isAgainst && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'suffered-act');
}

/** "**des soutiens** du président accusent": those behind him, not he. */
function areFollowers(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  return word.feats['Number'] === 'Plur' && isOfClass(g.lexicon, lemmaOf(word), 'followers');
}

/** "dénonce un **coup d'État constitutionnel**": no state owns it, and it is none. */
function isCoup(g: Grammar, head: number): boolean {
  const next = g.tree.words[head + 2]?.form ?? '';
  return lemmaOf(wordAt(g.tree, head)) === 'coup' && /^([ÉEé]tat|force)$/i.test(next);
}

/** "la juge, **dont** le barreau a salué le courage". */
function dontOwners(g: Grammar, head: number): number[] {
  return ownersByDont(g, head).map((f) => f.head);
}

/** "la position **de principe** de Paris", "a décliné l'offre **de paix** du gouvernement": behind the bare word that says of what kind it is. */
function ownersOfKind(g: Grammar, head: number, type: EventType, slot: string): number[] {
  const inner = childrenBy(g.tree, head, 'nmod').find((i) => prepositionOf(g.tree, i) === 'de' && !isActor(g, i));
  if (inner === undefined) return [];
  // "la diffusion **des programmes** de la radio": it is of whoever they are of
  if (isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, inner)), 'content')) return ownersOf(g, inner, type, 'obj');
  const isBare = childrenBy(g.tree, inner, 'det', 'nummod').length === 0;
  return slot === 'subj' || (ANSWERS.has(type) && isBare) ? ownersOf(g, inner, type, 'obj') : [];
}

/** "la libération **par le Niger** de deux otages". */
function doersOf(g: Grammar, head: number): number[] {
  return nounSlot(g, head, 'par')
    .map((f) => f.head)
    .filter((i) => isActor(g, countedHead(g, i)));
}

/** What is praised or blamed is its author's; of those who speak only a writing is: "**une tribune signée par cinquante avocats** dénonce". */
function isOfItsAuthor(g: Grammar, head: number, type: EventType, slot: string): boolean {
  if (!SPEECH_ACTS.has(type)) return false;
  return slot !== 'subj' || isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'writing');
}

/** What is refused or granted was asked or offered by whoever it is of. */
const ANSWERS: ReadonlySet<EventType> = new Set(['REJECT', 'AGREE', 'CONCEDE']);

/** "le soutien **de la France**", "un manque de formation **de la Force**", "**sa** candidature": whose it is. */
export function ownersOf(g: Grammar, head: number, type: EventType, slot: string): number[] {
  if (isCoup(g, head) || isSuffered(g, head, type, slot) || (slot === 'subj' && areFollowers(g, head))) return [];
  // "a salué la suspension **par le Togo** de son embargo": what is praised or blamed is whose doing it is
  const doers = SPEECH_ACTS.has(type) && slot !== 'subj' ? doersOf(g, head) : [];
  if (doers.length > 0) return doers;
  // "refuse le dialogue **avec les séparatistes**"
  const links = type === 'REJECT' && slot === 'obj' ? ['de', 'à', 'avec'] : ['de', 'à'];
  const owners = childrenBy(g.tree, head, 'nmod').filter(
    (i) =>
      links.includes(prepositionOf(g.tree, i) ?? '') &&
      isActor(g, countedHead(g, i)) &&
      !isConceived(g, head, i) &&
      !isForceUsed(g, i) &&
      !(type === 'ASSAULT' && ((slot === 'subj' && isTarget(g, head, i)) || isScene(g, i))) &&
      !isBarePlace(
        g,
        countedHead(g, i),
        isSeat(g, i) && !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'held-talks') ? 'subj' : 'de',
        type,
      ),
  );
  const first = owners[0];
  if (first !== undefined) return conjuncts(g.tree, first);
  const deeper = ownersOfKind(g, head, type, slot);
  if (deeper.length > 0) return deeper;
  const told = isOfItsAuthor(g, head, type, slot) ? [...authorsOf(g, head), ...dontOwners(g, head)] : [];
  if (told.length > 0) return told;
  const bySubject = slot === 'subj' ? ownersOfSubject(g, head).map((f) => f.head) : [];
  if (bySubject.length > 0) return bySubject;
  // "la présence **française**", "l'action militaire **américaine**"
  const national = adjectivesOf(g.tree, head).filter((i) => g.classes(i).has('country'));
  if (national.length > 0) return national;
  // "a exprimé **ses** pensées": the owner is the subject itself; of "**sa** candidature invalidée" somebody else
  if (slot === 'obj' && !undergoes(g, head)) return [];
  return childrenBy(g.tree, head, 'det').filter((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
}
