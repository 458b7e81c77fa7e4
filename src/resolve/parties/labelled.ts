/** With whom the country of a headline's label has to do. In: a pledge, aid or cooperation told in the title without the other side. Out: the government of the label: "**Niger :** l'Italie annonce une coopération renforcée". */
import type { EventType } from '../../model/codes.js';
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';

const GIVEN: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'COOPERATE']);

export function labelled(event: EventRecord, { label, sentences }: Article): Party[] {
  if (!label || !GIVEN.has(event.type) || event.actors.length === 0) return [];
  const inTitle = event.mentions.some((m) => m.trigger.start < (sentences[1] ?? Number.POSITIVE_INFINITY));
  const own = event.actors.some((p) => p.code.startsWith(label.country) || p.code.startsWith('UNK'));
  if (!inTitle || own) return [];
  const { text, start, end, name, country } = label;
  return [{ text, start, end, name, id: null, code: `${country}.GOV` }];
}
