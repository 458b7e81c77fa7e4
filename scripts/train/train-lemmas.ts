/** Learns the lemma table. In: treebanks (the first sets the conventions) and Lefff rows. Out: the JSON of models/fr/lemmas.json. */
import type { Upos } from '../../src/model/sentence.js';
import { type ConlluSentence, parseFeats } from '../../src/parse/conllu.js';
import type { Lefff } from '../../src/parse/lefff/lefff.js';
import type { LefffRow } from '../../src/parse/lefff/pack.js';
import { createLemmatiser, type LemmaTable, type Lemmatiser } from '../../src/parse/lemma/lemmatise.js';

const CATEGORY_OF: Readonly<Record<string, Upos>> = { nc: 'NOUN', adj: 'ADJ', v: 'VERB', adv: 'ADV' };
const MAX_ENDING = 5;
/** An ending is kept when it decides at least so many words. */
const MIN_WORDS = 12;
/** Tags for which the later treebanks follow the conventions of the first. */
const SHARED_TAGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV', 'PROPN']);

export function trainLemmas(
  treebanks: readonly (readonly ConlluSentence[])[],
  rows: readonly LefffRow[],
  lefff: Lefff,
): LemmaTable {
  const endings = learnEndings(rows);
  const words = learnWords(treebanks, lefff, { words: {}, endings });
  return { words, endings };
}

type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  counts.set(key, values);
  values.set(value, (values.get(value) ?? 0) + 1);
}

function best(values: ReadonlyMap<string, number>): [string, number] {
  return [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number];
}

function learnEndings(rows: readonly LefffRow[]): LemmaTable['endings'] {
  const byTag = new Map<string, Counts>();
  for (const row of rows) {
    const tag = CATEGORY_OF[row.category];
    if (tag === undefined || /[ _'\d]/.test(row.form) || (row.category === 'adj' && row.morph.startsWith('K')))
      continue;
    const counts = byTag.get(tag) ?? new Map();
    byTag.set(tag, counts);
    const edit = editOf(row.form, row.lemma);
    for (let size = 1; size <= Math.min(MAX_ENDING, row.form.length - 1); size++)
      count(counts, row.form.slice(-size), edit);
  }
  return Object.fromEntries([...byTag].sort().map(([tag, counts]) => [tag, rulesOf(counts)]));
}

function editOf(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  return `${form.length - shared} ${lemma.slice(shared)}`;
}

/** Endings whose edit differs from that of the next shorter one. */
function rulesOf(counts: Counts): Record<string, readonly [number, string]> {
  const rules: Record<string, readonly [number, string]> = {};
  for (const [ending, edits] of [...counts].sort()) {
    const total = [...edits.values()].reduce((sum, n) => sum + n, 0);
    const [edit] = best(edits);
    const shorter = counts.get(ending.slice(1));
    const known = ending.length > 1 && shorter ? best(shorter)[0] : '0 ';
    if (total < MIN_WORDS || edit === known) continue;
    const [strip, add] = edit.split(' ') as [string, string];
    rules[ending] = [Number(strip), add];
  }
  return rules;
}

/** The most frequent lemma of each form and tag, where the lemmatiser would say otherwise. Earlier treebanks have the last word. */
function learnWords(
  treebanks: readonly (readonly ConlluSentence[])[],
  lefff: Lefff,
  table: LemmaTable,
): Record<string, string> {
  const lemmatise = createLemmatiser(lefff, table);
  const words = new Map<string, string>();
  const decided = new Set<string>();
  treebanks.forEach((treebank, place) => {
    const { gold, guesses } = countLemmas(treebank, place === 0 ? null : SHARED_TAGS, lemmatise);
    for (const [key, lemmas] of gold) {
      if (decided.has(key)) continue;
      decided.add(key);
      const [lemma] = best(lemmas);
      if (isSlip(key, lemma, lefff) || guessesAsGood(lemmas, guesses.get(key) as Map<string, number>)) continue;
      words.set(key, lemma);
    }
  });
  return Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "marche NOUN" under "marché": an accent off, where Lefff knows the noun under its own form; a treebank has slips. */
function isSlip(key: string, lemma: string, lefff: Lefff): boolean {
  const [form, upos] = key.split(' ') as [string, string];
  if (upos !== 'NOUN' || form === lemma || bare(form) !== bare(lemma)) return false;
  return lefff.lookupLoose(form).some((entry) => entry.category === 'nc' && entry.lemma === form);
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function countLemmas(treebank: readonly ConlluSentence[], tags: ReadonlySet<string> | null, lemmatise: Lemmatiser) {
  const gold: Counts = new Map();
  const guesses: Counts = new Map();
  for (const word of treebank.flatMap((sentence) => sentence.words)) {
    if (word.lemma === '_' || (tags && !tags.has(word.upos))) continue;
    const key = `${word.upos === 'PROPN' ? word.form : word.form.toLowerCase()} ${word.upos}`;
    count(gold, key, word.lemma);
    count(guesses, key, lemmatise(word.form, word.upos as Upos, parseFeats(word.feats)));
  }
  return { gold, guesses };
}

/** The most frequent lemma is guessed as often as it stands: where lemmas vary ("suis"), features decide better than a table. */
function guessesAsGood(lemmas: ReadonlyMap<string, number>, guesses: ReadonlyMap<string, number>): boolean {
  const [lemma, n] = best(lemmas);
  return guesses.get(lemma) === n;
}
