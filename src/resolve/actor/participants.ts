/** Everybody who takes part: in events, as claimants, as speakers. In: the draft. Out: phrases with their bearer and the part they play. */
import type { EventType } from '../../model/codes.js';
import type { Draft, Phrase } from '../../model/draft.js';
import type { Asker } from './asker.js';
import { bearerOf } from './bearer.js';
import { conjunctsOf } from './coordination.js';
import { isLocative } from './locative.js';
import type { Bearer } from './party-bearer.js';

export interface Participation {
  readonly phrase: Phrase;
  readonly bearer: Bearer;
  readonly part: 'actor' | 'recipient' | 'victim' | 'claimant' | 'speaker';
  readonly pronoun: boolean;
}

/** What happens to somebody bodily: a state named there is a place, a person a victim. */
const SUFFERED: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'AID',
  'RETREAT',
  'MOBILIZE',
  'PROTEST',
]);

/** "en visite **au Mali**": a state that says where is no party. */
function isMerePlace({ cast: { scanned } }: Asker, phrase: Phrase): boolean {
  const hit = scanned.nameAt(phrase.sentence, phrase.head);
  return (hit?.kind === 'country' || hit?.kind === 'capital') && isLocative(scanned, hit);
}

export function participantsOf(asker: Asker, draft: Draft): Participation[] {
  const found: Participation[] = [];
  const add = (phrase: Phrase, part: Participation['part']): void => {
    for (const one of conjunctsOf(asker.cast, phrase)) {
      const pronoun = /^(PRON|DET)$/.test(asker.cast.scanned.word(one.sentence, one.head)?.upos ?? '');
      if (isMerePlace(asker, one)) continue;
      found.push({ phrase: one, bearer: bearerOf(asker, one), part, pronoun });
    }
  };
  for (const event of draft.events) {
    for (const phrase of event.actors) add(phrase, 'actor');
    for (const phrase of event.recipients) add(phrase, SUFFERED.has(event.type) ? 'victim' : 'recipient');
    for (const claimant of event.claimants) add(claimant.phrase, 'claimant');
  }
  for (const quote of draft.quotes) {
    if (quote.speaker) add(quote.speaker, 'speaker');
    for (const relay of quote.relays) add(relay.phrase, 'claimant');
  }
  for (const phrase of seatsSpeaking(asker)) add(phrase, 'actor');
  return found;
}

/** Room for a negation and auxiliaries between the seat and its verb. */
const SEAT_REACH = 5;

/** "**Bamako** n'a pas réagi": the seat of a government, as the subject of a verb, is the government. */
function seatsSpeaking({ cast: { scanned } }: Asker): Phrase[] {
  return scanned.all().flatMap((hit) => {
    if (hit.kind !== 'capital' && hit.kind !== 'metonym') return [];
    const word = scanned.word(hit.sentence, hit.first);
    const verb = scanned.word(hit.sentence, word?.head ?? -1);
    // "**Bamako, 14 mars** - …" says where the article was written
    const near = verb !== undefined && verb.index > hit.last && verb.index <= hit.last + SEAT_REACH;
    const set = scanned.word(hit.sentence, hit.last + 1)?.upos === 'PUNCT';
    const acts = word?.deprel === 'nsubj' && verb?.upos === 'VERB' && near && !set && !isLocative(scanned, hit);
    return acts ? [{ ...hit, head: hit.first }] : [];
  });
}
