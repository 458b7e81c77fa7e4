/** Checks cases of reporting, actors, roles and places: what must be found in the record, and nothing where `finds` is empty. */
import type { VigieRecord } from '../../model/record.js';
import type { Find } from './case.js';
import { contains } from './event-case.js';

type Candidate = Readonly<Record<string, string | number | boolean | null>>;

/** Every find matches a candidate on all of its keys; text keys match by containment. */
export function checkMentions(
  candidates: readonly Candidate[],
  finds: readonly Find[],
  strict: boolean,
): string | null {
  for (const find of finds) {
    if (!candidates.some((c) => Object.entries(find).every(([key, value]) => same(c[key], value)))) {
      return `attendu ${JSON.stringify(find)}, trouvé ${JSON.stringify(candidates)}`;
    }
  }
  return strict && !finds.length && candidates.length
    ? `rien n'était attendu, trouvé ${JSON.stringify(candidates)}`
    : null;
}

function same(found: Candidate[string] | undefined, expected: Find[string]): boolean {
  if (typeof found === 'string' && typeof expected === 'string') return contains(found, expected);
  return (found ?? null) === expected;
}

export function reportingCandidates(record: VigieRecord): Candidate[] {
  const quotes = record.quotes.map((q) => ({
    quote: q.text,
    speaker: q.speaker ? `${q.speaker.text} ${q.speaker.name}` : null,
    kind: q.kind,
    channel: q.channel,
    cue: q.cue,
  }));
  const claimants = record.events.flatMap((e) =>
    e.claimants.map((c) => ({ claimant: c.text, via: c.via, status: e.status })),
  );
  return [...quotes, ...claimants];
}

export function actorCandidates(record: VigieRecord): Candidate[] {
  const listed = record.actors.map((a) => ({ id: a.id, rule: a.id, text: a.text, name: a.name, code: a.code }));
  const parties = record.events
    .flatMap((e) => [...e.actors, ...e.recipients])
    .map((p) => ({ id: p.id, rule: p.id, text: p.text, name: p.name, code: p.code }));
  return [...listed, ...parties];
}

export function placeCandidates(record: VigieRecord): Candidate[] {
  return record.places.map(({ text, name, country, precision, admin1 }) => ({
    text,
    name,
    country,
    precision,
    admin1,
  }));
}
