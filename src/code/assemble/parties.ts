/** Who did it and to whom. In: a trigger. Out: the fillers of its actor and recipient slots, each word in one role only. */
import type { EventType } from '../../model/codes.js';
import { reportingAt } from '../claimants/verbs.js';
import type { Grammar } from '../grammar.js';
import { countedHead, isOrdinal } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { ELLIPSIS, subjectOf } from '../slots/subject.js';
import { verbSlot } from '../slots/verb-frame.js';
import { prepositionOf } from '../tree/preposition.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { withoutAdjunctPlaces } from './adjunct-place.js';
import { attackers } from './attackers.js';
import { callers } from './callers.js';
import { distinct, withoutOwners } from './distinct.js';
import { engagedIn } from './engaged.js';
import { expellers, frameOf, signatories, visitorAbove } from './implied-actors.js';
import { joinedTo } from './joined.js';
import { fighterBeside, onlyOneSide } from './one-side.js';
import { partyWithin } from './party-within.js';

export interface Parties {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
}

export function partiesOf(g: Grammar, trigger: Trigger): Parties {
  const { rule, carrier } = trigger;
  const both = rule.actor.filter((slot) => rule.recipient.includes(slot));
  const own = (slots: readonly string[]): Filler[] =>
    slots.filter((s) => !both.includes(s)).flatMap((s) => inSlot(g, trigger, s));
  // "a ordonné le départ **de ses employés**": who carries the act does it, whoever its noun names
  const carriers = isAnnounced(g, trigger) || isOthersOwn(g, trigger) ? [] : carried(g, trigger, carrier?.actors);
  const actors = carriers.length > 0 && !rule.mutual ? carriers : [...carriers, ...own(rule.actor)];
  const recipients = [...carried(g, trigger, carrier?.recipients), ...own(rule.recipient)];
  // "résister à l'offensive **de l'armée**": who suffers it stands in the verb, so that its complement makes it
  const suffered = (carrier?.recipients.length ?? 0) > 0;
  for (const filler of both.flatMap((s) => inSlot(g, trigger, s)))
    ((suffered || isAggressor(g, filler)) && actors.length === 0 ? actors : recipients).push(filler);
  if (actors.length === 0) actors.push(...impliedActors(g, trigger));
  if (actors.length === 0 && rule.actor.includes('adj'))
    actors.push(...trigger.slot('adj').filter((f) => isForce(g, f.head)));
  if (onlyOneSide(trigger)) actors.push(...fighterBeside(g, trigger.anchor));
  if (hasOnlyPartner(trigger)) actors.push(...impliedActors(g, trigger));
  if (recipients.length === 0) recipients.push(...promised(g, trigger));
  const mutual = rule.mutual || MUTUAL.has(rule.type);
  // those who are moved act; there is nobody they are moved against
  if (rule.type === 'MOBILIZE') return { actors: distinct(g, actors, new Set([trigger.anchor])), recipients: [] };
  return mutual ? together(g, trigger, actors, recipients) : apart(g, trigger, actors, recipients);
}

/** "l'armée et les rebelles se sont affrontés"; those who "**ont été pris dans** des combats" fight on neither side, and "le combat **contre les rebelles**" strikes them. */
function together(g: Grammar, trigger: Trigger, actors: readonly Filler[], recipients: readonly Filler[]): Parties {
  const isFight = trigger.rule.type === 'ASSAULT';
  const caught = isFight ? [...carried(g, trigger, trigger.carrier?.recipients), ...inSlot(g, trigger, 'contre')] : [];
  const isCaught = (f: Filler): boolean => caught.some((c) => c.head === f.head);
  const named = [...actors, ...recipients].filter((f) => !isCaught(f));
  // "ont opposé **à Bamako** l'armée aux rebelles"
  const sides = isFight ? withoutAdjunctPlaces(g, trigger, [], named) : named;
  return { actors: distinct(g, sides, ownWords(trigger)), recipients: distinct(g, caught, ownWords(trigger)) };
}

/** Meeting and working together: every party acts. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);
/** To announce these is not to do them: "le ministre a annoncé **la mort** du chef rebelle". */
const NOT_BY_ANNOUNCING: ReadonlySet<EventType> = new Set(['ASSAULT', 'AID', 'PROTEST', 'COOPERATE']);

function isAnnounced(g: Grammar, { rule, carrier }: Trigger): boolean {
  // "Damas **réplique par des tirs**" announces none
  if (carrier?.support.noun !== 'obj' || !NOT_BY_ANNOUNCING.has(rule.type)) return false;
  // "**Tokyo** a annoncé une aide de dix millions": a state or a body that announces aid gives it
  if (rule.type === 'AID' && carrier.actors.every((f) => isGiver(g, f.head))) return false;
  const said = reportingAt(g, carrier.verb);
  // "**lancer** une attaque" is to make it: "lancer" may frame a quotation, but announces nothing
  return said?.clause === true && said.force !== 'claim';
}

function isGiver(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  return classes.has('IGO') || classes.has('NGO') || isStateOrSeat(g, wordAt(g.tree, head).form);
}

function isStateOrSeat(g: Grammar, name: string): boolean {
  const { countries } = g.lexicon;
  return [countries?.byName(name), countries?.byCapital(name)].some((found) => (found?.length ?? 0) > 0);
}

/** "lors d'un entretien **avec l'ambassadeur**, le ministre a dénoncé": whom he talked with does not say who he is. */
function hasOnlyPartner({ rule, carrier, slot, words }: Trigger): boolean {
  if (rule.type !== 'CONSULT' || !rule.noun || carrier || slot('avec').length === 0) return false;
  // "une conférence **de presse**": its own word is nobody
  return ['de', 'entre', 'poss', 'par'].every((name) => slot(name).every((f) => words.includes(f.head)));
}

