/** What a body without entry is: "l'ONG **française** Source vive" is French, "l'Union des **éleveurs**" of a trade. In: the range of its name and the role of its noun. Out: its hit, with role and country. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Hit, HitRange, NameHit } from './hit.js';
import type { Scanned } from './scanned.js';

/** "l'ONG **française** Source vive" is French. */
export function unknownBody(scanned: Scanned, range: HitRange, role: RoleEntry): NameHit {
  const within = scanned.within(range.sentence, range.first, range.last);
  // "la Commission **de la CEDEAO**" is that organisation's
  const owner = within.flatMap((h) => (h.kind === 'actor' ? h.entries : [])).find((e) => e.sector === 'IGO');
  if (owner && role.denotes === 'body')
    return {
      ...range,
      kind: 'unknown-body',
      name: range.text,
      role: { ...role, sector: 'IGO' },
      country: owner.country,
    };
  const said = within.find((h) => h.kind === 'demonym');
  const country = said?.kind === 'demonym' ? (said.countries[0]?.iso3 ?? null) : countryOfOwner(scanned, within);
  return { ...range, kind: 'unknown-body', name: range.text, role: saidByName(scanned, range, role), country };
}

/** "l'Agence de sécurité **du Pentagone**" is of its state. */
function countryOfOwner(scanned: Scanned, within: readonly Hit[]): string | null {
  const owner = within.find((h) => h.kind === 'actor' || h.kind === 'metonym');
  if (owner?.kind !== 'actor' || !/^(GOV|MIL|COP|LEG|JUD)$/.test(owner.entries[0]?.sector ?? '')) return null;
  const before = [1, 2].map((i) => scanned.word(owner.sentence, owner.first - i)?.form ?? '');
  const country = owner.entries[0]?.country ?? 'UNK';
  return before.some((form) => /^(de|du|d'|d’)$/i.test(form)) && !/^(INT|UNK)$/.test(country) ? country : null;
}

/** What the name's own words say of it: "le Conseil du culte **musulman**" is of a faith, "l'Initiative des **partis**" of parties, "l'Union des **éleveurs**" of a trade, "le mouvement **islamiste** X" armed. */
function saidByName(scanned: Scanned, { sentence, first, last }: HitRange, role: RoleEntry): RoleEntry {
  const within = scanned.within(sentence, first + 1, last);
  const adjective = (sector: string): boolean =>
    within.some((h) => h.kind === 'adjective' && h.adjective.sector === sector);
  if (adjective('REL') && role.sector !== 'PTY' && role.sector !== 'REB') return { ...role, sector: 'REL' };
  if (adjective('REB') && !role.capital && role.sector === 'NGO') return { ...role, sector: 'REB' };
  // "la **Convention** pour le respect des droits humains" is no party
  if (role.capital && role.sector === 'PTY' && hasCause(scanned, sentence, first + 1, last))
    return { ...role, sector: 'NGO' };
  // "le **Conseil** national de la jeunesse" governs nobody
  if (role.id === COUNCIL && hasCause(scanned, sentence, first + 1, last)) return { ...role, sector: 'NGO' };
  // "le **Front** patriotique pour la défense de la République" marches; "le Front de libération" fights
  const says = (list: string): boolean => isOfClass(scanned, list, sentence, first, last);
  if (role.id === FRONT && says('political-cause') && !says('armed-cause')) return { ...role, sector: 'PTY' };
  const inner = within.flatMap((h) => (h.kind === 'role' ? [h.role] : []));
  if (role.sector === 'NGO' && role.capital && inner.some((r) => r.sector === 'PTY' && r.denotes === 'body'))
    return { ...role, sector: 'PTY' };
  return role.capital && role.sector === 'PTY' && inner.some(isTrade) ? { ...role, sector: 'LAB' } : role;
}

const COUNCIL = 'fr.role.conseil';
const FRONT = 'fr.role.front';

function hasCause(scanned: Scanned, sentence: number, first: number, last: number): boolean {
  return isOfClass(scanned, 'civic-cause', sentence, first, last);
}

/** Is a word of the name in this list of the lexicon? */
function isOfClass(scanned: Scanned, list: string, sentence: number, first: number, last: number): boolean {
  const words = scanned.sentence(sentence).words.slice(first, last + 1);
  return words.some((w) => scanned.lists.has(list, w.form.toLowerCase()));
}

const WORKING = new Set<RoleEntry['sector']>(['EDU', 'MED', 'JRN', 'BUS', 'LAB']);

function isTrade({ denotes, sector, trade }: RoleEntry): boolean {
  // "la Convention des **syndicats**"
  return trade || sector === 'LAB' || (denotes === 'person' && WORKING.has(sector));
}
