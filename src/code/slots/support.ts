/** Support verbs. In: an event noun. Out: the verb that carries it and the parties it brings: "**mener** une attaque", "**être victime d'**une attaque", "l'attaque **menée par** X". */
import type { Support } from '../../lexicon/event-rules.js';
import { bareForm } from '../../model/bare-form.js';
import type { SupportEntry } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, headOfRange, isVerbal, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';
import type { Filler } from './filler.js';
import { objectOf } from './object.js';
import { obliquesOf } from './oblique.js';
import { isScene } from './scene.js';
import { subjectOf } from './subject.js';
import { logicalSubject, verbSlot } from './verb-frame.js';

export interface Carrier {
  readonly support: Support;
  readonly verb: number;
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  readonly subjects: readonly Filler[];
}

/** @returns the verb that carries the noun, or null. */
export function carrierOf(g: Grammar, noun: number): Carrier | null {
  let silent: Carrier | null = null;
  let said: Carrier | null = null;
  for (const verb of candidates(g, noun)) {
    const entry = entriesFor(g, verb).find((e) => carries(g, e, verb, noun));
    // "l'attaque, **non revendiquée**, a été attribuée à X"
    if (entry?.support.claims && g.group(verb).negated && isBelow(g, verb, noun)) continue;
    if (entry?.support.claims && g.group(verb).negated) return said ?? silent;
    if (!entry) continue;
    const found = carrier(g, entry, verb, noun);
    // "l'attaque, **qui a fait** neuf morts, a été **revendiquée** par X": the first names nobody
    if (found.actors.length + found.recipients.length === 0) silent ??= found;
    else if (said) return completed(said, found);
    else if (found.recipients.length > 0 || !isBelow(g, verb, noun)) return found;
    else said = found;
  }
  return said ?? silent;
}

/** "une attaque **menée** par X". */
function isBelow(g: Grammar, verb: number, noun: number): boolean {
  return wordAt(g.tree, verb).head === noun;
}

/** "**a échappé** à une attaque **menée** par X": the participle says who did it, the verb who suffered it. */
function completed(said: Carrier, above: Carrier): Carrier {
  return above.support.subject === 'recipient' ? { ...said, recipients: above.recipients } : said;
}

/** The governing verb, and the participles and relative clauses that hang on the noun ("l'attaque qu'ont menée des inconnus"). */
function candidates(g: Grammar, noun: number): number[] {
  const itself = childrenBy(g.tree, noun, 'cop').length > 0 ? [noun] : [];
  const below = childrenBy(g.tree, noun, 'acl', 'amod').filter((i) => g.verbLemma(i) !== null);
  const above = pathUp(g.tree, noun).slice(1, 5);
  const verbs: number[] = [];
  for (const i of above) {
    verbs.push(i);
    if (isVerbal(g.tree, i) && g.verbLemma(i) !== null) break;
  }
  return [...itself, ...below, ...verbs];
}

function entriesFor(g: Grammar, verb: number): readonly SupportEntry[] {
  const lemma = g.verbLemma(verb);
  const reflexive = lemma !== null && g.group(verb).reflexive ? g.lexicon.supportsByVerb.get(`se ${lemma}`) : undefined;
  const own = lemma !== null && !reflexive ? (g.lexicon.supportsByVerb.get(lemma) ?? []) : (reflexive ?? []);
  // "est **victime** d'une attaque": the noun heads the clause, "être" is its copula.
  const copula = childrenBy(g.tree, verb, 'cop', 'aux:pass').some((i) => lemmaOf(wordAt(g.tree, i)) === 'être')
    ? (g.lexicon.supportsByVerb.get('être') ?? [])
    : [];
  // "**visé** par une enquête, le maire": a participle alone has lost its "être"
  const bare = isBareParticiple(g, verb) ? (g.lexicon.supportsByVerb.get('être') ?? []) : [];
  return [...own, ...copula, ...bare, ...(isApposed(g, verb) ? (g.lexicon.supportsByVerb.get('être') ?? []) : [])];
}

