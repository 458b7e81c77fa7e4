/** The side of a fight that its own words leave out. In: a noun of fighting that names only whom one fights. Out: the armed subject of the clause that it stands beside: "**les rebelles** ont pris la ville au terme de deux jours de combats avec l'armée". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { personAt } from '../tree/person-names.js';
import { hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { engagedIn } from './engaged.js';

const OTHER_SIDE = ['avec', 'contre', 'face'];
const OWN_SIDE = ['de', 'entre', 'poss', 'par', 'adj'];
const ARMED = ['MIL', 'COP', 'REB', 'UAF'];

export function onlyOneSide({ rule, carrier, slot }: Trigger): boolean {
  if (rule.type !== 'ASSAULT' || !rule.mutual || !rule.noun || carrier) return false;
  return (
    OTHER_SIDE.some((s) => slot(s).length > 0) && OWN_SIDE.every((s) => !rule.actor.includes(s) || slot(s).length === 0)
  );
}

export function fighterBeside(g: Grammar, noun: number): Filler[] {
  const verb = verbBeside(g, noun);
  // "**trois soldats** tués en combat contre des rebelles"
  if (verb === null || g.group(verb).passive) return engagedIn(g, noun);
  return logicalSubject(g, verb)
    .filter((f) => mayFight(g, f.head))
    .map(({ head }) => ({ head, rule: 'fr.adjunct-subject' }));
}

/** "les rebelles", "**le Jnim**"; a person by his name tells of the fight. */
function mayFight(g: Grammar, head: number): boolean {
  const classes = g.classes(countedHead(g, head));
  const isBody = wordAt(g.tree, head).upos === 'PROPN' && personAt(g.tree, head) === undefined;
  return isBody || ARMED.some((c) => classes.has(c));
}

function verbBeside(g: Grammar, noun: number): number | null {
  for (const at of pathUp(g.tree, noun)) {
    const { head } = wordAt(g.tree, at);
    if (head < 0 || !hasRel(wordAt(g.tree, at), 'obl', 'nmod', 'advcl', 'advmod')) return null;
    if (g.verbLemma(head) !== null) return head;
    if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'moment') && !g.classes(head).has('time')) return null;
  }
  return null;
}
