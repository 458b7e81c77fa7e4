/** Names before a quotation. In: its range. Out: the cue of Koné : « … », Awa Koné « tient à saluer … », Awa Koné, maire de Pô : « … ». */
import type { Word } from '../../model/sentence.js';
import type { Tree } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { type Reading, rowFrom } from './reading.js';
import { isPersonName, wholePhrase } from './speaker-phrase.js';

/**
 * "Koné : « … »", "Awa Koné « tient à saluer … »", "Awa Koné ne « cédera pas »", "Awa Koné (PDR) « … »", "Awa Koné, maire de Pô : « … »":
 * a person's name before the mark.
 */
export function nameBefore(reading: Reading, range: QuotedRange): Cue | null {
  const last = rowFrom(reading, range.open) - 1;
  const { word, sentence } = reading.row[last] ?? {};
  if (!word || sentence === undefined) return null;
  const tree = reading.tree(sentence);
  const head = nameHead(tree, word);
  if (head === null) return null;
  return { text: '', speaker: wholePhrase(tree, head), rule: 'fr.quote.name', at: last };
}

/** The head of the name that ends before a mark, particles, colon and brackets stepped over. */
function nameHead(tree: Tree, word: Word): number | null {
  const step = /^(?::|ne|n['’])$/.test(word.form) ? word.index - 1 : word.index;
  const opening =
    tree.words[step]?.form === ')' ? tree.words.findLastIndex((w) => w.index < step && w.form === '(') : step + 1;
  const last = tree.words[opening - 1];
  if (last?.upos === 'PROPN' && isPersonName(tree, last) && !(word.form === ':' && isComplement(tree, last)))
    return last.deprel.startsWith('flat') ? last.head : last.index;
  return word.form === ':' ? nameOpening(tree, word.index) : null;
}

/** "Mort **de** l'imam Koné : « … »", "Procès **d'**Awa Koné : « … »": whom a heading is about does not speak. */
function isComplement(tree: Tree, { index }: Word): boolean {
  const cut = tree.words.findLastIndex((w) => w.index < index && w.upos === 'PUNCT');
  const before = tree.words.slice(cut + 1, index);
  return (
    before.some((w) => /^(?:de|d['’]|du|des)$/i.test(w.form)) &&
    !before.some((w) => w.upos === 'VERB' || w.upos === 'AUX')
  );
}

/** "**Awa Koné**, maire de Pô :": a name at the head of a line without a verb. */
function nameOpening(tree: Tree, colon: number): number | null {
  const line = tree.words.slice(0, colon);
  const [first] = line.filter((w) => w.upos !== 'PUNCT');
  if (!first || !isPersonName(tree, first) || line.some((w) => /^(VERB|AUX)$/.test(w.upos))) return null;
  return first.index;
}
