/** What looks like a time and is none: habits ("chaque lundi", "un dimanche"), titles ("le Journal du Dimanche"), names ("la place du 1er-Mai"), verbs ("ont **été passés** à tabac"). In: tokens. Out: where reading may start again. */
import { readExpression } from './read/expression.js';
import { ARTICLES, phraseAt, type Scan, skip, textAt } from './scan.js';

/** The index after the words that must not be read as a time, or null where nothing stands in the way. */
export function afterBlocked(scan: Scan, index: number): number | null {
  if (isDoubled(scan, index)) return index + 3;
  if (isGlued(scan, index) || isBeen(scan, index)) return index + 1;
  if (isName(scan, index)) return readExpression(scan, index)?.end ?? null;
  return isHabit(scan, index) ? index + 1 : null;
}

/** "Le Parisien/**Aujourd'hui** en France": part of a name. */
function isGlued({ tokens }: Scan, index: number): boolean {
  const [word, mark, own] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!word || !mark || !own || own.gap || mark.gap || !own.capital) return false;
  return word.kind === 'word' && (mark.text === '/' || mark.text === '-');
}

/** "des combattants **maï-maï**": a name said twice, not the month. */
function isDoubled({ tokens }: Scan, index: number): boolean {
  const [own, mark, again] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return own?.kind === 'word' && mark?.text === '-' && !mark.gap && again?.text === own.text && !again.gap;
}

/** "ont **été** passés à tabac", "n'avait pas été dernier": a form of "avoir" stands before the participle, never before the season. */
function isBeen(scan: Scan, index: number): boolean {
  if (textAt(scan, index) !== 'ete') return false;
  return [1, 2, 3].some((back) => HAVE.has(textAt(scan, index - back)) && isLoose(scan, index - back + 1, index));
}

const HAVE: ReadonlySet<string> = new Set(
  'ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient ait aient eut eurent avoir ayant'.split(
    ' ',
  ),
);

/** Only adverbs and negation stand between: "ont aussitôt été", "n'a jamais été", not "a vu l'été". */
function isLoose(scan: Scan, from: number, to: number): boolean {
  const between = scan.tokens.slice(from, to).map((t) => t.text);
  return between.every((t) => t.endsWith('ment') || LOOSE.has(t));
}

const LOOSE: ReadonlySet<string> = new Set(
  'pas jamais plus deja aussi ensuite encore tous toutes tout aussitot toujours souvent donc depuis bien enfin'.split(
    ' ',
  ),
);

/** Dates after "place du", "stade du": read from "du" or from the day. */
function isName(scan: Scan, index: number): boolean {
  const at = ['du', 'de'].includes(textAt(scan, index)) ? index : index - 1;
  return ['du', 'de', 'des'].includes(textAt(scan, at)) && phraseAt(scan, at - 1, 'naming') !== null;
}

function isHabit(scan: Scan, opening: number): boolean {
  // "toute la journée": read from "la" or from "journée"
  const index = skip(scan, opening, ARTICLES);
  const weekday = phraseAt(scan, index, 'weekday');
  if (!weekday && !phraseAt(scan, index, 'part') && !phraseAt(scan, index, 'unit')) return false;
  const habit = phraseAt(scan, index - 1, 'habit') ?? phraseAt(scan, index - 2, 'habit');
  if (habit?.end === index) return true;

  const named = scan.tokens[index]?.capital === true && scan.tokens[index - 2]?.capital === true;
  return weekday !== null && named && ['du', 'de'].includes(textAt(scan, index - 1));
}
