/** How sure an event is. In: its namings, the most informative first. Out: the status that most tell who tell one. */
import type { Status } from '../../model/codes.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { isPast } from '../attach/past.js';
import type { Naming } from './naming.js';

/**
 * A verb says when and how surely; a bare noun ("l'hommage") says neither, and leaves it to the next naming that does.
 * What a verb tells as done is done, though it was called for or announced elsewhere; not where somebody denies it.
 */
export function statusOf(namings: readonly Naming[]): Status {
  const known = isAccusedOnly(namings) ? namings.filter((n) => n.draft.status === 'occurred') : namings;
  const telling = known.filter((n) => n.draft.status !== 'occurred' || isTold(n)).map((n) => n.draft.status);
  const refused = telling.some((status) => status === 'denied' || status === 'not_occurred');
  if (telling.includes('occurred') && !refused) return 'occurred';
  return telling[0] ?? known[0]?.draft.status ?? 'occurred';
}

/** A verb, or the past verb that carries a noun: "a **lancé une offensive**", "des combats **ont éclaté**"; not "a annoncé son retrait". */
function isTold({ sentence, draft, lists }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  if (word?.upos !== 'NOUN' || isPassed(sentence, word)) return true;
  const verb = sentence.words[word.head];
  return /^(nsubj|obj)/.test(word.deprel) && lists.has('carries-act', verb?.lemma) && isPast(sentence, word.head);
}

/** "**après le report** du scrutin", "depuis le retrait des troupes": what something else came after is done. */
function isPassed({ words }: Sentence, { index }: Word): boolean {
  const marks = words.filter((w) => w.head === index && w.index < index);
  const isDefinite = marks.some((w) => w.upos === 'DET' && w.feats['Definite'] === 'Def');
  return isDefinite && marks.some((w) => w.deprel === 'case' && /^(après|depuis)$/i.test(w.form));
}

/** "le putsch", told as a fact again and again, and once "le putsch dont il accuse son rival": doubtful is only who did it. */
function isAccusedOnly(namings: readonly Naming[]): boolean {
  const doubted = namings.filter((n) => n.draft.status === 'unconfirmed');
  const facts = namings.filter((n) => n.draft.status === 'occurred' && n.draft.claimants.length === 0);
  const isNoun = (n: Naming): boolean => n.sentence.words[n.draft.trigger.head]?.upos === 'NOUN';
  return doubted.length > 0 && doubted.every(isNoun) && facts.length > doubted.length;
}
