/** Main clauses around a relative clause that reports. In: a sentence where the parser made the reported clause the main one. Out: the same, the report under its verb, the subject under the verb behind: "**Le préfet**, qui a précisé qu'une frappe a détruit la base, **a quitté** la ville." */
import type { Sentence, Word } from '../../model/sentence.js';

export function withReportingRelatives(sentence: Sentence): Sentence {
  const found = sentence.words.map((w) => clausesAround(sentence.words, w)).find((c) => c !== null);
  return found ? { ...sentence, words: sentence.words.map((w) => rehungIn(w, found)) } : sentence;
}

/** "Le **préfet**, qui a **précisé** qu'une frappe a **détruit** la base, a **quitté** la ville." */
interface Clauses {
  readonly noun: Word;
  readonly reporter: Word;
  readonly report: Word;
  readonly main: Word;
}

function clausesAround(words: readonly Word[], reporter: Word): Clauses | null {
  const noun = reporter.deprel === 'acl:relcl' ? words[reporter.head] : undefined;
  const mark = words[reporter.index + 1];
  const report = words[mark?.head ?? -1];
  if (!noun || !mark || !report || mark.deprel !== 'mark' || mark.lemma !== 'que') return null;
  // the noun before the relative clause and one behind "que" cannot both be its subject
  if (noun.head !== report.index || !isSubject(noun)) return null;
  if (!words.some((w) => w.head === report.index && isSubject(w) && w.index > mark.index)) return null;
  const main = words.find((w) => w.index > report.index && w.head === report.index && isClauseAlone(words, w));
  return main ? { noun, reporter, report, main } : null;
}

function isSubject({ deprel }: Word): boolean {
  return deprel.startsWith('nsubj');
}

/** ", **a quitté** la ville": a verb behind a comma that has no subject of its own. */
function isClauseAlone(words: readonly Word[], verb: Word): boolean {
  if (!/^(parataxis|conj)/.test(verb.deprel) || verb.upos !== 'VERB') return false;
  const own = words.filter((w) => w.head === verb.index && w.deprel !== 'punct');
  const first = Math.min(verb.index, ...own.map((w) => w.index));
  return words[first - 1]?.form === ',' && !own.some(isSubject);
}

function rehungIn(word: Word, { noun, reporter, report, main }: Clauses): Word {
  if (word.index === main.index) return { ...word, head: report.head, deprel: report.deprel };
  if (word.index === report.index) return { ...word, head: reporter.index, deprel: 'ccomp' };
  if (word.index === noun.index) return { ...word, head: main.index, deprel: 'nsubj' };
  const isOfMain = word.head === report.index && (word.index < noun.index || word.index > main.index);
  return isOfMain ? { ...word, head: main.index } : word;
}
