/** The body that a title leads, where the title calls it by a common noun or a possessive. In: the cast and the words of a title. Out: the body named before: "le porte-parole **du mouvement**", "**son** président"; null where none was. */
import { namedBody } from './body-alone.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Hit, HitRange } from './hit.js';
import { isPossessive } from './phrase-words.js';
import type { Sense } from './sense.js';

type RoleHit = Extract<Hit, { kind: 'role' }>;

/** "le porte-parole **du mouvement**", "la présidente **de l'organisation**": the body of that kind that was named last. */
export function bodyInTitle(
  cast: Cast,
  { sentence, first, last }: Pick<HitRange, 'sentence' | 'first' | 'last'>,
): Entity | null {
  const roles = cast.scanned.within(sentence, first, last).filter((h): h is RoleHit => h.kind === 'role');
  const [title, body, third] = roles;
  if (title?.role.denotes !== 'person' || body?.role.denotes !== 'body' || third || !body.role.generic) return null;
  if (!isBare(cast, body, last) || !isSingularOf(cast, body)) return null;
  return namedBody(cast, body.role, senseOfBody(cast, body), { ...body, head: body.first });
}

/** Nothing says which: "du mouvement" but not "du mouvement **des jeunes**". */
function isBare(cast: Cast, body: HitRange, last: number): boolean {
  if (body.last < last) return false;
  return cast.scanned.word(body.sentence, body.last + 1)?.upos !== 'ADJ';
}

/** "**du** mouvement", "**de la** formation", "**de l'**organisation": an article in the singular. */
function isSingularOf(cast: Cast, { sentence, first }: HitRange): boolean {
  return /^(le|la|l'|l’|du|cette|ce|cet)$/i.test(cast.scanned.word(sentence, first - 1)?.form ?? '');
}

function senseOfBody(cast: Cast, { sentence, first, last }: HitRange): Sense {
  return cast.senseOf(sentence, first, last);
}

/** "le Front a annoncé que **son chef**, X, …": the body named last before a possessive title. */
export function bodyOfPossessive(cast: Cast, range: HitRange): Entity | null {
  if (!isPossessive(cast.scanned.word(range.sentence, range.first - 1) ?? null)) return null;
  let last: { entity: Entity; at: number } | null = null;
  for (const entity of cast.entities.all()) {
    const at = entity.kind === 'body' ? entity.mentions.filter((m) => m.start < range.start).at(-1)?.start : undefined;
    if (at !== undefined && (last === null || at > last.at)) last = { entity, at };
  }
  return last?.entity ?? null;
}
