/** Subjects with "des" that the parser hung on what opens the sentence. In: a sentence, which words tell a time. Out: the same, "des" their article: "Deux jours après la visite du médiateur, **des inconnus** ont mitraillé un taxi". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { ARTICLE, contractionBefore } from './indefinite-object.js';

export function withPartitiveSubjects(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const noun of words) {
    const de = contractionBefore(words, noun);
    const verb = de && words[de.index - 1]?.form === ',' ? verbBehind(words, noun) : undefined;
    if (!de || !verb || verb.index === noun.head || hasSubject(words, verb, isTime)) continue;
    moved.set(noun.index, { head: verb.index, deprel: 'nsubj' });
    moved.set(de.index, ARTICLE);
  }
  return changed(sentence, moved);
}

/** The verb in the plural that starts right where the noun's words end: "des hommes armés **ont** attaqué". */
function verbBehind(words: readonly Word[], noun: Word): Word | undefined {
  let end = noun.index + 1;
  while (words[end]?.head === noun.index && /^(amod|acl)$/.test(words[end]?.deprel ?? '')) end++;
  const next = words[end];
  if (next?.feats['VerbForm'] !== 'Fin' || next.feats['Number'] !== 'Plur') return undefined;
  return next.upos === 'AUX' ? words[next.head] : next;
}

/** "**Deux jours** après" is a subject by mistake. */
function hasSubject(words: readonly Word[], verb: Word, isTime: (lemma: string) => boolean): boolean {
  return words.some(
    (w) => w.head === verb.index && /^(nsubj|expl:subj)/.test(w.deprel) && !isTime(w.lemma.toLowerCase()),
  );
}
