/** A subject that the parser hung on the complement opening the sentence. In: a finite verb without subject. Out: the noun behind the first comma that agrees with it: "Lors d'une audience, **Mme Koné**, qui…, avait nié", "Selon un diplomate, **Dakar et Banjul**, inquiets, se sont opposés". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { isNominal } from '../tree/phrase.js';
import { childrenBy, hasRel, subtree, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';

export function frontedSubject(g: Grammar, verb: number): Filler[] | null {
  const group = g.group(verb);
  if (group.form !== 'finite' || group.impersonal || hasRel(wordAt(g.tree, verb), 'conj', 'acl', 'advcl', 'parataxis'))
    return null;
  const opening = childrenBy(g.tree, verb, 'obl', 'advmod').find((i) => i < verb);
  const found = (opening === undefined ? undefined : inside(g, opening, verb)) ?? behindClause(g, verb);
  return found?.map((head) => ({ head, rule: 'fr.fronted-subject' })) ?? null;
}

function inside(g: Grammar, opening: number, verb: number): number[] | undefined {
  return subtree(g.tree, opening)
    .filter((i) => i > opening && i < verb && isLikeSubject(g, i))
    .map((i) => conjuncts(g.tree, i).filter((j) => j < verb))
    .find((heads) => agrees(g, verb, heads));
}

/** "Alors que la nuit tombait, **des jihadistes** ont attaqué": taken for the object of the clause before it, with nothing between it and its verb. */
function behindClause(g: Grammar, verb: number): number[] | undefined {
  const start = Math.min(verb, ...(g.tree.children[verb] ?? []).filter((i) => hasRel(wordAt(g.tree, i), 'aux')));
  const clauses = childrenBy(g.tree, verb, 'advcl').filter((i) => i < start);
  const found = clauses
    .flatMap((clause) => childrenBy(g.tree, clause, 'obj', 'obl', 'conj', 'appos'))
    .find((i) => i < start && Math.max(...subtree(g.tree, i)) === start - 1 && isBehindComma(g, i));
  return found !== undefined && agrees(g, verb, conjuncts(g.tree, found)) ? conjuncts(g.tree, found) : undefined;
}

/** Behind a comma, under no preposition and joined by no "et": somebody with an article, or a name. */
function isLikeSubject(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (!isNominal(word) || !hasRel(word, 'appos', 'nmod', 'conj', 'dislocated')) return false;
  return isBehindComma(g, index);
}

function isBehindComma(g: Grammar, index: number): boolean {
  if (childrenBy(g.tree, index, 'case', 'cc').length > 0 || !isSomebody(g, index)) return false;
  const first = Math.min(index, ...childrenBy(g.tree, index, 'det', 'nummod').filter((i) => i < index));
  return g.tree.words[first - 1]?.form === ',' && (first < index || isNamed(g, index));
}

/** A capital in this place is its government; any other town is only where it was. */
function isSomebody(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  if (classes.has('time')) return false;
  if (classes.has('place') && !classes.has('person') && !classes.has('body'))
    return (g.lexicon.countries?.byCapital(wordAt(g.tree, index).form).length ?? 0) > 0;
  return classes.has('actor') || classes.has('name');
}

/** "**Mme** Koné", "**Dakar**" need no article. */
function isNamed(g: Grammar, index: number): boolean {
  return g.classes(index).has('name') || g.classes(index + 1).has('name');
}

function agrees(g: Grammar, verb: number, heads: readonly number[]): boolean {
  const lead = childrenBy(g.tree, verb, 'aux', 'cop')
    .map((i) => wordAt(g.tree, i))
    .find((w) => w.feats['Mood']);
  const number = (lead ?? wordAt(g.tree, verb)).feats['Number'];
  const several = heads.length > 1 || heads.some((i) => wordAt(g.tree, i).feats['Number'] === 'Plur');
  return number === undefined || (number === 'Plur') === several;
}
