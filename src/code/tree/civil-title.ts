/** "Me" before a name, which the parser takes for a noun with a complement. In: a sentence. Out: the same, the name a part of what the title opens: "a dit **Me Awa Sow**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

const TITLE = /^(Me|Mes|Maître|Mgr|Dr|Pr)\.?$/;

export function withCivilTitles(sentence: Sentence): Sentence {
  const names = sentence.words.filter((w) => isTaken(sentence.words, w));
  return changed(sentence, new Map(names.map((w) => [w.index, { deprel: 'flat:name' }])));
}

function isTaken(words: readonly Word[], name: Word): boolean {
  const title = words[name.index - 1];
  if (name.upos !== 'PROPN' || name.deprel !== 'nmod' || !title || name.head !== title.index) return false;
  return TITLE.test(title.form) && !words.some((w) => w.head === name.index && w.deprel === 'case');
}