function isBareParticiple(g: Grammar, verb: number): boolean {
  const word = wordAt(g.tree, verb);
  return hasRel(word, 'acl', 'advcl', 'amod') && isPastParticiple(word) && childrenBy(g.tree, verb, 'aux').length === 0;
}

/** "X, **auteur** de l'attentat": what follows "être" may stand beside its noun without it. */
function isApposed(g: Grammar, index: number): boolean {
  if (frontedBefore(g, index) !== undefined) return true;
  return hasRel(wordAt(g.tree, index), 'appos') && g.tree.words[index - 1]?.form === ',';
}

/** "**Cible** d'une attaque en mars, **le juge** vit sous escorte": the subject behind the comma, of which a bare noun at the head of the sentence is said. */
function frontedBefore(g: Grammar, index: number): number | undefined {
  const { head, upos } = wordAt(g.tree, index);
  const isBare = upos === 'NOUN' && childrenBy(g.tree, index, 'det', 'case').length === 0;
  if (index !== 0 || !isBare || head < 0) return undefined;
  return childrenBy(g.tree, head, 'nsubj').find((i) => i > index && i < head);
}

/** The name that ends just before the comma, else the noun that the parser chose: "le père de **X**, auteur de". */
function apposedTo(g: Grammar, index: number): Filler[] {
  const fronted = frontedBefore(g, index);
  if (fronted !== undefined) return [{ head: fronted, rule: 'fr.apposition' }];
  const last = g.tree.words[index - 2];
  const name = last && g.tree.sentence.names.find((n) => n.first <= last.index && last.index <= n.last);
  const head = name ? headOfRange(g.tree, name.first, name.last) : wordAt(g.tree, index).head;
  return [{ head, rule: 'fr.apposition' }];
}

function carries(g: Grammar, entry: SupportEntry, verb: number, noun: number): boolean {
  if (isApposed(g, verb) && entry.rest.length === 0) return false;
  if (entry.rest.length > 0) return carriesThrough(g, entry, verb, noun);
  if (isLikened(g, verb) || opensClause(g, noun)) return false;
  if (entry.verb === 'être') return verb === noun && prepositionOf(g.tree, noun) === entry.support.noun;
  return carried(g, verb, entry.support.noun).some((filler) => reaches(g, filler.head, noun));
}

/** "a déclaré **que** le refus du général complique": the noun opens what is said, and the parser lost its verb. */
function opensClause(g: Grammar, noun: number): boolean {
  return prepositionOf(g.tree, noun) === 'que';
}

/** "a présenté l'attaque **comme** un exploit": what one calls it, and no part in it; "a présenté des excuses" is. */
function isLikened(g: Grammar, verb: number): boolean {
  if (g.verbLemma(verb) !== 'présenter') return false;
  return [
    ...childrenBy(g.tree, verb, 'obl', 'advcl', 'xcomp', 'obj'),
    ...childrenBy(g.tree, verb, 'obj').flatMap((i) => childrenBy(g.tree, i, 'nmod')),
  ].some((i) => childrenBy(g.tree, i, 'case', 'mark').some((m) => lemmaOf(wordAt(g.tree, m)) === 'comme'));
}

function carried(g: Grammar, verb: number, slot: string): Filler[] {
  return slot === 'obj' ? objectOf(g, verb) : slot === 'subj' ? logicalSubject(g, verb) : obliquesOf(g, verb, slot);
}

