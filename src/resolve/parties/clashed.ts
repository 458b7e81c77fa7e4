/** With whom the police clash when a protest turns. In: an act of violence in which only police act, and the article. Out: the same with those who protest, in its sentence or the one before, as the other side: "Des étudiants ont manifesté. **Des heurts ont éclaté avec la police**." */
import type { EventRecord, Party } from '../../model/record.js';
import { sentenceFrom } from '../sentence-at.js';
import type { Article } from './article.js';
import { implies } from './implies.js';

export function withCrowd(event: EventRecord, article: Article): EventRecord {
  if (event.type !== 'ASSAULT' || event.recipients.length > 0 || event.actors.length === 0) return event;
  if (!event.actors.every((p) => p.code.endsWith('.COP')) || !implies(event, article.drafts, 'crowd')) return event;
  const crowd = crowdOf(event, article);
  return crowd.length === 0
    ? event
    : { ...event, actors: [...event.actors, ...crowd], rules: [...event.rules, 'fr.implied.crowd'] };
}

/** "les policiers ont **manifesté**": police who march clash with others. */
function crowdOf(event: EventRecord, { events, sentences }: Article): readonly Party[] {
  const [first] = event.mentions;
  if (!first) return [];
  const here = sentenceFrom(sentences, first.trigger.start);
  const country = event.actors[0]?.code.split('.')[0];
  const near = events.findLast(
    (e) =>
      e.type === 'PROTEST' &&
      e.actors.length > 0 &&
      e.actors.every((p) => p.code.startsWith(`${country}.`) && !p.code.endsWith('.COP')) &&
      e.mentions.some(({ trigger }) => [here, here - 1].includes(sentenceFrom(sentences, trigger.start))),
  );
  return near?.actors ?? [];
}
