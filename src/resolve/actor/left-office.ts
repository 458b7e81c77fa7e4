/** Who has left office by the words of an undated article. In: a person of the lexicon, the scanned article. Out: does it call him former without naming him there? "François Koné s'est exprimé. **L'ancien président** assume." */
import type { PersonEntry } from '../../lexicon/actors.js';
import { isFormerTitle } from './core-sense.js';
import type { Hit } from './hit.js';
import { titleKeys } from './office-index.js';
import type { Scanned } from './scanned.js';
import { titleBefore } from './title-before.js';

type RoleHit = Extract<Hit, { kind: 'role' }>;

/** Only where no other person of the article held that office, and nothing gives him the title as his own. */
export function hasLeftOffice(person: PersonEntry, scanned: Scanned): boolean {
  const former = scanned.all().filter((h): h is RoleHit => h.kind === 'role' && isFormerAlone(scanned, h));
  const said = former.filter((title) => hasHeld(person, title));
  if (said.length === 0) return false;
  const held = [...personsOf(scanned)].filter((other) => said.some((title) => hasHeld(other, title)));
  return held.length === 1 && !isInOffice(person, scanned, said);
}

/** "l'ancien ministre **Awa Koné**" is she; this asks for those whom the title stands for alone. */
function isFormerAlone(scanned: Scanned, hit: RoleHit): boolean {
  return isFormerTitle(scanned, hit) && scanned.nameAt(hit.sentence, hit.last + 1) === null;
}

function hasHeld(person: PersonEntry, { text, role }: RoleHit): boolean {
  const keys = titleKeys(text);
  return person.offices.some(
    ({ title, sector }) => sector === role.sector && keys.every((key, i) => titleKeys(title)[i] === key),
  );
}

function personsOf(scanned: Scanned): Set<PersonEntry> {
  return new Set(scanned.all().flatMap((h) => (h.kind === 'person' ? h.entries.slice(0, 1) : [])));
}

function isInOffice(person: PersonEntry, scanned: Scanned, former: readonly RoleHit[]): boolean {
  const roles = new Set(former.map((h) => h.role));
  return scanned.all().some((hit) => {
    if (hit.kind !== 'person' || !hit.entries.includes(person)) return false;
    const title = titleBefore(scanned, hit);
    const own = title ? scanned.within(title.sentence, title.first, title.last) : [];
    return own.some((h) => h.kind === 'role' && roles.has(h.role) && !isFormerTitle(scanned, h));
  });
}
