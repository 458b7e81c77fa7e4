/** What kind of word stands here. In: a word of the tree. Out: its classes: those of the lexicon, the sector of its role ("MIL"), its kind ("person", "place", "name", "actor"). */
import type { RoleEntry } from '../lexicon/actors.js';
import type { Word } from '../model/sentence.js';
import type { CoderLexicon } from './code-lexicon.js';
import { roleAt } from './role-at.js';
import { isCountedTrade } from './tree/counted-trade.js';
import { childrenBy, lemmaOf, type Tree } from './tree/tree.js';

export function classesOf(tree: Tree, word: Word, lexicon: CoderLexicon): Set<string> {
  const found = new Set<string>(lexicon.events.classes.get(lemmaOf(word)));
  if (found.has('band')) found.add('actor').add('person');
  else if (found.has('person')) found.add('actor');
  if (word.upos !== 'PROPN') addRole(found, roleAt(tree, word, lexicon));
  addDemonym(found, word, lexicon);
  addName(found, tree, word);
  if (isStateNoun(tree, word, lexicon)) found.add('name').add('actor');
  if (isPersonal(word) || isLatter(tree, word)) found.add('actor').add('pronoun');
  if (isOthers(tree, word) || isCalled(tree, word, found)) found.add('actor').add('person');
  if (isToll(tree, word, lexicon)) found.add('toll');
  if (found.size === 0 && isCountedTrade(tree, word)) found.add('actor').add('person');
  return found;
}

/** "déplore **trois morts**": a figure, and nobody's mourning. */
function isToll(tree: Tree, word: Word, { quantities }: CoderLexicon): boolean {
  if (word.upos !== 'NOUN' || !quantities.tollNouns.has(lemmaOf(word))) return false;
  const isDefinite = childrenBy(tree, word.index, 'det').some((i) => tree.words[i]?.feats['Definite'] === 'Def');
  return word.feats['Number'] === 'Plur' && !isDefinite && childrenBy(tree, word.index, 'nummod', 'det').length > 0;
}

/** "une opération **française**" is a country's; "deux **Français**", capital and noun, are people. */
function addDemonym(found: Set<string>, word: Word, lexicon: CoderLexicon): void {
  const noun = (word.upos !== 'ADJ' || word.deprel !== 'amod') && /^\p{Lu}/u.test(word.form);
  if (!(noun && ['NOUN', 'PROPN', 'ADJ'].includes(word.upos)) && word.upos !== 'ADJ') return;
  const { countries } = lexicon;
  // "une opération **franco-malienne**" is two countries'
  const named = [countries?.byDemonym(word.form), noun ? undefined : countries?.byCompound(word.form)];
  if (named.every((found) => (found?.length ?? 0) === 0)) return;
  found.add('actor').add(noun ? 'person' : 'country');
}

function addRole(found: Set<string>, role: RoleEntry | undefined): void {
  if (!role) return;
  if (role.sector) found.add(role.sector);
  found.add(role.denotes === 'people' ? 'person' : role.denotes);
  if (role.denotes !== 'thing') found.add('actor');
}

function addName(found: Set<string>, tree: Tree, word: Word): void {
  const name = tree.sentence.names.find((n) => n.first <= word.index && word.index <= n.last);
  if (name || word.upos === 'PROPN') found.add('name');
  if (name?.kind) found.add(name.kind);
  if (name && name.kind !== 'place') found.add('actor');
  // "les **Nations** unies" are no nations: a body's name of several words is not what its noun is
  if (name?.kind === 'organisation' && name.first < name.last) found.delete('thing');
}

/** "les **Émirats** arabes unis", "selon le **Kremlin**": a state's name, or its seat's, that the tagger takes for a common noun. */
function isStateNoun(tree: Tree, { upos, form, index }: Word, { countries }: CoderLexicon): boolean {
  if (upos !== 'NOUN' || !/^\p{Lu}/u.test(form) || !countries) return false;
  if (countries.byName(form).length > 0 || countries.byMetonym(form).length > 0) return true;
  // "la **Maison** Blanche"
  const next = tree.words[index + 1]?.form ?? '';
  return /^\p{Lu}/u.test(next) && countries.byMetonym(`${form} ${next}`).length > 0;
}

/** "une dizaine **d'autres**": people of whom the sentence has just spoken. */
function isOthers(tree: Tree, word: Word): boolean {
  return lemmaOf(word) === 'autre' && word.upos !== 'PRON' && childrenBy(tree, word.index, 'case').length > 0;
}

const UNCALLED = ['thing', 'body', 'place', 'building', 'vehicle', 'document', 'time'];

/** "le **secrétaire** du mouvement, Abdou Razik,": a noun that a person's name explains is a person, in whatever trade. */
function isCalled(tree: Tree, word: Word, found: ReadonlySet<string>): boolean {
  if (word.upos !== 'NOUN' || UNCALLED.some((name) => found.has(name))) return false;
  const named = childrenBy(tree, word.index, 'appos').filter((i) => tree.words[i - 1]?.form === ',');
  return tree.sentence.names.some((n) => n.kind === 'person' && n.first < n.last && named.includes(n.first));
}

/** "**ce dernier** a dénoncé", "à **ces derniers**"; "ces derniers jours" are days. */
function isLatter(tree: Tree, word: Word): boolean {
  const before = tree.words[word.index - 1];
  return lemmaOf(word) === 'dernier' && word.deprel !== 'amod' && before !== undefined && lemmaOf(before) === 'ce';
}

function isPersonal(word: Word): boolean {
  if (word.upos !== 'PRON' || word.feats['Person'] !== '3') return false;
  return !/^(ce|c['’]|ça|cela|ceci|il y)$/i.test(word.form);
}
