/** Presidents by their title alone, far from a foreign one. In: the phrase, its title, the president whom the text called so before. Out: the president of the article's own state, named before without title: "**Emmanuel Macron** a réuni… Le président américain X avait… (…) **Le chef de l'État** a insisté"; null where the title is the other's. */
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { officeAt } from './office.js';
import type { Words } from './party-bearer.js';

/** For so many sentences a title goes on with whom it was last given to. */
const HOLDS = 2;

export function homePresident(cast: Cast, phrase: Words, titled: Entity): Entity | null {
  const home = cast.setting.institutions;
  if (home === null || titled.country === home || isNear(titled, phrase)) return null;
  return cast.entities.all().find((e) => e !== titled && isNamedBefore(e, phrase) && presides(cast, e, home)) ?? null;
}

function isNear({ mentions }: Entity, { sentence, start }: Words): boolean {
  return mentions.some((m) => m.start < start && sentence - m.sentence <= HOLDS);
}

function isNamedBefore({ kind, mentions }: Entity, { start }: Words): boolean {
  return kind === 'person' && mentions.some((m) => m.start < start);
}

/** The lexicon's president of the country at the article's date; without a date, whose main office it is. */
function presides(cast: Cast, { id }: Entity, country: string): boolean {
  const person = cast.index.personById.get(id ?? '');
  if (!person) return false;
  const { office, current } = officeAt(person, cast.setting.date);
  return current && office.country === country && /^président/i.test(office.title);
}
