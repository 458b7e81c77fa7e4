/** Who says that an event happened. In: a trigger, the sentence's attributions, the quotations around it. Out: claimants, the nearest first, the outermost relay last. */
import { SPEECH_ACTS, type Status } from '../../model/codes.js';
import type { DraftClaimant, DraftQuote, Phrase } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { phraseAt } from '../tree/phrase.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Attribution } from './attribution.js';
import { isPresupposed } from './presupposed.js';

const RELAY = 'fr.quote.relay';

/** What the sentence tells around a trigger. */
export interface Surroundings {
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly DraftQuote[];
  /** The event word that governs this one. */
  readonly embeddedBy: Trigger | null;
  readonly actors: readonly Phrase[];
  readonly status: Status;
}

export function findClaimants(g: Grammar, trigger: Trigger, around: Surroundings): DraftClaimant[] {
  const quote = quoteAround(g, trigger.anchor, around.quotes);
  const covering = around.attributions
    .filter((a) => a.covers.has(trigger.anchor) && !isDoneBySaying(g, trigger, a, around.actors))
    .filter((a) => !a.isClause || !isPresupposed(g, trigger.anchor, a.covers))
    .sort((a, b) => a.covers.size - b.covers.size);
  const found: DraftClaimant[] = [
    ...embedding(g, around.embeddedBy),
    ...(quote?.speaker && !isPresupposed(g, trigger.anchor, null)
      ? [{ phrase: quote.speaker, via: quote.channel, rule: quote.rule }]
      : []),
    ...covering.map((a) => a.claimant),
    ...(quote?.relays ?? []).map((relay) => ({ phrase: relay.phrase, via: relay.channel, rule: RELAY })),
  ];
  const voiced = found.map((c) =>
    quote?.speaker && isFirstPerson(c.phrase.text) ? { ...c, phrase: quote.speaker } : c,
  );
  return distinct(voiced).filter((claimant) => !isOwnAct(trigger, claimant, around, quote));
}

/** "**Le ministère a annoncé** l'interdiction" forbids; "la ministre a annoncé des frappes" tells what others shall do. */
function isDoneBySaying(g: Grammar, trigger: Trigger, a: Attribution, actors: readonly Phrase[]): boolean {
  const own = actors.some((p) => p.start === a.claimant.phrase.start);
  if (trigger.words.includes(a.at)) return own || g.verbLemma(trigger.anchor) !== null;
  return own && a.force !== 'claim' && wordAt(g.tree, trigger.anchor).head === a.at && isNoun(g, trigger.anchor);
}

function isNoun(g: Grammar, index: number): boolean {
  return wordAt(g.tree, index).upos === 'NOUN';
}

/** The act that someone calls for or denounces is known from him: "il a appelé à la **libération**". */
function embedding(g: Grammar, by: Trigger | null): DraftClaimant[] {
  if (!by) return [];
  return by.rule.actor
    .flatMap((slot) => by.slot(slot))
    .slice(0, 1)
    .map((f) => ({ phrase: phraseAt(g.tree, f.head), via: null, rule: by.rule.id }));
}

export function quoteAround(g: Grammar, anchor: number, quotes: readonly DraftQuote[]): DraftQuote | null {
  const { start } = wordAt(g.tree, anchor);
  return quotes.find((q) => q.start <= start && start < q.end) ?? null;
}

function isFirstPerson(text: string): boolean {
  return /^(je|j['’]|nous|on)$/i.test(text);
}

function distinct(claimants: readonly DraftClaimant[]): DraftClaimant[] {
  return claimants.filter((c, i) => claimants.findIndex((d) => d.phrase.start === c.phrase.start) === i);
}

/** "« Nous condamnons », a dit le maire" is the article's report of his act; "« va exprimer son soutien », dit-on à la primature" is her word for another's. */
function isOwnAct(trigger: Trigger, claimant: DraftClaimant, around: Surroundings, quote: DraftQuote | null): boolean {
  if (!SPEECH_ACTS.has(trigger.rule.type)) return false;
  const own = around.actors.some((a) => a.start === claimant.phrase.start);
  const spoken = quote !== null && (claimant.rule === quote.rule || claimant.rule === RELAY);
  const foretold = around.status === 'planned' && !around.actors.every((a) => isFirstPerson(a.text));
  return own || (spoken && !foretold);
}
