/** How much of an article survives another print of it. In: articles of the corpus, an analyser. Out: the share of events that are the same in every field where only capitals, marks and spaces differ. */
import type { EventRecord, VigieRecord } from '../../src/model/record.js';
import { type CorpusArticle, corpusInput } from '../../src/pipeline/corpus.js';
import type { Vigie } from '../../src/pipeline/open-vigie.js';
import type { Figures } from './score-corpus.js';

type Reprint = (text: string, record: VigieRecord) => string;

/** What papers do to one wire; none of it changes a word. */
const PRINTS: Readonly<Record<string, Reprint>> = {
  // "Karamoko DIALLO"
  surnames: (text, record) => namesOf(record).reduce((t, name) => t.replaceAll(name, inCapitals(name)), text),
  // "ce Mardi 3 Mars"
  days: (text) =>
    text.replace(
      /(?<=\p{Ll} )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/gu,
      (day) => day[0]?.toUpperCase() + day.slice(1),
    ),
  straight: (text) => text.replace(/«\s?|\s?»|[“”]/g, '"').replace(/’/g, "'"),
  curly: (text) => text.replace(/«\s?/g, '“').replace(/\s?»/g, '”').replace(/'/g, '’'),
  // « Etat », « A Gao »
  accents: (text) => text.replace(/É/g, 'E').replace(/(?<!\p{L})À(?= )/gu, 'A'),
  spaces: (text) => text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
};

export function printFigures(vigie: Pick<Vigie, 'read'>, articles: readonly CorpusArticle[]): Figures {
  let same = 0;
  let all = 0;
  for (const input of articles.map(corpusInput)) {
    const record = vigie.read(input);
    for (const reprint of Object.values(PRINTS)) {
      const other = vigie.read({ ...input, title: reprint(input.title, record), text: reprint(input.text, record) });
      same += shared(record.events, other.events);
      all += Math.max(record.events.length, other.events.length);
    }
  }
  return { 'prints.same': all === 0 ? 1 : same / all };
}

/** "Awa Sangho", whom the article names in full. */
function namesOf({ actors }: VigieRecord): string[] {
  return actors.flatMap(({ name }) => (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}$/u.test(name) ? [name] : []));
}

function inCapitals(name: string): string {
  const at = name.indexOf(' ');
  return name.slice(0, at) + name.slice(at).toUpperCase();
}

/** How many events of one are events of the other, field by field. */
export function shared(one: readonly EventRecord[], other: readonly EventRecord[]): number {
  const left = other.map(fieldsOf);
  return one.map(fieldsOf).filter((fields) => {
    const at = left.indexOf(fields);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function fieldsOf({ type, mode, status, actors, recipients, when, where, claimants, killed }: EventRecord): string {
  const codes = (parties: readonly { code: string | null }[]): (string | null)[] => parties.map((p) => p.code).sort();
  return JSON.stringify([
    [type, mode, status, codes(actors), codes(recipients)],
    [when?.from, when?.to, where?.name, claimants.map((c) => c.code), killed?.min, killed?.max],
  ]);
}
