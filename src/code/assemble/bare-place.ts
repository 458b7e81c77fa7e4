/** Places that are no party. In: a word in a slot of an event. Out: whether it only says where: "se retirer **de Gao**"; a country or a capital that acts is its government. */
import { type EventType, SPEECH_ACTS } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { isCountryName } from './country-name.js';

/** "se retirer **de Gao**, "la **ville**": where, not to whom. A country under a verb is its government and stays. */
export function isBarePlace(g: Grammar, head: number, slot: string, type: EventType): boolean {
  if (isBody(g, head, slot) || (type === 'SANCTION' && isPostedTo(g, head))) return false;
  if (type === 'RETREAT' && (slot === 'obj' || slot === 'de') && isLeft(g, head)) return true;
  if (type === 'CONSULT' && isVisited(g, head, slot)) return true;
  if (wordAt(g.tree, head).upos === 'NOUN') return isGround(g, head);
  if (type === 'CONSULT' && isWentTo(g, head, slot)) return true;
  return isNameOfPlace(g, head, slot, type);
}

function isBody(g: Grammar, head: number, slot: string): boolean {
  const word = wordAt(g.tree, head);
  // "le retrait **des trois pays**" is theirs, "le retrait du pays" from it
  if (word.upos === 'NOUN' && word.lemma === 'pays' && word.feats['Number'] === 'Plur' && slot === 'de') return true;
  // "le département **d'État** a démenti": an office, not a stretch of land
  return childrenBy(g.tree, head, 'nmod').some((i) => /^état$/i.test(lemmaOf(wordAt(g.tree, i))));
}

function isGround(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  return (
    ['place', 'area', 'infrastructure'].some((c) => classes.has(c)) &&
    !['actor', 'building', 'thing'].some((c) => classes.has(c))
  );
}

function isNameOfPlace(g: Grammar, head: number, slot: string, type: EventType): boolean {
  if (wordAt(g.tree, head).upos !== 'PROPN' || !g.classes(head).has('place')) return false;
  // "**la Cédéao** a condamné", taken for a place beside a country: no town with an article acts
  if (slot === 'subj' && SPEECH_ACTS.has(type) && childrenBy(g.tree, head, 'det').length > 0) return false;
  return !(isCountryName(g, head) || isSeat(g, head, slot, type)) || ['en', 'dans', 'sur', 'vers'].includes(slot);
}

/** "**Paris** a dénoncé": a capital where only somebody can stand. */
function isSeat(g: Grammar, head: number, slot: string, type: EventType): boolean {
  // "marche de soutien **à Ouagadougou**": no government marches
  if (type === 'PROTEST' && slot !== 'contre') return false;
  const isParty = /^(subj|obj|avec|contre|entre|par)$/.test(slot) || (slot === 'à' && type === 'REQUEST');
  return (
    (isParty || isSaidBy(g, head, slot)) && (g.lexicon.countries?.byCapital(wordAt(g.tree, head).form).length ?? 0) > 0
  );
}

/** "le refus **de Bamako**", "son soutien **à Kiev**", "les accusations **de Kigali**": words are a government's; "le procès **de Niamey**" is held there. */
function isSaidBy(g: Grammar, head: number, slot: string): boolean {
  const above = wordAt(g.tree, head).head;
  if (above < 0 || (slot !== 'de' && slot !== 'à')) return false;
  // "a réaffirmé **son soutien** à Kiev", hung on the verb
  const nouns = g.verbLemma(above) === null || slot === 'de' ? [above] : childrenBy(g.tree, above, 'obj');
  return nouns.some((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'said-by'));
}

/** "s'est rendu **au Mali**". */
function isWentTo(g: Grammar, head: number, slot: string): boolean {
  const classes = g.classes(head);
  // "la médiation **du Togo**" is the Togo's
  const noun = wordAt(g.tree, head).head;
  if (slot === 'de' && noun >= 0 && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'mediating')) return false;
  return (
    ['à', 'en', 'dans', 'de', 'obj'].includes(slot) &&
    (classes.has('place') || classes.has('building') || isCountryName(g, head))
  );
}

/** "a visité **l'hôpital** de la ville", "s'est rendu à **l'école**": a house without an office in it. */
function isVisited(g: Grammar, head: number, slot: string): boolean {
  const classes = g.classes(head);
  const isOffice = ['LEG', 'JUD', 'GOV', 'person'].some((c) => classes.has(c));
  return ['obj', 'à', 'dans'].includes(slot) && classes.has('building') && !isOffice;
}

/** "ont quitté **la base**", "ont fui **leurs villages**", "se retirer **de Walikale**": left behind, nobody's loss; a name without article is a town. */
function isLeft(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (word.upos === 'PROPN')
    return (
      !isCountryName(g, head) &&
      !classes.has('person') &&
      !classes.has('body') &&
      childrenBy(g.tree, head, 'det').length === 0
    );
  return word.upos === 'NOUN' && !classes.has('actor') && ['building', 'area', 'place'].some((c) => classes.has(c));
}

/** "a rappelé son ambassadeur **en France**", "**à Paris**": the state that he was sent to is the one it is done to. */
function isPostedTo(g: Grammar, head: number): boolean {
  const over = wordAt(g.tree, head).head;
  return over >= 0 && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, over)), 'envoy');
}
