/** Who is blamed for a measure. In: a reproach or refusal that names nobody, and the article. Out: who took the measure that stands right behind it, as the article tells elsewhere: "Une ONG a condamné **la suspension de la radio**" in an article on a government's ban. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';

const MEASURES: ReadonlySet<string> = new Set(['COERCE', 'SANCTION']);
/** Characters between the verb and the measure: an article, an adjective. */
const BEHIND = 20;

export function blamedFor(event: EventRecord, { events }: Article): Party[] {
  if (event.type !== 'ACCUSE' && event.type !== 'REJECT') return [];
  const own = new Set(event.actors.map((p) => p.code));
  const measure = events.find(
    (e) => MEASURES.has(e.type) && e.actors.length > 0 && e.mentions.some((m) => isRightBehind(event, m.trigger.start)),
  );
  const doers = measure?.actors ?? [];
  // "la police déplore l'arrestation de ses agents" blames others than itself
  return doers.some((p) => own.has(p.code)) ? [] : doers.slice(0, 1);
}

function isRightBehind({ mentions }: EventRecord, at: number): boolean {
  return mentions.some(({ trigger: { end } }) => at > end && at - end <= BEHIND);
}
