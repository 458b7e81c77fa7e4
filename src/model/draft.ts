/** What `code` hands to `resolve`: events, quotations and claimants as phrases of the tree, with no identity yet. */
import type { Context, EventType, Status, TollKind } from './codes.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';

/** Words of one sentence that hang together. `first`/`last` are word indexes, inclusive; `head` is the word that governs them. */
export interface Phrase extends Span {
  readonly sentence: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** A count in the text, tied to the event: "au moins douze soldats" is killed, min 12, max null, side recipients. */
export interface DraftToll extends Span {
  readonly kind: TollKind;
  readonly min: number;
  readonly max: number | null;
  readonly side: 'actors' | 'recipients' | null;
  /** What is counted, when said: "soldats". */
  readonly counted: Phrase | null;
  /** "dont deux civils" is a part of the count that it follows. */
  readonly partOf: boolean;
}

/** The rule of a claim of responsibility: its group speaks for the whole event, whoever relays the details. */
export const CLAIM_RULE = 'fr.claim-of-responsibility';

/** The rule of whoever says whose an act is: "**l'ONU** a attribué l'attaque aux rebelles". */
export const ATTRIBUTED_RULE = 'fr.attributed';

/** The rule of a march that backs those in power: no target is implied. */
export const FOR_POWER = 'fr.protest-for-power';

/** Who says it: "selon X", "a indiqué X à l'AFP"; `via` is the channel named ("communiqué", "X", "Facebook"). */
export interface DraftClaimant {
  readonly phrase: Phrase;
  readonly via: string | null;
  readonly rule: string;
}

/** One naming of an event in one sentence; `resolve` joins the namings of one happening. */
export interface DraftEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly Context[];
  readonly sentence: number;
  /** The trigger words, and the word that heads them. */
  readonly trigger: Phrase;
  readonly actors: readonly Phrase[];
  readonly recipients: readonly Phrase[];
  /** Places governed by the trigger, best first; times likewise: word ranges whose value `resolve` finds. */
  readonly scope: { readonly first: number; readonly last: number };
  readonly status: Status;
  readonly claimants: readonly DraftClaimant[];
  readonly tolls: readonly DraftToll[];
  /** True for a naming that may only support another ("cette attaque", "le drame"): never an event alone. */
  readonly anaphoric: boolean;
  /** Present where it may only tell more of an act told just before: "Quatre soldats **ont péri**." */
  readonly resumes?: true;
  /** Of such a one, the word that heads the clause which says how: "Trois soldats sont morts **quand** leur camion **a sauté** sur une mine". */
  readonly how?: number;
  /** Who stands on a side that no word names: a tribute is for the fallen. */
  readonly implied?:
    | 'fallen'
    | 'praised'
    | 'accuser'
    | 'crowd'
    | 'engaged'
    | 'court'
    | 'uprooted'
    | 'hosted'
    | 'decider'
    | 'judge'
    | 'power';
  readonly rules: readonly string[];
}

export interface DraftQuote extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Phrase | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly relays: readonly { readonly phrase: Phrase; readonly channel: string | null }[];
  readonly rule: string;
}

export interface Draft {
  readonly events: readonly DraftEvent[];
  /** The sentences as the coder read them: the parser's, put right where the lexicon knows better. */
  readonly sentences: readonly Sentence[];
  /** Those whom the text says dead, in its order; accidents included. */
  readonly fallen: readonly Phrase[];
  readonly quotes: readonly DraftQuote[];
  /** Why a rule that nearly fired did not, for `vigie explain`. */
  readonly nearMisses: readonly {
    readonly rule: string;
    readonly sentence: number;
    readonly word: number;
    readonly reason: string;
  }[];
}
