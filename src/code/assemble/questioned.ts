/** Who is refused an answer. In: the parties of a refusal to comment. Out: the same, with those who asked: "Interrogé par **la radio**, le ministère s'est refusé à tout commentaire". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { agentsOf } from '../slots/oblique.js';
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Parties } from './parties.js';

export function withQuestioners(g: Grammar, parties: Parties, trigger: Trigger): Parties {
  if (trigger.rule.type !== 'REJECT' || !isSilence(g, trigger)) return parties;
  const verbs = pathUp(g.tree, trigger.anchor).filter((i) => g.verbLemma(i) !== null);
  const beside = verbs.flatMap((i) => [...childrenBy(g.tree, i, 'advcl', 'acl', 'obl', 'xcomp'), ...ofSubject(g, i)]);
  const asked = beside.find((i) => isOfClass(g.lexicon, g.verbLemma(i), 'questions') && g.group(i).passive);
  const asking = asked === undefined ? [] : agentsOf(g, asked);
  return asking.length === 0
    ? parties
    : { ...parties, recipients: asking.map(({ head }) => ({ head, rule: 'fr.questioned' })) };
}

/** "le ministère, **sollicité** par la presse, n'a pas souhaité répondre". */
function ofSubject(g: Grammar, verb: number): number[] {
  return childrenBy(g.tree, verb, 'nsubj').flatMap((i) => childrenBy(g.tree, i, 'acl', 'amod'));
}

/** What is refused is an answer: "refuser **tout commentaire**", "ne pas souhaiter **répondre**", "ne pas donner suite"; "refuser l'offre" is refused to who made it. */
function isSilence(g: Grammar, { anchor, words, slot }: Trigger): boolean {
  const refused = ['obj', 'inf', 'à', 'que'].flatMap((name) => slot(name)).filter((f) => !words.includes(f.head));
  const isAnswer = (i: number): boolean =>
    isOfClass(g.lexicon, g.verbLemma(i) ?? lemmaOf(wordAt(g.tree, i)), 'answer') || hasRel(wordAt(g.tree, i), 'expl');
  return refused.every((f) => isAnswer(f.head)) && (refused.length > 0 || words.length > 1 || isAnswer(anchor));
}
