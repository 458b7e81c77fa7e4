/** Whose view a quotation gives. In: its range. Out: the cue of "s'indigne Awa Koné, **pour qui** le dossier « … »", "le maire, **selon qui** « … »". */
import { personAt } from '../tree/person-names.js';
import { phraseOfRange } from '../tree/phrase.js';
import { type Tree, wordAt } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { type Reading, rowFrom } from './reading.js';
import { wholePhrase } from './speaker-phrase.js';

/** "s'indigne Awa Koné, **pour qui** le dossier « … »": the noun or name before it. */
export function viewCue(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.open);
  const sentence = reading.row[first - 1]?.sentence;
  for (let at = first - 1; at >= first - VIEW_REACH && reading.row[at]?.sentence === sentence; at--) {
    const [before, word] = [reading.row[at - 1]?.word, reading.row[at]?.word];
    if (word?.form.toLowerCase() !== 'qui' || !/^(pour|selon|d['’]après)$/i.test(before?.form ?? '')) continue;
    const tree = reading.tree(sentence ?? 0);
    const noun = tree.words.findLast((w) => w.index < word.index && /^(NOUN|PROPN)$/.test(w.upos));
    const person = noun && personAt(tree, noun.index);
    const speaker = person
      ? phraseOfRange(tree, person.first, person.first, person.last)
      : noun && wholePhrase(tree, topOf(tree, noun.index));
    return speaker ? { text: `${before?.form.toLowerCase()} qui`, speaker, rule: 'fr.quote.view', at } : null;
  }
  return null;
}

/** "**le ministre** de l'Intérieur, selon qui": the noun that the others complete. */
function topOf(tree: Tree, noun: number): number {
  const { deprel, head } = wordAt(tree, noun);
  const isPart = /^(nmod|flat|appos|amod)/.test(deprel) && head >= 0 && head < noun;
  return isPart && /^(NOUN|PROPN)$/.test(wordAt(tree, head).upos) ? topOf(tree, head) : noun;
}

/** How far before the marks "pour qui" may stand. */
const VIEW_REACH = 12;
