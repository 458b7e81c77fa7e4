/** One's own people. In: the parties of a denial or a reproach. Out: the same without those of its author: "a démenti toute participation **de ses soldats**" denies nothing to them. */
import type { EventType } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Parties } from './parties.js';

export function withoutOwnPeople(g: Grammar, parties: Parties, type: EventType): Parties {
  if (type !== 'REJECT' || parties.actors.length === 0) return parties;
  const isOwn = ({ head, rule }: Filler): boolean =>
    rule === 'fr.owner' &&
    wordAt(g.tree, head).upos === 'NOUN' &&
    childrenBy(g.tree, head, 'det').some((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
  return { ...parties, recipients: parties.recipients.filter((f) => !isOwn(f)) };
}
