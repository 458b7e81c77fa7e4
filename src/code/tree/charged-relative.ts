/** "que" that is the object of what somebody is charged with. In: a sentence, which verbs take an object. Out: the same, "que" under the infinitive and its clause on the noun: "douze bergers **que** l'armée est accusée d'avoir **tués**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { RELATIVE_OBJECT } from './that-clause.js';

export function withChargedRelatives(sentence: Sentence, takesObject: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((that): [number, Partial<Word>][] => {
    const charge = /^qu(e|['’])$/i.test(that.form) ? words[that.head] : undefined;
    const noun = nounBefore(words, that);
    const deed = charge && deedOf(words, charge);
    if (!charge || !noun || !deed || !takesObject(deed.lemma.toLowerCase())) return [];
    // "a dit au juge **que** l'armée est accusée d'avoir tué" tells him so
    if (!isAgreed(words, deed) && !noun.deprel.startsWith('nsubj')) return [];
    return [
      [charge.index, { head: noun.index, deprel: 'acl:relcl' }],
      [that.index, { ...RELATIVE_OBJECT, head: deed.index }],
    ];
  });
  return changed(sentence, new Map(moved));
}

/** Right before "que", and no part of its clause. */
function nounBefore(words: readonly Word[], that: Word): Word | undefined {
  const noun = words[words[that.index - 1]?.form === ',' ? that.index - 2 : that.index - 1];
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) && noun.head !== that.head ? noun : undefined;
}

/** "est accusée **d'avoir tués**": a passive with an infinitive that has no object of its own. */
function deedOf(words: readonly Word[], charge: Word): Word | undefined {
  const own = words.filter((w) => w.head === charge.index);
  if (!own.some((w) => w.deprel === 'aux:pass')) return undefined;
  const deed = own.find((w) => w.deprel === 'xcomp' && w.upos === 'VERB' && w.index > charge.index);
  return deed && !words.some((w) => w.head === deed.index && /^(obj|ccomp)/.test(w.deprel)) ? deed : undefined;
}

/** "avoir tué**s**", "avoir enlevé**es**": the participle agrees with an object before it. */
function isAgreed(words: readonly Word[], { index, form }: Word): boolean {
  return /(?:s|ée)$/.test(form) && words.some((w) => w.head === index && w.lemma === 'avoir');
}
