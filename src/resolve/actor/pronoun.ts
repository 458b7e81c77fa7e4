/** Pronouns: "Les rebelles ont pris la ville. **Ils** l'ont pillée." In: a pronoun's phrase and the candidates. Out: the words that it stands for, or null. */
import { isBefore, isSaidTogether, isSpokenOf } from './across-quotation.js';
import { antecedentOf } from './antecedent.js';
import { relativeHead, wordsOfCandidate } from './antecedent-phrase.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import { actsOnPronoun } from './clitic-clause.js';
import { corpsMeant } from './collective.js';
import { isNearest, isSource } from './nearest.js';
import type { Words } from './party-bearer.js';
import { grammarOfPronoun } from './pronoun-agreement.js';
import { governors, isToldAbout, subjectPronoun } from './pronoun-clause.js';
import { isIncise } from './speech.js';
import { subjectAhead } from './subject-ahead.js';
import { type Resumed, subjectResumed } from './thing-resumed.js';

export function isPronoun(cast: Cast, phrase: Words): boolean {
  const head = cast.scanned.word(phrase.sentence, phrase.head);
  if (head?.upos === 'PRON') return cast.scanned.within(phrase.sentence, phrase.first, phrase.last).length === 0;
  return isNearest(cast, phrase);
}

/** "a-t-il", "-elle", "ils": the pronoun without its hyphen. */
export function pronounForm(cast: Cast, phrase: Words): string {
  return cast.scanned.word(phrase.sentence, phrase.head)?.form.replace(/^-?(t-)?/, '') ?? '';
}

/** The noun phrase that a pronoun stands for; of a relative, the noun that its clause hangs on. */
export function meantBy(cast: Cast, candidates: readonly Candidate[], phrase: Words): Words | null {
  const form = pronounForm(cast, phrase);
  const relative = /^(qui|que|lequel|laquelle|dont)$/i.test(form) ? relativeHead(cast, phrase) : null;
  if (relative) return relative;
  const resumed = resumedBy(cast, candidates, phrase);
  if (resumed?.thing) return resumed.thing;
  const found = namedBy(cast, candidates, phrase, form, resumed);
  return found ? wordsOfCandidate(cast, found) : null;
}

/** Whoever was named before and is meant; null where a thing is, or nobody fits. */
export function candidateOf(
  cast: Cast,
  candidates: readonly Candidate[],
  phrase: Words,
  form: string,
): Candidate | null {
  return namedBy(cast, candidates, phrase, form, resumedBy(cast, candidates, phrase));
}

/** « Le texte est voté », a-t-**il** dit: an incise has a speaker, whatever its words are about. */
function resumedBy(cast: Cast, candidates: readonly Candidate[], phrase: Words): Resumed | null {
  return isIncise(cast, phrase) ? null : subjectResumed(cast, candidates, phrase);
}

function isToldBy({ scanned }: Cast, { sentence, head }: Words): boolean {
  return /^(selon|d['’]après|après)$/i.test(scanned.word(sentence, head - 1)?.form ?? '');
}

function namedBy(
  cast: Cast,
  candidates: readonly Candidate[],
  phrase: Words,
  form: string,
  resumed: Resumed | null,
): Candidate | null {
  const { sentence, start } = phrase;
  if (resumed?.thing) return null;
  const known = subjectAhead(cast, candidates, phrase) ?? resumed?.body;
  if (known) return known;
  const incise = isIncise(cast, phrase);
  // "**Ali Sow** dénonce, selon **lui**, un complot": who tells it may be its subject
  const verbs = isToldBy(cast, phrase) ? [] : governors(cast, phrase);
  const subject = subjectPronoun(cast, phrase, verbs);
  // "**ceux** qui promettent" are others than the two just named; "ce dernier", "la même source" take up words, never a pronoun
  const single = /^(celles|ceux)$/i.test(form) ? candidates.filter((c) => !c.also) : candidates;
  const named = isNearest(cast, phrase) || isSource(cast, phrase) ? single.filter((c) => !c.of) : single;
  const said = (isSource(cast, phrase) ? named.filter((c) => c.person || /source/i.test(c.text)) : named).map((c) =>
    isSaidTogether(cast, c, phrase) ? { ...c, quoted: false } : c,
  );
  // « **Issa Sow** a perdu », prévient-**il**: whom the words quoted speak of does not speak them
  const other = said.filter(
    (c) => !isToldAbout(cast, phrase, c) && !actsOnPronoun(cast, phrase, verbs, c) && !(incise && c.quoted),
  );
  const open = incise ? other.filter((c) => isBefore(cast, c, phrase) && !isSpokenOf(c, said, phrase)) : other;
  const anaphor = {
    ...grammarOfPronoun(cast, phrase, form),
    sentence,
    start,
    verbs,
    other: subject ? candidateOf(cast, candidates, subject, pronounForm(cast, subject)) : null,
    nearest: isNearest(cast, phrase),
    strikes: phrase.strikes === true,
    acts: cast.scanned.word(sentence, phrase.head)?.deprel === 'nsubj',
  };
  // "L'armée a riposté, a-t-**elle** indiqué": whom nobody before can be is named in the report itself
  const found = antecedentOf(open, anaphor) ?? (open === other ? null : antecedentOf(other, anaphor));
  return found ?? (anaphor.plural && anaphor.gender !== 'Fem' ? corpsMeant(cast, open, anaphor) : null);
}
