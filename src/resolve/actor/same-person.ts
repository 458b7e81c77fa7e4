/** Somebody told of before, under a noun that anybody may bear: "Un Togolais a été arrêté à Lyon. **Cet homme** de trente ans…". In: the phrase and its sense. Out: the words that told of him before; null where none fits. */
import { antecedentOf } from './antecedent.js';
import { wordsOfCandidate } from './antecedent-phrase.js';
import type { Asker } from './asker.js';
import type { Candidate } from './candidates.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf, isKnownOne } from './phrase-words.js';
import { governors } from './pronoun-clause.js';
import type { Sense } from './sense.js';

const ANYBODY = /^fr\.role\.(homme|femme|personne|individu|jeune|age|fillette|adolescent)$/;

export function samePerson(
  { cast, candidates, quotes }: Asker,
  phrase: Words,
  { role, country, entity }: Sense,
): Words | null {
  if (!role || country !== null || entity || !ANYBODY.test(role.id) || !isAlone(cast, phrase)) return null;
  const { sentence, first, head, start } = phrase;
  // « **Cet homme** nous a frappés »: whoever speaks may point at anybody
  if (quotes.some((q) => q.start <= start && start < q.end)) return null;
  const grammar = grammarOf(cast.scanned, sentence, first, head);
  const determiner = determinerOf(cast.scanned, sentence, first, head);
  // "les hommes" may be any, "**ces** hommes" are those
  if (!(grammar.plural ? /^ces$/i.test(determiner?.form ?? '') : isKnownOne(determiner))) return null;
  const before = candidates.filter((c) => c.sentence < sentence && (c.person || isPeople(c)) && !c.quoted);
  const found = antecedentOf(before, {
    ...grammar,
    // "**ces personnes**" may be men
    gender: role.id === 'fr.role.personne' ? null : grammar.gender,
    sentence,
    start,
    verbs: governors(cast, phrase),
    other: null,
    nearest: true,
    strikes: false,
    acts: false,
  });
  return found ? wordsOfCandidate(cast, found) : null;
}

/** "**Des Maliens** ont été arrêtés. **Ces personnes**…" */
function isPeople({ plural, entity }: Candidate): boolean {
  return plural && entity === null;
}

/** "la jeune femme de 27 ans", but not "l'homme **du président**", "la femme **malienne**". */
function isAlone({ scanned }: Asker['cast'], { sentence, first, last, head }: Words): boolean {
  return scanned
    .within(sentence, first, last)
    .every((h) => (h.first <= head && head <= h.last) || h.kind === 'carrier');
}
