/** Countries that the article gives to its roles in words. In: a scanned document. Out: for a role without a country ("les soldats"), the country said before ("soldats tchadiens"). */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Sector } from '../../model/codes.js';
import type { Hit, HitRange } from './hit.js';
import { keysOf, singularOf } from './pieces.js';
import { type Marks, marksOf } from './said-marks.js';
import type { Scanned } from './scanned.js';
import type { Sense } from './sense.js';

interface Said extends Marks {
  readonly start: number;
  /** The role; of a thing its first word: "convoi militaire" and "convoi" are spoken of as one. */
  readonly noun: string;
  readonly sector: Sector | null;
  readonly country: string | null;
  readonly abroad: boolean;
  /** One person: his country is not that of the body he belongs to. */
  readonly person: boolean;
  /** "**des** agents russes", "**un** soldat togolais": other people than any told before. */
  readonly fresh: boolean;
}

export interface SaidRoles {
  /** The country said of as many of them, or of the same portfolio; else the one last said of the role before an offset, the only one ever said of it, or of its sector. */
  countryOf(role: RoleEntry, sector: Sector | null, offset: number, marks: Marks): string | null;
  /** Whose thing it is, when said before: "le convoi" after "un convoi de soldats". */
  thingSector(role: RoleEntry, offset: number): Sector | null;
}

const NOMINAL = /^(NOUN|PROPN|ADJ|ADP|DET|NUM|X)$/;
/** Forces, courts and parties of one article mostly belong to one country; its officials do not. */
const SHARED: ReadonlySet<Sector | null> = new Set<Sector | null>(['MIL', 'COP', 'JUD', 'PTY', 'LEG', 'REL']);

const COALITION = 'fr.role.coalition';

export function rolesSaid(
  scanned: Scanned,
  sense: (sentence: number, first: number, last: number) => Sense,
): SaidRoles {
  const said: Said[] = [];
  for (const hit of scanned.all()) {
    if (hit.kind !== 'role' || hit.role.country !== undefined) continue;
    const { country, sector, role } = sense(hit.sentence, hit.first, phraseEnd(scanned, hit.sentence, hit.last));
    if (role?.id !== hit.role.id) continue;
    said.push({
      start: hit.start,
      noun: nounOf(hit.role),
      sector,
      country: country === 'UNK' ? null : country,
      abroad: hit.role.abroad,
      person: hit.role.denotes === 'person',
      fresh: hit.role.denotes === 'person' && isFresh(scanned, hit),
      ...marksOf(scanned, hit.sentence, hit.first, hit.last),
    });
  }
  for (const hit of scanned.all())
    if (hit.kind === 'demonym' && isPeople(scanned, hit)) said.push(peopleOf(scanned, hit));
  said.sort((a, b) => a.start - b.start);
  const placed = said.filter((s) => s.country !== null);
  return {
    countryOf: (role, sector, offset, marks) => {
      const noun = nounOf(role);
      if (role.abroad) return fromElsewhere(placed, noun, offset, marks);
      const own = ownStart(said, noun, offset);
      return (
        alike(placed, sector, marks) ??
        earlier(placed, noun, offset)?.country ??
        only(placed, (s) => s.noun === noun && !(s.fresh && s.start > own)) ??
        // a coalition of armies does not make the country's own forces international
        // nor a foreign priest the bishops of the place
        (SHARED.has(sector)
          ? only(placed, (s) => s.sector === sector && s.noun !== COALITION && !(sector === 'REL' && s.person))
          : null)
      );
    },
    thingSector: (role, offset) =>
      earlier(
        said.filter((s) => s.sector !== 'CVL' && s.sector !== null),
        nounOf(role),
        offset,
      )?.sector ?? null,
  };
}

/** Hostages and travellers are those named before by their nationality; "**quatre** otages" are more than "**deux** Français", and "deux **autres**" not the same. */
function fromElsewhere(placed: readonly Said[], noun: string, offset: number, { count, other }: Marks): string | null {
  if (other) return null;
  const same = placed.filter((s) => count === null || s.count === count || (s.count === null && s.plural));
  return earlier(same, noun, offset)?.country ?? only(same, (s) => s.noun === noun) ?? only(same, (s) => s.abroad);
}

/** "deux **Français**": the nationality as a noun. */
function isPeople(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const word = scanned.word(sentence, first);
  return /^\p{Lu}/u.test(word?.form ?? '') && /^(DET|NUM|ADJ)$/.test(scanned.word(sentence, first - 1)?.upos ?? '');
}

function peopleOf(scanned: Scanned, hit: Extract<Hit, { kind: 'demonym' }>): Said {
  return {
    start: hit.start,
    noun: '',
    sector: null,
    country: hit.countries[0]?.iso3 ?? null,
    abroad: true,
    person: true,
    fresh: false,
    ...marksOf(scanned, hit.sentence, hit.first, hit.last),
  };
}

/** Where the words at an offset say the role themselves. */
function ownStart(said: readonly Said[], noun: string, offset: number): number {
  return said.find((s) => s.noun === noun && s.start >= offset)?.start ?? offset;
}

function isFresh(scanned: Scanned, { sentence, first }: HitRange): boolean {
  return /^(des|une?)$/i.test(scanned.word(sentence, first - 1)?.form ?? '');
}

function nounOf(role: RoleEntry): string {
  if (role.denotes !== 'thing') return role.id;
  return singularOf(keysOf(role.role[0] ?? '')[0] ?? '');
}

/** "**treize** soldats" beside "**treize** militaires français"; "le ministère **des Armées**" beside "la ministre française **des Armées**". */
function alike(placed: readonly Said[], sector: Sector | null, { count, portfolio }: Marks): string | null {
  const counted = count === null ? null : only(placed, (s) => s.count === count && s.sector === sector);
  return counted ?? (portfolio === null ? null : only(placed, (s) => s.portfolio === portfolio));
}

function earlier(said: readonly Said[], noun: string, offset: number): Said | undefined {
  return said.filter((s) => s.noun === noun && s.start < offset).at(-1);
}

function only(said: readonly Said[], fits: (s: Said) => boolean): string | null {
  const countries = new Set(said.filter(fits).map((s) => s.country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function phraseEnd(scanned: Scanned, sentence: number, from: number): number {
  let end = from;
  while (end - from < 10 && NOMINAL.test(scanned.word(sentence, end + 1)?.upos ?? '')) end++;
  return end;
}
