/** Who passed a sentence. In: a conviction or trial told without its court. Out: the courts of the country where it took place: "trois hommes ont été condamnés à mort à Bagdad". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { isLawyer } from './lawyer.js';
import { unnamed } from './ruling.js';

export function sentencing(event: EventRecord, { drafts, events, lists }: Article): Party[] {
  const country = event.where?.country;
  if (!country || country === 'INT' || country === 'UNK' || !implies(event, drafts, 'court')) return [];
  const code = `${country}.JUD`;
  const named = events
    .flatMap((e) => [...e.actors, ...e.recipients])
    .find((p) => p.code === code && !isLawyer(p, lists));
  return [named ?? unnamed(code)];
}
