/** Which office of a kind: a minister of justice is not that of the interior. In: the words of a title and a person. Out: whether the person may bear it. */
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { officeAt } from './office.js';
import { keysOf, singularOf } from './pieces.js';
import { titlesGiven } from './titled.js';

const MINISTER = /^(vice-)?ministre\b/i;
const HEAD_OF_STATE = /^(chef|cheffe) de l['’]État\b/i;
/** Words of a title that tell no portfolio. */
const EMPTY =
  /^(ministre|vice|premier|delegue|etat|de|du|des|d|la|le|les|l|a|au|aux|et|en|charge|chargee|pour|son|sa|un|une|republique)$/;

/** "le ministre **de la Justice**" is not whom the article or the lexicon calls minister of something else only. */
export function mayHold(cast: Cast, entity: Entity, title: string): boolean {
  // "**le chef de l'État**" is not whoever presides over an assembly or a party
  if (HEAD_OF_STATE.test(title)) return ['GOV', 'MIL', 'ELI'].includes(entity.sector);
  const said = portfolioOf(title);
  if (said.length === 0) return true;
  const held = heldBy(cast, entity).map(portfolioOf);
  const told = held.filter((words) => words.length > 0);
  return told.length === 0 || told.some((words) => words.some((word) => said.includes(word)));
}

function heldBy(cast: Cast, entity: Entity): string[] {
  const person = cast.index.personById.get(entity.id ?? '');
  const office = person ? [officeAt(person, cast.setting.date).office.title] : [];
  return [...titlesGiven(cast, entity), ...office];
}

function portfolioOf(title: string): string[] {
  if (!MINISTER.test(title)) return [];
  return keysOf(title)
    .map(singularOf)
    .filter((key) => !EMPTY.test(key));
}
