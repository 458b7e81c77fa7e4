/** Who attributes an act. In: a nominal trigger. Out: whoever says whose act it is, in his own sentence: "**l'ONU** a attribué l'attaque aux rebelles", "une attaque attribuée par **l'armée** aux jihadistes"; nobody where nobody is named. */
import { ATTRIBUTED_RULE, type DraftClaimant } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { objectOf } from '../slots/object.js';
import { agentsOf } from '../slots/oblique.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { claimantPhrase } from './claimant-phrase.js';
import { speakerWithin } from './speaker.js';

export function attributedBy(g: Grammar, act: number): DraftClaimant[] {
  if (wordAt(g.tree, act).upos !== 'NOUN') return [];
  const verb = attributionOf(g, act);
  if (verb === null) return [];
  const [source] = isPassive(g, verb) ? agentsOf(g, verb) : logicalSubject(g, verb);
  const head = source && source.head !== act ? speakerWithin(g, source.head) : null;
  return head === null ? [] : [{ phrase: claimantPhrase(g, head), via: null, rule: ATTRIBUTED_RULE }];
}

/** The verb that has the act as its object, its passive subject, or the noun that it qualifies. */
function attributionOf(g: Grammar, act: number): number | null {
  const { head } = wordAt(g.tree, act);
  const around = [head, ...childrenBy(g.tree, act, 'acl', 'acl:relcl')].filter((i) => i >= 0);
  const verb = around.find((i) => isOfClass(g.lexicon, g.verbLemma(i), 'attributing') && !g.group(i).negated);
  if (verb === undefined) return null;
  const isObject = objectOf(g, verb).some((f) => f.head === act);
  return isObject || hasRel(wordAt(g.tree, act), 'nsubj') || hasRel(wordAt(g.tree, verb), 'acl') ? verb : null;
}

function isPassive(g: Grammar, verb: number): boolean {
  const word = wordAt(g.tree, verb);
  return g.group(verb).passive || (word.deprel === 'acl' && word.feats['Tense'] === 'Past');
}
