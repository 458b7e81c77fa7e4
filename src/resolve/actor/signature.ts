/** Correspondents' signatures. In: the cast. Out: persons who sign a line with their medium ("Aminata Sangho, Dori, Radio Colline"), who are then its journalists. */
import type { Cast } from './cast.js';
import type { NameHit } from './hit.js';

/** A signature is short and says nothing: no verb. */
const MAX_WORDS = 12;

export function giveSignatures(cast: Cast): void {
  for (const { index, words } of cast.scanned.parsed.sentences) {
    if (words.length > MAX_WORDS || words.some((w) => w.upos === 'VERB' || w.upos === 'AUX')) continue;
    const hits = cast.scanned.hitsOf(index);
    const person = hits.find((h) => h.kind === 'unknown-person');
    const medium = hits.find((h): h is NameHit => h.kind === 'actor' && h.entries.some((e) => e.kind === 'media'));
    const employer = medium ? cast.entityOf(medium) : null;
    const entity = person?.kind === 'unknown-person' ? cast.entityOf(person) : null;
    if (!entity || !employer || entity.sector !== 'CVL') continue;
    entity.country = employer.country;
    entity.sector = employer.sector;
  }
}
