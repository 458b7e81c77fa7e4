/** The whole lexicon, compiled. In: entries with file and line. Out: one frozen index a phenomenon, and every complaint. */
import type { CodeLabels } from '../model/labels.js';
import { type AcledRow, compileAcled } from './acled.js';
import { type ActorLexicon, compileActors } from './actors.js';
import { compileCodes } from './codes.js';
import { type CountryWords, compileCountries } from './countries.js';
import type { Complaint, LexiconEntry } from './entry.js';
import { compileEvents, type EventLexicon } from './event-rules.js';
import type { LexiconFiles } from './load.js';
import { compilePageWords, type PageWords } from './page.js';
import { compilePlaces, type PlaceWords } from './places.js';
import { compileQuantities, type Quantities } from './quantities.js';
import { compileReporting, type ReportingLexicon } from './reporting.js';
import { compileTextWords, type TextWords } from './text.js';
import { compileTimeWords, type TimeWords } from './time.js';

export interface Lexicon {
  readonly events: EventLexicon;
  readonly reporting: ReportingLexicon;
  readonly actors: ActorLexicon;
  readonly countries: CountryWords;
  readonly places: PlaceWords;
  readonly quantities: Quantities;
  readonly text: TextWords;
  readonly time: TimeWords;
  readonly page: PageWords;
  readonly codes: CodeLabels;
  readonly acled: readonly AcledRow[];
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly complaints: readonly Complaint[];
}

/** @throws Error naming file and line when the tables of `codes/` are faulty: they are the record's own vocabulary. */
export function compileLexicon(files: LexiconFiles): CompiledLexicon {
  const complaints: Complaint[] = [...files.complaints, ...repeatedIds(files.entries)];
  const complain = (c: Complaint): void => void complaints.push(c);
  const under = (...folders: readonly string[]): readonly LexiconEntry[] =>
    files.entries.filter((e) => folders.some((f) => e.file.startsWith(f)));
  const countries = compileCountries(under('fr/places/countries.yaml'), complain);
  const codes = compileCodes(under('codes/'), (iso3) => countries.byIso3.get(iso3)?.names[0] ?? null);
  const fault = codes.complaints[0];
  if (!codes.labels)
    throw new Error(
      `lexicon/${fault?.file}:${fault?.line} ${fault?.message} (sans les codes, rien ne peut être nommé)`,
    );
  const actors = compileActors(under('fr/actors/', 'fr/roles/'), complain);
  const lexicon: Lexicon = Object.freeze({
    events: compileEvents(under('fr/verbs/', 'fr/nouns/'), complain),
    reporting: compileReporting(under('fr/reporting/'), complain),
    actors,
    countries,
    places: compilePlaces(
      under('fr/places/').filter((e) => e.file !== 'fr/places/countries.yaml'),
      complain,
    ),
    quantities: compileQuantities(under('fr/quantities/'), complain),
    text: compileTextWords(under('fr/text/'), complain),
    time: compileTimeWords(under('fr/time/'), complain),
    page: compilePageWords(pageEntries(files.entries), complain, actors.givenNames),
    codes: codes.labels,
    acled: compileAcled(under('codes/acled.yaml'), complain),
  });
  return { lexicon, complaints };
}

/** Page words of every language: pages are read in all of them. */
function pageEntries(entries: readonly LexiconEntry[]): readonly LexiconEntry[] {
  return entries.filter((e) => /^[a-z]+\/page\//.test(e.file));
}

function repeatedIds(entries: readonly LexiconEntry[]): Complaint[] {
  const first = new Map<string, LexiconEntry>();
  const complaints: Complaint[] = [];
  for (const entry of entries) {
    const id = (entry.value as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') continue;
    const earlier = first.get(id);
    if (earlier)
      complaints.push({
        file: entry.file,
        line: entry.line,
        message: `l'id « ${id} » est déjà celui de ${earlier.file}:${earlier.line}`,
      });
    else first.set(id, entry);
  }
  return complaints;
}
