/** Two sentences that quote the same words tell one act of speech: "« C'est faux », dément l'armée", then "« C'est faux », a déclaré son porte-parole". In: two namings. Out: points. */
import { fold } from '../../model/fold.js';
import type { Naming } from './naming.js';

const SAME_WORDS = 4;
/** Shorter ones are said of anything. */
const LEAST = 8;

export function sameWords(a: Naming, b: Naming): number {
  if (a.sentence.index === b.sentence.index) return 0;
  const said = quotedIn(a.sentence.text);
  return said.length > 0 && quotedIn(b.sentence.text).some((words) => said.includes(words)) ? SAME_WORDS : 0;
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/[«“"]\s*([^«»“”"]+?)[\s,.!?…]*[»”"]/g)].flatMap(([, words = '']) =>
    words.length >= LEAST ? [fold(words)] : [],
  );
}
