/** Countries that an article only names in passing. In: a name or an adjective of a country. Out: does it call a team ("la victoire **du Togo** en finale", "des supporters **togolais**"), a case ("l'affaire **togolaise**") or somebody who came from there ("**un Togolais** arrêté à Paris")? None of these says whose police acts. */
import { isCapital } from './capitals.js';
import type { Hit } from './hit.js';
import type { Scanned } from './scanned.js';

/** "la qualification **de l'Algérie**", "la qualification **algérienne**" */
export function isTeam(scanned: Scanned, hit: Hit): boolean {
  return scanned.lists.has('of-team', nounBefore(scanned, hit));
}

/** "le financement **togolais** de sa campagne": what is inquired into, wherever the judges sit. */
export function isCase(scanned: Scanned, hit: Hit): boolean {
  return hit.kind === 'demonym' && scanned.lists.has('of-case', nounBefore(scanned, hit));
}

/** "**un Togolais** et **deux Béninois** ont été tués", "un ressortissant **togolais**": told because they are not at home. A paper tells of its own people abroad what its own government does. */
export function isNational(scanned: Scanned, hit: Hit): boolean {
  if (hit.kind !== 'demonym' || hit.countries.some((c) => c.press === true)) return false;
  if (scanned.lists.has('of-abroad', nounBefore(scanned, hit))) return true;
  const before = scanned.word(hit.sentence, hit.first - 1);
  return isCapital(hit.text) && (before?.upos === 'NUM' || /^une?$/i.test(before?.form ?? ''));
}

/** The noun that the name completes: "victoire" in "la victoire **de l'Algérie**". */
function nounBefore(scanned: Scanned, { kind, sentence, first }: Hit): string | undefined {
  let at = first - 1;
  if (kind !== 'demonym') {
    if (scanned.word(sentence, at)?.upos === 'DET') at--;
    if (!/^(de|du|d['’])$/i.test(scanned.word(sentence, at)?.form ?? '')) return undefined;
    at--;
  }
  return scanned.word(sentence, at)?.lemma;
}
