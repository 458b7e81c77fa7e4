/** Pronouns before their noun: "Alors qu'**ils** avaient tué dix civils, **les assaillants** ont été arrêtés". In: a pronoun's phrase and the candidates. Out: the subject of the main clause behind, where it agrees; null elsewhere. */
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { agreesWithPronoun } from './pronoun-agreement.js';

export function subjectAhead(cast: Cast, candidates: readonly Candidate[], phrase: Words): Candidate | null {
  const { sentence, head } = phrase;
  const pronoun = cast.scanned.word(sentence, head);
  const clause = cast.scanned.word(sentence, pronoun?.head ?? -1);
  const form = /^(il|elle|ils|elles)$/i.exec(pronoun?.form ?? '')?.[0];
  if (!form || !pronoun?.deprel.startsWith('nsubj') || clause?.deprel !== 'advcl' || clause.head < clause.index)
    return null;
  const subject = cast.scanned
    .sentence(sentence)
    .words.find((w) => w.head === clause.head && w.deprel.startsWith('nsubj') && w.index > clause.index);
  const named = subject && candidates.find((c) => isAt(c, sentence, subject.index));
  return named && agreesWithPronoun(form, named) ? named : null;
}

function isAt(c: Candidate, sentence: number, word: number): boolean {
  return c.sentence === sentence && c.first <= word && word <= c.last;
}
