/** Subjects listed behind a fronted complement. In: a sentence. Out: the same, the list the subject of the verb that follows it, where the parser hung its first name on the complement: "Dans un communiqué, **la France, l'Allemagne et l'Italie** ont condamné l'attaque". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { groupStart } from './group-start.js';
import { subjectOf } from './lacked.js';

export function withListedSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  for (const verb of words) {
    const items = verb.upos === 'VERB' ? itemsBefore(words, verb) : null;
    if (items) return changed(sentence, joined(words, items, verb));
  }
  return sentence;
}

/** The heads of the items between a comma and the verb, two or more, the last behind "et"; null where they are no list, or hang well. */
function itemsBefore(words: readonly Word[], verb: Word): Word[] | null {
  const start = groupStart(words, verb, GROUP);
  if (!isPlural(words, verb, start)) return null;
  const opening = openingComma(words, start);
  if (opening < 1) return null;
  const items = split(words.slice(opening + 1, start));
  const heads = items?.map((item) => headOf(item)) ?? [];
  const [first] = heads;
  if (heads.length < 2 || !first || heads.some((h) => h === undefined)) return null;
  const subjects = words.filter((w) => isSubjectOf(words, w, verb));
  const hasOther = subjects.some((w) => w.index < opening || w.index > start);
  return hasOther || subjects.includes(first) || (subjects.length > 0 && isOfSetting(first)) ? null : (heads as Word[]);
}

/** "après l'attaque de Boni, **Gao**, les rebelles et leurs alliés ont fui": joined to what stands before, it is no part of the list that has a subject already. */
function isOfSetting({ deprel }: Word): boolean {
  return deprel.startsWith('conj');
}

/** "**A l'ONU**, le Mali et le Niger ont": what a preposition opens is no subject, whatever the parser took it for. */
function isSubjectOf(words: readonly Word[], { index, head, deprel }: Word, verb: Word): boolean {
  return (
    head === verb.index && deprel.startsWith('nsubj') && !words.some((w) => w.head === index && w.deprel === 'case')
  );
}

function isPlural(words: readonly Word[], verb: Word, start: number): boolean {
  return words.slice(start, verb.index + 1).some((w) => w.feats['VerbForm'] === 'Fin' && w.feats['Number'] === 'Plur');
}

/** "**ont** condamné", "**s'étaient** mis" */
const GROUP = /^(aux|expl|advmod)/;

const IN_LIST = /^(DET|PROPN|NOUN|ADJ|CCONJ)$/;

/** The comma before the first item: nothing but names, articles, commas and "et" stands between it and the verb. */
function openingComma(words: readonly Word[], start: number): number {
  let [at, comma] = [start - 1, -1];
  for (; at >= 0; at--) {
    const word = words[at];
    if (word?.form === ',') comma = at;
    else if (!word || !IN_LIST.test(word.upos) || isSetting(words, at, comma)) break;
  }
  return comma;
}

/** What stands before the comma is the end of the fronted complement as soon as a preposition opens it: "Dans **un communiqué**, la France". */
function isSetting(words: readonly Word[], at: number, comma: number): boolean {
  const word = words[at];
  return (
    comma > at && word !== undefined && words.some((w) => w.head === word.index && w.deprel === 'case' && w.index < at)
  );
}

function split(words: readonly Word[]): Word[][] | null {
  const items: Word[][] = [[]];
  for (const word of words)
    if (word.form === ',' || isAnd(word)) items.push([]);
    else items.at(-1)?.push(word);
  const links = words.filter((w) => w.form === ',' || isAnd(w));
  // "après l'attaque de Boni, Gao **et** Kidal**,** les rebelles ont": the list ended before
  const isJoined = links.length > 0 && links.every((w, i) => isAnd(w) === (i === links.length - 1));
  return isJoined && items.every((item) => item.length > 0) ? items : null;
}

function isAnd({ form }: Word): boolean {
  return /^(et|ou)$/i.test(form);
}

/** The word of the item that hangs outside it. */
function headOf(item: readonly Word[]): Word | undefined {
  const outside = item.filter((w) => !item.some((o) => o.index === w.head));
  const [head] = outside;
  return outside.length === 1 && head && /^(PROPN|NOUN)$/.test(head.upos) ? head : undefined;
}

function joined(words: readonly Word[], [first, ...others]: readonly Word[], verb: Word): Changes {
  const subject = first as Word;
  const opened = words.filter((w) => w.head === verb.index && w.deprel.startsWith('nsubj') && w !== subject);
  return new Map<number, Partial<Word>>([
    ...opened.map((w) => [w.index, { deprel: 'obl:mod' }] as const),
    [subject.index, { head: verb.index, deprel: subjectOf(words, verb.index) }],
    ...others.map((w) => [w.index, { head: subject.index, deprel: 'conj' }] as const),
  ]);
}
