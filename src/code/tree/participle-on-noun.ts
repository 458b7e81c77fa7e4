/** Participles that the parser joined to a noun of the object. In: a sentence. Out: the same, each joined to the verb whose auxiliary it shares, with its object: "ont attaqué le siège du parti et **molesté trois de ses cadres**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** How far a noun may stand under the object. */
const DEEPEST = 5;

export function withParticiplesOnNouns(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const verb = isOnNoun(words, word) ? perfectAbove(words, word) : null;
    if (!verb) return [];
    const { Voice: _voice, ...feats } = word.feats;
    const object = objectBehind(words, word);
    const joined: [number, Partial<Word>] = [word.index, { head: verb.index, feats }];
    return object ? [joined, [object.index, { deprel: 'obj' }]] : [joined];
  });
  return changed(sentence, new Map(moved));
}

/** Right behind "et", with an article or a number behind it: "le maire blessé **et soigné à** Kolani" is none. */
function isOnNoun(words: readonly Word[], word: Word): boolean {
  const above = words[word.head];
  return (
    word.deprel === 'conj' &&
    word.upos === 'VERB' &&
    word.feats['VerbForm'] === 'Part' &&
    word.feats['Tense'] === 'Past' &&
    /^(NOUN|PROPN)$/.test(above?.upos ?? '') &&
    /^(et|puis)$/.test(words[word.index - 1]?.form ?? '') &&
    /^(DET|NUM)$/.test(words[word.index + 1]?.upos ?? '')
  );
}

/** The verb in the perfect whose object the noun belongs to. */
function perfectAbove(words: readonly Word[], word: Word): Word | null {
  let at = words[word.head];
  for (let depth = 0; at && depth < DEEPEST; depth++, at = words[at.head]) {
    if (at.upos !== 'VERB') continue;
    const isPerfect = words.some((w) => w.head === at?.index && w.deprel === 'aux:tense');
    return isPerfect && at.index < word.index ? at : null;
  }
  return null;
}

/** "molesté **trois** de ses cadres", a number that the parser took for a measure. */
function objectBehind(words: readonly Word[], { index }: Word): Word | null {
  if (words.some((w) => w.head === index && w.deprel === 'obj')) return null;
  const first = words.find((w) => w.head === index && w.index > index && w.deprel === 'obl:mod');
  return first && first.index <= index + 2 && /^(NUM|NOUN)$/.test(first.upos) ? first : null;
}
