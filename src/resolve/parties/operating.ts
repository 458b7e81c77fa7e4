/** Who acts in an operation told before. In: an arrest, a seizure, a release or a killing without author, in the course of an operation that its sentence takes up. Out: the force that led it: "L'armée a lancé une opération. **Au cours de cette opération**, quatre suspects ont été arrêtés." */
import type { EventRecord, Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';
import { sentenceFrom } from '../sentence-at.js';
import type { Article } from './article.js';
import { sectorOf } from './most-often.js';

const FORCES = new Set(['MIL', 'COP']);
const BY_FORCE = new Set(['ASSAULT', 'COERCE', 'RETREAT']);
const LEADS = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);
/** "**au cours de cette** opération", not "lors de l'opération **d'**évacuation". */
const IN_THE_COURSE =
  /\b(?:au cours|lors|à l['’]issue|au terme|durant|pendant|dans le cadre|à la faveur|à la suite)(?: d(?:es|e|u)(?!\p{L})| d['’])? ?(?:cette|ces|ce|l['’]|la|le|)\s?(?:même )?(\p{L}+)(?!\p{L})(?! d)/giu;
/** How far behind the operation its results are told. */
const SENTENCES = 3;

export function operating(event: EventRecord, { events, sentences, lists }: Article): Party[] {
  const [first] = event.mentions;
  if (!first || !isOfForce(event) || !takesUp(first.sentence.text, lists)) return [];
  const from = sentences[Math.max(0, sentenceFrom(sentences, first.trigger.start) - SENTENCES)] ?? 0;
  const led = events
    .filter((e) => e !== event && LEADS.has(e.type))
    .flatMap((e) => e.mentions.map((m) => ({ start: m.trigger.start, actors: e.actors })))
    .filter((m) => m.start >= from && m.start < first.trigger.start)
    .sort((a, b) => b.start - a.start);
  const force = led.map((m) => m.actors.find((p) => FORCES.has(sectorOf(p)))).find((p) => p !== undefined);
  return force ? [force] : [];
}

function takesUp(text: string, lists: WordLists): boolean {
  const nouns = [...text.matchAll(IN_THE_COURSE)].map((m) => m[1]?.toLowerCase());
  return nouns.some((noun) => lists.has('operation', noun) || lists.has('operation', noun?.replace(/s$/, '')));
}

/** "**l'armée** a subi des pertes lors de l'assaut": what befalls a force, it does not do. */
function isOfForce(event: EventRecord): boolean {
  if (!BY_FORCE.has(event.type) || (event.type === 'RETREAT' && event.mode !== 'release')) return false;
  return event.recipients.length > 0 && event.recipients.every((p) => !FORCES.has(sectorOf(p)));
}
