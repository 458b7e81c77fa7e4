/** Names of the dead in a list. In: a person of the article. Out: is he or she only one name of a roll? "Caporal-chef **Awa Koné**. Sergents **Ali Sow** et **Issa Dara**." under "Qui sont les victimes ?" */
import type { Asker } from './asker.js';
import type { Entity } from './entity.js';

/** Only where the article tells of dead: victims are never indexed; and only where no sentence says anything of the person. */
export function isOnRoll({ cast, fallen }: Pick<Asker, 'cast' | 'fallen'>, entity: Entity): boolean {
  if (entity.kind !== 'person' || entity.id !== null || fallen.length === 0) return false;
  return entity.mentions.every((mention) => {
    const sentence = cast.scanned.sentence(mention.sentence);
    return !sentence.isTitle && !sentence.words.some((w) => w.feats['VerbForm'] === 'Fin');
  });
}
