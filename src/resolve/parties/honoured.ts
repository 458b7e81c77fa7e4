/** Whom a tribute is for and who pays it. In: a tribute that does not say. Out: the fallen of the article; of a national tribute, the government: "**un hommage national** aura lieu lundi". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { mostOften } from './most-often.js';
import { unnamed } from './ruling.js';

export function honoured(event: EventRecord, { fallen, drafts }: Article): Party[] {
  if (!isTribute(event, { drafts }) && !implies(event, drafts, 'praised')) return [];
  const dead = mostOften(fallen);
  return dead ? [dead] : [];
}

/** "deuil **national**", "funérailles **nationales**" are the state's. */
export function honouring(event: EventRecord, { drafts }: Article): Party[] {
  if (!isTribute(event, { drafts }) || !event.mentions.some((m) => /\bnational/i.test(m.trigger.text))) return [];
  const country = event.recipients[0]?.code.split('.')[0];
  if (country === undefined || country === 'UNK' || country === 'INT') return [];
  return [unnamed(`${country}.GOV`)];
}

function isTribute(event: EventRecord, { drafts }: Pick<Article, 'drafts'>): boolean {
  return implies(event, drafts, 'fallen');
}
