/** "dont" hung on the name behind it. In: a sentence. Out: the same, "dont" under the verb: "ce **dont** Bamako **se défend**"; a name is nobody's, unlike "dont l'armée". */
import type { Sentence } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withDontOnNames(sentence: Sentence): Sentence {
  const { words } = sentence;
  const changes = words.flatMap((word) => {
    const name = words[word.head];
    const verb = name && words[name.head];
    const isHung = word.lemma === 'dont' && name?.index === word.index + 1 && name.upos === 'PROPN';
    if (!isHung || verb?.upos !== 'VERB' || !name?.deprel.startsWith('nsubj')) return [];
    return [[word.index, { head: verb.index, deprel: 'obl:arg' }] as const];
  });
  return changed(sentence, new Map(changes));
}
