/** Who acts in an operation told before. In: an arrest, a seizure, a release or a killing without author, in the course of an operation that its sentence takes up. Out: the force that led it: "L'armée a lancé une opération. **Au cours de cette opération**, quatre suspects ont été arrêtés." */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { sectorOf } from './most-often.js';

const FORCES = new Set(['MIL', 'COP']);
const BY_FORCE = new Set(['ASSAULT', 'COERCE', 'RETREAT']);
const LEADS = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);
const TAKEN_UP =
  /\b(au cours|lors|à l['’]issue|au terme|durant|pendant|dans le cadre|à la faveur|à la suite)( d(e|u|es)| d['’])? ?(cette|ces|ce|l['’]|la|le|)\s?(même )?(opération|raid|ratissage|offensive|intervention|fouille|patrouille|perquisition|riposte|descente|rafle|assaut)s?\b(?! d)/i;
/** How far behind the operation its results are told. */
const SENTENCES = 3;

export function operating(event: EventRecord, { events, sentences }: Article): Party[] {
  const [first] = event.mentions;
  if (!first || !isOfForce(event) || !TAKEN_UP.test(first.sentence.text)) return [];
  const at = sentences.filter((start) => start <= first.trigger.start);
  const from = at[Math.max(0, at.length - 1 - SENTENCES)] ?? 0;
  const led = events
    .filter((e) => e !== event && LEADS.has(e.type))
    .flatMap((e) => e.mentions.map((m) => ({ start: m.trigger.start, actors: e.actors })))
    .filter((m) => m.start >= from && m.start < first.trigger.start)
    .sort((a, b) => b.start - a.start);
  const force = led.map((m) => m.actors.find((p) => FORCES.has(sectorOf(p)))).find((p) => p !== undefined);
  return force ? [force] : [];
}

/** "**l'armée** a subi des pertes lors de l'assaut": what befalls a force, it does not do. */
function isOfForce(event: EventRecord): boolean {
  if (!BY_FORCE.has(event.type) || (event.type === 'RETREAT' && event.mode !== 'release')) return false;
  return event.recipients.length > 0 && event.recipients.every((p) => !FORCES.has(sectorOf(p)));
}
