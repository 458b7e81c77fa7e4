/** What other words than its own say of a role: its apposition, its owner, the body it leads. In: a phrase, its sense, whose it is. Out: the sense and sector that they give it. */
import { apposedSense } from './apposed.js';
import type { Cast } from './cast.js';
import { bodyInTitle } from './led-body.js';
import type { Bearer, Words } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';
import type { Sense } from './sense.js';

const PRESIDENT = 'fr.role.president';
const MAN = 'fr.role.homme';

/** "leur chauffeur, **un ressortissant togolais**": the country of what stands behind, and its sector where the noun has none of its own. */
export function withApposition(cast: Cast, phrase: Words, sense: Sense): Sense {
  if (sense.role === null || sense.role.denotes !== 'person' || sense.country !== null) return sense;
  const apposed = apposedSense(cast, phrase);
  if (!apposed) return sense;
  // "les assaillants, **des jihadistes** venus du Mali": attackers are of the side that is told of them
  const vague = sense.weak || sense.role.abroad || sense.sector === 'UAF';
  const sector = vague && !apposed.weak ? (apposed.sector ?? sense.sector) : sense.sector;
  return { ...sense, country: apposed.country, sector };
}

/** The body that a title leads: "la présidente **de l'organisation**", "**son** président", of a party or an association and not of a state. */
export function bodyLed(
  cast: Cast,
  phrase: Words,
  { role }: Sense,
  owner: Bearer | null,
): Pick<Bearer, 'country' | 'sector'> | null {
  const own = role?.id === PRESIDENT && owner?.entity?.kind === 'body' ? owner : null;
  return bodyInTitle(cast, phrase) ?? own;
}

/** "**ses camarades**", "son collègue nigérien": of one trade with their owner. */
const PEER = 'fr.role.confrere';
const COMRADE = 'fr.role.camarade';
/** "le chef d'état-major béninois… **Son homologue**": a soldier too, of another country. */
export const COUNTERPART = 'fr.role.homologue';

const IN_ARMS: ReadonlySet<string> = new Set(['MIL', 'REB', 'UAF', 'COP']);

/** "**ses** membres", "**leurs** équipes" are of the kind of whoever has them; "**ses** hommes" of a general are soldiers. */
export function sectorOfOwner(cast: Cast, phrase: Words, sense: Sense, owner: Bearer | null): Bearer['sector'] | null {
  // "les ouvriers ont appelé **leur** patron": who works has masters, no body of his own
  const works = owner?.sector === 'LAB' && owner.role?.denotes === 'person';
  if (owner === null || owner.nobody || works) return sense.sector;
  const men =
    sense.role?.id === MAN &&
    IN_ARMS.has(owner.sector) &&
    grammarOf(cast.scanned, phrase.sentence, phrase.first, phrase.head).plural;
  return men || isLike(sense, owner) ? owner.sector : (sense.sector ?? owner.sector);
}

/** Peers are what their owner is; "**leur poste**" of gendarmes is theirs, whichever force a post is of elsewhere. */
function isLike({ role }: Sense, owner: Bearer): boolean {
  if (role?.id === PEER || role?.id === COMRADE || role?.id === COUNTERPART) {
    // a minister has colleagues; the comrades of the fallen soldier whom he praises are no ministers
    return !['OTH', 'ELI', role.id === COMRADE ? 'GOV' : null].includes(owner.sector);
  }
  // "**ses** troupes" of a warlord are no state's
  if (role?.sector === 'MIL' && role.denotes !== 'thing' && /^(REB|UAF)$/.test(owner.sector)) return true;
  // "**leurs camps**" of gunmen is their ground, not a political side
  if (role?.sited !== undefined && IN_ARMS.has(owner.sector)) return true;
  return role?.denotes === 'thing' && role.sector !== null && IN_ARMS.has(role.sector) && IN_ARMS.has(owner.sector);
}
