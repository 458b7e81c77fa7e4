/** Who fought an armed group. In: an act of violence against one, told without its author. Out: the force that does the fighting in the article: "trois combattants ont été **neutralisés**" after "l'armée a lancé une opération". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { mostOften, sectorOf } from './most-often.js';

const ARMED = new Set(['REB', 'UAF']);
const FORCES = new Set(['MIL', 'COP']);
const ENGAGES = new Set(['ASSAULT', 'MOBILIZE', 'AID', 'COERCE']);

export function fighting(event: EventRecord, { events }: Article): Party[] {
  if (event.type !== 'ASSAULT' || event.recipients.length === 0) return [];
  if (!event.recipients.every((party) => ARMED.has(sectorOf(party)))) return [];
  // not the force that is only accused of something: "accusent **l'aviation** d'avoir bombardé l'île"
  const engaged = events
    .filter((e) => e !== event && ENGAGES.has(e.type) && e.status === 'occurred')
    .flatMap((e) => e.actors);
  const force = mostOften(engaged.filter((party) => FORCES.has(sectorOf(party))));
  return force ? [force] : [];
}
