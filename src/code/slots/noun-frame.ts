/** The slots of an event noun. In: a noun, a slot name. Out: its fillers: complements, possessive, adjective. "l'attaque **des rebelles contre le poste**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { adjectivesOf } from '../tree/adjectives.js';
import { conjuncts } from '../tree/conjuncts.js';
import { openedBy, prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';
import { aimedBeside } from './aimed.js';
import { beyondManner } from './beyond-manner.js';
import { countedHead } from './counted.js';
import { type Filler, plain } from './filler.js';
import { ownersByDont } from './genitive-relative.js';
import { nominalAgents } from './nominal-agent.js';
import { agentsOf, obliquesOf } from './oblique.js';
import { struckBeyond } from './struck-beyond.js';
import { beyondSum } from './sums.js';

/** @param slot `de`, `par`, `contre`…, `poss` (son, leur), `adj` (française, jihadiste), `name` (Aigle), `case` (its own preposition: "**en** représailles"), `under` (what governs it: "**appeler** à une marche"), `does` (what it does: "une rébellion **éclate**"). */
export function nounSlot(g: Grammar, noun: number, slot: string): Filler[] {
  if (slot === 'poss') return possessives(g, noun);
  if (slot === 'adj') return adjectives(g, noun);
  if (slot === 'case') return childrenBy(g.tree, noun, 'case').map(plain);
  if (slot === 'name') return properNames(g, noun);
  if (slot === 'under') return governors(g, noun);
  if (slot === 'does') return predicates(g, noun);
  if (slot === 'subj' || slot === 'obj') return [];
  const own = slot === 'de' ? [...filler(g, noun, slot), ...beyondManner(g, noun)] : filler(g, noun, slot);
  return own.length > 0 ? own : strayed(g, noun, slot);
}

/** What the noun is the object of: "**appeler** à une marche", "une marche a été **interdite**". */
function governors(g: Grammar, noun: number): Filler[] {
  const { deprel, head } = wordAt(g.tree, noun);
  return head < 0 || deprel === 'nsubj' ? [] : [plain(head)];
}

/** What the noun is the subject of: "une rébellion a **éclaté**", "la rencontre s'est **tenue**". */
function predicates(g: Grammar, noun: number): Filler[] {
  const { deprel, head } = wordAt(g.tree, noun);
  const isOwn = deprel === 'nsubj' || (deprel === 'nsubj:pass' && g.group(head).reflexive);
  return head >= 0 && isOwn ? [plain(head)] : [];
}

