/** Days between commas, behind a participle and before who did it: "un communiqué **publié, ce samedi, par** le gouverneur". In: a sentence, which lemmas are a time. Out: the same, each day under its participle: when it was published, not when what it tells took place. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withBracketedDays(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    if (!/^(NOUN|PROPN)$/.test(word.upos) || !isTime(word.lemma.toLowerCase())) return [];
    const participle = participleBefore(words, word);
    const agent = participle && agentBehind(words, word);
    if (!participle || !agent) return [];
    const head = participle.index;
    return [
      [word.index, { head, deprel: 'obl:mod' }],
      [agent.index, { head, deprel: 'obl:agent' }],
    ];
  });
  return changed(sentence, new Map(moved));
}

/** "publié, **ce** samedi": a past participle on its noun, with a comma behind it. */
function participleBefore(words: readonly Word[], { index }: Word): Word | undefined {
  const comma = words[index - 1]?.upos === 'DET' ? index - 2 : index - 1;
  const verb = words[comma]?.form === ',' ? words[comma - 1] : undefined;
  return verb?.deprel === 'acl' && verb.feats['Tense'] === 'Past' ? verb : undefined;
}

/** ", **par le gouverneur**", behind the words of the day. */
function agentBehind(words: readonly Word[], { index }: Word): Word | undefined {
  const comma = words.slice(index + 1, index + 6).find((w) => w.form === ',');
  const by = comma && words[comma.index + 1];
  if (by?.lemma !== 'par' || by.head < by.index) return undefined;
  return words[by.head];
}
