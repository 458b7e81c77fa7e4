/** "il y a deux ans" read as a clause. In: the words of a sentence. Out: the same, the words of time beside their verb, and what the parser hung on "a" given back: "a été enlevé **il y a deux ans** par des rebelles". */
import type { Word } from '../../model/sentence.js';

/** The words of "il y a", the time, the verb it goes with, the clause that takes the place of "a". */
interface Ago {
  readonly opening: readonly [Word, Word, Word];
  readonly time: Word;
  readonly verb: Word;
  /** What hangs where "a" hung: the verb itself, or the main verb behind. */
  readonly main: Word | null;
}

export function withAgo(words: readonly Word[]): readonly Word[] {
  const found = words.map((word) => agoAt(words, word)).find((ago) => ago !== null);
  return found ? words.map((word) => rehung(word, found, words)) : words;
}

const UNIT = /^(an|année|mois|semaine|jour|heure|minute|décennie|siècle)$/;

function agoAt(words: readonly Word[], a: Word): Ago | null {
  const [il, y] = [words[a.index - 2], words[a.index - 1]];
  if (a.form !== 'a' || a.upos !== 'VERB' || y?.form.toLowerCase() !== 'y' || il?.form.toLowerCase() !== 'il')
    return null;
  const half = halfRead(words, il, y, a);
  if (half) return half;
  const time = words
    .slice(a.index + 1, a.index + 6)
    .find((w) => UNIT.test(w.lemma.toLowerCase()) && w.head === a.index);
  if (!time || isCounted(words, time)) return null;
  const before = words[il.index - 1];
  const participle = before?.upos === 'VERB' && before.feats['VerbForm'] === 'Part' ? before : undefined;
  const main = a.head < 0 ? mainBehind(words, a, time) : null;
  if (a.head < 0 && !main && participle?.head !== a.index) return null;
  const verb = participle ?? main ?? words[a.head];
  return verb
    ? { opening: [il, y, a], time, verb, main: main ?? (participle?.head === a.index ? participle : null) }
    : null;
}

/** "**Il y a** trois semaines, deux pêcheurs avaient été enlevés": the time is under the verb already, and only its opening is taken for a subject. */
function halfRead(words: readonly Word[], il: Word, y: Word, a: Word): Ago | null {
  if (y.deprel !== 'fixed' || y.head !== il.index || !il.deprel.startsWith('nsubj')) return null;
  const time = words
    .slice(a.index + 1, a.index + 6)
    .find((w) => UNIT.test(w.lemma.toLowerCase()) && w.head === il.head && w.head > w.index);
  const verb = time && words[time.head];
  return time && verb && !isCounted(words, time) ? { opening: [il, y, a], time, verb, main: null } : null;
}

/** "il y a **trois jours de deuil**", "il y a trois ans **que**": there are, they are over. */
function isCounted(words: readonly Word[], time: Word): boolean {
  const own = words.filter((w) => w.head === time.index && w.index > time.index);
  const isOf = own.some((w) =>
    words.some((c) => c.head === w.index && c.deprel === 'case' && /^d(e|['’])$/i.test(c.form)),
  );
  return isOf || /^qu(e|['’])$/i.test(words[time.index + 1]?.form ?? '');
}

/** "Le ministre, arrêté il y a une semaine, **a été libéré**": the finite verb that the parser joined to "a". */
function mainBehind(words: readonly Word[], a: Word, time: Word): Word | null {
  const isClause = (w: Word): boolean =>
    w.feats['Mood'] !== undefined || words.some((c) => c.head === w.index && c.upos === 'AUX');
  return words.find((w) => w.head === a.index && w.index > time.index && w.upos === 'VERB' && isClause(w)) ?? null;
}

function rehung(word: Word, { opening, time, verb, main }: Ago, words: readonly Word[]): Word {
  const [il, y, a] = opening;
  if (word.index === il.index) return { ...word, lemma: 'il', upos: 'ADP', head: time.index, deprel: 'case' };
  if (word.index === y.index || word.index === a.index)
    return { ...word, upos: 'ADP', head: il.index, deprel: 'fixed' };
  if (word.index === time.index) return { ...word, head: verb.index, deprel: 'obl:mod' };
  if (main && word.index === main.index) return { ...word, head: a.head, deprel: a.deprel };
  const isOfTime = word.head === time.index && word.index > time.index && /^(nmod|acl|obl)/.test(word.deprel);
  if (word.head !== a.index && !isOfTime) return word;
  if (word.index > a.index && word.index < time.index) return { ...word, head: time.index };
  const head = word.index > time.index ? verb : (main ?? words[a.head] ?? verb);
  return { ...word, head: head.index, deprel: relationUnder(word, head, words) };
}

/** A subject of "a" is that of the clause, an agent that of the participle. */
function relationUnder(word: Word, head: Word, words: readonly Word[]): string {
  const isPassive = words.some((w) => w.head === head.index && w.deprel === 'aux:pass');
  if (word.deprel === 'nsubj' && isPassive) return 'nsubj:pass';
  const opens = words.find((w) => w.head === word.index && w.deprel === 'case')?.form.toLowerCase();
  if (!/^(nmod|obl)/.test(word.deprel)) return word.deprel;
  return opens === 'par' ? 'obl:agent' : 'obl:mod';
}
