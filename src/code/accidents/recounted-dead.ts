/** Deaths that nobody gave. In: the sentences of an article with what was coded in them. Out: the events, without those that count again the dead of an accident told elsewhere: "treize soldats tués au Mali" where two helicopters collided. */
import type { DraftEvent } from '../../model/draft.js';
import { wholeToll } from '../../model/whole-toll.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { nounSlot } from '../slots/noun-frame.js';
import { objectOf } from '../slots/object.js';
import { subjectOf } from '../slots/subject.js';
import { verbSlot } from '../slots/verb-frame.js';
import { countOf } from '../tolls/count.js';
import { wordAt } from '../tree/tree.js';

const CAUSES = ['dans', 'lors', 'cours', 'par', 'suite', 'après', 'de'];

/** How many died in each accident that the sentence tells of: "treize militaires **ont péri dans la collision**". */
export function mishapsIn(g: Grammar): number[] {
  return g.tree.words.flatMap((word) => {
    if (!g.lexicon.events.classes.get(deathLemma(g, word.index))?.has('death')) return [];
    const isVerb = g.verbLemma(word.index) !== null;
    const slot = (name: string) => (isVerb ? verbSlot(g, word.index, name) : nounSlot(g, word.index, name));
    if (!CAUSES.some((name) => slot(name).some((f) => g.classes(f.head).has('accident')))) return [];
    const dead = isVerb ? [...objectOf(g, word.index), ...subjectOf(g, word.index)] : slot('de');
    const counts = dead.map((f) => countOf(g, f.head) ?? countOf(g, countedHead(g, f.head)));
    const own = isVerb ? null : countOf(g, word.index);
    return [own, ...counts].flatMap((count) => (count && count.min > 1 ? [count.min] : []));
  });
}

function deathLemma(g: Grammar, index: number): string {
  return g.verbLemma(index) ?? wordAt(g.tree, index).lemma.toLowerCase();
}

/** @param isDeath does the event's word only say that somebody died? */
export function withoutMishaps(
  events: readonly DraftEvent[],
  mishaps: readonly number[],
  isDeath: (event: DraftEvent) => boolean,
): DraftEvent[] {
  if (mishaps.length === 0) return [...events];
  return events.filter((event) => {
    if (event.type !== 'ASSAULT' || event.actors.length > 0 || !isDeath(event)) return true;
    const killed = wholeToll(event.tolls, 'killed');
    return killed !== undefined && !mishaps.includes(killed.min);
  });
}
