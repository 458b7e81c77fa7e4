/** Who is announced by a colon alone. In: a quotation behind a colon. Out: the speaker that the words before it name without a verb: "**Un rescapé**, joint au téléphone : « … »", "À Pô, **une marchande** : « … »". */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { lemmaOf, type Tree } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { nounPhraseFrom, speakerIn } from './noun-speaker.js';
import { type Reading, rowFrom } from './reading.js';

export function colonCue(reading: Reading, range: QuotedRange): Cue | null {
  const colon = rowFrom(reading, range.open) - 1;
  const placed = reading.row[colon];
  if (placed?.word.form !== ':') return null;
  const tree = reading.tree(placed.sentence);
  const line = lineBefore(tree, placed.word.index);
  const speaker = isClause(line) || isStruck(reading, tree, line) ? null : speakerOfLine(reading, tree, line);
  return speaker && { text: '', speaker, rule: 'fr.quote.announced', at: colon };
}

/** The words from the last full stop, mark or other colon on. */
function lineBefore(tree: Tree, colon: number): Word[] {
  const before = tree.words.slice(0, colon);
  const cut = before.findLastIndex((w) => /^[.!?…:;«»"“”–—]$/.test(w.form));
  return before.slice(cut + 1);
}

/** A verb of its own, outside a relative clause: "Un berger **qui a fui** : « … »" has none. */
function isClause(line: readonly Word[]): boolean {
  const relative = line.findIndex((w) => w.feats['PronType'] === 'Rel');
  return line.slice(0, relative < 0 ? line.length : relative).some((w) => w.upos === 'AUX' || hasOwnTense(w));
}

/** "Douze officiers **arrêtés** : « … »" heads what happened to them; "un berger **joint** par la radio" is who speaks. */
function isStruck(reading: Reading, tree: Tree, line: readonly Word[]): boolean {
  const at = line.findIndex((w) => w.upos === 'VERB');
  const verb = line[at];
  if (!verb || at === 0 || line.slice(0, at).some((w) => w.form === ',' || w.feats['PronType'] === 'Rel')) return false;
  return (
    tree.sentence.isTitle &&
    !reading.lexicon.reporting.relays.has(lemmaOf(verb)) &&
    !reading.lexicon.reporting.relays.has(verb.form)
  );
}

function hasOwnTense({ upos, feats }: Word): boolean {
  return upos === 'VERB' && feats['VerbForm'] !== 'Part';
}

function speakerOfLine(reading: Reading, tree: Tree, line: readonly Word[]): Phrase | null {
  const beside = besideAt(line);
  if (beside !== null) return speakerIn(reading, tree, nounPhraseFrom(tree, line, beside));
  return speakerIn(reading, tree, nounPhraseFrom(tree, line, opensSetting(line) ? behindComma(line) : opening(line)));
}

/** "**Et** le maire, laconique : « … »" */
function opening(line: readonly Word[]): number {
  return line.findIndex((w) => w.upos !== 'CCONJ');
}

/** "**Dans** la foule, une vendeuse : « … »", "**Joint** par la radio, le préfet : « … »". */
function opensSetting(line: readonly Word[]): boolean {
  return /^(?:ADP|VERB|ADV)$/.test(line[0]?.upos ?? '') && line.some((w) => w.form === ',');
}

function behindComma(line: readonly Word[]): number {
  return line.findIndex((w) => w.form === ',') + 1;
}

/** "Même constat **chez** les éleveurs : « … »", "Colère **du côté de** l'opposition : « … »". */
function besideAt(line: readonly Word[]): number | null {
  const at = line.findIndex((w, i) => /^chez$/i.test(w.form) || (/^(?:côté|rangs)$/.test(w.form) && isOf(line[i + 1])));
  if (at < 0) return null;
  return isOf(line[at + 1]) ? at + 2 : at + 1;
}

function isOf(word: Word | undefined): boolean {
  return /^(?:de|d['’]|du|des)$/i.test(word?.form ?? '');
}
