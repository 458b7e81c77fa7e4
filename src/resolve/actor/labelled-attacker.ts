/** The attacker whom the article names, and elsewhere calls by what he is: "**Yanis Exemple** a tiré sur deux agents. **Le terroriste** a été abattu." In: what the article says, its acts of violence. Out: the one unknown person who did them becomes a rebel. */
import type { Draft } from '../../model/draft.js';
import type { Asker } from './asker.js';
import { bearerOf } from './bearer.js';
import type { Entity } from './entity.js';
import { grammarOf } from './phrase-words.js';

export function nameAttacker(asker: Asker, { events }: Pick<Draft, 'events'>): void {
  if (!isLabelled(asker)) return;
  const authors = events.filter((e) => e.type === 'ASSAULT').flatMap((e) => e.actors);
  const named = new Set(authors.map((phrase) => bearerOf(asker, phrase).entity).filter(isUnknown));
  const [only] = named;
  if (named.size === 1 && only) only.sector = 'REB';
}

function isUnknown(entity: Entity | null): entity is Entity {
  return entity?.kind === 'person' && entity.id === null && entity.sector === 'CVL';
}

/** "**le** jihadiste", of whom the article speaks as of one: a group of them is others. */
function isLabelled({ cast: { scanned } }: Asker): boolean {
  return scanned.all().some((hit) => {
    if (hit.kind !== 'role' || hit.role.sector !== 'REB' || hit.role.denotes !== 'person' || hit.role.heads)
      return false;
    const definite = /^(le|la|l'|l’)$/i.test(scanned.word(hit.sentence, hit.first - 1)?.form ?? '');
    return definite && !grammarOf(scanned, hit.sentence, hit.first, hit.first).plural;
  });
}
