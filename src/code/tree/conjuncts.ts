/** Coordination in the tree. In: the head of a noun phrase. Out: it and the nouns joined to it, also those that the parser took for appositions. */

import { hasDefiniteArticle, isNominal, isRaised } from './phrase.js';
import { childrenBy, hasRel, lemmaOf, subtree, type Tree, wordAt } from './tree.js';

/** The head and the nouns joined to it by "et", "ou", commas; verbs wrongly joined to a noun are left out. */
export function conjuncts(tree: Tree, head: number): number[] {
  const found = [
    head,
    ...namesListed(tree, head),
    ...rolesListed(tree, head),
    ...othersListed(tree, head),
    ...besideComplement(tree, head),
  ];
  for (const child of childrenBy(tree, head, 'conj')) {
    if (
      isNominal(wordAt(tree, child)) &&
      !isPart(tree, head, child) &&
      !isOtherTitle(tree, head, child) &&
      !isNextHeadline(tree, head, child)
    )
      found.push(...listedBefore(tree, head, child), ...conjuncts(tree, child));
  }
  return found;
}

/** "Des enseignants en grève, **un recteur** pris à partie", "conteste la victoire de Koné, **quatre morts**": in a title a comma alone begins another piece of news. */
function isNextHeadline(tree: Tree, head: number, child: number): boolean {
  if (!tree.sentence.isTitle || tree.words.slice(head, child + 8).some((w) => /^(et|ou|ainsi)$/i.test(w.form)))
    return false;
  return (
    tree.words[Math.min(...subtree(tree, child).filter((i) => i > head)) - 1]?.form === ',' || hasOwnComma(tree, child)
  );
}

function hasOwnComma(tree: Tree, child: number): boolean {
  const first = subtree(tree, child).filter((i) => tree.words[i]?.upos !== 'PUNCT')[0] ?? child;
  return tree.words[first - 1]?.form === ',';
}

/** "**l'ancien ministre et opposant** Issa Sow", "**le chef du parti et ancien ministre** Issa Sow": behind one singular article a bare noun, which the name follows or whose verb is singular, is the same man's. */
function isOtherTitle(tree: Tree, head: number, child: number): boolean {
  const [first, other] = [wordAt(tree, head), wordAt(tree, child)];
  if (first.upos !== 'NOUN' || other.upos !== 'NOUN' || other.feats['Number'] !== 'Sing') return false;
  const opens = childrenBy(tree, child, 'det', 'nummod', 'case').length > 0;
  const one = childrenBy(tree, head, 'det').some((i) => wordAt(tree, i).feats['Number'] === 'Sing');
  const own = subtree(tree, child).filter((i) => wordAt(tree, i).upos !== 'PROPN');
  return one && !opens && (tree.words[Math.max(...own) + 1]?.upos === 'PROPN' || isSubjectOfOne(tree, head));
}

/** "le président du Faso et ministre de la Défense **a** limogé": two would have a plural. */
function isSubjectOfOne(tree: Tree, head: number): boolean {
  const word = wordAt(tree, head);
  if (!hasRel(word, 'nsubj') || word.head < 0) return false;
  const verbs = [word.head, ...childrenBy(tree, word.head, 'aux')].map((i) => wordAt(tree, i));
  return verbs.some((v) => v.feats['VerbForm'] === 'Fin' && v.feats['Number'] === 'Sing');
}

/** "par la mission des Nations unies **et le gouvernement**": who has an article and no "de" is joined to the head, not to its complement. */
function besideComplement(tree: Tree, head: number): number[] {
  const inside = childrenBy(tree, head, 'nmod').filter((i) => i > head && childrenBy(tree, i, 'case').length > 0);
  const deeper = inside.flatMap((i) => [i, ...childrenBy(tree, i, 'nmod')]);
  return deeper.flatMap((i) => childrenBy(tree, i, 'conj')).filter((j) => isRaised(tree, j));
}

/** "Amnesty International, **Human Rights Watch et la FIDH**": a name that joins others by "et" comments on none before it. */
function namesListed(tree: Tree, head: number): number[] {
  if (!isName(tree, head)) return [];
  return childrenBy(tree, head, 'appos')
    .filter((i) => i > head && wordAt(tree, i).upos === 'PROPN' && childrenBy(tree, i, 'conj').length > 0)
    .filter((i) => {
      const first = Math.min(...subtree(tree, i));
      // "le MNLA**,** la CMA et le HCUA"
      return [tree.words[first - 1], tree.words[first], tree.words[i - 1]].some((w) => w?.form === ',');
    })
    .flatMap((i) => conjuncts(tree, i));
}

