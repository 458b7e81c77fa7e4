/** The party that a filler stands for. In: a filled slot. Out: the word that is somebody: itself, its owner ("le **passage d'un convoi**", "**sa** candidature"), or null. */
import type { EventType } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { STRANDED } from '../slots/stranded-subject.js';
import { subjectOf } from '../slots/subject.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { isCountryName } from './country-name.js';

export function partyWithin(g: Grammar, filler: Filler, slot: string, type: EventType): Filler[] {
  // "regrette **que les otages aient** pris des risques": whom the clause is about
  if (slot === 'que') return subjectOf(g, filler.head).flatMap((f) => partyWithin(g, f, 'subj', type));
  // the tagger knew no name in "**Amnesty** a dénoncé", where only a name can stand
  if (filler.rule === STRANDED && wordAt(g.tree, filler.head).upos !== 'NOUN') return [filler];
  const head = countedHead(g, filler.head);
  const itself = { head: nominal(g, filler.head) ?? head, rule: filler.rule };
  // "le Mali et le Niger, **réunis** à Niamey": who is gathered or received is no place that is visited
  const gathered = type === 'CONSULT' && slot === 'obj' && /^fr\.(participle|passive)$/.test(filler.rule ?? '');
  if (isBarePlace(g, head, gathered ? 'subj' : slot, type)) return [];
  const { rule } = filler;
  const acts = slot === 'subj' || (slot === 'obj' && OF_WORDS.has(type));
  if (isSomebody(g, head) && !(acts && (isThing(g, head) || isWeapon(g, head)))) return [itself];
  const owners = ownersOf(g, head, type, slot).map((owner) => ({ head: owner, rule: rule ?? 'fr.owner' }));
  if (acts && isWeapon(g, head)) return owners;
  return owners.length > 0 || !(isSomebody(g, head) || mayBeUnknownParty(g, head, slot)) ? owners : [itself];
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

/** A noun that the lexicon does not know acts or is counted: "l'**artillerie** a pilonné", "ont tué deux **gardes**". */
function mayBeUnknownParty(g: Grammar, head: number, slot: string): boolean {
  if (wordAt(g.tree, head).upos !== 'NOUN' || g.classes(head).size > 0) return false;
  return slot === 'subj' || (slot === 'obj' && childrenBy(g.tree, head, 'nummod').length > 0);
}

/** Somebody: a role, a name, a pronoun, a bare number; or a thing that stands for people (convoy, camp, school). */
export function isSomebody(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (word.upos === 'DET' && word.feats['Poss'] === 'Yes') return true;
  if (isDate(g, head)) return false;
  // "les **autres** ont été enlevés", read as an adjective
  if (word.upos === 'ADJ' && lemmaOf(word) === 'autre') return true;
  if (word.upos === 'PRON' || word.upos === 'NUM')
    return !/^(ce|c['’]|ça|cela|ceci|rien|y|en|dont|où)$/i.test(word.form);
  if (['actor', 'name', 'person', 'body', 'thing'].some((c) => classes.has(c))) return true;
  return word.upos === 'PROPN' || ['building', 'vehicle', 'aircraft'].some((c) => classes.has(c));
}

/** "les attentats **du 13 novembre**": a time is never a party. */
function isDate(g: Grammar, head: number): boolean {
  if (g.classes(head).has('time')) return true;
  if (wordAt(g.tree, head).upos !== 'NUM') return false;
  return childrenBy(g.tree, head, 'nmod', 'flat', 'obl', 'appos').some((i) => g.classes(i).has('time'));
}

/** Only who can own counts as owner: "l'explosion **d'une mine**" has none. */
function isActor(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  // "l'ultimatum de sept **pays**"
  if (classes.has('thing') && classes.has('GOV')) return true;
  return ['actor', 'name', 'person', 'body'].some((c) => classes.has(c)) || wordAt(g.tree, head).upos === 'PROPN';
}

/** "ont quitté **la base**", "ont fui **leurs villages**", "se retirer **de Walikale**": left behind, nobody's loss; a name without article is a town. */
function isLeft(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (word.upos === 'PROPN')
    return !isCountryName(g, head) && !classes.has('body') && childrenBy(g.tree, head, 'det').length === 0;
  return word.upos === 'NOUN' && !classes.has('actor') && ['building', 'area', 'place'].some((c) => classes.has(c));
}

/** "se retirer **de Gao**, "la **ville**": where, not to whom. A country under a verb is its government and stays. */
function isBarePlace(g: Grammar, head: number, slot: string, type: EventType): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  // "le retrait **des trois pays**" is theirs, "le retrait du pays" from it
  if (word.upos === 'NOUN' && word.lemma === 'pays' && word.feats['Number'] === 'Plur' && slot === 'de') return false;
  if (type === 'RETREAT' && (slot === 'obj' || slot === 'de') && isLeft(g, head)) return true;
  // "le département **d'État** a démenti": an office, not a stretch of land
  if (childrenBy(g.tree, head, 'nmod').some((i) => /^état$/i.test(lemmaOf(wordAt(g.tree, i))))) return false;
  if (word.upos === 'NOUN')
    return (
      (classes.has('place') || classes.has('area') || classes.has('infrastructure')) &&
      !['actor', 'building', 'thing'].some((c) => classes.has(c))
    );
  if (
    type === 'CONSULT' &&
    ['à', 'en', 'dans', 'de', 'obj'].includes(slot) &&
    (classes.has('place') || classes.has('building') || isCountryName(g, head))
  )
    return true;
  if (word.upos !== 'PROPN' || !classes.has('place')) return false;
  const isCountry = isCountryName(g, head);
  const isAddressed = slot === 'à' && type === 'REQUEST';
  const isSeat =
    (/^(subj|obj|avec|contre|entre|par)$/.test(slot) || isAddressed) &&
    (g.lexicon.countries?.byCapital(word.form).length ?? 0) > 0;
  return !(isCountry || isSeat) || ['en', 'dans', 'sur', 'vers'].includes(slot);
}

/** "les négociations **d'Alger**", "le sommet **de Paris**": where they are held. */
const MEETING =
  /^(accord|traité|protocole|négociation|pourparlers?|sommet|conférence|réunion|rencontre|dialogue|discussion|forum|procès)$/i;

/** "la position **de Paris**": a capital that owns an abstraction is its government. */
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

/** "le conflit **au Yémen** a tué": where it is, not whose. */
function isScene(g: Grammar, owner: number): boolean {
  return prepositionOf(g.tree, owner) === 'à' && isCountryName(g, owner);
}

/** "l'attaque **de la gendarmerie** a coûté la vie à": a building under an act of violence is struck by it. */
function isTarget(g: Grammar, act: number, owner: number): boolean {
  return g.classes(act).has('violence') && g.classes(owner).has('building');
}

/** "le soutien **de la France**", "un manque de formation **de la Force**", "**sa** candidature": whose it is. */
function ownersOf(g: Grammar, head: number, type: EventType, slot: string): number[] {
  // "refuse le dialogue **avec les séparatistes**"
  const links = type === 'REJECT' && slot === 'obj' ? ['de', 'à', 'avec'] : ['de', 'à'];
  const owners = childrenBy(g.tree, head, 'nmod').filter(
    (i) =>
      links.includes(prepositionOf(g.tree, i) ?? '') &&
      isActor(g, countedHead(g, i)) &&
      !(type === 'ASSAULT' && ((slot === 'subj' && isTarget(g, head, i)) || isScene(g, i))) &&
      !isBarePlace(
        g,
        countedHead(g, i),
        isSeat(g, i) && !MEETING.test(wordAt(g.tree, head).lemma) ? 'subj' : 'de',
        type,
      ),
  );
  const first = owners[0];
  if (first !== undefined) return conjuncts(g.tree, first);
  // "la position **de principe** de Paris"
  const inner = childrenBy(g.tree, head, 'nmod').find((i) => prepositionOf(g.tree, i) === 'de' && !isActor(g, i));
  const deeper = inner === undefined || slot !== 'subj' ? [] : ownersOf(g, inner, type, 'obj');
  if (deeper.length > 0) return deeper;
  // "la présence **française**", "l'action militaire **américaine**"
  const national = childrenBy(g.tree, head, 'amod').filter((i) => g.classes(i).has('country'));
  if (national.length > 0) return national;
  // "a exprimé **ses** pensées": the owner is the subject itself; of "**sa** candidature invalidée" somebody else
  if (slot === 'obj' && !undergoes(g, head)) return [];
  return childrenBy(g.tree, head, 'det').filter((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
}
