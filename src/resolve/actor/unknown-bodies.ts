/** Bodies that the lexicon does not hold: "l'ONG **Source vive** a dénoncé…", "Collectif des riverains du plateau (**CRP**)". In: a scanned document. Out: hits put into it. */
import { bracketed, spreadAcronyms } from './bracketed-acronym.js';
import type { NameHit } from './hit.js';
import { capitalised } from './proper-noun-run.js';
import type { Scanned } from './scanned.js';

/** "Association pour l'eau du plateau (**AEP**)", "l'ONG **Source vive**", "Collectif des riverains de X". */
export function findUnknownBodies(scanned: Scanned): void {
  const acronyms = new Map<string, NameHit>();
  for (const { index } of scanned.parsed.sentences) {
    for (const hit of bracketed(scanned, index)) acronyms.set(hit.acronym, hit.body);
    for (const body of capitalised(scanned, index)) scanned.put(body);
  }
  for (const { index } of scanned.parsed.sentences) spreadAcronyms(scanned, index, acronyms);
}
