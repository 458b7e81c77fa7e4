/** Places that are no party. In: a word in a slot of an event. Out: whether it only says where: "se retirer **de Gao**"; a country or a capital that acts is its government. */
import type { EventType } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { isCountryName } from './country-name.js';

/** "se retirer **de Gao**, "la **ville**": where, not to whom. A country under a verb is its government and stays. */
export function isBarePlace(g: Grammar, head: number, slot: string, type: EventType): boolean {
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

/** "ont quitté **la base**", "ont fui **leurs villages**", "se retirer **de Walikale**": left behind, nobody's loss; a name without article is a town. */
function isLeft(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (word.upos === 'PROPN')
    return !isCountryName(g, head) && !classes.has('body') && childrenBy(g.tree, head, 'det').length === 0;
  return word.upos === 'NOUN' && !classes.has('actor') && ['building', 'area', 'place'].some((c) => classes.has(c));
}
