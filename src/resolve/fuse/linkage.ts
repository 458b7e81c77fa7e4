/** Joins groups that the order of the text kept apart: what each sentence is too poor to show alone, all that is said of both shows. In: groups of namings. Out: the same, the most alike joined first by their mean score (average linkage). */
import { compare } from './compare.js';
import { tollAgreement } from './counts.js';
import type { Naming } from './naming.js';

/** Two groups are one at this mean over all their pairs, where one pair would join of itself and none speaks against. */
const MEAN = 1;
const BEST_PAIR = 2;
const WORST_PAIR = -2;
/** "six soldats tués" and "onze soldats tués" of one source are two attacks, or two states of one toll that its own words must join. */
const OTHER_TOLL = -1;

/** What the pairs of two groups say, kept when groups join, so that no pair is compared twice. */
interface Link {
  readonly sum: number;
  readonly pairs: number;
  readonly best: number;
}

interface Group {
  readonly namings: readonly Naming[];
  /** To the groups before it of which no pair speaks against their being one; where one does, no later pair can mend it. */
  readonly links: Map<Group, Link>;
}

interface Pair {
  readonly first: Group;
  readonly second: Group;
  readonly mean: number;
}

/** "a explosé à l'entrée du camp. **Trois personnes ont été blessées.**", under a title that tells both: it joins either, and through it they join each other. */
export function linked(clusters: readonly (readonly Naming[])[]): Naming[][] {
  const groups: Group[] = [];
  for (const namings of clusters) groups.push(grouped(namings, groups));
  for (let pair = closest(groups); pair; pair = closest(groups)) join(pair, groups);
  return groups.map(({ namings }) => [...namings]);
}

function grouped(namings: readonly Naming[], before: readonly Group[]): Group {
  const links = new Map<Group, Link>();
  for (const other of before) {
    const link = linkOf(other.namings, namings);
    if (link) links.set(other, link);
  }
  return { namings, links };
}

function linkOf(a: readonly Naming[], b: readonly Naming[]): Link | null {
  let [sum, best] = [0, Number.NEGATIVE_INFINITY];
  for (const x of a)
    for (const y of b) {
      const score = compare(x, y);
      if (score < WORST_PAIR || tollAgreement(x, y) < OTHER_TOLL) return null;
      sum += score;
      best = Math.max(best, score);
    }
  return { sum, pairs: a.length * b.length, best };
}

/** Of equals, those that the text tells first. */
function closest(groups: readonly Group[]): Pair | null {
  let found: Pair | null = null;
  for (const second of groups)
    for (const [first, { sum, pairs, best }] of second.links) {
      const mean = sum / pairs;
      if (mean < MEAN || best < BEST_PAIR) continue;
      if (!found || mean > found.mean) found = { first, second, mean };
    }
  return found;
}

/** The two give way to one, which stands where the first stood. */
function join({ first, second }: Pair, groups: Group[]): void {
  const joined: Group = { namings: [...first.namings, ...second.namings], links: new Map() };
  const others = groups.filter((g) => g !== first && g !== second);
  groups[groups.indexOf(first)] = joined;
  groups.splice(groups.indexOf(second), 1);
  for (const other of others) {
    const link = together(between(other, first), between(other, second));
    if (link) setLink(other, joined, link, groups);
    other.links.delete(first);
    other.links.delete(second);
  }
}

function between(a: Group, b: Group): Link | undefined {
  return a.links.get(b) ?? b.links.get(a);
}

function together(a: Link | undefined, b: Link | undefined): Link | null {
  if (!a || !b) return null;
  return { sum: a.sum + b.sum, pairs: a.pairs + b.pairs, best: Math.max(a.best, b.best) };
}

function setLink(a: Group, b: Group, link: Link, groups: readonly Group[]): void {
  if (groups.indexOf(a) < groups.indexOf(b)) b.links.set(a, link);
  else a.links.set(b, link);
}
