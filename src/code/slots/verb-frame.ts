/** The slots of a verb. In: a verb, a slot name. Out: its logical fillers, voice undone: subject and object are who did and who underwent. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import type { Filler } from './filler.js';
import { judgedAs } from './judged.js';
import { keptBy } from './kept-by.js';
import { objectOf } from './object.js';
import { agentsOf, obliquesOf } from './oblique.js';
import { saidBefore } from './said.js';
import { subjectOf } from './subject.js';
import { beyondSum } from './sums.js';

/** @param slot `subj`, `obj`, `que`, `dit`, `futur`, `inf`, `ant` (the verb itself as a present participle), `fait` (itself, told as done: "n'**a** pas **hésité**"), `y` ("s'**y** rendra") or a preposition. */
export function verbSlot(g: Grammar, verb: number, slot: string): Filler[] {
  if (slot === 'subj') return logicalSubject(g, verb);
  if (slot === 'obj') return objectOf(g, verb);
  if (slot === 'que') {
    const told = childrenBy(g.tree, verb, 'ccomp').filter(
      (clause) => !isQuestion(g, clause) && !isSupposition(g, clause),
    );
    return told.map((head) => ({ head, rule: null }));
  }
  if (slot === 'dit') return saidBefore(g, verb).map((head) => ({ head, rule: null }));
  if (slot === 'futur') return promised(g, verb);
  if (slot === 'ant') return isPresentParticiple(wordAt(g.tree, verb)) ? [{ head: verb, rule: null }] : [];
  if (slot === 'fait') return g.group(verb).perfect && g.group(verb).mood !== 'Cnd' ? [{ head: verb, rule: null }] : [];
  if (slot === 'inf') return infinitives(g, verb);
  if (slot === 'y') return there(g, verb);
  if (slot === 'par') return agentsOf(g, verb);
  return beside(g, verb, slot);
}

/** "s'**y** est rendu": a place told before. */
function there(g: Grammar, verb: number): Filler[] {
  const before = g.tree.words[g.tree.words[verb - 1]?.upos === 'AUX' ? verb - 2 : verb - 1];
  return before && before.form.toLowerCase() === 'y' ? [{ head: before.index, rule: null }] : [];
}

/** The agent of a passive; nobody where it names none, whatever the clause's subject is. */
export function logicalSubject(g: Grammar, verb: number): Filler[] {
  const group = g.group(verb);
  if (group.passive || group.impersonal) {
    const agents = agentsOf(g, verb);
    if (agents.length > 0) return agents;
    const hand = sameHand(g, verb);
    return hand.length > 0 ? hand : keptBy(g, verb);
  }
  return subjectOf(g, verb);
}

/** "a été arrêté **par la police** et expulsé": what those who caught somebody do next to him (class `same-hand`); a court convicts, and somebody else may set free. */
function sameHand(g: Grammar, verb: number): Filler[] {
  const { head, deprel } = wordAt(g.tree, verb);
  if (deprel !== 'conj' || head < 0 || !isOfClass(g.lexicon, g.verbLemma(verb), 'same-hand')) return [];
  const isShared = childrenBy(g.tree, verb, 'aux', 'nsubj', 'obl:agent').length === 0;
  return isShared && g.verbLemma(head) !== null && g.group(head).passive
    ? agentsOf(g, head)
        .filter((f) => f.head < verb)
        .map((f) => ({ head: f.head, rule: 'fr.same-hand' }))
    : [];
}

/** "a demandé **si** la grève continuerait": a question, nothing that is told or wanted. */
function isQuestion(g: Grammar, clause: number): boolean {
  return childrenBy(g.tree, clause, 'mark').some((i) => lemmaOf(wordAt(g.tree, i)) === 'si');
}

/** "pense que l'Élysée **a dû** s'en occuper": what one supposes, nobody's duty. */
function isSupposition(g: Grammar, clause: number): boolean {
  return g.verbLemma(clause) === 'devoir' && childrenBy(g.tree, clause, 'aux:tense').length > 0;
}

/** "a assuré que l'armée **protégera** les villages": what somebody is said to be going to do; "que la pluie reviendra" is nobody's promise. */
function promised(g: Grammar, verb: number): Filler[] {
  return [...childrenBy(g.tree, verb, 'ccomp'), ...saidBefore(g, verb)]
    .filter((clause) => isAhead(g, clause, verb) && subjectOf(g, clause).some((f) => isSomebody(g, f.head)))
    .map((head) => ({ head, rule: null }));
}

/** "« **Nous** fermerons la frontière », a averti le ministre": who speaks of himself is somebody too. */
function isSomebody(g: Grammar, head: number): boolean {
  if (['actor', 'country', 'name'].some((name) => g.classes(head).has(name))) return true;
  const word = wordAt(g.tree, head);
  return word.upos === 'PRON' && word.feats['Person'] === '1';
}

/** "**restera**"; "a assuré qu'il **resterait**": the future as the past saw it. */
function isAhead(g: Grammar, clause: number, verb: number): boolean {
  const { tense, mood, perfect } = g.group(clause);
  return tense === 'Fut' || (mood === 'Cnd' && !perfect && g.group(verb).perfect);
}

