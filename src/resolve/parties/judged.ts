/** The court that is asked, or whose judgment is refused. In: an appeal, or a lawyer's request for what only a court grants, that names none. Out: the court that judged in the article, or those of the country: "ses avocats ont **fait appel**". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { sectorOf } from './most-often.js';
import { unnamed } from './ruling.js';

export function judged(event: EventRecord, { events, drafts }: Article): Party[] {
  if (!implies(event, drafts, 'judge')) return [];
  const country = event.actors[0]?.code.split('.')[0] ?? event.where?.country;
  if (country === undefined || country === 'INT' || country === 'UNK') return [];
  const code = `${country}.JUD`;
  const courts = events.filter((e) => e.type === 'SANCTION').flatMap((e) => e.actors);
  const court = courts.find((p) => sectorOf(p) === 'JUD' && p.code === code);
  return [court ?? unnamed(code)];
}
