/** Acts that a reflexive makes one undergo: "s'est **fait arrêter** par la police", "s'est **vu retirer** son agrément". In: a sentence. Out: the same as the passive says it: "a été arrêté", "son agrément lui a été retiré". */
import type { Sentence, Word } from '../../model/sentence.js';

/** @param isOwnDoing is the infinitive what one does oneself: "s'est fait **exploser**"? */
export function withEndured(sentence: Sentence, isOwnDoing: (lemma: string) => boolean): Sentence {
  const carriers = sentence.words.filter((w) => isCarrier(sentence.words, w, isOwnDoing));
  return carriers.reduce((s, { index }) => passive(s, index), sentence);
}

/** "fait", which the parser makes an auxiliary, or "vu" over a bare infinitive, each with "se". */
function isCarrier(words: readonly Word[], word: Word, isOwnDoing: (lemma: string) => boolean): boolean {
  const infinitive = infinitiveOf(words, word);
  if (!infinitive || isOwnDoing(infinitive.lemma.toLowerCase())) return false;
  const holder = word.deprel === 'aux:caus' ? infinitive.index : word.index;
  return words.some((w) => w.head === holder && /^(se|s['’])$/i.test(w.form) && w.index < word.index);
}

function infinitiveOf(words: readonly Word[], word: Word): Word | undefined {
  const lemma = word.lemma.toLowerCase();
  const above = words[word.head];
  if (lemma === 'faire' && word.deprel === 'aux:caus') return isBareInfinitive(words, above) ? above : undefined;
  if (lemma !== 'voir') return undefined;
  return words.find((w) => w.head === word.index && w.deprel === 'xcomp' && isBareInfinitive(words, w));
}

function isBareInfinitive(words: readonly Word[], word: Word | undefined): boolean {
  if (word?.upos !== 'VERB' || word.feats['VerbForm'] !== 'Inf') return false;
  return !words.some((w) => w.head === word.index && w.deprel === 'mark' && w.index === word.index - 1);
}

/** The carrier becomes the auxiliary of a passive; where the infinitive has an object, that is what undergoes it and the subject is to whom it is done. */
function passive(sentence: Sentence, index: number): Sentence {
  const { words } = sentence;
  const carrier = words[index];
  const verb = carrier && infinitiveOf(words, carrier);
  if (!carrier || !verb) return sentence;
  const object = words.find(
    (w) => w.head === verb.index && w.deprel === 'obj' && w.index > verb.index && w.upos !== 'ADV',
  );
  return {
    ...sentence,
    words: words.map((word): Word => {
      if (word.index === verb.index && carrier.head !== verb.index)
        return { ...word, head: carrier.head, deprel: carrier.deprel };
      if (word.index === carrier.index)
        return { ...word, lemma: 'être', upos: 'AUX', head: verb.index, deprel: 'aux:pass' };
      if (/^(se|s['’])$/i.test(word.form) && (word.head === carrier.index || word.head === verb.index))
        return { ...word, head: carrier.index, deprel: 'expl' };
      if (word.index === object?.index) return { ...word, deprel: 'nsubj:pass' };
      const moved = word.head === carrier.index ? { ...word, head: verb.index } : word;
      return moved.head === verb.index ? { ...moved, deprel: undergone(moved, object !== undefined) } : moved;
    }),
  };
}

function undergone(word: Word, hasObject: boolean): string {
  if (/^nsubj/.test(word.deprel)) return hasObject ? 'iobj' : 'nsubj:pass';
  return word.deprel;
}
