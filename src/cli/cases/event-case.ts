/** Checks a case of verbs and nouns: every find matches one coded event, and no other event is coded. */
import type { EventRecord, Party, Toll, VigieRecord } from '../../model/record.js';
import type { Find } from './case.js';

type Test = (event: EventRecord, expected: Find[string]) => boolean;

const partyTest =
  (parties: (event: EventRecord) => readonly Party[]): Test =>
  (event, expected) => {
    if (expected === 'none') return parties(event).length === 0;
    return parties(event).some((p) => contains(p.text ?? '', String(expected)) || p.code === expected);
  };
const tollTest =
  (toll: (event: EventRecord) => Toll | null): Test =>
  (event, expected) =>
    (toll(event)?.min ?? null) === expected;

/** What each key of a find asks of an event. */
const TESTS: Readonly<Record<string, Test>> = {
  rule: (event, expected) => event.rules.includes(String(expected)),
  type: (event, expected) => event.type === expected,
  mode: (event, expected) => event.mode === expected,
  status: (event, expected) => event.status === expected,
  trigger: (event, expected) => event.mentions.some((m) => contains(m.trigger.text, String(expected))),
  actor: partyTest((event) => event.actors),
  recipient: partyTest((event) => event.recipients),
  claimant: (event, expected) =>
    expected === 'none' || expected === null
      ? !event.claimants.length
      : event.claimants.some((c) => contains(c.text, String(expected))),
  when: (event, expected) => (event.when?.from ?? null) === expected,
  where: (event, expected) =>
    expected === 'none' || expected === null
      ? event.where === null
      : contains(event.where?.text ?? '', String(expected)),
  killed: tollTest((event) => event.killed),
  injured: tollTest((event) => event.injured),
  abducted: tollTest((event) => event.abducted),
  missing: tollTest((event) => event.missing),
  arrested: tollTest((event) => event.arrested),
  displaced: tollTest((event) => event.displaced),
  /** The sub-type of ACLED's table. */
  acled: (event, expected) => (expected === 'none' ? event.acled === null : event.acled?.subType === expected),
};

export function checkEvents(record: VigieRecord, finds: readonly Find[]): string | null {
  const left = [...record.events];
  for (const find of finds) {
    const unknown = Object.keys(find).find((key) => !(key in TESTS));
    if (unknown) return `clé inconnue « ${unknown} » ; clés valables : ${Object.keys(TESTS).join(', ')}`;
    const at = left.findIndex((event) => Object.entries(find).every(([key, value]) => TESTS[key]?.(event, value)));
    if (at < 0) return `attendu ${JSON.stringify(find)}, trouvé ${describe(record.events)}`;
    left.splice(at, 1);
  }
  return left.length ? `événement en trop : ${describe(left)}` : null;
}

/** Case and apostrophes do not count: an analyst writes "l'armée" for « L’armée ». */
export function contains(text: string, part: string): boolean {
  const plain = (s: string): string => s.toLowerCase().replaceAll('’', "'");
  return plain(text).includes(plain(part));
}

function describe(events: readonly EventRecord[]): string {
  if (!events.length) return 'aucun événement';
  return events
    .map((e) => {
      const names = (parties: readonly Party[]): string => parties.map((p) => p.text ?? p.code).join(' + ') || '—';
      const tolls = e.killed ? ` tués ${e.killed.min}` : '';
      return `${e.type}${e.mode ? `/${e.mode}` : ''} [${names(e.actors)} → ${names(e.recipients)}] ${e.status}${tolls} (${e.rules.join(', ')})`;
    })
    .join(' ; ');
}
