/** The noun phrase around an antecedent: "**les rebelles du nord** qui ont pris la ville". In: a candidate, or a relative pronoun. Out: the words of its phrase. */
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import { isName } from './hit.js';
import type { Words } from './party-bearer.js';

/** "les rebelles **qui** ont pris la ville": the noun that the clause hangs on. */
export function relativeHead(cast: Cast, phrase: Words): Words | null {
  const verb = cast.scanned.word(phrase.sentence, cast.scanned.word(phrase.sentence, phrase.head)?.head ?? -1);
  if (verb?.deprel !== 'acl:relcl' || verb.head < 0 || verb.head >= phrase.head) return null;
  return widened(cast, phrase.sentence, verb.head, phrase.head - 1);
}

/** A head with the few nominal words behind it. */
export function phraseAround(cast: Cast, sentence: number, head: number): Words {
  return widened(cast, sentence, head, head + 8);
}

/** A head with the nominal words behind it, up to a limit. */
function widened(cast: Cast, sentence: number, head: number, limit: number): Words {
  let last = head;
  while (last < limit && /^(ADJ|ADP|DET|NOUN|PROPN|NUM)$/.test(cast.scanned.word(sentence, last + 1)?.upos ?? ''))
    last++;
  const hit = cast.scanned.hitAt(sentence, head);
  const first = Math.min(head, hit?.first ?? head);
  return {
    sentence,
    head,
    first,
    last: Math.max(last, hit?.last ?? last),
    start: cast.scanned.word(sentence, first)?.start ?? 0,
  };
}

export function wordsOfCandidate(cast: Cast, found: Candidate): Words {
  const candidate = found.of ?? found;
  const words = ownWords(cast, candidate);
  return candidate.also ? { ...words, also: ownWords(cast, candidate.also) } : words;
}

function ownWords(cast: Cast, candidate: Candidate): Words {
  const hit = cast.scanned.hitAt(candidate.sentence, candidate.first);
  const { sentence, first, last, start } = candidate;
  if (hit && isName(hit)) return { sentence, head: first, first, last, start };
  return phraseAround(cast, candidate.sentence, candidate.first);
}