function possessives(g: Grammar, noun: number): Filler[] {
  return childrenBy(g.tree, noun, 'det')
    .filter((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes')
    .map(plain);
}

/** "l'opération antijihadiste **Aigle**": the name that it bears. */
function properNames(g: Grammar, noun: number): Filler[] {
  return childrenBy(g.tree, noun, 'flat', 'appos', 'nmod', 'amod')
    .filter((i) => wordAt(g.tree, i).upos === 'PROPN' && prepositionOf(g.tree, i) === null)
    .map(plain);
}

function adjectives(g: Grammar, noun: number): Filler[] {
  return adjectivesOf(g.tree, noun)
    .filter((i) => !(isPastParticiple(wordAt(g.tree, i)) && g.verbLemma(i) !== null))
    .map(plain);
}

/** How far a strayed complement may stand from its noun, or from the verb behind it. */
const REACH = 12;

/** The parser may hang "contre le camp" or "par l'armée" on the verb, or on another complement ("des rebelles **contre le poste**"): it is the noun's if it follows it. */
function strayed(g: Grammar, noun: number, slot: string): Filler[] {
  const search = STRAYED[slot];
  if (search) return search(g, noun, slot);
  if (!['contre', 'entre', 'avec', 'par'].includes(slot)) return [];
  if (slot === 'entre') return betweenBeside(g, noun);
  const below = slot === 'avec' ? besideNoun(g, noun) : childrenBy(g.tree, noun, 'nmod', 'obl');
  const nested = below.flatMap((i) => filler(g, i, slot));
  if (nested.length > 0) return nested;
  const aimed = slot === 'contre' ? aimedBeside(g, noun) : [];
  if (aimed.length > 0) return aimed;
  const behind = behindSpan(g, noun, slot);
  if (behind.length > 0) return behind;
  const under = underVerb(g, noun, slot);
  return under.length > 0 || slot !== 'par' ? under : nominalAgents(g, noun);
}

/** "des opérations **conjointes avec l'armée**": hung on what says of which sort, right behind the noun; "menées avec des drones" says how. */
function besideNoun(g: Grammar, noun: number): number[] {
  return childrenBy(g.tree, noun, 'amod', 'acl').filter(
    (i) => i === noun + 1 && !g.lexicon.supportsByVerb.has(g.verbLemma(i) ?? ''),
  );
}

type Search = (g: Grammar, noun: number, slot: string) => Filler[];

const behindSum: Search = (g, noun, slot) => beyondSum(g, [noun], slot);

/** Where each preposition goes astray. */
const STRAYED: Readonly<Record<string, Search>> = {
  à: (g, noun, slot) => firstOf(g, noun, slot, [aboveNoun, behindSum, beyondActor, rightBehindOwn]),
  dans: (g, noun, slot) => firstOf(g, noun, slot, [aboveNoun, framed]),
  lors: framed,
  sur: beyondActor,
  pour: (g, noun, slot) => firstOf(g, noun, slot, [behindSum, besideVerb]),
  de: (g, noun, slot) => firstOf(g, noun, slot, [beyondPlace, struckBeyond, beyondFeeling, ownersByDont]),
  devant: subjectsCourt,
};

/** "le procès du maire s'est ouvert lundi **devant la Cour**": under the verb whose subject the noun is. */
function subjectsCourt(g: Grammar, noun: number, slot: string): Filler[] {
  const { head } = wordAt(g.tree, noun);
  return head >= 0 && hasRel(wordAt(g.tree, noun), 'nsubj') ? obliquesOf(g, head, slot) : [];
}

/** "a annoncé une aide de dix millions **au profit des** déplacés": for whom an object is follows it, under the verb. */
function besideVerb(g: Grammar, noun: number): Filler[] {
  const word = wordAt(g.tree, noun);
  if (word.head < 0 || !hasRel(word, 'obj')) return [];
  const beside = childrenBy(g.tree, word.head, 'obl').filter((i) => i > noun && isOnBehalf(g, i));
  return beside
    .flatMap((i) => openedBy(g.tree, i)?.heads ?? [])
    .flatMap((i) => conjuncts(g.tree, i))
    .map(plain);
}

function isOnBehalf(g: Grammar, index: number): boolean {
  return /^(profit|faveur|bénéfice)$/.test(lemmaOf(wordAt(g.tree, index))) && openedBy(g.tree, index)?.slot === 'pour';
}

function firstOf(g: Grammar, noun: number, slot: string, searches: readonly Search[]): Filler[] {
  for (const search of searches) {
    const found = search(g, noun, slot);
    if (found.length > 0) return found;
  }
  return [];
}

/** "ont éclaté lundi dans le nord du pays **entre l'armée et les rebelles**": a day or a place has no two sides; what parts them is the noun's. */
function betweenBeside(g: Grammar, noun: number): Filler[] {
  // "des heurts **survenus** mardi **entre** éleveurs et paysans"
  const told = childrenBy(g.tree, noun, 'acl').filter((i) => isPastParticiple(wordAt(g.tree, i)));
  const nested = [...childrenBy(g.tree, noun, 'nmod', 'obl'), ...told].flatMap((i) => filler(g, i, 'entre'));
  const own = nested.length > 0 ? nested : underVerb(g, noun, 'entre');
  if (own.length > 0) return own;
  const { head } = wordAt(g.tree, noun);
  const verb = head >= 0 && isVerbal(g.tree, head) && hasRel(wordAt(g.tree, noun), 'nsubj') ? head : null;
  const tops = childrenBy(g.tree, verb ?? noun, 'obl', 'nmod').filter((i) => isSetting(g, i));
  const below = tops.flatMap((i) => [i, ...childrenBy(g.tree, i, 'nmod')]).filter((i) => isSetting(g, i));
  return below.flatMap((i) => filler(g, i, 'entre')).filter((f) => f.head > noun);
}

function isSetting(g: Grammar, index: number): boolean {
  return ['time', 'place', 'area'].some((c) => g.classes(index).has(c)) || wordAt(g.tree, index).upos === 'PROPN';
}

/** "deux **jours** de combats **avec l'armée**": days have no adversary. */
function behindSpan(g: Grammar, noun: number, slot: string): Filler[] {
  const { head } = wordAt(g.tree, noun);
  if (head < 0 || !hasRel(wordAt(g.tree, noun), 'nmod') || !g.classes(head).has('time')) return [];
  return filler(g, head, slot).filter((f) => f.head > noun);
}

function underVerb(g: Grammar, noun: number, slot: string): Filler[] {
  const word = wordAt(g.tree, noun);
  const verb = word.head;
  // "lors **d'une conférence de presse** avec son homologue", hung on "lors" beside it
  if (verb >= 0 && slot === 'avec' && openedBy(g.tree, verb)?.heads.includes(noun))
    return filler(g, verb, slot).filter((f) => f.head > noun);
  if (verb < 0 || !isVerbal(g.tree, verb) || !hasRel(word, 'obj', 'nsubj', 'obl')) return [];
  // "a été tué dans l'attaque **par** X": the agent of the passive stays with its verb
  if (slot === 'par' && g.group(verb).passive) return [];
  if (slot === 'avec' && !hasRel(word, 'obj', 'nsubj') && !isWhatItBecame(g, noun)) return [];
  const own = filler(g, verb, slot);
  const found = own.length > 0 || slot !== 'contre' ? own : beyondAddressee(g, verb);
  // the second side of "entre" may stand far behind what is said of the first
  return found.filter((f) => f.head > noun && (slot === 'entre' || f.head - Math.max(noun, verb) < REACH));
}

/** "la marche a dégénéré **en heurts** avec la police": what an act turns into has the adversary of the clause (class `turns-into`). */
function isWhatItBecame(g: Grammar, noun: number): boolean {
  const turns = isOfClass(g.lexicon, g.verbLemma(wordAt(g.tree, noun).head), 'turns-into');
  return turns && /^(en|à)$/.test(prepositionOf(g.tree, noun) ?? '');
}

/** "a déposé un recours auprès de la Cour **contre la décision**": under those to whom it was brought. */
function beyondAddressee(g: Grammar, verb: number): Filler[] {
  const opened = childrenBy(g.tree, verb, 'obl', 'advmod').flatMap((i) => openedBy(g.tree, i)?.heads ?? []);
  return opened.flatMap((i) => filler(g, i, 'contre'));
}

/** "a annoncé la mort de dix soldats **dans une attaque**": what frames the object follows it, under the verb. */
function framed(g: Grammar, noun: number, slot: string): Filler[] {
  const word = wordAt(g.tree, noun);
  if (word.head < 0 || !hasRel(word, 'obj')) return [];
  return obliquesOf(g, word.head, slot).filter((f) => f.head > noun);
}

/** "a réitéré **son opposition à** toute intervention": right behind a noun that is somebody's, it is the noun's, though the parser hung it on the verb. */
function rightBehindOwn(g: Grammar, noun: number, slot: string): Filler[] {
  const { deprel, head } = wordAt(g.tree, noun);
  if (deprel !== 'obj' || possessives(g, noun).length === 0) return [];
  return obliquesOf(g, head, slot).filter((f) => {
    const first = childrenBy(g.tree, f.head, 'case', 'det').sort((a, b) => a - b)[0];
    return first === noun + 1;
  });
}

/** "le renoncement du président **à un troisième mandat**", "la pression de la CEDEAO **sur la junte**": who acts takes no such complement, unless it says where. */
function beyondActor(g: Grammar, noun: number, slot: string): Filler[] {
  const actors = childrenBy(g.tree, noun, 'nmod').filter(
    (i) => prepositionOf(g.tree, i) === 'de' && g.classes(i).has('actor'),
  );
  return actors.flatMap((i) => filler(g, i, slot)).filter((f) => !g.classes(f.head).has('place'));
}

/** "la libération dans le nord du pays **de quatre otages**": people who follow a place are the noun's. */
function beyondPlace(g: Grammar, noun: number): Filler[] {
  const places = childrenBy(g.tree, noun, 'nmod', 'obl').filter(
    (i) => g.classes(i).has('place') && ['dans', 'en', 'à'].includes(prepositionOf(g.tree, i) ?? ''),
  );
  const under = places.flatMap((i) => [i, ...childrenBy(g.tree, i, 'nmod')]);
  return under.flatMap((i) => filler(g, i, 'de')).filter((f) => g.classes(countedHead(g, f.head)).has('person'));
}

/** "l'hommage ému **de la ministre**": what follows a participle beside the noun is the noun's, where it is somebody. */
function beyondFeeling(g: Grammar, noun: number): Filler[] {
  const beside = childrenBy(g.tree, noun, 'acl', 'amod').filter(
    (i) => i === noun + 1 && isPastParticiple(wordAt(g.tree, i)),
  );
  return beside.flatMap((i) => filler(g, i, 'de')).filter((f) => g.classes(countedHead(g, f.head)).has('person'));
}

/** "une cérémonie d'hommage **aux soldats**": the complement may hang on the noun above, or on the verb that carries the noun. */
function aboveNoun(g: Grammar, noun: number, slot: string): Filler[] {
  const word = wordAt(g.tree, noun);
  if (word.head < 0 || !hasRel(word, 'nmod') || wordAt(g.tree, word.head).upos !== 'NOUN') return [];
  return obliquesOf(g, word.head, slot).filter((f) => f.head > noun);
}

function filler(g: Grammar, head: number, slot: string): Filler[] {
  return slot === 'par' ? agentsOf(g, head) : obliquesOf(g, head, slot);
}
