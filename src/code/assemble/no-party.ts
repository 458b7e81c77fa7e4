/** Words that stand where a party stands and are nobody. In: the noun of a filled slot. Out: whether it is a time, measures, names a charge, a death or a gathering yet to come; "à une vingtaine de **kilomètres** de Kolani", "menaces de **mort**". */
import { type EventType, SPEECH_ACTS } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

/** Nobody, and nobody's. */
export function isNoParty(g: Grammar, head: number, slot: string, type: EventType): boolean {
  return (
    isMoment(g, head) ||
    (type === 'REJECT' && slot === 'obj' && isNeuter(g, head)) ||
    isCount(g, head) ||
    isOf(g, head, 'distance') ||
    isOfState(g, head) ||
    isDeed(g, head) ||
    isOf(g, head, 'scheme') ||
    isBareDeath(g, head) ||
    isDeathOf(g, head, type) ||
    // "une enquête **sur les morts** de la nuit": the dead are not those whom it is about
    (type === 'ACCUSE' && slot === 'sur' && g.classes(head).has('death')) ||
    isCharge(g, head) ||
    (type === 'AID' && slot === 'de' && isGoods(g, head)) ||
    (SPEECH_ACTS.has(type) && isOf(g, head, 'post-held')) ||
    (type === 'REQUEST' && slot === 'à' && isOf(g, head, 'called-for'))
  );
}

/** "**au lendemain de la visite du chef de l'État**, le syndicat s'indigne": a time is nobody, and nobody's. */
function isMoment(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (word.upos === 'NUM') return isDay(g, head);
  return word.upos === 'NOUN' && (g.classes(head).has('time') || isOfClass(g.lexicon, lemmaOf(word), 'moment'));
}

/** "le sommet des **12** et 13 mai": a number that a month follows, or the number joined to it. */
function isDay(g: Grammar, head: number): boolean {
  const days = [head, ...childrenBy(g.tree, head, 'conj')];
  return days.some((i) => childrenBy(g.tree, i, 'nmod').some((month) => g.classes(month).has('time')));
}

/** "bien que la junte **le** nie", "l'armée **l'**a démenti": what was said. */
function isNeuter(g: Grammar, head: number): boolean {
  const { upos, form } = wordAt(g.tree, head);
  return upos === 'PRON' && /^l(e|['’])$/i.test(form);
}

/** "la livraison **de dix véhicules** à l'armée": what is handed over gives nothing; "d'armes **de la Russie**" says who does. */
function isGoods(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  const isOwned = childrenBy(g.tree, head, 'nmod').some((i) =>
    ['actor', 'country', 'name'].some((c) => g.classes(i).has(c)),
  );
  return (
    ['thing', 'vehicle', 'aircraft', 'weapon'].some((c) => classes.has(c)) &&
    !classes.has('actor') &&
    !classes.has('place') &&
    !isOwned
  );
}

/** "les otages, **au nombre de cinq**, ont été libérés": how many they are, nobody more. */
function isCount(g: Grammar, head: number): boolean {
  return lemmaOf(wordAt(g.tree, head)) === 'nombre' && prepositionOf(g.tree, head) === 'à';
}

/** "une visite **d'État**", "la raison **d'État**": bare behind "d'", it says of what sort. */
function isOfState(g: Grammar, head: number): boolean {
  return lemmaOf(wordAt(g.tree, head)) === 'état' && isBare(g, head) && prepositionOf(g.tree, head) === 'de';
}

/** "des actes **de rébellion**": bare behind the deed, it says of what sort; "les actes **des rebelles**" are theirs. */
function isDeed(g: Grammar, head: number): boolean {
  const above = wordAt(g.tree, head).head;
  if (above < 0 || above > head || !isBare(g, head) || prepositionOf(g.tree, head) !== 'de') return false;
  return isOf(g, above, 'deed-noun') && !g.classes(head).has('person') && wordAt(g.tree, head).upos === 'NOUN';
}

/** "le **cas** de l'opposant", "**sa position**, critiquée": what is said or thought stands for whose it is; in an act of hands a position is ground. */
export function isMatter(g: Grammar, head: number, type: EventType): boolean {
  return isOf(g, head, 'matter') || (SPEECH_ACTS.has(type) && isOf(g, head, 'viewpoint'));
}

function isOf(g: Grammar, head: number, name: string): boolean {
  const word = wordAt(g.tree, head);
  return isOfClass(g.lexicon, lemmaOf(word), name) || isOfClass(g.lexicon, word.form, name);
}

/** "menaces **de mort**", "condamné **à mort**": one and without any article. */
function isBareDeath(g: Grammar, head: number): boolean {
  return isDeath(g, head) && isBare(g, head) && /^(de|à)$/.test(prepositionOf(g.tree, head) ?? '');
}

/** "une enquête **sur la mort** du lycéen", "manifester **contre la mort** du lycéen"; "**un mort**" and "**trois morts**" are people. */
function isDeathOf(g: Grammar, head: number, type: EventType): boolean {
  if (type === 'ASSAULT' || type === 'SUPPORT' || !isDeath(g, head)) return false;
  return childrenBy(g.tree, head, 'det').some((i) => /^(la|sa|leur|cette)$/i.test(wordAt(g.tree, i).form));
}

function isDeath(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  return word.upos === 'NOUN' && word.feats['Number'] !== 'Plur' && g.classes(head).has('death');
}

/** "accusations **de terrorisme**": what somebody is charged with; "la lutte contre **le terrorisme**" fights those who do it. */
function isCharge(g: Grammar, head: number): boolean {
  const isRole = g.classes(head).has('person') || g.classes(head).has('body');
  return isOf(g, head, 'crime') && !isRole && isBare(g, head) && prepositionOf(g.tree, head) === 'de';
}

function isBare(g: Grammar, head: number): boolean {
  return childrenBy(g.tree, head, 'det', 'nummod').length === 0;
}
