/** The body that the words behind a name give somebody to, without a title. In: the cast and the range of a name. Out: the range of the body: "X, **de l'Institut des fleuves**,", "X, qui préside **l'association des pêcheurs**"; null where none does. */
import { behindAge } from './before-name.js';
import type { Cast } from './cast.js';
import type { Hit, HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

const OF = /^(de|du|d'|d’)$/i;
/** How far behind the verb the body may stand. */
const REACH = 8;

export function bodyBehindName(cast: Cast, name: HitRange): HitRange | null {
  const last = behindAge(cast.scanned, name);
  if (cast.scanned.word(name.sentence, last + 1)?.form !== ',') return null;
  return bodyOfRelative(cast, name.sentence, last + 2) ?? bodyOfOrigin(cast.scanned, name, last + 2);
}

/** "X, **qui dirige** l'ONG Y", "X, **qui fait partie** des déplacés". */
function bodyOfRelative({ scanned, index }: Cast, sentence: number, at: number): HitRange | null {
  if (!/^qui$/i.test(scanned.word(sentence, at)?.form ?? '')) return null;
  const verb = [at + 1, at + 2].find((i) => /^(VERB|AUX)$/.test(scanned.word(sentence, i)?.upos ?? ''));
  if (verb === undefined) return null;
  const lemma = scanned.word(sentence, verb)?.lemma ?? '';
  const with2 = `${lemma} ${scanned.word(sentence, verb + 1)?.form ?? ''}`;
  if (!index.memberships.has(lemma) && !index.memberships.has(with2)) return null;
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const word = scanned.word(sentence, i);
    if (!word || /^(PUNCT|VERB|AUX|CCONJ|SCONJ|PRON)$/.test(word.upos)) return null;
    const hit = scanned.hitAt(sentence, i);
    if (hit?.first === i && mayHold(hit)) return hit;
  }
  return null;
}

/** A named body, or a common noun of a body or of people: "les **déplacés**", "l'**armée**". */
function mayHold(hit: Hit): boolean {
  if (hit.kind === 'actor' || hit.kind === 'unknown-body') return true;
  return hit.kind === 'role' && hit.role.denotes !== 'thing' && hit.role.sector !== null && hit.role.sector !== 'CVL';
}

/** "X, **de l'Institut des fleuves**,": closed by a comma or the sentence, behind a name that no "de" introduces in its turn. */
function bodyOfOrigin(scanned: Scanned, name: HitRange, at: number): HitRange | null {
  const { sentence } = name;
  const form = (i: number): string => scanned.word(sentence, i)?.form ?? '';
  if (!OF.test(form(at)) || OF.test(form(name.first - 1))) return null;
  const first = scanned.word(sentence, at + 1)?.upos === 'DET' ? at + 2 : at + 1;
  const hit = scanned.hitAt(sentence, first);
  if (hit?.first !== first || !isBody(hit)) return null;
  let end = hit.last;
  while (/^(NOUN|PROPN|ADJ|ADP|DET)$/.test(scanned.word(sentence, end + 1)?.upos ?? '')) end++;
  return /^([,.;)»"]|)$/.test(form(end + 1)) ? scanned.range(sentence, first, end) : null;
}

function isBody(hit: Hit): boolean {
  if (hit.kind === 'actor' || hit.kind === 'unknown-body') return true;
  return (
    hit.kind === 'role' &&
    /^(MIL|COP|NGO|PTY|LAB|JRN|EDU)$/.test(hit.role.sector ?? '') &&
    hit.role.denotes !== 'person'
  );
}
