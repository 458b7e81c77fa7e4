/** Who did it and to whom. In: a trigger. Out: the fillers of its actor and recipient slots, each word in one role only. */
import type { EventType } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import type { Trigger } from '../triggers/trigger.js';
import { addressees } from './addressed.js';
import { withoutAdjunctPlaces } from './adjunct-place.js';
import { isAggressor } from './aggressor.js';
import { alliesOf } from './allies.js';
import { isOnlyAnnounced } from './announced.js';
import { companionsOf } from './companions.js';
import { distinct, withoutOwners } from './distinct.js';
import { doersOfFact } from './fact.js';
import { hosted } from './implied-actors.js';
import { inSlot, isMilitary } from './in-slot.js';
import { fighterBeside, onlyOneSide } from './one-side.js';
import { partyWithin } from './party-within.js';
import { promised } from './promised.js';
import { protestedBefore } from './protested-before.js';
import { refused } from './refused.js';
import { struckAmong } from './struck-among.js';
import { metOnArrival } from './to-meet.js';
import { towards } from './towards.js';
import { hasOnlyPartner, unnamedActors } from './unnamed-actors.js';

export interface Parties {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
}

export function partiesOf(g: Grammar, trigger: Trigger): Parties {
  const said = saidSides(g, trigger);
  const actors = [...said.actors, ...addedActors(g, trigger, said.actors)];
  const recipients = said.recipients.length > 0 ? said.recipients : beyondSlots(g, trigger);
  // those who are moved act; there is nobody they are moved against
  if (trigger.rule.type === 'MOBILIZE')
    return { actors: distinct(g, actors, new Set([trigger.anchor])), recipients: [] };
  const isMutual = trigger.rule.mutual || MUTUAL.has(trigger.rule.type);
  return isMutual ? together(g, trigger, actors, recipients) : apart(g, trigger, actors, recipients);
}

/** Whom no slot names: the first construction that tells. */
function beyondSlots(g: Grammar, trigger: Trigger): Filler[] {
  for (const search of [promised, refused, towards, protestedBefore, doersOfFact, addressees, struckAmong]) {
    const found = search(g, trigger);
    if (found.length > 0) return found;
  }
  return [];
}

/** Meeting and working together: every party acts. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);

/** Whom the slots of the rule and the verb that carries its noun name on either side. */
function saidSides(g: Grammar, trigger: Trigger): Parties {
  const { rule, carrier } = trigger;
  const both = rule.actor.filter((slot) => rule.recipient.includes(slot));
  const own = (slots: readonly string[]): Filler[] =>
    slots.filter((s) => !both.includes(s)).flatMap((s) => inSlot(g, trigger, s));
  // "a ordonné le départ **de ses employés**": who carries the act does it, whoever its noun names
  const carriers = isOnlyAnnounced(g, trigger) ? [] : carried(g, trigger, carrier?.actors);
  const actors = carriers.length > 0 && !rule.mutual ? carriers : [...carriers, ...own(rule.actor)];
  // "ont péri **dans des manifestations**": those who die in a march are not whom it is against
  const isScene = rule.type === 'PROTEST' && carrier?.support.noun === 'dans';
  const suffered = own(rule.recipient);
  const courts =
    actors.length === 0 && rule.type === 'ACCUSE' && rule.noun ? suffered.filter((f) => isCourt(g, f)) : [];
  const charged = suffered.filter((f) => !courts.includes(f));
  const recipients = [...(isScene ? [] : carried(g, trigger, carrier?.recipients)), ...charged];
  const shared = both.flatMap((s) => inSlot(g, trigger, s));
  const aggressor =
    actors.length > 0 ? undefined : shared.find((f) => isSuffered(trigger) || (mayStrike(rule) && isAggressor(g, f)));
  const struck = shared.filter((f) => f !== aggressor);
  return { actors: [...actors, ...courts, ...(aggressor ? [aggressor] : [])], recipients: [...recipients, ...struck] };
}

/** "l'inculpation **de la justice**": a court charges; "la mise en examen **du juge**" is against him. */
function isCourt(g: Grammar, { head }: Filler): boolean {
  const classes = g.classes(head);
  return classes.has('JUD') && !classes.has('person') && prepositionOf(g.tree, head) === 'de';
}

/** "résister à l'offensive **de l'armée**": who suffers it stands in the verb, so that its complement makes it. */
function isSuffered({ carrier }: Trigger): boolean {
  return (carrier?.recipients.length ?? 0) > 0;
}

