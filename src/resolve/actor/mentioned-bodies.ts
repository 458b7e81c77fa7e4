/** Bodies and forces that play without acting in an event. In: the cast. Out: the phrases that name one by its role and country: "l'armée malienne", "les autorités béninoises", "des groupes jihadistes". */
import type { Sector } from '../../model/codes.js';
import type { Cast } from './cast.js';
import type { HitRange } from './hit.js';
import { determinerOf, withDeterminer } from './phrase-words.js';

/** A body of these sectors is one of a kind, so that naming it with its country is enough. */
const PUBLIC: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'MIL', 'COP', 'JUD', 'LEG']);
const ARMED: ReadonlySet<Sector | null> = new Set<Sector | null>(['REB']);

export function bodiesMentioned(cast: Cast): (HitRange & { head: number })[] {
  const found: (HitRange & { head: number })[] = [];
  for (const hit of cast.scanned.all()) {
    if (hit.kind !== 'role') continue;
    const last = endOfPhrase(cast, hit.sentence, hit.last);
    const sense = cast.senseOf(hit.sentence, hit.first, last);
    if (sense.role !== hit.role || sense.entity) continue;
    const one = sense.country !== null || isSeveralWords(hit) || (hit.role.default !== 'sole' && isSubject(cast, hit));
    const named = PUBLIC.has(sense.sector) && hit.role.denotes === 'body' && one;
    const armed = ARMED.has(sense.sector) && (hit.role.denotes === 'body' || hit.role.denotes === 'person');
    if (!named && !armed) continue;
    const determiner = determinerOf(cast.scanned, hit.sentence, 0, hit.first);
    // "X, **une organisation** jihadiste" says what X is
    if (/^(un|une)$/i.test(determiner?.form ?? '')) continue;
    if (armed && !determiner && isSingular(cast, hit)) continue;
    found.push({
      ...cast.scanned.range(hit.sentence, withDeterminer(cast.scanned, hit.sentence, hit.first), last),
      head: hit.first,
    });
  }
  return found;
}

/** "inculpé de **rébellion**", "des scènes de **guérilla**", "une base **rebelle**": without a determiner it is a deed or a quality. */
function isSingular({ scanned }: Cast, { sentence, first }: HitRange): boolean {
  return scanned.word(sentence, first)?.feats['Number'] !== 'Plur';
}

/** "Conseil constitutionnel", "forces de l'ordre": a name of several words means the one of its country without saying so. */
function isSeveralWords(hit: HitRange): boolean {
  return /[\s'’]/.test(hit.text.trim());
}

/** "**la gendarmerie** dit avoir ouvert le feu": a body that does or says something. */
function isSubject({ scanned }: Cast, { sentence, first, last }: HitRange): boolean {
  const word = scanned.word(sentence, first);
  // "**le régime** alimentaire", "**la police** de caractères" are none
  if (/^(ADJ|ADP|NOUN)$/.test(scanned.word(sentence, last + 1)?.upos ?? '')) return false;
  return word?.deprel === 'nsubj' && /^(la|le|l'|l’)$/i.test(scanned.word(sentence, first - 1)?.form ?? '');
}

/** The adjectives behind the role, and the country behind "de". */
function endOfPhrase(cast: Cast, sentence: number, from: number): number {
  let end = from;
  while (
    /^(ADJ)$/.test(cast.scanned.word(sentence, end + 1)?.upos ?? '') ||
    cast.scanned.hitAt(sentence, end + 1)?.kind === 'demonym'
  )
    end++;
  const preposition = cast.scanned.word(sentence, end + 1)?.form ?? '';
  if (!/^(de|du|d'|d’)$/i.test(preposition)) return end;
  for (let i = end + 2; i <= end + 3; i++) {
    const hit = cast.scanned.hitAt(sentence, i);
    if (hit?.kind === 'country' || hit?.kind === 'capital' || hit?.kind === 'area') return hit.last;
  }
  return end;
}
