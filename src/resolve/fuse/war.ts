/** A war and its battles. In: two namings. Out: whether one tells the war as a whole and the other one act of it: "**la guerre** a fait des milliers de morts" is not the toll of Monday's fighting. */
import type { Naming } from './naming.js';

export function onlyOneIsWar(a: Naming, b: Naming): boolean {
  const [one, other] = [isOfWar(a), isOfWar(b)];
  return one !== other && isOneAct(one ? b : a);
}

export function isOfWar({ sentence, draft, lists }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  if (word?.upos === 'NOUN') return lists.has('war', word.lemma) || isSubject(sentence.words[word.head]?.index);
  return isSubject(word?.index);

  function isSubject(verb: number | undefined): boolean {
    return sentence.words.some((w) => w.head === verb && w.deprel.startsWith('nsubj') && lists.has('war', w.lemma));
  }
}

/** It has a count or a day of its own. */
function isOneAct({ draft, when }: Naming): boolean {
  return draft.tolls.length > 0 || when?.precision === 'day' || when?.precision === 'part-of-day';
}