/** Whom the article's grammar gives as actors beyond the slots. */
function addedActors(g: Grammar, trigger: Trigger, said: readonly Filler[]): Filler[] {
  const unnamed = said.length === 0 ? unnamedActors(g, trigger) : [];
  // "une opération **militaire**" is an army's, where nothing else says whose it is
  const isAnyones = said.length + unnamed.length === 0 && trigger.rule.actor.includes('adj');
  const army = isAnyones ? trigger.slot('adj').filter((f) => isMilitary(g, f.head)) : [];
  const beside = onlyOneSide(trigger) ? fighterBeside(g, trigger.anchor) : [];
  const host = hasOnlyPartner(trigger) ? unnamedActors(g, trigger) : [];
  const allies = said.length > 0 ? alliesOf(g, trigger) : [];
  const companions = said.length > 0 ? companionsOf(g, trigger) : [];
  const met = metOnArrival(g, trigger);
  return [...unnamed, ...army, ...beside, ...host, ...hosted(g, trigger), ...allies, ...companions, ...met];
}

function carried(g: Grammar, { rule }: Trigger, fillers: readonly Filler[] | undefined): Filler[] {
  return (fillers ?? []).flatMap((filler) =>
    partyWithin(g, filler, rule.mode === 'visit' && isWhither(g, filler) ? 'à' : 'subj', rule.type),
  );
}

/** "a conclu une visite **au Gabon**": where one goes is no party, whatever the verb that carries the visit. */
function isWhither(g: Grammar, { head }: Filler): boolean {
  return /^(à|en)$/.test(prepositionOf(g.tree, head) ?? '');
}

/** "la libération **des deux hommes**", "le limogeage **des chefs rebelles**": what is done for people, or to them from above, is never theirs. */
function mayStrike({ type, mode }: Trigger['rule']): boolean {
  // "saisie d'armes et arrestation **de trafiquants**": who seizes is the state, unless it is said
  if (type === 'COERCE' && mode === 'seize') return false;
  return type !== 'RETREAT' && type !== 'AID' && type !== 'SANCTION';
}

/** "l'armée et les rebelles se sont affrontés"; those who "**ont été pris dans** des combats" fight on neither side, and "le combat **contre les rebelles**" strikes them. */
function together(g: Grammar, trigger: Trigger, actors: readonly Filler[], recipients: readonly Filler[]): Parties {
  const isFight = trigger.rule.type === 'ASSAULT';
  const caught = isFight ? [...carried(g, trigger, trigger.carrier?.recipients), ...inSlot(g, trigger, 'contre')] : [];
  // "une opération conjointe **contre les terroristes**" is not theirs
  const target = trigger.rule.type === 'COOPERATE' ? inSlot(g, trigger, 'contre') : [];
  const isCaught = (f: Filler): boolean => [...caught, ...target].some((c) => c.head === f.head);
  const named = [...actors, ...recipients].filter((f) => !isCaught(f));
  // "ont opposé **à Bamako** l'armée aux rebelles"
  const sides = isFight ? withoutAdjunctPlaces(g, trigger, [], named) : named;
  return { actors: distinct(g, sides, ownWords(trigger)), recipients: distinct(g, caught, ownWords(trigger)) };
}

/** "une mission de **médiation**", "un coup de **force**", "une frappe de **drone**": what names the act takes no part in it. */
function ownWords({ rule, anchor, words }: Trigger): Set<number> {
  const isNoun = rule.noun !== undefined;
  const isDeed = rule.mode === 'arrest' || rule.mode === 'drone' || rule.mode === 'aerial' || rule.type === 'THREATEN';
  // "un mandat de **dépôt**", "des menaces de **morts**" are against nobody called so, and nobody's
  const isWhole = rule.type === 'CONSULT' || rule.mode === 'coup' || (isDeed && isNoun);
  return new Set(isWhole ? [anchor, ...words] : [anchor]);
}

function apart(g: Grammar, trigger: Trigger, actors: readonly Filler[], recipients: readonly Filler[]): Parties {
  const seen = ownWords(trigger);
  const taken = distinct(g, actors, seen);
  const struck = withoutNamesOfAct(trigger, withoutOwners(g, distinct(g, recipients, seen)));
  return { actors: taken, recipients: withoutAdjunctPlaces(g, trigger, taken, struck) };
}

/** "la prise d'**otages** du préfet": the noun in the name of the act is those who are named beside it, nobody more. */
function withoutNamesOfAct({ words }: Trigger, struck: Filler[]): Filler[] {
  const named = struck.filter((f) => !words.includes(f.head));
  return named.length > 0 ? named : struck;
}
