/** Acts in the name or the task of a body. In: an event noun. Out: whether it only names one: "le **Front** de **libération** du Kolani", "l'office central pour la **répression** des fraudes". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { listHead } from '../status/bare-description.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';

/** How many nouns a name may stack: "Association des **victimes** de la **répression**". */
const DEEPEST = 4;
/** What a body is for, or against. */
const AIM = /^(pour|contre)$/;

export function isOfName(g: Grammar, index: number): boolean {
  return [isAcronym, isBodyItself, isOfBody, isBehindBody, isOfOffice].some((names) => names(g, index));
}

/** "les policiers du **RAID**": letters that make a word too, among words in small letters; "un RAID" only says it loudly, and so may a headline. */
function isAcronym(g: Grammar, index: number): boolean {
  if (g.isTitle || index === 0 || !isLoud(wordAt(g.tree, index).form)) return false;
  const words = g.tree.words.filter((w) => w.form.length > 2);
  const isQuiet = words.filter((w) => isLoud(w.form)).length * 2 < words.length;
  return isQuiet && !childrenBy(g.tree, index, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Ind');
}

function isLoud(form: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(form);
}

/** "les **Forces** de **défense**", "la **Brigade** de répression du **banditisme**": the nouns above it lead to a body that a capital opens. */
function isOfBody(g: Grammar, index: number): boolean {
  // "Programme de désarmement, **démobilisation** et réinsertion"
  let at = listHead(g, index);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { head } = wordAt(g.tree, at);
    if (head < 0 || head > at || !hangsInName(g, at, depth)) return false;
    if (isBody(g, head)) return true;
    at = head;
  }
  return false;
}

/** The noun itself stands bare behind "de", or behind "pour" and "contre"; the nouns between may have their article: "**des** victimes **de la** répression". */
function hangsInName(g: Grammar, at: number, depth: number): boolean {
  const word = wordAt(g.tree, at);
  const preposition = prepositionOf(g.tree, at) ?? '';
  if (!hasRel(word, 'nmod', 'obl') || childrenBy(g.tree, at, 'nummod').length > 0) return false;
  return (depth === 0 || word.upos === 'NOUN') && /^(de|à|pour|contre)$/.test(preposition);
}

/** "**Mouvement** de grève à Kolani": a capital that only opens the sentence names nobody. */
function isBody(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  const opens = index === 0 && childrenBy(g.tree, index, 'det', 'amod').length === 0;
  return /^\p{Lu}/u.test(word.form) && !opens && isOfClass(g.lexicon, lemmaOf(word), 'named-body');
}

/** "les responsables du **Rassemblement** des planteurs": a capital behind its article within the sentence: a party; "un rassemblement des planteurs" is a march. */
function isBodyItself(g: Grammar, index: number): boolean {
  return isBody(g, index) && childrenBy(g.tree, index, 'det').includes(index - 1);
}

/** "selon une publication du **Comité** national pour la **libération** des détenus": the body before "pour", whatever the parser hung the act on. */
function isBehindBody(g: Grammar, index: number): boolean {
  let at = index - 1;
  if (wordAt(g.tree, index).upos !== 'NOUN' || at < 1) return false;
  if (wordAt(g.tree, at).upos === 'DET') at--;
  if (at < 1 || !AIM.test(lemmaOf(wordAt(g.tree, at)))) return false;
  do at--;
  while (at > 0 && wordAt(g.tree, at).upos === 'ADJ');
  return at >= 0 && isBody(g, at) && !isOfContinent(g, at);
}

/** "l'appel de **l'Union africaine** pour la libération": whole before the aim of the call. */
function isOfContinent(g: Grammar, body: number): boolean {
  const { form } = wordAt(g.tree, body + 1);
  return isOfClass(g.lexicon, form.toLowerCase(), 'continental');
}

/** "la brigade **de lutte** contre le trafic": what a body is for, also behind an article and without a capital. */
function isOfOffice(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  if (head < 0 || head > index || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'office')) return false;
  const preposition = prepositionOf(g.tree, index) ?? '';
  return AIM.test(preposition) || (preposition === 'de' && childrenBy(g.tree, index, 'det', 'nummod').length === 0);
}

/** "le **Combat** pour l'alternance": a capital behind its article, and what it is for: a party. "La **Marche** pour la paix" is a march. */
export function isNamedStruggle(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (!/^\p{Lu}\p{Ll}/u.test(word.form) || !childrenBy(g.tree, index, 'det').includes(index - 1)) return false;
  return childrenBy(g.tree, index, 'nmod').some((i) => AIM.test(prepositionOf(g.tree, i) ?? ''));
}

/** "le collectif **Sauvons** Tirna", "le comité de soutien **Libérons** Awa": an imperative with a capital, right behind a noun, is its name. */
export function isSlogan(g: Grammar, index: number): boolean {
  const before = g.tree.words[index - 1];
  return (
    /^\p{Lu}\p{Ll}+ons$/u.test(wordAt(g.tree, index).form) &&
    before !== undefined &&
    /^(NOUN|ADJ|PROPN)$/.test(before.upos)
  );
}
