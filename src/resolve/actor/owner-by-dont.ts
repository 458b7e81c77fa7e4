/** Whose a noun is under "dont": "L'Union africaine, **dont le président** a condamné le putsch": its president, not the country's. In: a phrase. Out: the words of the owner, or null. */
import { phraseAround } from './antecedent-phrase.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';

export function ownerByDont(cast: Cast, { sentence, first, head, last }: Words): Words | null {
  const { words } = cast.scanned.sentence(sentence);
  const noun = words[head];
  const verb = words[noun?.head ?? -1];
  if (!noun || !verb || !/^(nsubj|obj)/.test(noun.deprel) || isCompleted(cast, sentence, head, last)) return null;
  const dont = words.find((w) => /^dont$/i.test(w.form) && w.index < first && isUnder(w.head, head, verb.index));
  const owner = dont ? antecedentOf(cast, sentence, dont.index, verb.index) : null;
  // "**ce** dont l'opposition l'accuse" is nobody
  if (owner === null || !/^(NOUN|PROPN)$/.test(words[owner]?.upos ?? '')) return null;
  return phraseAround(cast, sentence, owner);
}

/** The parser hangs "dont" on the noun or on the verb. */
function isUnder(governor: number, noun: number, verb: number): boolean {
  return governor === noun || governor === verb;
}

/** "dont le président **du comité**" is the committee's. */
function isCompleted({ scanned }: Cast, sentence: number, head: number, last: number): boolean {
  return scanned
    .sentence(sentence)
    .words.some((w) => w.head === head && w.index > head && w.index <= last && w.deprel === 'nmod');
}

/** The noun above the relative clause; where the parser took that for another clause, the singular name just before "dont". */
function antecedentOf(cast: Cast, sentence: number, dont: number, verb: number): number | null {
  const { words } = cast.scanned.sentence(sentence);
  const clause = words[verb];
  if (clause?.deprel === 'acl:relcl') return clause.head < dont ? clause.head : null;
  const name = words[dont - 2];
  if (words[dont - 1]?.form !== ',' || name?.upos !== 'PROPN' || !cast.scanned.hitAt(sentence, name.index)) return null;
  return grammarOf(cast.scanned, sentence, name.index, name.index).plural ? null : name.index;
}
