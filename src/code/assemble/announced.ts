/** Whether the subject of a verb of saying acts in the noun that it carries. In: a trigger under a support verb. Out: true for "**le ministre** a annoncé la mort du chef rebelle", which is not his doing. */
import type { EventType } from '../../model/codes.js';
import { reportingAt } from '../claimants/verbs.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { inSlot } from './in-slot.js';

export function isOnlyAnnounced(g: Grammar, trigger: Trigger): boolean {
  return isAnnounced(g, trigger) || isOthersOwn(g, trigger);
}

/** To announce these is not to do them: "le ministre a annoncé **la mort** du chef rebelle". */
const NOT_BY_ANNOUNCING: ReadonlySet<EventType> = new Set(['ASSAULT', 'AID', 'PROTEST', 'COOPERATE']);

function isAnnounced(g: Grammar, { rule, carrier, anchor }: Trigger): boolean {
  // "Damas **réplique par des tirs**" announces none
  if (carrier?.support.noun !== 'obj' || !NOT_BY_ANNOUNCING.has(rule.type)) return false;
  // "**Tokyo** a annoncé une aide de dix millions": a state or a body that announces aid gives it
  if (rule.type === 'AID' && carrier.actors.every((f) => isGiver(g, f.head))) return false;
  // "**le syndicat** a décrété trois jours de grève": those who may strike strike
  if (rule.type === 'PROTEST' && (carrier.actors.every((f) => isProtester(g, f.head)) || isOwned(g, anchor)))
    return false;
  const said = reportingAt(g, carrier.verb);
  // "**lancer** une attaque" is to make it: "lancer" may frame a quotation, but announces nothing
  return said?.clause === true && said.force !== 'claim';
}

function isGiver(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  if (['IGO', 'NGO', 'body'].some((name) => classes.has(name)) && !classes.has('JRN')) return true;
  return isStateOrSeat(g, wordAt(g.tree, head).form);
}

/** "a maintenu **son** sit-in" */
function isOwned(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'det').some((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
}

/** Not a minister, who only tells of it. */
const PROTESTERS = ['LAB', 'PTY', 'NGO', 'EDU', 'REB'];

function isProtester(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  return PROTESTERS.some((name) => classes.has(name));
}

function isStateOrSeat(g: Grammar, name: string): boolean {
  const { countries } = g.lexicon;
  return [countries?.byName(name), countries?.byCapital(name)].some((found) => (found?.length ?? 0) > 0);
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
