/** Whose decision it is. In: a refusal or a reproach of "cette décision" that names nobody. Out: who decided just before: "La Haute Autorité a suspendu la radio. **Cette décision** est contestée". */
import type { EventType } from '../../model/codes.js';
import type { EventRecord, Party } from '../../model/record.js';
import { sentenceFrom } from '../sentence-at.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { isLawyer } from './lawyer.js';

/** Sentences back that "cette décision" still takes up. */
const REACH = 3;
const DECIDED: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'RETREAT', 'REJECT', 'AGREE', 'MOBILIZE']);

export function decided(event: EventRecord, { events, sentences, drafts, lists }: Article): Party[] {
  const at = event.mentions[0]?.trigger.start;
  if (at === undefined || !implies(event, drafts, 'decider')) return [];
  const earliest = sentences[Math.max(0, sentenceFrom(sentences, at) - REACH)] ?? 0;
  // "**ses avocats** dénoncent un verdict politique": they are of the law, and not who judged
  const own = new Set(event.actors.filter((p) => !isLawyer(p, lists)).map((p) => p.code));
  const acts = events
    .filter((e) => e !== event && DECIDED.has(e.type))
    .flatMap((e) => e.mentions.map((m) => ({ at: m.trigger.start, actors: e.actors })))
    .filter((m) => m.at >= earliest && m.at < at && m.actors.length > 0 && !m.actors.some((p) => own.has(p.code)))
    .sort((a, b) => b.at - a.at);
  return acts[0]?.actors.slice(0, 1) ?? [];
}
