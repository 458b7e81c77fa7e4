/** Complements behind a day or a town that is set apart from its noun. In: a sentence, which nouns tell an act, which words a time. Out: the same, each under that noun: "l'arrestation, jeudi à Kolani, **de deux journalistes par** la gendarmerie". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

type OfWord = (word: Word) => boolean;

/** "en janvier 2024 dans la capitale": how many words may be set apart. */
const LONGEST = 8;

export function withComplementsBehindAside(sentence: Sentence, isAct: OfWord, isTime: OfWord): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const noun of words) {
    const after = noun.upos === 'NOUN' && isAct(noun) ? endOfAside(words, noun, isTime) : null;
    const done = after === null ? undefined : complementAt(words, after);
    if (!done || done.index === noun.head) continue;
    moved.set(done.index, { head: noun.index, deprel: 'nmod' });
    for (const agent of agentsUnder(words, done)) moved.set(agent.index, { head: noun.index, deprel: 'nmod' });
  }
  return changed(sentence, moved);
}

/** The word behind "**, jeudi à Kolani,**", where all that stands between the commas is when and where. */
function endOfAside(words: readonly Word[], noun: Word, isTime: OfWord): number | null {
  if (words[noun.index + 1]?.form !== ',') return null;
  const rest = words.slice(noun.index + 2, noun.index + 2 + LONGEST);
  const comma = rest.findIndex((w) => w.form === ',');
  const aside = rest.slice(0, Math.max(comma, 0));
  const isSetting = aside.some((w) => isTime(w) || w.upos === 'PROPN') && !aside.some(isClause);
  return comma > 0 && isSetting ? noun.index + 3 + comma : null;
}

/** "l'attaque, **menée** jeudi, d'un village": no setting, and "l'attaque, **et** jeudi" none either. */
function isClause({ upos }: Word): boolean {
  return /^(VERB|AUX|CCONJ|SCONJ|PRON)$/.test(upos);
}

/** "**d'un village**", "**du** ministre" */
function complementAt(words: readonly Word[], opener: number): Word | undefined {
  const of = words[opener];
  if (of?.lemma !== 'de' || of.deprel !== 'case') return undefined;
  const done = words[of.head];
  return done && /^(NOUN|PROPN)$/.test(done.upos) && done.index > opener ? done : undefined;
}

/** "d'un village **par** des chasseurs": who did it, whatever noun it was hung on. */
function agentsUnder(words: readonly Word[], done: Word): Word[] {
  return words.filter((w) => w.deprel === 'nmod' && w.head === done.index && openerOf(words, w) === 'par');
}

function openerOf(words: readonly Word[], word: Word): string | undefined {
  return words.find((w) => w.head === word.index && w.deprel === 'case')?.lemma;
}
