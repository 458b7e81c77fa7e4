/** Words that colour what they govern. In: a governor and its dependent. Out: the operator of the lexicon that joins them: "tenter de", "devoir", "démentir avoir", "risque de". */
import type { Operator } from '../../lexicon/event-rules.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { matchRest } from '../triggers/words.js';

const LINKS = new Set(['de', 'à', 'que', 'à ce que', 'par', 'pour', 'avec', 'contre', 'd']);

interface OperatorEntry {
  readonly operator: Operator;
  /** Words beside the first, without the link: "en mesure" of "être en mesure de". */
  readonly rest: readonly string[];
  /** "de" of "venir de": must mark the dependent. */
  readonly link: string | null;
}

const indexes = new WeakMap<ReadonlyMap<string, Operator>, Map<string, OperatorEntry[]>>();

function indexOf(operators: ReadonlyMap<string, Operator>): Map<string, OperatorEntry[]> {
  const known = indexes.get(operators);
  if (known) return known;
  const index = new Map<string, OperatorEntry[]>();
  for (const [lemma, operator] of operators) {
    const words = lemma.replace(/^s['’]/, 'se ').split(/[ '’]/);
    const key = words[0] === 'se' ? words.splice(0, 2).join(' ') : (words.shift() ?? lemma);
    // "avoir l'occasion": the article is left to the text
    if (words[0] === 'l') words.shift();
    const last = words.at(-1);
    const link = last !== undefined && LINKS.has(last) ? (words.pop() ?? null) : null;
    const list = index.get(key) ?? [];
    index.set(key, list);
    list.push({ operator, rest: words, link });
  }
  for (const list of index.values())
    list.sort((a, b) => b.rest.length - a.rest.length || (b.link ? 1 : 0) - (a.link ? 1 : 0));
  indexes.set(operators, index);
  return index;
}

export function operatorAt(g: Grammar, governor: number, dependent: number): Operator | null {
  const index = indexOf(g.lexicon.events.operators);
  const link = linkOf(g, dependent);
  for (const [key, at] of keysOf(g, governor)) {
    // "nos pensées **vont aux familles** des soldats morts au combat": only with an infinitive it makes a future
    if (key === 'aller' && g.verbLemma(dependent) === null && link === 'à') continue;
    // "**entend rester**" announces, "a entendu des tirs" tells of them
    if (isOfClass(g.lexicon, key, 'infinitive-only') && !isInfinitive(g, dependent)) continue;
    if (key === 'devoir' && isOwedTo(g, governor, dependent)) continue;
    const entry = index
      .get(key)
      ?.find((e) => (e.link === null || link === null || e.link === link || e.rest.length > 0) && isWhole(g, at, e));
    if (entry && linkAllows(entry, link)) return entry.operator;
  }
  return null;
}

function isInfinitive(g: Grammar, dependent: number): boolean {
  return g.verbLemma(dependent) !== null && g.group(dependent).form === 'infinitive';
}

/** "la pénurie est **due à** la fermeture des routes": a cause is there; with an infinitive it is to come. */
function isOwedTo(g: Grammar, governor: number, dependent: number): boolean {
  return g.verbLemma(dependent) === null && g.group(governor).passive && linkOf(g, dependent) === 'à';
}

/** "vient **de** tuer" is not "vient tuer", "condamné **à** verser" not "a condamné l'attaque": a verb with a link of its own must show it. */
function linkAllows(entry: OperatorEntry, link: string | null): boolean {
  return entry.link === null || entry.rest.length > 0 || entry.link === link;
}

function isWhole(g: Grammar, at: number, entry: OperatorEntry): boolean {
  return entry.rest.length === 0 || matchRest(g.tree, at, entry.rest) !== null;
}

function keysOf(g: Grammar, governor: number): [string, number][] {
  const word = wordAt(g.tree, governor);
  const lemma = g.verbLemma(governor) ?? lemmaOf(word);
  const own: [string, number] =
    g.verbLemma(governor) !== null && g.group(governor).reflexive ? [`se ${lemma}`, governor] : [lemma, governor];
  // "est prêt à", "est en mesure de": the copula opens the entry.
  const copula = childrenBy(g.tree, governor, 'cop').map((i): [string, number] => ['être', i]);
  return [own, ...copula];
}

function linkOf(g: Grammar, dependent: number): string | null {
  const mark = childrenBy(g.tree, dependent, 'mark')[0];
  if (mark !== undefined)
    return lemmaOf(wordAt(g.tree, mark)).replace(/^(d|qu)['’]$/, (m) => (m.startsWith('d') ? 'de' : 'que'));
  return prepositionOf(g.tree, dependent);
}
