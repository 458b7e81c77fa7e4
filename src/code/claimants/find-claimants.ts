/** Who says that an event happened. In: a trigger, the sentence's attributions, the quotations around it. Out: claimants, the nearest first, the outermost relay last. */
import type { EventType } from '../../model/codes.js';
import type { DraftClaimant, DraftQuote, Phrase } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { phraseAt } from '../tree/phrase.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Attribution } from './attribution.js';

/** Acts done by speaking: said by their author in his own quotation, they are the article's report of his act. */
const SPEECH: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
]);

const RELAY = 'fr.quote.relay';

export function findClaimants(
  g: Grammar,
  trigger: Trigger,
  attributions: readonly Attribution[],
  quotes: readonly DraftQuote[],
  embeddedBy: Trigger | null,
  actors: readonly Phrase[],
): DraftClaimant[] {
  const found: DraftClaimant[] = [...embedding(g, embeddedBy)];
  const covering = attributions
    .filter((a) => a.covers.has(trigger.anchor) && !trigger.words.includes(a.at))
    .sort((a, b) => a.covers.size - b.covers.size);
  const quote = quoteAround(g, trigger.anchor, quotes);
  if (quote?.speaker) found.push({ phrase: quote.speaker, via: quote.channel, rule: quote.rule });
  found.push(...covering.map((a) => a.claimant));
  for (const relay of quote?.relays ?? []) found.push({ phrase: relay.phrase, via: relay.channel, rule: RELAY });
  const voiced = found.map((c) =>
    quote?.speaker && isFirstPerson(c.phrase.text) ? { ...c, phrase: quote.speaker } : c,
  );
  return distinct(voiced).filter((claimant) => !isOwnAct(trigger, claimant, actors, quote));
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

function isOwnAct(
  trigger: Trigger,
  claimant: DraftClaimant,
  actors: readonly Phrase[],
  quote: DraftQuote | null,
): boolean {
  const own = actors.some((a) => a.start === claimant.phrase.start);
  return (
    SPEECH.has(trigger.rule.type) &&
    (own || (quote !== null && (claimant.rule === quote.rule || claimant.rule === RELAY)))
  );
}
