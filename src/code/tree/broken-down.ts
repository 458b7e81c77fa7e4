/** People counted whole, then by their parts. In: a sentence, the value of a number, which words say "mostly". Out: the same, the parts beside the whole and not joined to it: "ont tué sept civils, **cinq hommes et deux femmes**", "soixante habitants, **principalement des femmes** et des enfants". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export interface BreakdownTests {
  readonly amountOf: (form: string) => number | null;
  readonly saysMostly: (lemma: string) => boolean;
  /** "homme", "femme", "enfant": sexes and ages, of which any people consist. */
  readonly isPartOfPeople: (lemma: string) => boolean;
}

export function withBreakdowns(sentence: Sentence, tests: BreakdownTests): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const part of words) {
    if (part.deprel !== 'conj' || part.upos !== 'NOUN' || !opensWithComma(words, part)) continue;
    if (saysWho(words, part, tests) || addsUp(words, part, tests)) moved.set(part.index, { deprel: 'parataxis' });
  }
  return changed(sentence, moved);
}

function opensWithComma(words: readonly Word[], part: Word): boolean {
  const first = words.find((w) => w.head === part.index && w.upos !== 'PUNCT')?.index ?? part.index;
  return words[Math.min(first, part.index) - 1]?.form === ',';
}

/** ", **principalement** des femmes" */
function saysWho(words: readonly Word[], part: Word, { saysMostly }: BreakdownTests): boolean {
  return words.some((w) => w.head === part.index && w.index < part.index && saysMostly(w.lemma));
}

/** "**sept** civils, **cinq** hommes et **deux** femmes": more parts than one, and their sum is the whole; "**huit** soldats, **six** gendarmes et **deux** civils" are sixteen. */
function addsUp(words: readonly Word[], part: Word, { amountOf, isPartOfPeople }: BreakdownTests): boolean {
  const numberOf = (noun: Word | undefined): number | null => {
    const number = words.find((w) => w.head === noun?.index && w.deprel === 'nummod' && w.index < noun.index);
    return number ? amountOf(number.form) : null;
  };
  const parts = [part, ...joinedTo(words, part)];
  if (!parts.every((p) => isPartOfPeople(p.lemma))) return false;
  const counts = parts.map(numberOf);
  const sum = counts.reduce<number | null>((total, n) => (total === null || n === null ? null : total + n), 0);
  return parts.length > 1 && sum !== null && sum === numberOf(words[part.head]);
}

/** "cinq hommes**, une femme et deux enfants**", whichever they hang on. */
function joinedTo(words: readonly Word[], part: Word): Word[] {
  return words.filter(
    (w) => w.deprel === 'conj' && w.index > part.index && /^(NOUN)$/.test(w.upos) && isUnder(words, w, part),
  );
}

function isUnder(words: readonly Word[], word: Word, part: Word): boolean {
  const above = words[word.head];
  return (
    above?.index === part.index ||
    above?.index === part.head ||
    (above?.deprel === 'conj' && isUnder(words, above, part))
  );
}