/** "le président, **le ministre et le chef d'état-major** ont": an apposition that joins another by "et" and ends at the verb lists; "le maire, un ancien soldat et père de famille, a" comments. */
function rolesListed(tree: Tree, head: number): number[] {
  return childrenBy(tree, head, 'appos')
    .filter((i) => i > head && wordAt(tree, i).upos === 'NOUN' && hasDefiniteArticle(tree, i))
    .filter((i) => childrenBy(tree, i, 'conj').some((j) => hasDefiniteArticle(tree, j) && !hasCommaBetween(tree, i, j)))
    .filter((i) => {
      const own = subtree(tree, i);
      return tree.words[Math.min(...own)]?.form === ',' && !closesWithComma(tree, i);
    })
    .flatMap((i) => conjuncts(tree, i));
}

/** "a tué un berger, **un boulanger et un douanier**": beside an indefinite article or a number, one that joins another of its kind lists; "un élu, un ancien soldat et père de famille" comments. */
function othersListed(tree: Tree, head: number): number[] {
  if (!isCountedNoun(tree, head)) return [];
  return childrenBy(tree, head, 'appos')
    .filter((i) => i > head && isCountedNoun(tree, i) && !closesWithComma(tree, i))
    .filter((i) => childrenBy(tree, i, 'conj').some((j) => isCountedNoun(tree, j) && !hasCommaBetween(tree, i, j)))
    .flatMap((i) => conjuncts(tree, i));
}

/** "**un** berger", "**deux** marchands" */
function isCountedNoun(tree: Tree, at: number): boolean {
  const counts = childrenBy(tree, at, 'det', 'nummod').map((i) => wordAt(tree, i));
  return wordAt(tree, at).upos === 'NOUN' && counts.some((w) => w.upos === 'NUM' || /^une?$/i.test(w.form));
}

/** "un homme, un berger et un marchand**,** ont": closed by a comma, it says who is meant. */
function closesWithComma(tree: Tree, at: number): boolean {
  return tree.words[Math.max(...subtree(tree, at)) + 1]?.form === ',';
}

function isName(tree: Tree, at: number): boolean {
  // "**Amnesty International**" opens the sentence, and is a noun for the tagger
  const capitals = [at, at + 1].every((i) => /^\p{Lu}/u.test(tree.words[i]?.form ?? ''));
  return (
    capitals || wordAt(tree, at).upos === 'PROPN' || tree.sentence.names.some((n) => n.first <= at && at <= n.last)
  );
}

/** "le président X, **la ministre Y** et le chef Z": between a head and what "et" joins, an apposition with an article of its own is one more. */
function listedBefore(tree: Tree, head: number, conjunct: number): number[] {
  return childrenBy(tree, head, 'appos').filter((i) => {
    if (i < head || i > conjunct) return false;
    const first = Math.min(...subtree(tree, i));
    return tree.words[first]?.form === ',' && mayBeListed(tree, head, i) && !hasCommaBetween(tree, i, conjunct);
  });
}

/** With its article; or a name beside a name: "le Forum civil, **Amnesty Sénégal** et la Ligue". */
function mayBeListed(tree: Tree, head: number, listed: number): boolean {
  const { upos } = wordAt(tree, listed);
  if (upos === 'NOUN') return childrenBy(tree, listed, 'det').length > 0;
  return upos === 'PROPN' && /^\p{Lu}/u.test(wordAt(tree, head).form);
}

/** "le chef, **un ancien soldat**, et son adjoint": closed by a comma, it comments. */
function hasCommaBetween(tree: Tree, from: number, to: number): boolean {
  const joint = tree.words.slice(from, to).find((w) => lemmaOf(w) === 'et');
  return joint !== undefined && tree.words[joint.index - 1]?.form === ',';
}

/** "vingt personnes, **dont** trois enfants": a part of the first, not one more. */
function isPart(tree: Tree, head: number, conjunct: number): boolean {
  return tree.words.slice(head + 1, conjunct).some((w) => lemmaOf(w) === 'dont' || w.form.toLowerCase() === 'dont');
}
