/** The hurt of an accident. In: the sentences of an article with what was coded in them. Out: the events, without those that only say who was hurt where an accident has just been told: "Un car s'est renversé. Deux passagers **sont blessés**." */
import type { DraftEvent } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';

/** How many sentences back an accident still accounts for its hurt. */
const REACH = 2;

/** "L'hélicoptère **s'est écrasé**", "**la collision** s'est produite": classes `wreck` of `fr/nouns/classes.yaml`. */
export function tellsAccident(g: Grammar): boolean {
  const { classes } = g.lexicon.events;
  return g.tree.words.some((word) => {
    const verb = g.verbLemma(word.index);
    const lemma = verb !== null && g.group(word.index).reflexive ? `se ${verb}` : (verb ?? word.lemma.toLowerCase());
    return classes.get(lemma)?.has('wreck') ?? false;
  });
}

/**
 * @param accidents the sentences that tell of one.
 * @param isHarm does the event's word only say that somebody was hurt or died?
 */
export function withoutHurtOf(
  accidents: ReadonlySet<number>,
  events: readonly DraftEvent[],
  isHarm: (event: DraftEvent) => boolean,
): DraftEvent[] {
  if (accidents.size === 0) return [...events];
  const attacked = new Set(events.filter((e) => e.type === 'ASSAULT' && !isHarm(e)).map((e) => e.sentence));
  return events.filter(
    (event) =>
      event.type !== 'ASSAULT' ||
      event.actors.length > 0 ||
      !isHarm(event) ||
      !follows(event.sentence, accidents, attacked),
  );
}

/** Does an accident stand nearer than any attack? "Un obus est tombé. L'hélicoptère s'est écrasé": the attack accounts for both. */
function follows(sentence: number, accidents: ReadonlySet<number>, attacked: ReadonlySet<number>): boolean {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    if (attacked.has(at)) return false;
    if (accidents.has(at)) return !attacked.has(at - 1);
  }
  return false;
}
