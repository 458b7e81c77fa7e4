/** Acts spoken of in general. In: a noun of force. Out: whether the words name the kind and no act of it: "prêche contre la **violence**", "un atelier sur les **enlèvements**", "les **attaques** contre les écoles sont un crime". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { carrierOf } from '../slots/support.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, subtree, wordAt } from '../tree/tree.js';

export function isInGeneral(g: Grammar, index: number): boolean {
  if (isOfType(g, index) || isTrade(g, index)) return true;
  if (isSpecific(g, index)) return false;
  if (isExposed(g, index)) return true;
  if (isJudgedAsKind(g, index) || isKind(g, index) || isGloss(g, index) || isIncited(g, index) || isLikened(g, index))
    return true;
  if (isOneOfMany(g, index)) return true;
  return isBare(g, index) && (isMass(g, index) || isTopic(g, index));
}

/** "confrontée à **ce type d'attaque**", "un mode d'assaut": the noun above says that the kind is meant. */
function isOfType(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  const above = hasRel(word, 'nmod') && word.head < index ? g.tree.words[word.head] : undefined;
  if (!above || !isOfClass(g.lexicon, lemmaOf(above), 'kind-noun')) return false;
  return prepositionOf(g.tree, index) === 'de' && childrenBy(g.tree, index, 'det').length === 0;
}

/** "une bande **spécialisée** dans le vol de bétail et les **enlèvements**": what they do for a living. */
function isTrade(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  const first = hasRel(word, 'conj') ? wordAt(g.tree, word.head) : word;
  if (first.head < 0 || !hasRel(first, 'obl', 'nmod') || prepositionOf(g.tree, first.index) !== 'dans') return false;
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, first.head)), 'specialised');
}

/** "c'est **un combat** de longue haleine", "la paix est **une bataille**": the present tense says what a task is like (class `struggle`). */
function isLikened(g: Grammar, index: number): boolean {
  const copula = childrenBy(g.tree, index, 'cop')[0];
  if (copula === undefined || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, index)), 'struggle')) return false;
  const isOne = childrenBy(g.tree, index, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Ind');
  return isOne && wordAt(g.tree, copula).feats['Tense'] === 'Pres';
}

/** "poursuivi pour incitation **à la révolte**", "apologie **du terrorisme**": words that call for such acts. */
function isIncited(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  return (
    head >= 0 && head < index && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'inciting') && isBare(g, index)
  );
}

/** "les violences **basées** sur le genre", "**faites** aux femmes": a participle that says what sort. */
function isKind(g: Grammar, index: number): boolean {
  return childrenBy(g.tree, index, 'acl', 'amod').some((i) => isSort(g, i));
}

function isSort(g: Grammar, participle: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(participle), 'kind-participle');
}

/** "l'article 3 (**interdiction** de la torture)", "le CT (**Combat** pour Tirna)": right behind a bracket, without an article, it explains what stands before. */
function isGloss(g: Grammar, index: number): boolean {
  return g.tree.words[index - 1]?.form === '(' && childrenBy(g.tree, index, 'det').length === 0;
}

/** A number, a name, a day, one such act ("cette attaque", "son enlèvement") or who did it: an act that took place. */
function isSpecific(g: Grammar, index: number): boolean {
  const points = childrenBy(g.tree, index, 'det').some((i) => {
    const { feats } = wordAt(g.tree, i);
    return feats['PronType'] === 'Dem' || feats['Poss'] === 'Yes';
  });
  if (points || wordAt(g.tree, index).upos !== 'NOUN') return true;
  const own = subtree(g.tree, index, (word) => hasRel(word, 'conj'));
  return own.some((i) => {
    const word = wordAt(g.tree, i);
    if (i !== index && g.classes(i).has('time')) return true;
    return ['PROPN', 'NUM'].includes(word.upos) || (i !== index && hasRel(word, 'acl') && !isSort(g, i));
  });
}

function isBare(g: Grammar, index: number): boolean {
  return childrenBy(g.tree, index, 'nmod', 'obl', 'amod', 'appos', 'acl', 'nummod').length === 0;
}

/** "contre **la violence**", "recourent à **la torture**"; what breaks out, is committed or is fled took place. */
function isMass(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (word.feats['Number'] === 'Plur' || !isOfClass(g.lexicon, lemmaOf(word), 'mass-act')) return false;
  const isDefinite = childrenBy(g.tree, index, 'det').every((i) => wordAt(g.tree, i).feats['Definite'] === 'Def');
  const measured = word.head >= 0 && g.classes(word.head).has('quantity');
  return isDefinite && !measured && !hasRel(word, 'nsubj') && carrierOf(g, index) === null;
}

/** "le phénomène **des enlèvements**", "discuter **des coups d'État**": several, and none of them. */
function isTopic(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (word.head < 0 || word.head > index || word.feats['Number'] !== 'Plur') return false;
  const verb = g.verbLemma(word.head);
  const preposition = prepositionOf(g.tree, index);
  if (verb !== null)
    return hasRel(word, 'obj', 'obl') && isOfClass(g.lexicon, verb, 'talks-of') && preposition !== 'après';
  return (
    /^(sur|contre|de)$/.test(preposition ?? '') && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, word.head)), 'treats-of')
  );
}

/** "les attaques contre les écoles **constituent un crime**", "les conflits de terre **sont fréquents**": the present tense says what they are, always. */
function isJudgedAsKind(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (!hasRel(word, 'nsubj') || word.head < 0 || word.feats['Number'] !== 'Plur') return false;
  const definite = childrenBy(g.tree, index, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Def');
  return definite && isAlways(g, word.head);
}

/** "reste exposé **aux attaques** terroristes", "une épidémie **de coups d'État**": what may befall one, or how often in general. */
function isExposed(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (word.head < 0 || word.head > index || word.feats['Number'] !== 'Plur') return false;
  if (!hasRel(word, 'obl', 'nmod') || !/^(à|de)$/.test(prepositionOf(g.tree, index) ?? '')) return false;
  return isOfClass(g.lexicon, g.verbLemma(word.head) ?? lemmaOf(wordAt(g.tree, word.head)), 'exposing');
}

/** "Vols, **viols** et meurtres **se multiplient**", "en proie aux vols, aux **viols** et aux meurtres": three kinds or more, said to grow (class `recurring`). */
function isOneOfMany(g: Grammar, index: number): boolean {
  let first = index;
  while (hasRel(wordAt(g.tree, first), 'conj')) first = wordAt(g.tree, first).head;
  const members = subtree(g.tree, first, (word) => !hasRel(word, 'conj')).length;
  const { head } = wordAt(g.tree, first);
  if (members < 3 || head < 0 || wordAt(g.tree, index).feats['Number'] !== 'Plur') return false;
  const above = g.verbLemma(head) ?? lemmaOf(wordAt(g.tree, head));
  return isOfClass(g.lexicon, above, 'recurring') && (hasRel(wordAt(g.tree, first), 'nsubj') || above === 'proie');
}

function isAlways(g: Grammar, predicate: number): boolean {
  const copula = childrenBy(g.tree, predicate, 'cop')[0];
  // "**ont été** fréquents", "**étaient** un crime" look back
  if (copula !== undefined) return wordAt(g.tree, copula).feats['Tense'] === 'Pres';
  const { tense, perfect, form } = g.group(predicate);
  return (
    form === 'finite' && tense === 'Pres' && !perfect && isOfClass(g.lexicon, g.verbLemma(predicate), 'amounts-to')
  );
}
