/** What prepositions bring. In: a verb or noun, a slot name ("contre", "à", "de", "par"…). Out: the words that fill it. */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { openedBy, prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { countedHead } from './counted.js';
import { farAgents } from './far-agent.js';
import { type Filler, plain } from './filler.js';
import { isOfSetting } from './nominal-agent.js';
import { ofReflexive } from './of-reflexive.js';
import { antecedentOf, isRelative } from './relative.js';
import { takenUp } from './taken-up.js';
import { wielded } from './wielded.js';

export function obliquesOf(g: Grammar, verb: number, slot: string): Filler[] {
  const found = childrenBy(g.tree, verb, 'obl', 'nmod', 'iobj', 'obj', 'advmod', 'xcomp').flatMap((i) =>
    filling(g, i, slot),
  );
  if (slot === 'de') found.push(...relativeOf(g, verb, 'dont'), ...ofReflexive(g, verb, found));
  // "la base, **où** le ministre s'est rendu"
  if (slot === 'à' && found.length === 0) found.push(...relativeOf(g, verb, 'où'));
  if (slot === 'à') found.push(...behindPlace(g, verb, found));
  return slot === 'entre' && found.length === 1 ? withPartner(g, found) : found;
}

/** "a coûté lundi à Kolani la vie **à six gendarmes**": behind a town, the parser hung who it was done to on the object. */
function behindPlace(g: Grammar, verb: number, found: readonly Filler[]): Filler[] {
  const isOnlyPlace = found.length > 0 && found.every((f) => f.head > verb && g.classes(f.head).has('place'));
  if (!isOnlyPlace || g.verbLemma(verb) === null) return [];
  return childrenBy(g.tree, verb, 'obj')
    .filter((object) => found.every((f) => f.head < object))
    .flatMap((object) => childrenBy(g.tree, object, 'nmod').flatMap((i) => filling(g, i, 'à')))
    .filter((f) => g.classes(f.head).has('actor'));
}

/** "entre l'armée **et les rebelles**": "entre" has two sides, wherever the parser hung the second. */
function withPartner(g: Grammar, found: readonly Filler[]): Filler[] {
  const side = found[0];
  // "ont fait **entre 20 et 30 morts**" counts
  if (!side || wordAt(g.tree, side.head).upos === 'NUM') return [];
  const end = Math.min(g.tree.words.length, side.head + 10);
  const joint = g.tree.words.slice(side.head + 1, end).find((w) => lemmaOf(w) === 'et');
  if (!joint || g.tree.words.slice(side.head + 1, joint.index).some((w) => w.upos === 'PUNCT' || w.upos === 'VERB'))
    return [side, ...partnerBeyond(g, side.head)];
  const partner = g.tree.words
    .slice(joint.index + 1, joint.index + 5)
    .find((w) => w.upos === 'NOUN' || w.upos === 'PROPN' || (w.upos === 'ADJ' && g.classes(w.index).has('actor')));
  return partner ? [side, { head: partner.index, rule: 'fr.between' }] : [side];
}

/** How far the second side may stand behind what is said of the first. */
const FAR = 30;

/** "entre des **jeunes armés** de bâtons, rassemblés depuis l'aube, **et des policiers**": participles may part the two sides, no verb of its own. */
function partnerBeyond(g: Grammar, side: number): Filler[] {
  for (const w of g.tree.words.slice(side + 1, side + FAR)) {
    if (/^(VERB|AUX)$/.test(w.upos) && w.feats['VerbForm'] !== 'Part') return [];
    if (lemmaOf(w) !== 'et') continue;
    const partner = g.tree.words.slice(w.index + 1, w.index + 5).find((x) => /^(NOUN|PROPN)$/.test(x.upos));
    const opens = /^(DET|NUM)$/.test(g.tree.words[w.index + 1]?.upos ?? '') || isContracted(g, w.index + 1);
    if (!partner || !opens || !isSide(g, partner.index)) continue;
    return [{ head: partner.index, rule: 'fr.between' }];
  }
  return [];
}

/** "et **des** policiers", which the parser may read as "de les". */
function isContracted(g: Grammar, index: number): boolean {
  const [one, two] = [g.tree.words[index], g.tree.words[index + 1]];
  return one !== undefined && two !== undefined && lemmaOf(one) === 'de' && two.upos === 'DET';
}

function isSide(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  return classes.has('actor') && (classes.has('person') || classes.has('body'));
}

/** "**leur** demander" fills `à`; so does a noun under "à", "auprès de". */
function filling(g: Grammar, index: number, slot: string): Filler[] {
  const opened = openedBy(g.tree, index);
  if (opened && slot === 'à' && isFrontedTime(g, index)) return [];
  if (opened) return opened.slot === slot ? opened.heads.flatMap((head) => resolved(g, head)) : [];
  const word = wordAt(g.tree, index);
  const dative = slot === 'à' && (hasRel(word, 'iobj') || (word.upos === 'PRON' && /^(lui|leur)$/i.test(word.form)));
  return dative && !/^(se|s['’]|y|en)$/i.test(word.form) ? (takenUp(g, index) ?? resolved(g, index)) : [];
}

/** "**Au lendemain** de la visite du chef, la junte a accepté…": when it was, not to whom it was done. */
function isFrontedTime(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  return index < wordAt(g.tree, index).head && (classes.has('moment') || classes.has('time'));
}

function resolved(g: Grammar, index: number): Filler[] {
  if (!isRelative(wordAt(g.tree, index))) return conjuncts(g.tree, index).map(plain);
  const antecedent = antecedentOf(g.tree, index);
  return antecedent === null ? [] : [{ head: antecedent, rule: 'fr.relative' }];
}

function relativeOf(g: Grammar, head: number, pronoun: string): Filler[] {
  return (g.tree.children[head] ?? [])
    .filter((i) => lemmaOf(wordAt(g.tree, i)) === pronoun)
    .flatMap((i) => antecedentOf(g.tree, i) ?? [])
    .map((i) => ({ head: i, rule: 'fr.relative' }));
}

/** Nouns after "par" that are no agent: "par balle", "par une nuit sans lune", "par ailleurs", "par la route". */
const NO_AGENT = ['weapon', 'time', 'manner', 'place', 'document', 'body-part', 'vehicle', 'channel'];

/** The agent of a passive or of a noun: "tué **par des hommes armés**"; also hung lower ("retenus en otages **par X**") or on a joined participle ("désarmés et soignés **par X**"). */
export function agentsOf(g: Grammar, head: number): Filler[] {
  const own = agentsUnder(g, head);
  if (own.length > 0 || g.verbLemma(head) === null || !g.group(head).passive) return own;
  const lower = childrenBy(g.tree, head, 'obl', 'obj', 'xcomp')
    .map((i) => boundedSpan(g, i) ?? i)
    .filter((i) => g.verbLemma(i) === null && !isTime(g, i))
    .flatMap((i) => agentsUnder(g, i));
  if (lower.length > 0) return lower;
  const judged = judgedFor(g, head).flatMap((i) => agentsUnder(g, i));
  if (judged.length > 0) return judged;
  const shared = childrenBy(g.tree, head, 'conj')
    .filter((i) => g.verbLemma(i) !== null && g.group(i).passive && childrenBy(g.tree, i, 'nsubj').length === 0)
    // "enlevé **à Nairobi** et jugé par un tribunal": what has a complement of its own shares no agent
    .filter((i) => childrenBy(g.tree, head, 'obl', 'advcl', 'xcomp').every((own) => own < head || own > i))
    .flatMap((i) => agentsUnder(g, i));
  return shared.length > 0
    ? shared
    : asAgents(
        g,
        farAgents(g, head).flatMap((i) => resolved(g, i)),
        true,
      );
}

/** "détenus depuis **plus d'un mois** par la junte": the length of time that an adverb bounds. */
function boundedSpan(g: Grammar, index: number): number | undefined {
  if (wordAt(g.tree, index).upos !== 'ADV') return undefined;
  return childrenBy(g.tree, index, 'obl', 'nmod').find((i) => g.classes(i).has('time'));
}

/** "a été signé **après la prise** de la ville par les rebelles": who did what went before did only that. */
function isTime(g: Grammar, index: number): boolean {
  // "détenus **pendant huit mois** par les rebelles": a length of time has no author
  if (g.classes(index).has('time')) return false;
  return /^(après|avant|depuis|suite|lors|durant|pendant|malgré)( |$)/.test(prepositionOf(g.tree, index) ?? '');
}

/** "reconnu coupable **de crimes** par la cour": what somebody is found guilty of. */
function judgedFor(g: Grammar, verb: number): number[] {
  return childrenBy(g.tree, verb, 'xcomp')
    .filter((i) => wordAt(g.tree, i).upos === 'ADJ')
    .flatMap((i) => childrenBy(g.tree, i, 'obl', 'nmod'));
}

function agentsUnder(g: Grammar, head: number): Filler[] {
  return asAgents(
    g,
    obliquesOf(g, head, 'par').filter((f) => !isOfSetting(g, head, f.head)),
  );
}

/** @param isSure where only somebody who is known to act counts: far from its verb. */
function asAgents(g: Grammar, fillers: readonly Filler[], isSure = false): Filler[] {
  return fillers.flatMap((filler) => {
    const owners = wielded(g, filler.head);
    if (owners.length > 0) return owners;
    const isOne = isAgent(g, filler.head) && (!isSure || g.classes(filler.head).has('actor'));
    return isOne ? [{ head: filler.head, rule: 'fr.agent' }] : [];
  });
}

function isHurt(g: Grammar, head: number): boolean {
  return /^(killed|injured)$/.test(g.lexicon.quantities.tollNouns.get(lemmaOf(wordAt(g.tree, head))) ?? '');
}

/** "par **près de 300 hommes**", "par **trois des** gardes": those who are counted. */
function isAgent(g: Grammar, head: number): boolean {
  const classes = g.classes(countedHead(g, head));
  // "s'est soldée **par la mort** de deux civils", "par trois morts et **dix blessés**"
  if (classes.has('death') || isHurt(g, head)) return false;
  if (classes.has('actor') || classes.has('name')) return true;
  if (NO_AGENT.some((c) => classes.has(c))) return false;
  return wordAt(g.tree, head).deprel === 'obl:agent' || classes.size > 0;
}
