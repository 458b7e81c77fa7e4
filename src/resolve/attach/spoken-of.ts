/** "ont manifesté lundi à Gao **contre l'arrestation** d'un élu", "condamnés mardi **pour le meurtre** de deux bergers", "a condamné **l'attaque**": what an act is about was on some other day, in some other place. In: a sentence, a word on the way down to an act, lists of words. Out: yes or no. */
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { prepositionOf } from './words.js';

interface Link {
  /** The class of the word above. */
  readonly list: string;
  /** The prepositions by which it takes what it is about. */
  readonly by: RegExp;
}

const LINKS: readonly Link[] = [
  { list: 'inquiry', by: /^(sur|concernant|contre|pour|autour)$/ },
  { list: 'protesting', by: /^contre$/ },
  { list: 'charged-for', by: /^(pour|sur)$/ },
  { list: 'reacting', by: /^(à|après)$/ },
];

export function isSpokenOf(sentence: Sentence, index: number, lists: WordLists | undefined): boolean {
  const word = sentence.words[index];
  const above = aboveOf(sentence, word);
  if (!lists || !word || !above) return false;
  // "**soupçonné** d'avoir organisé un enlèvement, il a été capturé dimanche"
  if (/^(acl|advcl)/.test(word.deprel) && lists.has('blaming', word.lemma)) return word.feats['VerbForm'] === 'Part';
  if (word.deprel === 'obj') return word.upos === 'NOUN' && lists.has('comments', above.lemma);
  if (/^(obl|nmod)/.test(word.deprel)) {
    const by = prepositionOf(sentence, index) ?? '';
    return LINKS.some((link) => link.by.test(by) && lists.has(link.list, above.lemma));
  }
  return word.deprel.startsWith('advcl') ? isReason(sentence, word) : isOfHonoured(sentence, word, lists);
}

/** "tué **lors** de manifestations **contre l'arrestation** d'un élu": the tree hangs both nouns on "lors". */
function aboveOf({ words }: Sentence, word: Word | undefined): Word | undefined {
  const above = words[word?.head ?? -1];
  if (above?.lemma !== 'lors' || !word) return above;
  return words.find((w) => w.head === above.index && w.index < word.index && w.upos === 'NOUN') ?? above;
}

/** "arrêté jeudi **pour avoir critiqué** le régime": done before. */
function isReason({ words }: Sentence, { index }: Word): boolean {
  const under = words.filter((w) => w.head === index && w.index < index);
  const isPast = under.some((w) => w.deprel === 'aux:tense' && w.feats['VerbForm'] === 'Inf');
  return isPast && under.some((w) => w.deprel === 'mark' && w.lemma === 'pour');
}

/** "a rendu hommage à Dakar aux soldats **tombés** en mer": what befell those whom words or a visit are for. */
function isOfHonoured({ words }: Sentence, participle: Word, lists: WordLists): boolean {
  const people = words[participle.head];
  if (participle.deprel !== 'acl' || participle.feats['Tense'] === 'Pres' || people?.upos !== 'NOUN') return false;
  return /^(obj|obl|nmod)/.test(people.deprel) && lists.has('honouring', words[people.head]?.lemma);
}