/** "faire **l'objet d'**une enquête": the rest of the entry stands beside the verb and governs the noun. */
function carriesThrough(g: Grammar, entry: SupportEntry, verb: number, noun: number): boolean {
  // "**fait face à** une rébellion", read as one preposition
  if (entry.rest[0] === 'face' && obliquesOf(g, verb, 'face').some((f) => reaches(g, f.head, noun))) return true;
  const said = entry.rest.at(-1);
  const anchor = entry.verb === 'être' ? verb : (g.tree.children[verb] ?? []).find((i) => isWord(g, i, said));
  if (anchor === undefined || !isWord(g, anchor, said)) return false;
  // "**mettre en place** des sanctions": the noun may be the object of the verb itself
  return [...obliquesOf(g, anchor, entry.support.noun), ...carried(g, verb, entry.support.noun)].some((f) =>
    reaches(g, f.head, noun),
  );
}

function isWord(g: Grammar, index: number, wanted: string | undefined): boolean {
  const word = wordAt(g.tree, index);
  if (lemmaOf(word) === wanted || word.form.toLowerCase() === wanted) return true;
  // "est **visée** par une enquête"
  return isPastParticiple(word) && bareForm(word.form) === wanted;
}

/** "avoir **des effets** sur la sécurité et **les opérations**": a known thing is not joined to a new one. */
function isJoined(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  if (!hasRel(word, 'conj')) return true;
  const article = (i: number): string | undefined =>
    childrenBy(g.tree, i, 'det').map((d) => lemmaOf(wordAt(g.tree, d)))[0];
  return !(article(word.head) === 'un' && article(noun) === 'le');
}

/** "mener une **série d'**attaques", "plusieurs attaques": "annoncer **l'ouverture d'**une enquête": the event noun may hang under a noun of quantity or of its own beginning. */
function reaches(g: Grammar, head: number, noun: number): boolean {
  if (head === noun || conjuncts(g.tree, head).includes(noun)) return isJoined(g, noun);
  const word = wordAt(g.tree, noun);
  const through = g.classes(head).has('quantity') || g.classes(head).has('opening');
  return word.head === head && hasRel(word, 'nmod') && through;
}

/** A passive names who acts by its agent; a state ("est victime de", "en visite") by its subject. */
function subjectsFor(g: Grammar, verb: number, entry: SupportEntry): Filler[] {
  // "**le convoi** a été pris dans une embuscade": the entry is a passive itself
  const passive = entry.verb === 'être' && entry.rest.length > 0 && g.group(verb).passive;
  // "a été **tué** dans les combats" is an event of its own, with its own victim and its own author
  if (passive) return g.classes(verb).has('death') ? [] : subjectOf(g, verb);
  const state = childrenBy(g.tree, verb, 'cop').length > 0;
  if (!state && isApposed(g, verb)) return apposedTo(g, verb);
  return state ? subjectOf(g, verb) : logicalSubject(g, verb);
}

function carrier(g: Grammar, entry: SupportEntry, verb: number, noun: number): Carrier {
  const { support } = entry;
  const byRole = { actor: [] as Filler[], recipient: [] as Filler[] };
  const scene = (f: Filler): boolean => /^(à|subj)$/.test(support.noun) && isScene(g, noun, f.head);
  const subjects =
    support.noun === 'subj' ? [] : subjectsFor(g, verb, entry).filter((f) => f.head !== noun && !scene(f));
  if (support.subject !== 'none') byRole[support.subject].push(...subjects);
  // "un blocus **sur Djibo**, au Burkina Faso": what is aimed at is named, so that "à" says where
  const isAimed = ['sur', 'contre'].some((s) => support.slots[s] && verbSlot(g, verb, s).length > 0);
  for (const [slot, said] of Object.entries(support.slots)) {
    if (slot === 'à' && isAimed) continue;
    // "mener **avec la force régionale** des opérations": who fights beside them, where "un bras de fer avec" is against
    const role = slot === 'avec' && g.classes(noun).has('violence') ? 'actor' : said;
    const fillers = verbSlot(g, verb, slot).filter((f) => f.head !== noun);
    byRole[role].push(...fillers.filter((f) => role === 'actor' || !scene(f)));
  }
  return { support, verb, actors: byRole.actor, recipients: byRole.recipient, subjects };
}
