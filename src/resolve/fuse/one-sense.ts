/** One sense a text: hostages freed by soldiers in one sentence are not released by decree in the next. In: namings. Out: the same, with "libérer" read alike throughout. */
import { lemmaOfTrigger, type Naming, sameFamily } from './naming.js';

/** Where one naming of the word family is a rescue (AID), the others of the article that read it as a release are rescues too. */
export function oneSense(namings: readonly Naming[]): Naming[] {
  const rescues = namings.filter((n) => n.draft.type === 'AID' && n.draft.status !== 'not_occurred');
  return namings.map((naming) => {
    const isRelease = naming.draft.type === 'RETREAT' && naming.draft.mode === 'release';
    if (!isRelease || lemmaOfTrigger(naming).length < 5 || !rescues.some((r) => sameFamily(r, naming))) return naming;
    return { ...naming, draft: { ...naming.draft, type: 'AID', mode: null } };
  });
}
