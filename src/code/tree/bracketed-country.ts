/** Countries in brackets behind a person's name. In: a sentence. Out: the same, the bracket only a comment on the name: "Awa Sow **(Niger)** et Ali Ba **(Mali)** ont signé". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withBracketedCountries(sentence: Sentence, isState: (form: string) => boolean): Sentence {
  const changes = new Map<number, Partial<Word>>();
  for (const name of sentence.names) {
    const place = name.kind === 'person' ? insideFrom(sentence.words, name.last + 1) : null;
    if (!place || !isState(place.map((w) => w.form).join(' '))) continue;
    const [first, ...others] = place as [Word, ...Word[]];
    changes.set(first.index, { head: name.first, deprel: 'parataxis' });
    for (const word of others) changes.set(word.index, { head: first.index, deprel: 'flat:name' });
    for (const at of [first.index - 1, first.index + place.length]) changes.set(at, { head: first.index });
  }
  return changed(sentence, changes);
}

/** The words between brackets, at most four. */
function insideFrom(words: readonly Word[], open: number): Word[] | null {
  if (words[open]?.form !== '(') return null;
  const close = words.slice(open, open + 6).find((w) => w.form === ')');
  return close && close.index > open + 1 ? words.slice(open + 1, close.index) : null;
}
