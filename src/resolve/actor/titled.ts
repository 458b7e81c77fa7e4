/** A title that stands beside a name: "**le ministre malien des Affaires étrangères**, Awa Exemple". In: a phrase. Out: the person whose title it is. */
import type { Cast } from './cast.js';
import { isFormerTitle } from './core-sense.js';
import type { Entity } from './entity.js';
import type { HitRange } from './hit.js';
import { withDeterminer } from './phrase-words.js';
import { keysOf } from './pieces.js';
import { titleAfter } from './title-after.js';
import { directTitle, titleBefore } from './title-before.js';
import { isOneOf } from './title-phrase.js';

interface Titled {
  readonly range: HitRange;
  readonly name: HitRange;
  readonly entity: Entity;
}

const cache = new WeakMap<Cast, readonly Titled[]>();

function titlesOf(cast: Cast): readonly Titled[] {
  const known = cache.get(cast);
  if (known) return known;
  const found: Titled[] = [];
  for (const hit of cast.scanned.all()) {
    if (hit.kind !== 'person' && hit.kind !== 'unknown-person') continue;
    const entity = cast.entityOf(hit);
    if (!entity) continue;
    const [before, direct] = [titleBefore(cast.scanned, hit), directTitle(cast.scanned, hit)];
    // "son porte-parole, **le colonel** X": both are his
    for (const range of [before, direct?.first === before?.first ? null : direct, titleAfter(cast.scanned, hit)])
      if (range && !namesAnother(cast, range)) found.push({ range, name: hit, entity });
  }
  cache.set(cast, found);
  return found;
}

/** "après la mort du général Sow, **le président** Koné": a title holds nobody else's name. */
function namesAnother(cast: Cast, range: HitRange): boolean {
  return cast.scanned
    .within(range.sentence, range.first, range.last)
    .some((h) => h.kind === 'person' || h.kind === 'unknown-person');
}

/** The titles that the article writes beside somebody's name. */
export function titlesGiven(cast: Cast, entity: Entity): string[] {
  return titlesOf(cast).flatMap((t) => (t.entity === entity ? [t.range.text] : []));
}

/** The phrase's head must be the title's own first word: "le convoi du ministre X" is the convoy, not the minister. */
export function titledPerson(
  cast: Cast,
  phrase: { sentence: number; head: number; first: number; last: number },
): Entity | null {
  const found = titlesOf(cast).find(
    ({ range }) =>
      range.sentence === phrase.sentence &&
      range.first >= phrase.first &&
      range.first <= phrase.last &&
      // "X, l'un des **deux soldats**": two are not X
      isOneOf(cast.scanned, range) &&
      headIn(cast, phrase, range),
  );
  return found?.entity ?? null;
}

function headIn(cast: Cast, phrase: { sentence: number; head: number; first: number }, range: HitRange): boolean {
  if (phrase.head === range.first) return true;
  const role = cast.scanned.hitAt(range.sentence, range.first);
  if (role && role.first <= phrase.head && phrase.head <= role.last) return true;
  // only a determiner or adjective before the title: the tree chose another head
  for (let i = phrase.first; i < range.first; i++)
    if (!/^(DET|ADP|ADJ|PUNCT|NUM)$/.test(cast.scanned.word(phrase.sentence, i)?.upos ?? '')) return false;
  return phrase.head > range.first;
}

/** The fullest mention of a person: the longest name with the title that stands directly before it, "le ministre malien de la Santé, Awa Exemple". */
export function fullTitleOf(cast: Cast, entity: Entity): string {
  const named = [...entity.mentions].sort(
    (a, b) => keysOf(b.text).length - keysOf(a.text).length || b.text.length - a.text.length || a.start - b.start,
  );
  const longest = named[0];
  if (!longest) return entity.name;
  const best = titlesOf(cast).filter(
    (t) =>
      t.entity === entity &&
      t.range.last < t.name.first &&
      isAdjoining(cast, t) &&
      isOneOf(cast.scanned, t.range) &&
      t.name.text.length >= longest.text.length,
  );
  const titled = best.sort((a, b) => b.range.text.length - a.range.text.length || a.range.start - b.range.start)[0];
  if (!titled) return longest.text;
  const first = withFormer(cast, titled.range);
  return cast.scanned.range(titled.range.sentence, first, titled.name.last).text;
}

/** "**l'ancien** maire X" */
function withFormer(cast: Cast, { sentence, first }: HitRange): number {
  const former = isFormerTitle(cast.scanned, { sentence, first }) ? first - 1 : first;
  return withDeterminer(cast.scanned, sentence, former);
}

function isAdjoining(cast: Cast, { range, name }: Titled): boolean {
  const between = name.first - range.last - 1;
  return between === 0 || (between <= 4 && cast.scanned.word(range.sentence, range.last + 1)?.form === ',');
}

/** "X, correspondant de **la radio**": named only to say who X is. */
export function isInTitle(cast: Cast, range: HitRange): boolean {
  return titlesOf(cast).some((t) => t.range.start <= range.start && range.end <= t.range.end);
}
