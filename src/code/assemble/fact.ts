/** Who did what is praised or blamed as a fact. In: a praise, a reproach or a refusal. Out: the subject of the clause behind "le fait": "a salué **le fait que** le Togo ait libéré les prisonniers". */
import type { EventType } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { subjectOf } from '../slots/subject.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

const JUDGE: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE', 'REJECT']);

export function doersOfFact(g: Grammar, { rule, anchor, slot }: Trigger): Filler[] {
  if (!JUDGE.has(rule.type)) return [];
  const facts = ['obj', 'de'].flatMap((name) => slot(name)).filter((f) => lemmaOf(wordAt(g.tree, f.head)) === 'fait');
  return facts
    .flatMap((f) => [...childrenBy(g.tree, f.head, 'acl', 'ccomp'), ...childrenBy(g.tree, anchor, 'ccomp')])
    .filter((clause) => childrenBy(g.tree, clause, 'mark').some((i) => lemmaOf(wordAt(g.tree, i)) === 'que'))
    .flatMap((clause) => subjectOf(g, clause))
    .flatMap((f) => partyWithin(g, { ...f, rule: 'fr.fact' }, 'subj', rule.type));
}
