/** Participles that a comma parts from what stands before them. In: a tree, a verb. Out: whether it is one; the verb over the reported clause that the parser hung it on. */
import { hasRel, type Tree, wordAt } from './tree.js';
import { isPresentParticiple } from './verb-group.js';

/** "Le maire a évoqué le pont, **disant** « … »": a participle behind a comma goes with the subject, "un texte **disant** « … »" with its noun. */
export function isDetached(tree: Tree, verb: number): boolean {
  return isPresentParticiple(wordAt(tree, verb)) && tree.words[verb - 1]?.form === ',';
}

/** "Les avocats **ont réclamé** que la cour le libère, **arguant** qu'il a été torturé": it goes on with who spoke, not with the clause he reports. */
export function verbOverReport(tree: Tree, participle: number): number | null {
  const clause = isDetached(tree, participle) ? tree.words[wordAt(tree, participle).head] : undefined;
  return clause && hasRel(clause, 'ccomp') && clause.head >= 0 ? clause.head : null;
}
