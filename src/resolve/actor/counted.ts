/** As many as were named before. In: "**les deux** hommes", "**les quatre** fonctionnaires", "**ces trois** personnes". Out: the words that counted or named them before: "quatre experts de l'ONU", "X et Y, reporters"; null where nobody was. */
import type { Cast } from './cast.js';
import { type Hit, isName } from './hit.js';
import type { Words } from './party-bearer.js';
import { countOf } from './said-marks.js';

type RoleHit = Extract<Hit, { kind: 'role' }>;

/** Nouns that only say that they are people: what was said before says more. */
const ANYBODY =
  /^fr\.role\.(homme|femme|personne|individu|jeune|victime|fonctionnaire|captif|otage|detenu|prisonnier|prevenu|accuse|coaccuse|condamne|suspect|ressortissant|compatriote|interesse)$/;
/** How many sentences back they may have been named. */
const REACH = 6;

export function countedBefore(cast: Cast, phrase: Words): Words | null {
  const { scanned } = cast;
  const hit = scanned.hitAt(phrase.sentence, phrase.head);
  if (hit?.kind !== 'role' || !ANYBODY.test(hit.role.id) || !isBare(cast, phrase, hit)) return null;
  const count = countOf(scanned.word(phrase.sentence, hit.first - 1));
  const article = scanned.word(phrase.sentence, hit.first - 2)?.form ?? '';
  if (count === null || !/^(les|ces|aux|des)$/i.test(article)) return null;
  return roleCounted(cast, phrase, hit, count) ?? (count === 2 ? pairNamed(cast, phrase) : null);
}

/** "les deux hommes" but not "les deux hommes **d'affaires**": nothing further says who they are. */
function isBare(cast: Cast, { sentence, last }: Words, hit: RoleHit): boolean {
  for (let i = hit.last + 1; i <= last; i++) {
    if (/^(ADP|ADJ|NOUN|PROPN)$/.test(cast.scanned.word(sentence, i)?.upos ?? '')) return false;
  }
  return true;
}

/** "**sept militaires maliens** … Les sept hommes": the last who were as many, under a noun that says more. */
function roleCounted(cast: Cast, phrase: Words, own: RoleHit, count: number): Words | null {
  const { scanned } = cast;
  const before = scanned
    .all()
    .filter((h): h is RoleHit => h.kind === 'role' && h.start < phrase.start && phrase.sentence - h.sentence <= REACH)
    .filter((h) => h.role.denotes !== 'thing' && h.role.denotes !== 'body' && h.role.id !== own.role.id)
    .filter((h) => !/^fr\.role\.(homme|femme|personne|individu|victime)$/.test(h.role.id))
    .filter((h) => countOf(scanned.word(h.sentence, h.first - 1)) === count);
  const last = before.at(-1);
  return last ? wordsFrom(cast, last) : null;
}

function wordsFrom(cast: Cast, { sentence, first, last, start }: Hit): Words {
  let end = last;
  while (/^(ADJ|ADP|DET|PROPN|NOUN)$/.test(cast.scanned.word(sentence, end + 1)?.upos ?? '')) end++;
  return { sentence, head: first, first, last: end, start };
}

/** "**Awa Koné** et **Ali Sow** ont été arrêtés. Les deux femmes…": the only two persons of the last sentence that names any, if both are of one code. */
function pairNamed(cast: Cast, phrase: Words): Words | null {
  for (let s = phrase.sentence - 1; s >= Math.max(0, phrase.sentence - 3); s--) {
    const named = cast.scanned.hitsOf(s).filter((h) => h.kind === 'person' || h.kind === 'unknown-person');
    if (named.length === 0) continue;
    const [one, two, third] = named;
    if (!one || !two || third) return null;
    const [a, b] = [one, two].map((h) => (isName(h) ? cast.entityOf(h) : null));
    const alike = a && b && a !== b && a.country === b.country && a.sector === b.sector;
    return alike ? { sentence: s, head: one.first, first: one.first, last: one.last, start: one.start } : null;
  }
  return null;
}
