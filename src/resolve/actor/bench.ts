/** The bench of an international court. In: a phrase of judges whom no word gives a state. Out: INT where the court named last before them is no state's: "La Cour pénale internationale l'a acquitté. **Les juges** ont…"; null elsewhere. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Cast } from './cast.js';
import type { Hit } from './hit.js';

/** Those whom every court has; "la cour suprême", "le procureur de la République" are a state's. */
const BENCH: ReadonlySet<string> = new Set([
  'fr.role.juge',
  'fr.role.cour',
  'fr.role.procureur',
  'fr.role.magistrat',
  'fr.role.tribunal',
  'fr.role.chambre-criminelle',
]);

export function countryOfBench(cast: Cast, { start }: { readonly start: number }, role: RoleEntry): 'INT' | null {
  if (!BENCH.has(role.id)) return null;
  const court = cast.scanned
    .all()
    .filter((h) => h.start < start)
    .findLast((h) => isCourt(h) || isOfState(cast, h));
  return court?.kind === 'actor' && court.entries[0]?.country === 'INT' ? 'INT' : null;
}

function isCourt(hit: Hit): boolean {
  return hit.kind === 'actor' && hit.entries[0]?.sector === 'JUD';
}

/** "la justice **ivoirienne**", "un tribunal **de Niamey**": another court was spoken of since. */
function isOfState({ scanned }: Cast, hit: Hit): boolean {
  if (hit.kind !== 'role' || hit.role.sector !== 'JUD' || hit.role.denotes !== 'body') return false;
  const next = [1, 2, 3].map((i) => scanned.hitAt(hit.sentence, hit.last + i));
  return next.some(
    (h) => h?.kind === 'demonym' || h?.kind === 'country' || h?.kind === 'capital' || h?.kind === 'place',
  );
}
