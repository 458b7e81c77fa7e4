/** Who did it and to whom. In: a trigger. Out: the fillers of its actor and recipient slots, each word in one role only. */
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

export interface Parties {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
}

export function partiesOf(g: Grammar, trigger: Trigger): Parties {
  const { rule, carrier } = trigger;
  const both = rule.actor.filter((slot) => rule.recipient.includes(slot));
  const own = (slots: readonly string[]): Filler[] => slots.filter((s) => !both.includes(s)).flatMap((s) => inSlot(g, trigger, s));
  const actors = [...carried(g, carrier?.actors), ...own(rule.actor)];
  const recipients = [...carried(g, carrier?.recipients), ...own(rule.recipient)];
  for (const filler of both.flatMap((s) => inSlot(g, trigger, s))) (isAggressor(g, filler) && actors.length === 0 ? actors : recipients).push(filler);
  return rule.mutual ? { actors: distinct(g, [...actors, ...recipients], new Set([trigger.anchor])), recipients: [] } : apart(g, trigger, actors, recipients);
}

function inSlot(g: Grammar, trigger: Trigger, slot: string): Filler[] {
  // "une attaque **horrible**" names no party; "**jihadiste**", "**française**" do
  const fillers = slot === 'adj' ? trigger.slot(slot).filter((f) => g.classes(f.head).has('actor')) : trigger.slot(slot);
  return fillers.flatMap((filler) => partyWithin(g, filler, slot));
}

function carried(g: Grammar, fillers: readonly Filler[] | undefined): Filler[] {
  return (fillers ?? []).flatMap((filler) => partyWithin(g, filler, 'subj'));
}

/** "l'attaque **des jihadistes**" against "l'attaque **du poste**": armed groups attack, the rest is attacked. */
function isAggressor(g: Grammar, filler: Filler): boolean {
  const classes = g.classes(countedHead(g, filler.head));
  return classes.has('REB') || classes.has('UAF');
}

function apart(g: Grammar, trigger: Trigger, actors: readonly Filler[], recipients: readonly Filler[]): Parties {
  const seen = new Set<number>([trigger.anchor]);
  const taken = distinct(g, actors, seen);
  return { actors: taken, recipients: distinct(g, recipients, seen) };
}

/** Clauses and event words are no parties; a word stands in one role only. */
function distinct(g: Grammar, fillers: readonly Filler[], seen: Set<number>): Filler[] {
  return fillers.filter((filler) => {
    const word = wordAt(g.tree, filler.head);
    if (seen.has(filler.head) || !['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X'].includes(word.upos)) return false;
    seen.add(filler.head);
    return true;
  });
}
