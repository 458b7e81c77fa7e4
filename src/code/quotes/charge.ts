/** Charges. In: a quotation's range. Out: a frame that names who brings the charge ("condamné **par le tribunal** pour « … »"), or nobody: the words of the law behind "mis en examen **pour** « … »", whoever spoke before them. */
import type { Phrase } from '../../model/draft.js';
import { lemmaOf, type Tree, wordAt } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { classed, type PlacedWord, type Reading, rowFrom } from './reading.js';
import { phraseNear } from './speaker-after.js';
import { agentOf, isPassiveAlone, subjectOf } from './speaker-of-verb.js';
import { isSomebody, wholePhrase } from './speaker-phrase.js';

/** How many words before "pour" say that it names a charge: "condamné **à deux ans de prison** pour « … »". */
const REACH = 6;

export function chargeCue(reading: Reading, range: QuotedRange): Cue | null {
  const at = purposeBefore(reading, range);
  if (at === null || tellsSomething(reading, range)) return null;
  const { sentence } = reading.row[at] ?? {};
  const before = reading.row.slice(Math.max(0, at - REACH), at).filter((p) => p.sentence === sentence);
  if (!before.some((p) => classed(reading, p.word.lemma, 'prosecuting'))) return null;
  const accuser = accuserIn(reading, before) ?? agentAfter(reading, range);
  return { text: 'pour', speaker: accuser, rule: 'fr.quote.charge', at, silent: accuser === null };
}

/** "pour « … »", "pour, **notamment**, « … » et « … »": the preposition before the marks and those joined before them. */
function purposeBefore(reading: Reading, { open }: QuotedRange): number | null {
  let at = rowFrom(reading, open) - 1;
  while (reading.row[at] && isBetween(reading, reading.row[at] as PlacedWord)) at--;
  return reading.row[at]?.word.form.toLowerCase() === 'pour' ? at : null;
}

function isBetween(reading: Reading, { word }: PlacedWord): boolean {
  return reading.isQuoted(word.start) || /^[,«»"“”]$/.test(word.form) || /^(et|notamment|ainsi)$/i.test(word.form);
}

/** "mis en accusation **par le mécanisme**": somebody, or a body under its common noun. */
function accuserIn(reading: Reading, before: readonly PlacedWord[]): Phrase | null {
  for (const { word, sentence } of before) {
    const tree = reading.tree(sentence);
    const agent = word.upos === 'VERB' ? (agentOf(tree, word.index) ?? openerOf(reading, tree, word.index)) : undefined;
    const named = agent === undefined ? undefined : tree.words[agent];
    if (named && (isSomebody(reading, tree, named) || named.upos === 'NOUN')) return wholePhrase(tree, named.index);
  }
  return null;
}

/** "**le parquet** a ouvert une enquête pour « … »": the court that prosecutes. */
function openerOf(reading: Reading, tree: Tree, verb: number): number | undefined {
  if (isPassiveAlone(tree, verb)) return undefined;
  const subject = subjectOf(reading, tree, verb);
  return subject !== undefined && classed(reading, lemmaOf(wordAt(tree, subject)), 'prosecutor') ? subject : undefined;
}

/** "condamnée pour « fraude » **par le tribunal**" */
function agentAfter(reading: Reading, { close }: QuotedRange): Phrase | null {
  let at = rowFrom(reading, close + 1);
  while (reading.row[at] && isBetween(reading, reading.row[at] as PlacedWord)) at++;
  return reading.row[at]?.word.form.toLowerCase() === 'par' ? phraseNear(reading, at + 1) : null;
}

/** "condamné pour « avoir trahi le pays »" and "pour « assassinat »" name a charge; a finite verb makes a speech of it. */
function tellsSomething(reading: Reading, { start, end }: QuotedRange): boolean {
  const words = reading.row.slice(rowFrom(reading, start), rowFrom(reading, end)).map((p) => p.word);
  return words.some((w) => w.feats['VerbForm'] === 'Fin');
}
