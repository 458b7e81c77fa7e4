/** The party that a filler stands for. In: a filled slot. Out: the word that is somebody: itself, its owner ("le **passage d'un convoi**", "**sa** candidature"), or null. */
import type { EventType } from '../../model/codes.js';
import { isNobody } from '../claimants/speaker.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { STRANDED } from '../slots/stranded-subject.js';
import { subjectOf } from '../slots/subject.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { personAt } from '../tree/person-names.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { isBarePlace } from './bare-place.js';
import { beyondBorder, isBorder } from './beyond-border.js';
import { letThrough } from './let-through.js';
import { isMatter, isNoParty } from './no-party.js';
import { ownersOf } from './owners.js';
import { wieldersOf } from './wielders.js';

export function partyWithin(g: Grammar, filler: Filler, slot: string, type: EventType): Filler[] {
  if (slot === 'que' || slot === 'dit' || slot === 'après') return ofClause(g, filler, slot, type);
  // the tagger knew no name in "**Amnesty** a dénoncé", where only a name can stand
  if (filler.rule === STRANDED && wordAt(g.tree, filler.head).upos !== 'NOUN') return [filler];
  const head = countedHead(g, filler.head);
  if (isNoParty(g, head, slot, type)) return [];
  if (isMatter(g, head, type)) return ofMatter(g, filler, head, slot, type);
  const itself = { head: nominal(g, filler.head) ?? head, rule: filler.rule };
  if (type === 'COERCE' && isBorder(g, head)) return beyondBorder(g, itself, head);
  // "le Mali et le Niger, **réunis** à Niamey": who is gathered or received is no place that is visited
  const gathered = type === 'CONSULT' && slot === 'obj' && /^fr\.(participle|passive)$/.test(filler.rule ?? '');
  const barred = type === 'PROTEST' || type === 'COERCE' ? letThrough(g, head) : [];
  if (barred.length > 0) return barred;
  if (isBarePlace(g, head, gathered ? 'subj' : slot, type) || isStretch(g, head)) return heldBy(g, head, slot, type);
  return itselfOrOwners(g, itself, head, slot, type);
}

function ofMatter(g: Grammar, { rule }: Filler, head: number, slot: string, type: EventType): Filler[] {
  return ownersOf(g, head, type, slot).map((owner) => ({ head: owner, rule: rule ?? 'fr.owner' }));
}

/** "la prise **du fief des rebelles**", "a repris **le bastion du groupe**": ground that an armed group holds is taken from it. */
function heldBy(g: Grammar, head: number, slot: string, type: EventType): Filler[] {
  if (type === 'ASSAULT' && slot === 'contre' && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'state-ground'))
    return stateOf(g, head);
  const taken = type === 'ASSAULT' && (slot === 'obj' || slot === 'de');
  if (!taken || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'stronghold')) return [];
  return ownersOf(g, head, type, 'obj')
    .filter((owner) => ['actor', 'name', 'REB', 'UAF'].some((c) => g.classes(owner).has(c)))
    .map((owner) => ({ head: owner, rule: 'fr.owner' }));
}

/** "une frappe contre **le territoire malien**": a state's ground is the state's. */
function stateOf(g: Grammar, head: number): Filler[] {
  return childrenBy(g.tree, head, 'amod')
    .filter((i) => g.classes(i).has('country'))
    .map((owner) => ({ head: owner, rule: 'fr.owner' }));
}

function itselfOrOwners(g: Grammar, itself: Filler, head: number, slot: string, type: EventType): Filler[] {
  const acts = slot === 'subj' || (slot === 'obj' && OF_WORDS.has(type));
  if (isSomebody(g, head) && !(acts && (isThing(g, head) || isWeapon(g, head)))) return [itself];
  if (bearsName(g, head)) return [itself];
  const owners = ownersOf(g, head, type, slot).map((owner) => ({ head: owner, rule: itself.rule ?? 'fr.owner' }));
  if (acts && isWeapon(g, head)) return owners.length > 0 ? owners : wieldersOf(g, head);
  return owners.length > 0 || !(isSomebody(g, head) || mayBeUnknownParty(g, head, slot, type)) ? owners : [itself];
}

