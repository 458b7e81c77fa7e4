/** One act told by a verb and its noun. In: the triggers of a sentence. Out: those left when a verb's rule names the noun itself: "lever des **sanctions**" lifts, it does not impose. */
import type { EventType } from '../../model/codes.js';
import { fold } from '../../model/fold.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Trigger } from './trigger.js';

/** Acts that stand for themselves beside the verb: "réprimer **une marche**" is a march and its repression. */
const STANDS_ALONE = new Set(['ASSAULT', 'PROTEST']);

/** What a state breaks off. */
const ENDED: ReadonlySet<string> = new Set(['AGREE', 'COOPERATE']);

export function withoutAbsorbed(g: Grammar, triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter((inner) => !triggers.some((outer) => absorbs(g, outer, inner)));
}

/** A rule that embeds ("ordonner une enquête") keeps what it orders as an event of its own. */
function absorbs(g: Grammar, outer: Trigger, inner: Trigger): boolean {
  if (outer === inner || isSaidByProtest(g, outer, inner)) return outer !== inner;
  if (!inner.rule.noun) return false;
  if (isSamePhrase(outer, inner)) return true;
  if (outer.rule.embeds) return false;
  if (isAttackedBody(outer, inner) || isLaunched(g, outer, inner) || isSentence(g, outer, inner)) return true;
  // "la suspension **de la coopération**": a noun names what ends as a verb does
  if (isEnded(outer, inner) && holds(outer, 'de', inner)) return true;
  // "**la signature** d'un accord" is one act; "la levée des sanctions" tells of two
  if (!outer.rule.verb && !(outer.rule.type === 'SUPPORT' && inner.rule.type === 'AGREE')) return false;
  // "rompre **les accords**": the noun names what ends
  if (isEnded(outer, inner) && holds(outer, 'obj', inner)) return true;
  // "cesser **les hostilités**": what ends with the truce is no act of its own
  if (outer.rule.mode === 'ceasefire' && isOfTruce(g, inner) && holds(outer, 'obj', inner)) return true;
  if (STANDS_ALONE.has(inner.rule.type) && inner.rule.type !== outer.rule.type) return false;
  const lemma = fold(lemmaOf(wordAt(g.tree, inner.anchor)));
  return Object.entries(outer.rule.with).some(
    ([slot, words]) => words.some((word) => fold(word) === lemma) && holds(outer, slot, inner),
  );
}

/** "boycottaient les audiences **pour protester**", "ont fermé boutique **pour protester**": one protest. */
function isSaidByProtest(g: Grammar, outer: Trigger, inner: Trigger): boolean {
  if (outer.rule.type !== 'PROTEST' || inner.rule.type !== 'PROTEST' || !inner.rule.verb) return false;
  const governors = [outer.anchor, outer.carrier?.verb, ...outer.words];
  return g.group(inner.anchor).form === 'infinitive' && governors.includes(wordAt(g.tree, inner.anchor).head);
}

/** "**est en détention** provisoire": the phrase and its noun are one act. */
function isSamePhrase(outer: Trigger, inner: Trigger): boolean {
  return outer.words.includes(inner.anchor) && outer.rule.type === inner.rule.type && !inner.rule.verb;
}

function isEnded(outer: Trigger, inner: Trigger): boolean {
  return outer.rule.mode === 'discontinue' && ENDED.has(inner.rule.type);
}

function isOfTruce(g: Grammar, inner: Trigger): boolean {
  return isHostility(g, inner) || isOwnAttack(g, inner);
}

/** "va suspendre **son offensive**": that it was under way is all that is said of it; "ses frappes **sur Kolo**", "son offensive **lancée lundi**" tell more. */
function isOwnAttack(g: Grammar, { anchor, rule }: Trigger): boolean {
  const own = g.tree.children[anchor] ?? [];
  const isOwned = own.some((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
  return rule.type === 'ASSAULT' && isOwned && childrenBy(g.tree, anchor, 'nmod', 'acl', 'obl').length === 0;
}

/** "les **hostilités**" are the state that a truce ends; "les combats" were fought. */
function isHostility(g: Grammar, inner: Trigger): boolean {
  return inner.rule.type === 'ASSAULT' && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, inner.anchor)), 'hostility');
}

/** What a court hands down. */
const HANDED_DOWN: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE']);

/** "**condamné** à une peine de trois mois **d'emprisonnement**": the sentence, told once. */
function isSentence(g: Grammar, outer: Trigger, inner: Trigger): boolean {
  if (outer.rule.mode !== 'convict' || !outer.rule.verb || !HANDED_DOWN.has(inner.rule.type)) return false;
  const path = pathUp(g.tree, inner.anchor);
  const way = path.slice(0, path.indexOf(outer.anchor));
  return path.includes(outer.anchor) && way.every((i) => g.verbLemma(i) === null) && opensWith(g, way.at(-1), 'à');
}

function opensWith(g: Grammar, index: number | undefined, preposition: string): boolean {
  return index !== undefined && prepositionOf(g.tree, index) === preposition;
}

/** "a **lancé** une **opération de ratissage**": forces sent out, once; "une opération militaire" or "contre les rebelles" tells of an assault. */
function isLaunched(g: Grammar, outer: Trigger, inner: Trigger): boolean {
  if (outer.rule.type !== 'MOBILIZE' || inner.rule.type !== 'ASSAULT' || !holds(outer, 'obj', inner)) return false;
  if (!inner.words.some((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'sweep'))) return false;
  return !childrenBy(g.tree, inner.anchor, 'nmod', 'obl').some((i) => prepositionOf(g.tree, i) === 'contre');
}

/** Acts whose nouns also name those who do them. */
const STRUCK: ReadonlySet<EventType> = new Set(['MOBILIZE', 'AID']);

/** "ont attaqué **une patrouille**", "ont pillé **un convoi humanitaire**": those who were struck, not their deployment. */
function isAttackedBody(outer: Trigger, inner: Trigger): boolean {
  const isStruck = outer.rule.type === 'ASSAULT' && STRUCK.has(inner.rule.type);
  return isStruck && outer.rule.recipient.some((slot) => holds(outer, slot, inner));
}

function holds(outer: Trigger, slot: string, inner: Trigger): boolean {
  return outer.slot(slot).some((filler) => filler.head === inner.anchor);
}
