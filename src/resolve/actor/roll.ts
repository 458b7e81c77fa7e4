/** Names of the dead in a list. In: a person of the article. Out: is he or she only one name of a roll? "Caporal-chef **Awa Koné**. Sergents **Ali Sow** et **Issa Dara**." under "Qui sont les victimes ?" */
import type { Sector } from '../../model/codes.js';
import type { Asker } from './asker.js';
import type { Entity } from './entity.js';

const FALLING: ReadonlySet<Sector> = new Set<Sector>(['MIL', 'COP', 'CVL']);

/** Only where the article tells of dead: victims are never indexed; and only where no sentence says anything of the person. */
export function isOnRoll({ cast, fallen }: Pick<Asker, 'cast' | 'fallen'>, entity: Entity): boolean {
  // a byline ("Awa Koné, Radio Kolani") is no roll
  const mayFall = entity.kind === 'person' && entity.id === null && FALLING.has(entity.sector);
  if (!mayFall || fallen.length === 0) return false;
  return entity.mentions.every((mention) => {
    const sentence = cast.scanned.sentence(mention.sentence);
    return !sentence.isTitle && !sentence.words.some((w) => w.upos === 'VERB' || w.upos === 'AUX');
  });
}
