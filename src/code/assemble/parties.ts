/** Who did it and to whom. In: a trigger. Out: the fillers of its actor and recipient slots, each word in one role only. */
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

export interface Parties {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
}

export function partiesOf(g: Grammar, trigger: Trigger): Parties {
  const { rule, carrier } = trigger;
  const both = rule.actor.filter((slot) => rule.recipient.includes(slot));
  const own = (slots: readonly string[]): Filler[] => slots.filter((s) => !both.includes(s)).flatMap((s) => trigger.slot(s).filter((f) => isPlain(s) || isKnown(g, f.head)));
  const actors = [...(carrier?.actors ?? []), ...own(rule.actor)];
  const recipients = [...(carrier?.recipients ?? []), ...own(rule.recipient)];
  for (const filler of both.flatMap((s) => trigger.slot(s))) (isAggressor(g, filler) && actors.length === 0 ? actors : recipients).push(filler);
  return rule.mutual ? mutual(g, actors, recipients, trigger) : distinct(g, actors, recipients, trigger);
}

function isPlain(slot: string): boolean {
  return slot === 'subj' || slot === 'obj' || slot === 'poss';
}

/** Under a preposition many nouns are no party ("**de son côté**", "**à la hâte**"): there a role, a name, a pronoun or a thing of the lexicon is asked. */
function isKnown(g: Grammar, head: number): boolean {
  return g.classes(countedHead(g, head)).size > 0 || wordAt(g.tree, head).upos === 'PROPN';
}

/** "l'attaque **des jihadistes**" against "l'attaque **du poste**": armed groups attack, the rest is attacked. */
function isAggressor(g: Grammar, filler: Filler): boolean {
  const classes = g.classes(countedHead(g, filler.head));
  return classes.has('REB') || classes.has('UAF');
}

function mutual(g: Grammar, actors: readonly Filler[], recipients: readonly Filler[], trigger: Trigger): Parties {
  return { actors: distinct(g, [...actors, ...recipients], [], trigger).actors, recipients: [] };
}

function distinct(g: Grammar, actors: readonly Filler[], recipients: readonly Filler[], trigger: Trigger): Parties {
  const seen = new Set<number>([trigger.anchor]);
  const take = (fillers: readonly Filler[]): Filler[] =>
    fillers.filter((filler) => {
      if (seen.has(filler.head) || !isParty(g, filler.head)) return false;
      seen.add(filler.head);
      return true;
    });
  const taken = take(actors);
  return { actors: taken, recipients: peopleFirst(g, take(recipients)) };
}

/** "a salué **le courage** des **soldats**": where both are read, the people count. */
function peopleFirst(g: Grammar, fillers: readonly Filler[]): readonly Filler[] {
  const people = fillers.filter((f) => ['actor', 'name', 'person'].some((c) => g.classes(countedHead(g, f.head)).has(c)));
  return people.length > 0 ? people : fillers;
}

/** Clauses, times, events and bare places are no parties; things that stand for people (a convoy, a camp) are. */
function isParty(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (!['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X'].includes(word.upos)) return false;
  const counted = countedHead(g, head);
  const classes = g.classes(counted);
  if (classes.has('actor')) return true;
  // "une attaque **horrible**", "une enquête **préliminaire**" name no party; "**jihadiste**", "**française**" do
  if (word.upos === 'ADJ') return false;
  return !['time', 'violence', 'crime', 'document', 'measure', 'money', 'disease', 'speech', 'sport'].some((c) => classes.has(c));
}
