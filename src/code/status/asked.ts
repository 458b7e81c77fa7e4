/** Questions. In: a trigger. Out: whether its clause only asks: "L'armée va-t-elle **attaquer** ?" states nothing. */
import type { Grammar } from '../grammar.js';
import { hasRel, pathUp, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';

/** "**Pourquoi** le village a-t-il été attaqué ?": what is asked is why; the act is known. "Pourquoi ne pas attaquer ?" proposes. */
function isSoughtDetail(g: Grammar): boolean {
  const words = g.tree.words.filter((w) => w.upos !== 'PUNCT');
  const colon = g.tree.words.findLastIndex((w) => w.form === ':');
  const first = words.find((w) => w.index > colon);
  return /^(pourquoi|où|quand|qui)$/i.test(first?.form ?? '');
}

/** "L'armée va-t-elle **attaquer** ?": a question states nothing; what its relative clauses tell is told. */
export function isAsked(g: Grammar, trigger: Trigger): boolean {
  const last = [...g.tree.words].reverse().find((w) => !/^[»"”’'\s]+$/.test(w.form));
  if (last?.form !== '?') return false;
  // "Niamey **dénonce** l'accord : et maintenant ?": what stands before the colon of a title is no part of the question
  if (g.isTitle && g.tree.words.some((w) => w.form === ':' && w.index > trigger.anchor)) return false;
  return (
    !(g.group(trigger.anchor).form === 'finite' && isSoughtDetail(g)) &&
    (isHeadline(g, trigger.anchor) ||
      !pathUp(g.tree, trigger.anchor).some((i) => hasRel(wordAt(g.tree, i), 'acl:relcl', 'acl'))) &&
    g.verbLemma(trigger.anchor) !== null
  );
}

/** "Référendum **reporté** ?", "Un otage bientôt **libéré** par ses ravisseurs ?": a headline without a verb asks what its participle says; "Quel avenir pour les otages **libérés** ?" knows it. */
function isHeadline(g: Grammar, anchor: number): boolean {
  const word = wordAt(g.tree, anchor);
  const isOfRoot = word.deprel === 'acl' && isPastParticiple(word) && wordAt(g.tree, word.head).deprel === 'root';
  return isOfRoot && word.index > word.head && g.tree.words.every((w) => w.feats['VerbForm'] !== 'Fin');
}
