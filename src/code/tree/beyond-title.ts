/** Who is joined to somebody's title. In: a sentence. Out: the same, the second of two subjects joined to the first, where the parser joined him to the first one's rank or name: "Le ministre de la Défense, le général Issa Sow, **et son homologue**, Awa Koné, **ont** signé". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { groupStart } from './group-start.js';

/** "**ont** signé", "**se sont** vus" */
const GROUP = /^(aux|expl|advmod)/;

export function withJoinedBeyondTitles(sentence: Sentence): Sentence {
  const moved = sentence.words.flatMap((word) => {
    const other = isLoneSubject(sentence.words, word) ? otherUnder(sentence.words, word) : undefined;
    return other ? joined(sentence.words, word, other) : [];
  });
  return changed(sentence, new Map(moved));
}

/** One person, before a verb of several. */
function isLoneSubject(words: readonly Word[], subject: Word): boolean {
  const verb = words[subject.head];
  if (!subject.deprel.startsWith('nsubj') || verb?.upos !== 'VERB' || subject.feats['Number'] !== 'Sing') return false;
  if (subject.upos !== 'NOUN' || subject.index > verb.index || hasConjunct(words, subject)) return false;
  const group = words.slice(groupStart(words, verb, GROUP), verb.index + 1);
  return group.some((w) => w.feats['VerbForm'] === 'Fin' && w.feats['Number'] === 'Plur');
}

function hasConjunct(words: readonly Word[], { index }: Word): boolean {
  return words.some((w) => w.head === index && w.deprel === 'conj');
}

/** The noun behind "et" that hangs on what the subject is called, between commas. */
function otherUnder(words: readonly Word[], subject: Word): Word | undefined {
  const titles = words.filter((w) => w.head === subject.index && w.deprel === 'appos' && w.index > subject.index);
  const found = titles.flatMap((t) => words.filter((w) => w.deprel === 'conj' && isUnder(words, w, t)));
  return found.length === 1 && found[0] && isSomebody(words, found[0]) ? found[0] : undefined;
}

/** On the title, or on the name behind it: "le général **Issa Sow** et son homologue". */
function isUnder(words: readonly Word[], conjunct: Word, title: Word): boolean {
  const above = words[conjunct.head];
  return above === title || (above?.head === title.index && above.deprel === 'appos');
}

/** "**le** maire", "**son** homologue": with his own article, behind "et", under no preposition. */
function isSomebody(words: readonly Word[], { index, upos }: Word): boolean {
  const own = words.filter((w) => w.head === index && w.index < index);
  const isJoined = own.some((w) => w.deprel === 'cc' && /^et$/i.test(w.form));
  return upos === 'NOUN' && isJoined && own.some((w) => w.deprel === 'det') && !own.some((w) => w.deprel === 'case');
}

/** With the name behind him, which the parser may have left to the first. */
function joined(words: readonly Word[], subject: Word, other: Word): [number, Partial<Word>][] {
  const names = words.filter((w) => w.deprel === 'appos' && w.index > other.index && w.head < other.index);
  const own = names.filter((w) => w.head >= subject.index && w.index < subject.head);
  return [
    [other.index, { head: subject.index, deprel: 'conj' }],
    ...own.map((w): [number, Partial<Word>] => [w.index, { head: other.index }]),
  ];
}
