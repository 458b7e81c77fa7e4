/** Pronouns as links of a chain. In: the candidates of an article. Out: the same with each subject pronoun beside them, standing for whom it takes up: "**Un Algérien** a disparu. **Il** avait été condamné. **Il** avait fait appel." */
import type { Word } from '../../model/sentence.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import { candidateOf, pronounForm } from './pronoun.js';

export function chained(
  cast: Cast,
  candidates: readonly Candidate[],
  quotes: readonly { start: number; end: number }[],
): Candidate[] {
  const row = [...candidates];
  for (const { index, words } of cast.scanned.parsed.sentences)
    for (const word of words) {
      const link = isSubjectPronoun(word) && !isImpersonal(words, word) ? linkOf(cast, row, index, word) : null;
      if (!link) continue;
      const quoted = quotes.some((q) => q.start <= word.start && word.end <= q.end);
      const at = row.findIndex((c) => c.start > word.start);
      row.splice(at < 0 ? row.length : at, 0, { ...link, quoted });
    }
  return row;
}

function isSubjectPronoun({ upos, deprel, form }: Word): boolean {
  return upos === 'PRON' && deprel.startsWith('nsubj') && /^(il|elle|ils|elles)$/i.test(form);
}

/** "**il** est conseillé d'éviter la route", "**il** est possible que": what is advised stands behind, and "il" is nobody. */
function isImpersonal(words: readonly Word[], pronoun: Word): boolean {
  const under = words.filter((w) => w.head === pronoun.head);
  const isState = under.some((w) => /^(aux:pass|cop)$/.test(w.deprel));
  return /^il$/i.test(pronoun.form) && isState && under.some((w) => /^(ccomp|xcomp|csubj)/.test(w.deprel));
}

function linkOf(cast: Cast, row: readonly Candidate[], sentence: number, word: Word): Candidate | null {
  const { index, start, end } = word;
  const phrase = { sentence, head: index, first: index, last: index, start };
  const found = candidateOf(cast, row, phrase, pronounForm(cast, phrase));
  if (!found) return null;
  const place = { sentence, first: index, last: index, start, end };
  return { ...found, ...place, subject: true, verb: word.head, completes: -1, dead: false, of: found.of ?? found };
}
