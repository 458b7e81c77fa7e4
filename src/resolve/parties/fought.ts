/** Whom an army fights. In: an act of force by an army or its state, told without its target. Out: the armed group that the article speaks of: "l'armée a multiplié **les offensives** dans la région" among jihadists' attacks. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { mostOften, sectorOf } from './most-often.js';

/** Not blows at a crowd. */
const AT_CROWDS: ReadonlySet<string> = new Set(['crowd-control', 'torture', 'beat', 'sexual', 'abduct']);

/** A state acts by its army in an operation: "une intervention militaire lancée à l'initiative de **la France**". */
function isForce(event: EventRecord, party: Party): boolean {
  const sector = sectorOf(party);
  return sector === 'MIL' || (sector === 'GOV' && event.contexts.includes('military'));
}

export function fought(event: EventRecord, { events }: Article): Party[] {
  // "l'armée **dément** avoir bombardé le marché" says of what it is accused, not whom it fights
  if (event.type !== 'ASSAULT' || event.actors.length === 0 || DOUBTED.has(event.status)) return [];
  if (event.mode !== null && AT_CROWDS.has(event.mode)) return [];
  if (!event.actors.every((party) => isForce(event, party))) return [];
  // "les jihadistes détenus": prisoners are not fought
  const fights = events.filter((e) => e.type === 'ASSAULT');
  const armed = fights.flatMap((e) => [...e.actors, ...e.recipients]).filter((party) => ARMED.has(sectorOf(party)));
  const group = mostOften(armed);
  // where bandits strike, the rebels of a sentence of background are not those fought
  return group && sectorOf(group) === 'REB' ? [group] : [];
}

const ARMED: ReadonlySet<string> = new Set(['REB', 'UAF']);

/** "des pêcheurs accusent l'aviation d'avoir **bombardé** l'île": of what it is accused, not whom it fights. */
const DOUBTED: ReadonlySet<string> = new Set(['denied', 'unconfirmed']);
