/** Names that the text itself calls a village: "a visé **Kolmogo, un village** du cercle de Koro", "**au village** Kolmo Pendi". In: the pieces of a sentence, where a name stands. Out: yes or no. */
import type { PlaceContext } from './context.js';
import type { PlaceIndex } from './place-index.js';
import type { Piece } from './surface.js';

const BEFORE_NOUN: ReadonlySet<string> = new Set(['un', 'une', 'petit', 'petite', 'gros', 'grosse', 'autre']);
/** "une petite": so many words may stand between the comma and the noun. */
const MOST = 2;

/** "Kolmogo, **localité** située à 20 km de Sévaré": whatever stands before the name; not "Diallo, maire de Kolo". */
export function isCalledPlace(pieces: readonly Piece[], after: number, { nouns }: PlaceIndex): boolean {
  if (pieces[after]?.form !== ',') return false;
  let at = after + 1;
  while (at <= after + MOST && BEFORE_NOUN.has(pieces[at]?.key ?? '')) at++;
  const noun = nouns.get(pieces[at]?.key ?? '');
  return noun?.gives === 'town' && noun.bare;
}

/** "**au** village Kolmo Pendi", "**dans le** village Kolmo Pendi"; not "le chef **du** village Awa Sow", who is a person. */
export function isInNamedPlace(pieces: readonly Piece[], { noun, nounAt }: PlaceContext): boolean {
  if (noun?.gives !== 'town') return false;
  const before = pieces[nounAt - 1]?.key ?? '';
  const preposition = /^(le|la|l)$/.test(before) ? (pieces[nounAt - 2]?.key ?? '') : before;
  return /^(à|au|dans|vers)$/.test(preposition);
}
