/** "Envers" behind the agent of a participle. In: a sentence. Out: the same, what it opens under the participle: "les critiques exprimées par le ministre **envers la junte**" are no minister's manners. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withTowardWhom(sentence: Sentence): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const agent = sentence.words[word.head];
    if (agent?.deprel !== 'obl:agent' || !word.deprel.startsWith('nmod')) continue;
    if (opensWithEnvers(sentence.words, word)) moved.set(word.index, { head: agent.head, deprel: 'obl:arg' });
  }
  return changed(sentence, moved);
}

function opensWithEnvers(words: readonly Word[], { index }: Word): boolean {
  return words.some((w) => w.head === index && w.deprel === 'case' && w.form.toLowerCase() === 'envers');
}
