/** "le groupe" without a name. In: a phrase. Out: the armed group named last before it: "Le Front a attaqué le poste. **Le groupe** dit avoir tué dix soldats."; null where none was, or where more is said ("le groupe de femmes"). */
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';

/** How many sentences back the group may have been named. */
const REACH = 8;

export function groupAlone(cast: Cast, { sentence, head, start }: Words): Entity | null {
  const form = (at: number): string => cast.scanned.word(sentence, at)?.form ?? '';
  if (!isAlone(form(head), form(head - 1))) return null;
  if (/^(de|d'|d’)$/i.test(form(head + 1)) || cast.scanned.word(sentence, head + 1)?.upos === 'PROPN') return null;
  const from = cast.scanned.sentence(Math.max(0, sentence - REACH)).start;
  let last: { entity: Entity; at: number } | null = null;
  for (const entity of cast.entities.all()) {
    if (entity.kind !== 'body' || (entity.sector !== 'REB' && entity.sector !== 'UAF')) continue;
    const told = entity.mentions.filter((m) => m.start < start && m.start >= from && !isAllegiance(cast, m.start));
    const at = told.at(-1)?.start;
    if (at !== undefined && (last === null || at > last.at)) last = { entity, at };
  }
  return last?.entity ?? null;
}

/** "le groupe", "les deux groupes". */
function isAlone(word: string, before: string): boolean {
  return /^groupe$/i.test(word) ? /^(le|ce)$/i.test(before) : /^groupes$/i.test(word) && /^(deux|ces)$/i.test(before);
}

/** "le Front, qui a prêté **allégeance** à Al-Qaïda", "**affilié** à Al-Qaïda": the other is named to say who the first is. */
function isAllegiance({ scanned }: Cast, start: number): boolean {
  const before = scanned.parsed.doc.slice(Math.max(0, start - WINDOW), start);
  return /(allégeance|affiliée?s?|ralliée?s?|liée?s?|proches?)\s+(à|au|aux|de|du)\s[^,.;:]*$/i.test(before);
}

/** Room for "prêté allégeance au groupe État islamique (". */
const WINDOW = 60;
