/** Reported clauses that the parser did not take for one. In: a sentence, the verbs that report. Out: the same, each clause under its verb: "a confirmé dans un message **qu'il resterait**", "a affirmé, sous couvert d'anonymat, **que le pont était fermé**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param reports is the lemma that of a verb which opens reported speech? */
export function withReportedClauses(sentence: Sentence, reports: (lemma: string) => boolean): Sentence {
  const moved = new Map<number, Pick<Word, 'head' | 'deprel'>>();
  for (const word of sentence.words) {
    const deprel = isThatClause(sentence, word) ? 'ccomp' : isBareInfinitive(sentence, word) ? 'xcomp' : null;
    const head = deprel ? reporterOver(sentence, sentence.words[word.head], word, reports) : null;
    if (deprel && head !== null) moved.set(word.index, { head, deprel });
  }
  return changed(sentence, moved);
}

/** "affirme, de son côté, **avoir tué**": an infinitive under no preposition says what is affirmed. */
function isBareInfinitive(sentence: Sentence, word: Word): boolean {
  if (word.deprel !== 'advcl' || word.upos !== 'VERB') return false;
  const under = sentence.words.filter((w) => w.head === word.index);
  if (under.some((w) => /^(mark|case|nsubj)/.test(w.deprel))) return false;
  return [word, ...under.filter((w) => w.deprel.startsWith('aux'))].some((w) => w.feats['VerbForm'] === 'Inf');
}

/** "**qu'il** resterait": opened by the conjunction, with a subject of its own; a relative "que" is a pronoun. */
function isThatClause(sentence: Sentence, word: Word): boolean {
  if (!/^(acl|advcl|conj|obl)/.test(word.deprel)) return false;
  const under = sentence.words.filter((w) => w.head === word.index);
  // "a annoncé que le général **est aux arrêts**": a noun heads a clause by its copula
  if (word.deprel.startsWith('obl') && !under.some((w) => w.deprel === 'cop')) return false;
  const opening = under.find((w) => w.deprel === 'mark' && w.lemma === 'que');
  if (!opening || JOINED.test(sentence.words[opening.index - 1]?.form ?? '')) return false;
  return under.some((w) => w.deprel.startsWith('nsubj'));
}

/** "**alors** que", "**pour** que", "plus **grave** que" are no report. */
const JOINED =
  /^(alors|tandis|pendant|pour|après|avant|bien|afin|parce|dès|depuis|sans|lors|ainsi|tel|telle|plus|moins|aussi|autant|mieux|quoi|jusqu'à|à|de|sorte|point|peine)$/i;

/** The verb before the noun, where the noun stands beside it ("**dans un message**", "à l'AFP", "lundi") and it reports nothing else; "l'idée que", an object, keeps its clause.
 * "a annoncé dans un communiqué **lu à la télévision** que…": the participle says of the paper where it was read; "l'idée **avancée par l'opposition** que…" has no other verb. */
function reporterOver(
  sentence: Sentence,
  above: Word | undefined,
  clause: Word,
  reports: (lemma: string) => boolean,
): number | null {
  const verb = above?.upos === 'VERB' ? above : above && verbBeside(sentence, above);
  if (!verb || verb.index > clause.index) return null;
  const isOfNoun = verb.deprel === 'acl' && verb.feats['Tense'] === 'Past';
  const outer = isOfNoun ? reporterOver(sentence, sentence.words[verb.head], clause, reports) : null;
  return outer ?? free(sentence, verb, reports);
}

/** The verb whose complement a noun stands in. */
function verbBeside({ words }: Sentence, within: Word): Word | null {
  let noun: Word | undefined = within;
  for (let step = 0; step < 4 && noun && /^(nmod|flat|appos)/.test(noun.deprel); step++) noun = words[noun.head];
  const verb = words[noun?.head ?? -1];
  if (!noun || verb?.upos !== 'VERB' || noun.index < verb.index) return null;
  return /^(obl|iobj)/.test(noun.deprel) ? verb : null;
}

/** The verb, if it reports and its report is not found yet. */
function free(sentence: Sentence, verb: Word, reports: (lemma: string) => boolean): number | null {
  if (!reports(verb.lemma.toLowerCase())) return null;
  return sentence.words.some((w) => w.head === verb.index && /^(ccomp|obj)/.test(w.deprel)) ? null : verb.index;
}