/** "menace **d'attaquer**", "se dit prêt **à sanctionner**": what he is ready for hangs on the adjective. */
function infinitives(g: Grammar, verb: number): Filler[] {
  const ready = childrenBy(g.tree, verb, 'xcomp').filter((i) => !isInfinitive(g, i));
  return [verb, ...ready]
    .flatMap((i) => childrenBy(g.tree, i, 'xcomp', 'ccomp', 'csubj', 'obl', 'advcl'))
    .filter((i) => isInfinitive(g, i))
    .map((head) => ({ head, rule: null }));
}

/** "démissionner", "**avoir** tiré", "**être** prudent". */
function isInfinitive(g: Grammar, index: number): boolean {
  return [index, ...childrenBy(g.tree, index, 'aux', 'cop')].some((i) => wordAt(g.tree, i).feats['VerbForm'] === 'Inf');
}

/** "ont **péri** et sept autres ont été blessés **dans l'attaque**": a frame that follows the second verb holds for both. */
const SHARED: ReadonlySet<string> = new Set(['dans', 'lors', 'cours']);

function sharedOblique(g: Grammar, verb: number, slot: string): Filler[] {
  return childrenBy(g.tree, verb, 'conj')
    .filter((i) => g.verbLemma(i) !== null)
    .flatMap((i) => obliquesOf(g, i, slot));
}

/** "a remis des véhicules **blindés à l'armée**": the parser may hang who gets it on what the thing is. */
function beyondObject(g: Grammar, verb: number, slot: string): Filler[] {
  const objects = childrenBy(g.tree, verb, 'obj').flatMap((i) => conjuncts(g.tree, i));
  // "une aide **ainsi qu'un soutien** au pays"
  const gives = isOfClass(g.lexicon, g.verbLemma(verb), 'giving');
  const joined = gives ? objects.slice(1).flatMap((i) => obliquesOf(g, i, slot)) : [];
  if (joined.length > 0) return joined;
  const described = objects.flatMap((i) => childrenBy(g.tree, i, 'acl', 'amod')).flatMap((i) => obliquesOf(g, i, slot));
  return described.length > 0 ? described : beyondSum(g, [...objects, verb], slot);
}

/** "attribuée par l'armée **aux jihadistes**", "remis par le maire **aux déplacés**": people behind the agent are the verb's. */
function beyondAgent(g: Grammar, verb: number, slot: string): Filler[] {
  return childrenBy(g.tree, verb, 'obl:agent')
    .flatMap((agent) => obliquesOf(g, agent, slot))
    .filter((f) => g.classes(f.head).has('person') || g.classes(f.head).has('body'));
}

/** "ont discuté lundi **à Paris de la crise**": a town or a day has no complement; what follows it is the verb's. "Au lendemain **de la visite du maire**" has its own. */
function ownObliques(g: Grammar, verb: number, slot: string): Filler[] {
  const own = obliquesOf(g, verb, slot);
  if (own.length > 0) return own;
  return childrenBy(g.tree, verb, 'obl')
    .filter((i) => isSetting(g, i))
    .flatMap((i) => obliquesOf(g, i, slot))
    .filter((f) => !isSetting(g, f.head));
}

function isSetting(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  if (classes.has('time')) return !classes.has('day-beside');
  return wordAt(g.tree, index).upos === 'PROPN' && classes.has('place');
}

/** The parser often hangs "contre l'armée" on the object; "de" stays with its noun, save after "menacer X **de sanctions**" (class `object-de`). */
function beside(g: Grammar, verb: number, slot: string): Filler[] {
  const own = ownObliques(g, verb, slot);
  if (own.length === 0 && SHARED.has(slot)) return sharedOblique(g, verb, slot);
  const lemma = g.verbLemma(verb);
  if (own.length === 0 && slot === 'de' && isOfClass(g.lexicon, lemma, 'judging')) return judgedAs(g, verb);
  const takesBoth = isOfClass(g.lexicon, lemma, 'object-de');
  if (own.length > 0 || (slot === 'de' && !takesBoth)) return own;
  // "**les sanctions contre la junte** ont été prolongées": the subject of a passive is its object
  const objects = childrenBy(g.tree, verb, slot === 'contre' && g.group(verb).passive ? 'nsubj:pass' : 'obj');
  const beside = objects.flatMap((object) => obliquesOf(g, object, slot));
  if (beside.length === 0 && (slot === 'à' || slot === 'pour')) {
    const beyond = beyondObject(g, verb, slot);
    return beyond.length > 0 ? beyond : beyondAgent(g, verb, slot);
  }
  if (beside.length > 0 || slot !== 'contre') return beside;
  // "perpétrés par des hommes armés **contre le village**"
  return childrenBy(g.tree, verb, 'obl:agent')
    .flatMap((agent) => [agent, ...childrenBy(g.tree, agent, 'amod', 'acl')])
    .flatMap((i) => obliquesOf(g, i, slot));
}
