/** Who lets hostages go. In: the events of an article and its sentences. Out: the events, where hostages whom nobody is said to have freed were let go (RETREAT, release) unless the article tells of force: "Les otages **ont été libérés** mardi". */
import type { DraftEvent } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf } from '../tree/tree.js';

/** "Les **commandos** ont **libéré** les otages", "l'**opération** de **libération**": classes `freeing` and `forcing` of the lexicon. */
export function tellsRescue(g: Grammar): boolean {
  const frees = g.tree.words.some((w) => isOfClass(g.lexicon, g.verbLemma(w.index) ?? lemmaOf(w), 'freeing'));
  return frees && g.tree.words.some((w) => w.upos === 'NOUN' && isOfClass(g.lexicon, lemmaOf(w), 'forcing'));
}

/** @param rescued does any sentence tell of a rescue? Asked only where somebody was freed by nobody. @param byForce is this rule one that takes force for granted? */
export function withLetGo(
  events: readonly DraftEvent[],
  rescued: () => boolean,
  byForce: (rule: string) => boolean,
): DraftEvent[] {
  const isByNobody = (event: DraftEvent): boolean => event.actors.length === 0 && event.rules.some(byForce);
  if (!events.some(isByNobody) || rescued()) return [...events];
  return events.map((event) => {
    if (!isByNobody(event)) return event;
    return { ...event, type: 'RETREAT', mode: 'release', rules: [...event.rules, 'fr.let-go'] };
  });
}
