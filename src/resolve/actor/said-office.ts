/** Which of his offices an undated article means. In: a person of the lexicon with several offices, the scanned article. Out: the office of the side that a title beside the name says: "**l'opposant** X", "X, **candidat** à la présidentielle"; null where none does. */
import type { PersonEntry } from '../../lexicon/actors.js';
import type { Office } from './office.js';
import type { Scanned } from './scanned.js';
import { titleAfter } from './title-after.js';
import { titleBefore } from './title-before.js';

export function officeSaid(person: PersonEntry, scanned: Scanned): Office | null {
  if (new Set(person.offices.map((o) => o.sector)).size < 2) return null;
  for (const hit of scanned.all()) {
    if (hit.kind !== 'person' || !hit.entries.includes(person)) continue;
    for (const range of [titleBefore(scanned, hit), titleAfter(scanned, hit)]) {
      const roles = range ? scanned.within(range.sentence, range.first, range.last) : [];
      const sectors = roles.flatMap((h) => (h.kind === 'role' ? [h.role.sector] : []));
      const office = person.offices.find((o) => sectors.includes(o.sector));
      if (office) return office;
    }
  }
  return null;
}
