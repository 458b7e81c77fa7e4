/** Who does what an infinitive or a participle names. In: it and its governor. Out: the governor's subject or object, by the governor's kind. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf, slotOf } from '../tree/preposition.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import { type Filler, plain } from './filler.js';
import { doersOfReason } from './reason-of.js';
import { antecedentOf, isRelative } from './relative.js';
import { resolvers } from './resolved-to.js';

type SubjectOf = (verb: number) => Filler[];

/** `subject` gives the grammatical subject of a verb; passed in because subjects in their turn come through control. */
export function controllers(g: Grammar, dependent: number, governor: number, subject: SubjectOf): Filler[] {
  const bound = whoHasTo(g, dependent, governor);
  if (bound.length > 0) return bound;
  if (!isVerbal(g.tree, governor)) return ofNoun(g, governor, subject);
  const resolved = resolvers(g, dependent, governor);
  if (resolved.length > 0) return resolved;
  const blamed = doersOfReason(g, dependent, governor);
  if (blamed.length > 0) return blamed;
  // "**condamné** à dix ans, l'opposant a fait appel": a participle before its verb is the subject's
  const isFronted = dependent < governor && g.group(dependent).form !== 'infinitive';
  const byObject =
    !isFronted &&
    !isLoose(g, dependent) &&
    isObjectControl(g, governor) &&
    !isPurpose(g, dependent) &&
    (isLinked(g, dependent) || isPerception(g, governor));
  if (!byObject) return subject(governor);
  // "les rebelles **sont invités** à déposer les armes", "l'Union **s'est engagée** à soutenir"
  if (g.group(governor).passive || g.group(governor).reflexive) return subject(governor);
  const asked = objectOrDative(g, governor);
  // "a demandé **à rencontrer** le ministre": nobody else is asked to
  return asked.length > 0 || !isForOneself(g, dependent, governor) ? asked : subject(governor);
}

function isForOneself(g: Grammar, dependent: number, governor: number): boolean {
  const marks = childrenBy(g.tree, dependent, 'mark', 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  return g.verbLemma(governor) === 'demander' && marks.includes('à');
}

/** "a insisté sur la nécessité **pour la junte** de dialoguer", the infinitive hung on the verb or on the noun. */
function whoHasTo(g: Grammar, dependent: number, governor: number): Filler[] {
  return [governor, ...childrenBy(g.tree, governor, 'obl', 'obj')]
    .filter((i) => i < dependent && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'need'))
    .flatMap((need) =>
      childrenBy(g.tree, need, 'nmod').filter((i) => i < dependent && prepositionOf(g.tree, i) === 'pour'),
    )
    .flatMap((i) => conjuncts(g.tree, i).map(plain));
}

/** "a demandé leur départ, **affirmant** que": a participle behind a comma is the subject's. */
function isLoose(g: Grammar, dependent: number): boolean {
  return isPresentParticiple(wordAt(g.tree, dependent)) && g.tree.words[dependent - 1]?.form === ',';
}

/** "ordonner à X de", "inviter X à", "accuser X d'avoir": listed in the lexicon under the class `object-control`. */
function isObjectControl(g: Grammar, verb: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(verb), 'object-control');
}

/** "a invité les chefs **pour** discuter", "a fait le tour **avant** d'arrêter": purpose and what comes next belong to the subject. */
function isPurpose(g: Grammar, dependent: number): boolean {
  return childrenBy(g.tree, dependent, 'mark', 'case').some((i) =>
    ['pour', 'afin', 'sans', 'après', 'avant', 'en'].includes(lemmaOf(wordAt(g.tree, i))),
  );
}

/** "lui a dit **de** partir" against "lui a dit **avoir** admis": without a link the subject speaks of himself. */
function isLinked(g: Grammar, dependent: number): boolean {
  return g.group(dependent).form !== 'infinitive' || childrenBy(g.tree, dependent, 'mark', 'case').length > 0;
}

function isPerception(g: Grammar, verb: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(verb), 'perceives');
}

function objectOrDative(g: Grammar, verb: number): Filler[] {
  const objects = childrenBy(g.tree, verb, 'obj', 'iobj').filter((i) => wordAt(g.tree, i).feats['Reflex'] !== 'Yes');
  const dative = childrenBy(g.tree, verb, 'obl').filter((i) => {
    const preposition = prepositionOf(g.tree, i);
    return preposition !== null && slotOf(preposition) === 'à';
  });
  return [...objects, ...dative].flatMap((i) => {
    const word = wordAt(g.tree, i);
    if (!isRelative(word)) return conjuncts(g.tree, i).map(plain);
    const antecedent = antecedentOf(g.tree, i);
    return antecedent === null ? [] : [plain(antecedent)];
  });
}

/** "la décision **par le Togo** de libérer": hung on whoever decides; under a passive it is the charge's. */
function isDecider(g: Grammar, noun: number): boolean {
  const { head, upos } = wordAt(g.tree, noun);
  if (upos !== 'PROPN' || prepositionOf(g.tree, noun) !== 'par' || head < 0) return false;
  return g.verbLemma(head) === null || !g.group(head).passive;
}

/** "la décision **du gouvernement** de libérer": the noun's complement, its possessor, or the subject of the verb that carries it ("a pris la décision de"). */
function ofNoun(g: Grammar, noun: number, subject: SubjectOf): Filler[] {
  if (isDecider(g, noun)) return [plain(noun)];
  // "**une délégation** était à Kolani pour discuter"
  if (childrenBy(g.tree, noun, 'cop').length > 0) return subject(noun);
  const owner = childrenBy(g.tree, noun, 'nmod').find((i) => prepositionOf(g.tree, i) === 'de');
  if (owner !== undefined) return conjuncts(g.tree, owner).map(plain);
  const possessive = childrenBy(g.tree, noun, 'det').find((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
  if (possessive !== undefined) return [plain(possessive)];
  const word = wordAt(g.tree, noun);
  // "**RSF** voit dans cette mesure une tentative de museler la presse": who sees it does not do it
  if (word.head >= 0 && isOfClass(g.lexicon, g.verbLemma(word.head), 'seeing')) return [];
  if (hasRel(word, 'obj', 'obl:arg', 'xcomp') && word.head >= 0 && isVerbal(g.tree, word.head))
    return subject(word.head);
  return [];
}