/** What one does oneself, whoever announces it: a visit, a resignation. */
const ONES_OWN: ReadonlySet<string | null> = new Set(['visit', 'resign']);

/** "Moscou a annoncé une visite **du général** X", "la démission **du ministre** a été annoncée par l'agence": who is said to come or go does, not who announces it. */
function isOthersOwn(g: Grammar, trigger: Trigger): boolean {
  const { rule, carrier } = trigger;
  if (!ONES_OWN.has(rule.mode ?? null) || !carrier || rule.noun === undefined) return false;
  const announced = reportingAt(g, carrier.verb)?.clause === true;
  return announced && ['de', 'poss'].some((slot) => rule.actor.includes(slot) && inSlot(g, trigger, slot).length > 0);
}

/** "**des renforts** ont été déployés": those who are moved act; "en **visite** au Niger, **le ministre** a…": who visits is who speaks. */
function impliedActors(g: Grammar, trigger: Trigger): Filler[] {
  if (trigger.rule.implied === 'engaged') return engagedIn(g, trigger.anchor);
  if (trigger.rule.type === 'PROTEST') return callers(g, trigger.anchor);
  if (trigger.rule.type === 'ASSAULT') return attackers(g, trigger);
  if (trigger.rule.type === 'MOBILIZE') return [...inSlot(g, trigger, 'obj'), ...inSlot(g, trigger, 'de')];
  if (trigger.rule.mutual && trigger.rule.actor.includes('entre') && !trigger.rule.noun) return signatories(g, trigger);
  if (trigger.rule.type === 'SANCTION' && trigger.rule.mode === 'expel') return expellers(g, trigger);
  const word = wordAt(g.tree, trigger.anchor);
  const verb = frameOf(g, trigger.anchor);
  if (trigger.rule.type !== 'CONSULT' || word.upos !== 'NOUN') return [];
  const visitor = visitorAbove(g, trigger.anchor);
  if (visitor !== null) return [{ head: visitor, rule: 'fr.adjunct-subject' }];
  if (verb === null) return [];
  return subjectOf(g, verb).flatMap((filler) =>
    partyWithin(g, { head: filler.head, rule: 'fr.adjunct-subject' }, 'subj', trigger.rule.type),
  );
}

/** Speech whose addressee is whoever its infinitive is about. */
const ABOUT_THEM: ReadonlySet<EventType> = new Set(['THREATEN', 'AGREE']);

/** "menace d'écraser **les rebelles**", "ont proposé de libérer **des détenus**". */
function promised(g: Grammar, trigger: Trigger): Filler[] {
  if (!ABOUT_THEM.has(trigger.rule.type)) return [];
  const acts = trigger.slot('inf').map((f) => f.head);
  return acts.flatMap((act) =>
    ['obj', 'à', 'contre'].flatMap((slot) =>
      verbSlot(g, act, slot).flatMap((filler) => partyWithin(g, filler, slot, trigger.rule.type)),
    ),
  );
}

function inSlot(g: Grammar, trigger: Trigger, slot: string): Filler[] {
  const fillers = slot === 'adj' ? trigger.slot(slot).filter((f) => isParty(g, f.head)) : trigger.slot(slot);
  return [...fillers, ...joinedTo(g, trigger, slot)]
    .filter((f) => !isChannel(g, f.head))
    .flatMap((filler) => {
      if (isOrdinal(g, filler.head)) return [{ head: filler.head, rule: ELLIPSIS }];
      return partyWithin(g, filler, slot, trigger.rule.type);
    });
}

/** "lui a rendu hommage **sur Facebook**": where it was said. */
function isChannel(g: Grammar, head: number): boolean {
  return prepositionOf(g.tree, head) === 'sur' && g.lexicon.reporting.channels.has(lemmaOf(wordAt(g.tree, head)));
}

/** "une attaque **horrible**" names no party; "**jihadiste**", "**française**" do. */
function isParty(g: Grammar, adjective: number): boolean {
  return g.classes(adjective).has('actor') && !isForce(g, adjective);
}

/** "une opération **militaire**" is an army's, where nothing else says whose it is. */
function isForce(g: Grammar, adjective: number): boolean {
  return g.classes(adjective).has('MIL');
}

function carried(g: Grammar, trigger: Trigger, fillers: readonly Filler[] | undefined): Filler[] {
  return (fillers ?? []).flatMap((filler) => partyWithin(g, filler, 'subj', trigger.rule.type));
}

/** "l'attaque **des jihadistes**" against "l'attaque **du poste**": armed groups attack, the rest is attacked. */
function isAggressor(g: Grammar, filler: Filler): boolean {
  const classes = g.classes(countedHead(g, filler.head));
  // "l'offensive **de l'armée**", "les tirs **de l'aviation**"; a patrol or a barracks is attacked
  const force = classes.has('MIL') && classes.has('body') && !classes.has('building');
  return force || ['REB', 'UAF', 'aggressor'].some((c) => classes.has(c));
}

/** "une mission de **médiation**", "un coup de **force**", "une frappe de **drone**": what names the act takes no part in it. */
function ownWords({ rule, anchor, words }: Trigger): Set<number> {
  const isWhole = rule.type === 'CONSULT' || rule.mode === 'coup' || (rule.mode === 'drone' && rule.noun !== undefined);
  return new Set(isWhole ? [anchor, ...words] : [anchor]);
}

function apart(g: Grammar, trigger: Trigger, actors: readonly Filler[], recipients: readonly Filler[]): Parties {
  const seen = ownWords(trigger);
  const taken = distinct(g, actors, seen);
  const struck = withoutOwners(g, distinct(g, recipients, seen));
  return { actors: taken, recipients: withoutAdjunctPlaces(g, trigger, taken, struck) };
}
