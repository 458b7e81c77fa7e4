/** What a source under a preposition vouches for. In: the head of "selon **le maire**". Out: the words of the clause that it covers. */
import type { Grammar } from '../grammar.js';
import { childrenBy, pathUp, subtree, wordAt } from '../tree/tree.js';
import { asideAround, figureAside } from './aside.js';
import { secondClause } from './second-clause.js';

/** Inside a relative clause it covers that clause; elsewhere, and behind a comma at the end, the sentence: "…des hommes qui ont fui, **selon le maire**." */
export function sourceScope(g: Grammar, head: number): Set<number> {
  const aside = asideAround(g, head) ?? figureAside(g, head) ?? behindPreposition(g, head);
  if (aside) return aside;
  const path = pathUp(g.tree, head).slice(1);
  const isCut = isBetweenCommas(g, head);
  const part = closes(g, head)
    ? undefined
    : (path.find((i) => isSetApart(g, i, isCut) || isGoingOn(g, i, head)) ?? secondClause(g, head, isCut));
  const root = path[path.length - 1] ?? head;
  const inside = new Set(subtree(g.tree, part ?? root));
  for (const i of subtree(g.tree, head)) inside.delete(i);
  for (const i of commentsIn(g, inside)) inside.delete(i);
  return beforeSemicolon(g, head, inside);
}

/** "Selon le ministère, les syndicats sont partis **;** ces derniers assurent le contraire": what a semicolon parts is told apart. */
function beforeSemicolon(g: Grammar, head: number, inside: ReadonlySet<number>): Set<number> {
  const marks = g.tree.words.filter((w) => w.form === ';').map((w) => w.index);
  const [from, to] = [marks.findLast((i) => i < head) ?? -1, marks.find((i) => i > head) ?? g.tree.words.length];
  return new Set([...inside].filter((i) => i > from && i < to));
}

/** "a été tué **alors qu'il préparait, selon l'armée, une attaque**": between commas, with more of the clause behind it. */
function isGoingOn(g: Grammar, clause: number, head: number): boolean {
  if (wordAt(g.tree, clause).deprel !== 'advcl' || childrenBy(g.tree, clause, 'mark').every((i) => i > head))
    return false;
  if (!isBetweenCommas(g, head) || g.group(clause).form !== 'finite') return false;
  const own = subtree(g.tree, head);
  const last = Math.max(...own);
  return subtree(g.tree, clause).some((i) => i > last && !own.includes(i) && wordAt(g.tree, i).upos !== 'PUNCT');
}

/** "libérés **moyennant, selon plusieurs médias, le versement** d'une rançon": behind a preposition that waits for its noun, only that is vouched for. */
function behindPreposition(g: Grammar, head: number): Set<number> | null {
  const own = subtree(g.tree, head).filter((i) => wordAt(g.tree, i).form !== ',');
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const { words } = g.tree;
  if (words[first - 1]?.form !== ',' || words[last + 1]?.form !== ',' || words[first - 2]?.upos !== 'ADP') return null;
  const end = words.findIndex((w) => w.index > last + 1 && /^[,;.:]$/.test(w.form));
  return new Set(words.slice(last + 2, end < 0 ? undefined : end).map((w) => w.index));
}

/** "Selon l'accusation, il a payé des officiers, **ce qu'il a toujours nié**": what the article adds of its own. */
function commentsIn(g: Grammar, inside: ReadonlySet<number>): number[] {
  const comments = [...inside].filter((i) => {
    const { form, deprel } = wordAt(g.tree, i);
    return form.toLowerCase() === 'ce' && deprel === 'parataxis';
  });
  return comments.flatMap((i) => subtree(g.tree, i));
}

/** "…, un homme **qui a fui** selon le maire, …"; "Tala, **deuxième ville** du pays selon l'institut, a été attaquée": a source in an apposition says what it is. */
function isSetApart(g: Grammar, index: number, isCut: boolean): boolean {
  const { deprel, upos } = wordAt(g.tree, index);
  if (deprel === 'acl:relcl' || isCut) return deprel === 'acl:relcl';
  const first = Math.min(...subtree(g.tree, index).filter((i) => wordAt(g.tree, i).form !== ','));
  return deprel === 'appos' && upos === 'NOUN' && g.tree.words[first - 1]?.form === ',';
}

/** "2 500 personnes, **d'après la mairie**, ont défilé": between commas of its own a source vouches for the sentence. */
function isBetweenCommas(g: Grammar, head: number): boolean {
  const first = Math.min(...subtree(g.tree, head).filter((i) => wordAt(g.tree, i).form !== ','));
  return g.tree.words[first - 1]?.form === ',';
}

/** Behind a comma, and no clause follows: "…, selon le dernier bilan **en date**." */
function closes(g: Grammar, head: number): boolean {
  const own = subtree(g.tree, head).filter((i) => wordAt(g.tree, i).form !== ',');
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const after = g.tree.words.slice(last + 1);
  return g.tree.words[first - 1]?.form === ',' && after.every((w) => w.form !== ',' && !/^(VERB|AUX)$/.test(w.upos));
}