/** "le **producteur** américain Jean Exemple": a trade that no list knows is somebody's, where his name follows. */
function bearsName(g: Grammar, head: number): boolean {
  if (wordAt(g.tree, head).upos !== 'NOUN' || g.classes(head).size > 0) return false;
  return childrenBy(g.tree, head, 'appos', 'flat').some((i) => {
    const name = personAt(g.tree, i);
    return name !== undefined && name.first === i && !/^[,(]$/.test(g.tree.words[i - 1]?.form ?? '');
  });
}

/** "regrette **que les otages aient** pris des risques": whom the clause is about; "sa tristesse **après la mort** de dix soldats": theirs, and what else went before is only a time. */
function ofClause(g: Grammar, { head }: Filler, slot: 'que' | 'dit' | 'après', type: EventType): Filler[] {
  if (slot === 'que' && type === 'REQUEST') return obliged(g, head);
  if (slot !== 'après') return subjectOf(g, head).flatMap((f) => partyWithin(g, f, 'subj', type));
  if (!g.classes(head).has('death')) return [];
  return ownersOf(g, head, type, 'obj').map((owner) => ({ head: owner, rule: 'fr.owner' }));
}

/** "estime que **la junte** doit partir", "demande que **la junte** parte": they themselves, by name or role; "il doit partir" may be the speaker. */
function obliged(g: Grammar, clause: number): Filler[] {
  const above = wordAt(g.tree, clause).head;
  const asks = above >= 0 && isOfClass(g.lexicon, g.verbLemma(above), 'asks-that');
  if (g.verbLemma(clause) !== 'devoir' && !asks) return [];
  return logicalSubject(g, clause).filter((f) => {
    const head = countedHead(g, f.head);
    return wordAt(g.tree, head).upos !== 'PRON' && isSomebody(g, head) && !isThing(g, head);
  });
}

/** "ont conquis **une grande partie du nord**": a share of a place is ground. */
function isStretch(g: Grammar, head: number): boolean {
  if (!/^(partie|moitié|majorité|totalité|essentiel|reste)$/.test(lemmaOf(wordAt(g.tree, head)))) return false;
  return childrenBy(g.tree, head, 'nmod').some((i) => {
    const classes = g.classes(i);
    return prepositionOf(g.tree, i) === 'de' && classes.has('place') && !classes.has('person');
  });
}

/** "**plus** de 175 membres des forces": the adverb's own noun, which bears the number. */
function nominal(g: Grammar, head: number): number | undefined {
  if (wordAt(g.tree, head).upos !== 'ADV') return head;
  return childrenBy(g.tree, head, 'obl', 'nmod').find((i) => prepositionOf(g.tree, i) === 'de');
}

/** What is blamed or praised in words is not a thing: "a critiqué **la position française**". */
const OF_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST']);

/** "**la position de Paris**, qui refuse": what acts is not the thing but who owns it. */
function isThing(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  return (
    classes.has('thing') && !['person', 'body', 'actor', 'vehicle', 'aircraft', 'building'].some((c) => classes.has(c))
  );
}

/** "**une mine** a explosé": a means, whoever laid it; a drone or a gunship stands for its army. */
function isWeapon(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  return classes.has('weapon') && !['person', 'actor', 'aircraft', 'vehicle'].some((c) => classes.has(c));
}

/** A noun that the lexicon does not know acts or is counted: "l'**artillerie** a pilonné", "ont tué deux **tailleurs**". */
function mayBeUnknownParty(g: Grammar, head: number, slot: string, type: EventType): boolean {
  if (wordAt(g.tree, head).upos !== 'NOUN' || g.classes(head).size > 0) return false;
  return (
    slot === 'subj' ||
    (slot === 'obj' && (childrenBy(g.tree, head, 'nummod').length > 0 || (type === 'ASSAULT' && isOne(g, head))))
  );
}

/** "ont abattu **un** tailleur". */
function isOne(g: Grammar, head: number): boolean {
  return childrenBy(g.tree, head, 'det').some((i) => lemmaOf(wordAt(g.tree, i)) === 'un');
}

/** Somebody: a role, a name, a pronoun, a bare number; or a thing that stands for people (convoy, camp, school). */
export function isSomebody(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (word.upos === 'DET' && word.feats['Poss'] === 'Yes') return true;
  if (isDate(g, head) || isAbroad(g, head)) return false;
  if (isNobody(g, head)) return false;
  // "les **autres** ont été enlevés", read as an adjective
  if (word.upos === 'ADJ' && lemmaOf(word) === 'autre') return true;
  if (word.upos === 'PRON' || word.upos === 'NUM')
    return !/^(ce|c['’]|ça|cela|ceci|rien|y|en|dont|où)$/i.test(word.form);
  if (['actor', 'name', 'person', 'body', 'thing'].some((c) => classes.has(c))) return true;
  return word.upos === 'PROPN' || ['building', 'vehicle', 'aircraft'].some((c) => classes.has(c));
}

/** "un voyage **à l'étranger**", "des fonds venus **de l'étranger**": outside the country, not a foreigner. */
function isAbroad(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (lemmaOf(word) !== 'étranger' || word.feats['Number'] === 'Plur') return false;
  const article = childrenBy(g.tree, head, 'det').some((i) => /^l['’]$/i.test(wordAt(g.tree, i).form));
  return article && /^(à|de|vers|depuis)$/.test(prepositionOf(g.tree, head) ?? '');
}

/** "les attentats **du 13 novembre**": a time is never a party. */
function isDate(g: Grammar, head: number): boolean {
  if (g.classes(head).has('time')) return true;
  if (wordAt(g.tree, head).upos !== 'NUM') return false;
  // "le génocide **de 1994**"
  if (
    /^(19|20)\d\d$/.test(wordAt(g.tree, head).form) &&
    (prepositionOf(g.tree, head) !== null || hasRel(wordAt(g.tree, head), 'conj'))
  )
    return true;
  return childrenBy(g.tree, head, 'nmod', 'flat', 'obl', 'appos').some((i) => g.classes(i).has('time'));
}
