/** Whom a denial answers. In: a rejection that names nobody. Out: who accused or claimed just before: "Kara accuse Solane… **Solane dément**". */
import type { EventRecord, Party } from '../../model/record.js';
import { sentenceFrom } from '../sentence-at.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { isLawyer } from './lawyer.js';

/** Sentences back that a denial still answers. */
const REACH = 2;

export function answered(event: EventRecord, { events, sentences, drafts, lists }: Article): Party[] {
  const at = event.mentions[0]?.trigger.start;
  if (at === undefined || !implies(event, drafts, 'accuser')) return [];
  const earliest = sentences[Math.max(0, sentenceFrom(sentences, at) - REACH)] ?? 0;
  const own = new Set(event.actors.map((p) => p.code));
  // "**l'ancien ministre** est accusé… Koné dément": the accused, by whatever words, accuses nobody
  const accused = new Set(events.filter((e) => e.type === 'ACCUSE').flatMap((e) => e.recipients.map((p) => p.start)));
  const heard = events
    .filter((e) => e !== event)
    .flatMap(voices)
    .filter(
      (v) => !isLawyer(v.party, lists) && v.at >= earliest && v.at < at && !own.has(v.party.code) && !accused.has(v.at),
    );
  const last = heard.sort((a, b) => b.at - a.at)[0];
  return last ? [last.party] : [];
}

interface Voice {
  readonly at: number;
  readonly party: Party;
}

/** Those who accuse, and those who say that it happened. */
function voices(event: EventRecord): Voice[] {
  const accusers = event.type === 'ACCUSE' ? event.actors : [];
  // "des sources concordantes" are nobody whom one answers
  // nor is who announces what is to come: "la mission a annoncé **l'envoi** d'enquêteurs"
  const done = event.status !== 'planned' && event.status !== 'hypothetical';
  // nor a paper that only cites: "selon un colonel, cité par **la radio**"
  const known = event.claimants.filter(
    (c, i) => done && !c.code.endsWith('.OTH') && !(i > 0 && c.code.endsWith('.JRN')),
  );
  const said = known.map(({ text, start, end, name, code }) => ({ text, start, end, name, id: null, code }));
  return [...accusers, ...said].flatMap((party) => (party.start === null ? [] : [{ at: party.start, party }]));
}
