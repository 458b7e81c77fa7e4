/** Who struck, called so in a later sentence. In: an act of violence told without its author, and the article. Out: those whom one of the next sentences takes up as its attackers: "Trois gendarmes ont été tués samedi. **Les assaillants** ont ensuite brûlé le poste." */
import type { EventRecord, Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';
import { isAttackerNoun } from '../fuse/own-death.js';
import type { Article } from './article.js';
import { sectorOf } from './most-often.js';

/** Sentences from the act to those who take up its author. */
const NEAR = 3;

export function attackers(event: EventRecord, article: Article): Party[] {
  if (event.type !== 'ASSAULT' || !DONE.has(event.status) || strikesFighters(event)) return [];
  const known = article.events
    .flatMap((e) => [...e.actors, ...e.recipients])
    .filter((p) => isAttackers(p, article.lists) && isLastBefore(event, p.start ?? -1, article))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return known.slice(0, 1);
}

const DONE: ReadonlySet<string> = new Set(['occurred', 'unconfirmed']);
const ARMED: ReadonlySet<string> = new Set(['UAF', 'REB']);

/** "douze jihadistes ont été tués": not by themselves. */
function strikesFighters({ recipients }: EventRecord): boolean {
  return recipients.some((p) => ARMED.has(sectorOf(p)));
}

/** "**les assaillants**", "**ces** attaquants": with an article that takes them as known. */
function isAttackers(party: Party, lists: WordLists): boolean {
  const noun = /^(?:les|ces|leurs|l['’]|cet?) ?(\p{L}+)/iu.exec(party.text ?? '')?.[1];
  return ARMED.has(sectorOf(party)) && isAttackerNoun(noun, lists);
}

/** Of the acts of violence told before them, theirs is the last. */
function isLastBefore(event: EventRecord, at: number, { events, sentences }: Article): boolean {
  const told = (e: EventRecord): number =>
    Math.max(-1, ...e.mentions.map((m) => m.trigger.start).filter((s) => s < at));
  const own = told(event);
  if (own < 0 || sentences.filter((s) => s > own && s <= at).length > NEAR) return false;
  return events.every((e) => e === event || e.type !== 'ASSAULT' || told(e) < own);
}
