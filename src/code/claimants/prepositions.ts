/** "selon X", "d'après Y", "de source sécuritaire". In: a sentence. Out: attributions that cover the clause they stand in, the whole sentence where they open or close it. */
import type { ReportingPreposition } from '../../lexicon/reporting.js';
import { remembered } from '../../model/remembered.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Attribution } from './attribution.js';
import { channelOfSource } from './channel.js';
import { claimantPhrase } from './claimant-phrase.js';
import { relativeSource } from './relative-source.js';
import { withRelays } from './relayed.js';
import { sourceScope } from './source-scope.js';
import { isLatter, speakerWithin } from './speaker.js';

export function prepositionalSources(g: Grammar): Attribution[] {
  const found: Attribution[] = [];
  for (const word of g.tree.words) {
    const match = prepositionAt(g, word.index);
    if (match) found.push(...attributed(g, match.entry, word.index, match.last));
  }
  return found;
}

/** Most words open no preposition of speech: only those with an apostrophe need to be spelt out first. */
function openedBy(g: Grammar, form: string): readonly SpeltPreposition[] {
  const lower = form.toLowerCase();
  return byFirstWord(g).get(lower.includes('’') ? plainForm(form) : lower) ?? [];
}

function prepositionAt(g: Grammar, index: number): { entry: ReportingPreposition; last: number } | null {
  const first = wordAt(g.tree, index);
  if (first.upos === 'PUNCT' || first.upos === 'DET') return null;
  let best: { entry: ReportingPreposition; last: number } | null = null;
  for (const { words, entry } of openedBy(g, first.form)) {
    const whole = words.every((w, k) => sameForm(g, index + k, w));
    const last = index + words.length - 1;
    if (whole && (!best || last > best.last)) best = { entry, last };
  }
  return best;
}

/** A preposition with its words as the tree spells them. */
interface SpeltPreposition {
  readonly words: readonly string[];
  readonly entry: ReportingPreposition;
}

const firstWords = new WeakMap<object, Map<string, SpeltPreposition[]>>();

function byFirstWord(g: Grammar): Map<string, SpeltPreposition[]> {
  const table = g.lexicon.reporting.prepositions;
  const known = firstWords.get(table);
  if (known) return known;
  const made = new Map<string, SpeltPreposition[]>();
  for (const [key, entry] of table) {
    const words = key.split(/(?<=['’])| /).flatMap(asInTree);
    const first = words[0] ?? key;
    made.set(first, [...(made.get(first) ?? []), { words, entry }]);
  }
  firstWords.set(table, made);
  return made;
}

const plainForm = remembered((form) => form.toLowerCase().replace(/’/g, "'"));

/** "aux dires de" is four words of the tree: à, les, dires, de. */
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  au: ['à', 'le'],
  aux: ['à', 'les'],
  du: ['de', 'le'],
};

function asInTree(word: string): readonly string[] {
  return CONTRACTED[word] ?? [plainForm(word)];
}

function sameForm(g: Grammar, index: number, wanted: string): boolean {
  const word = g.tree.words[index];
  if (!word) return false;
  return plainForm(word.form) === wanted || lemmaOf(word) === wanted || (wanted === "d'" && lemmaOf(word) === 'de');
}

function attributed(g: Grammar, entry: ReportingPreposition, first: number, last: number): Attribution[] {
  const named = sourceHead(g, last);
  const quoted = named === null ? null : relativeSource(g, named, first);
  const head = quoted?.head ?? (named === null ? null : speakerWithin(g, named));
  if (
    head === null ||
    named === null ||
    (isPour(entry) && !opensSentence(g, named)) ||
    entry.unless.includes(lemmaOf(wordAt(g.tree, named)))
  )
    return [];
  const word = wordAt(g.tree, head);
  if (!/^(NOUN|PROPN|PRON)$/.test(word.upos) && !isLatter(g, head)) return [];
  if (g.classes(head).has('time') || isManner(g, head) || isUnverified(g, head) || isFigureAlone(g, head)) return [];
  const covers = quoted?.covers ?? sourceScope(g, head);
  const via = channelOfSource(g, head, named);
  return withRelays(g, head, named).map((at) => ({
    claimant: { phrase: claimantPhrase(g, at), via: at === head ? via : null, rule: entry.id },
    force: entry.force,
    at,
    isClause: false,
    covers,
  }));
}

/** "un bilan impossible à vérifier **de source indépendante**": what no such source has said. */
function isUnverified(g: Grammar, head: number): boolean {
  const over = wordAt(g.tree, head).head;
  return (
    over >= 0 &&
    isOfClass(g.lexicon, g.verbLemma(over), 'verifies') &&
    lemmaOf(wordAt(g.tree, head)) === 'source' &&
    !isSaidToBe(g, over)
  );
}

/** "dix morts selon **un bilan provisoire**": a count is nobody, whatever its date; "selon le bilan **officiel**" is the authorities'. */
function isFigureAlone(g: Grammar, head: number): boolean {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'figure')) return false;
  const kinds = childrenBy(g.tree, head, 'amod').map((i) => lemmaOf(wordAt(g.tree, i)));
  return kinds.length > 0 && kinds.every((kind) => isOfClass(g.lexicon, kind, 'figure-state'));
}

/** "a été **confirmé** de source sécuritaire": somebody has. */
function isSaidToBe(g: Grammar, verb: number): boolean {
  const { form, negated } = g.group(verb);
  return form !== 'infinitive' && !negated;
}

/** "selon **la force** du vent"; "selon **les Forces** conjointes", "selon **la force** conjointe" are a body. */
function isManner(g: Grammar, head: number): boolean {
  const isArmed = lemmaOf(wordAt(g.tree, head)) === 'force' && childrenBy(g.tree, head, 'amod').length > 0;
  return g.classes(head).has('manner') && !/^\p{Lu}/u.test(wordAt(g.tree, head).form) && !isArmed;
}

/** "**Pour le ministre**, …" reports at the head of a sentence only; elsewhere it is a purpose ("plaide pour un retrait"). */
function isPour(entry: ReportingPreposition): boolean {
  return entry.preposition.includes('pour');
}

function opensSentence(g: Grammar, head: number): boolean {
  const first = g.tree.words.findIndex((w) => w.upos !== 'PUNCT');
  const comma = g.tree.words.slice(head + 1).find((w) => w.upos === 'PUNCT');
  return lemmaOf(wordAt(g.tree, first)) === 'pour' && comma?.form === ',' && g.classes(head).has('actor');
}

/** The noun after the preposition: what it marks, or its own noun ("de **source** sécuritaire"). */
function sourceHead(g: Grammar, last: number): number | null {
  const word = wordAt(g.tree, last);
  if (word.upos === 'NOUN') {
    const nested = g.tree.children[last]?.find((i) => hasRel(wordAt(g.tree, i), 'nmod') && i > last);
    return /^source/.test(lemmaOf(word)) || nested === undefined ? last : nested;
  }
  if (hasRel(word, 'case', 'fixed', 'mark')) {
    const head = hasRel(word, 'fixed') ? wordAt(g.tree, word.head).head : word.head;
    if (head > last) return head;
  }
  for (let i = last + 1; i < Math.min(g.tree.words.length, last + 5); i++) {
    if (/^(NOUN|PROPN|PRON)$/.test(wordAt(g.tree, i).upos)) return i;
  }
  return null;
}
