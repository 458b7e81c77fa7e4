/** Runs every case of the lexicon against the whole reader. In: the open reader and its cases. Out: complaints, and the rule ids that some case fired. */
import type { Complaint, LexiconEntry } from '../../lexicon/entry.js';
import { bareArticle } from '../../model/article-defaults.js';
import type { VigieRecord } from '../../model/record.js';
import type { Vigie } from '../../pipeline/open-vigie.js';
import { type LexiconCase, readCases, runCase } from './case.js';
import { checkEvents } from './event-case.js';
import { actorCandidates, checkMentions, placeCandidates, reportingCandidates } from './mention-case.js';

export interface CaseReport {
  readonly complaints: readonly Complaint[];
  readonly cases: number;
  readonly fired: ReadonlySet<string>;
}

/** Folders whose cases are sentences for the whole reader; page, text and time words are tested beside their own code. */
const READER_FOLDERS = /^fr\/(verbs|nouns|reporting|actors|roles|places|quantities)\/|^codes\//;

export function checkCases(vigie: Vigie, entries: readonly LexiconEntry[]): CaseReport {
  const complaints: Complaint[] = [];
  const fired = new Set<string>();
  const cases = readCases(
    entries.filter((e) => READER_FOLDERS.test(e.file)),
    (c) => complaints.push(c),
  );
  for (const example of cases) {
    const found = runCase(example, () => {
      const record = recordOf(vigie, example);
      for (const rule of firedRules(record)) fired.add(rule);
      return check(example, record);
    });
    if (found) complaints.push(found);
  }
  return { complaints, cases: cases.length, fired };
}

function recordOf(vigie: Vigie, example: LexiconCase): VigieRecord {
  const article = {
    ...bareArticle('case', example.title ?? '', example.text),
    published: example.published ?? null,
    language: 'fr',
  };
  return vigie.analyse(article).record;
}

function firedRules(record: VigieRecord): string[] {
  const ids = [...record.actors, ...record.events.flatMap((e) => [...e.actors, ...e.recipients])].map((a) => a.id);
  return [...record.events.flatMap((e) => e.rules), ...ids.filter((id) => id !== null)];
}

function check(example: LexiconCase, record: VigieRecord): string | null {
  const folder = READER_FOLDERS.exec(example.file)?.[1];
  switch (folder) {
    case 'reporting':
      return checkMentions(reportingCandidates(record), example.finds, true);
    case 'actors':
    case 'roles':
      return checkMentions(actorCandidates(record), example.finds, true);
    case 'places':
      return checkMentions(placeCandidates(record), example.finds, true);
    default:
      return checkEvents(record, example.finds);
  }
}
