/** What a second present participle takes, left to the first. In: a sentence, which verbs take an object. Out: the same, each object under the participle right before it: "tuant huit soldats **et blessant treize autres**", in which the parser may read an adjective. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withJoinedPresents(sentence: Sentence, takesObject: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const verb = joinedVerb(words, word, takesObject);
    const object = verb ? objectLeft(words, word) : undefined;
    return verb && object
      ? [
          [word.index, verb],
          [object.index, { head: word.index, deprel: 'obj' }],
        ]
      : [];
  });
  return changed(sentence, new Map(moved));
}

/** What the word is as a verb: "blessant", whatever the parser took it for. */
function joinedVerb(words: readonly Word[], word: Word, takesObject: (l: string) => boolean): Partial<Word> | null {
  const first = words[word.head];
  if (word.deprel !== 'conj' || !first || !isPresent(first) || first.index > word.index) return null;
  if (isPresent(word)) return takesObject(word.lemma) ? {} : null;
  const lemma = word.form.toLowerCase().replace(/ant$/, 'er');
  const isMisread = word.upos === 'ADJ' && /ant$/i.test(word.form) && takesObject(lemma);
  return isMisread ? { upos: 'VERB', lemma, feats: first.feats } : null;
}

function isPresent({ upos, feats }: Word): boolean {
  return upos === 'VERB' && feats['VerbForm'] === 'Part' && feats['Tense'] === 'Pres';
}

/** The second object of the first participle, right behind a second one that has none. */
function objectLeft(words: readonly Word[], { index, head }: Word): Word | undefined {
  const isObject = (over: number) => (w: Word) => w.head === over && w.deprel === 'obj';
  if (words.some(isObject(index))) return undefined;
  const [own, ...rest] = words.filter((w) => w.index > head && isObject(head)(w));
  // "tuant un soldat et **en blessant deux autres**": joined to the first participle itself
  const joined = (w: Word): boolean => w.head === head && w.deprel === 'conj' && /^(NOUN|PRON)$/.test(w.upos);
  const object = rest.find((w) => w.index > index) ?? words.find((w) => w.index > index && joined(w));
  const isNext = words.slice(index + 1, object?.index).every((w) => w.head === object?.index);
  return own && own.index < index && isNext ? object : undefined;
}
