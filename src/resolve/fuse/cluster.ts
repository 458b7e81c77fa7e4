/** Joins namings of one happening. In: namings in the order of the text. Out: groups, one an event; a naming that only points back joins or falls away. Each naming goes to the best group that stands when it comes; groups that grew alike are joined at the end. */
import { isAnterior } from './anterior.js';
import { compare, NEVER } from './compare.js';
import { linked } from './linkage.js';
import { isDefiniteNoun, lemmaOfTrigger, type Naming } from './naming.js';
import { pointedAt } from './pointed.js';
import { actBefore } from './resumed.js';
import { isTied, unitsOf } from './units.js';

/** A naming joins at this score; one that only points back needs less. */
const JOINS = 2;
const JOINS_BACK = 0;

export function clusterNamings(namings: readonly Naming[]): Naming[][] {
  const clusters: Naming[][] = [];
  // The title sums up what the body tells: it joins last, when its event is known.
  const body = namings.filter((n) => !n.sentence.isTitle);
  const title = namings.filter((n) => n.sentence.isTitle);
  const units = unitsOf(body).filter((unit) => unit.some((n) => !n.draft.anaphoric));
  for (const unit of [...units, ...unitsOf(title)]) {
    const [first] = unit;
    if (!first) continue;
    const best = bestCluster(first.sentence.isTitle ? newsOf(clusters, first) : clusters, unit);
    if (best && best.score >= JOINS) best.cluster.push(...unit);
    else clusters.push([...unit]);
  }
  const placed = new Set(units.flat());
  for (const naming of body.filter((n) => !placed.has(n))) {
    const earlier = toldBefore(clusters, naming);
    const tied =
      earlier.find((c) => c.some((n) => isTied(naming, n) || isTied(n, naming))) ??
      (naming.draft.resumes ? actBefore(naming, earlier) : undefined);
    const best = tied ? { cluster: tied, score: JOINS_BACK } : bestCluster(earlier, [naming]);
    if (best && best.score >= JOINS_BACK) best.cluster.push(naming);
    else if (standsAlone(naming, clusters)) clusters.push([naming]);
  }
  return linked(clusters).filter((c) => c.some((n) => !n.draft.anaphoric || isDefiniteNoun(n)));
}

/** What it may point back to; "**L'embuscade s'est produite lundi**. Sept soldats ont été tués.", where nothing of its kind was told: what the next sentence tells. */
function toldBefore(clusters: readonly Naming[][], { sentence, draft }: Naming): readonly Naming[][] {
  const earlier = clusters.filter((c) => c.some((n) => n.sentence.isTitle || n.sentence.index <= sentence.index));
  if (earlier.some((c) => c.some((n) => n.draft.type === draft.type))) return earlier;
  return clusters.filter((c) => earlier.includes(c) || c.some((n) => n.sentence.index === sentence.index + 1));
}

/** A title tells what is new: "il y a un an, des soldats **avaient été visés** par une attaque" is what it reminds one of, where the body tells of another. */
function newsOf(clusters: readonly Naming[][], title: Naming): readonly Naming[][] {
  const news = clusters.filter((c) => !c.every((n) => n.sentence.isTitle || isAnterior(n)));
  return news.some((c) => c.some((n) => n.draft.type === title.draft.type)) ? news : clusters;
}

/** "L'Union condamne **l'attentat**": where the article tells no other of its kind, the known event is told by this; "cet attentat", "douze morts" are not enough. */
function standsAlone(naming: Naming, clusters: readonly Naming[][]): boolean {
  return isDefiniteNoun(naming) && !clusters.some((c) => c.some((n) => n.draft.type === naming.draft.type));
}

/** "Cette attaque" is the one told last, where nothing speaks against it. */
function bestCluster(
  clusters: readonly Naming[][],
  unit: readonly Naming[],
): { cluster: Naming[]; score: number } | null {
  const pointed = bestOf(pointedAt(clusters, unit), unit);
  return pointed && pointed.score >= JOINS_BACK ? { ...pointed, score: JOINS } : bestOf(clusters, unit);
}

/** The unit must agree with the cluster as a whole: its best pair counts, and no pair may contradict it outright. */
function bestOf(clusters: readonly Naming[][], unit: readonly Naming[]): { cluster: Naming[]; score: number } | null {
  let best: { cluster: Naming[]; score: number } | null = null;
  for (const cluster of clusters) {
    const score = scoreOfUnit(cluster, unit);
    if (score === null || (best && score < best.score)) continue;
    if (!best || score > best.score || nearer(cluster, best.cluster, unit)) best = { cluster, score };
  }
  return best;
}

function scoreOfUnit(cluster: readonly Naming[], unit: readonly Naming[]): number | null {
  const scores = unit.map((naming) => scoreOf(cluster, naming));
  if (scores.includes(null)) return null;
  // "ont péri **dans l'assaut**": the noun that takes the event up counts twice
  const weights = unit.map((naming) => (naming.draft.type === 'ASSAULT' && isDefiniteNoun(naming) ? 2 : 1));
  const sum = (scores as number[]).reduce((total, score, i) => total + score * (weights[i] ?? 1), 0);
  return sum / weights.reduce((total, weight) => total + weight, 0);
}

/** The naming's best pair and its mean over the cluster count alike; null where one member can never be the same happening. */
function scoreOf(cluster: readonly Naming[], naming: Naming): number | null {
  let top = Number.NEGATIVE_INFINITY;
  let worst = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const member of cluster) {
    const score = compare(member, naming);
    if (score <= NEVER) return null;
    top = Math.max(top, score);
    worst = Math.min(worst, score);
    sum += score;
  }
  const best = worst <= -3 ? Math.min(top, worst + 6) : top;
  return isTakenUp(cluster, naming) ? best : (best + sum / cluster.length) / 2;
}

/** "a condamné **l'attaque**": the event that was called so, however many other names it has. */
function isTakenUp(cluster: readonly Naming[], naming: Naming): boolean {
  if (naming.actors.length + naming.recipients.length > 0 || naming.when || !isDefiniteNoun(naming)) return false;
  return naming.draft.type === 'ASSAULT' && cluster.some((n) => lemmaOfTrigger(n) === lemmaOfTrigger(naming));
}

function nearer(a: readonly Naming[], b: readonly Naming[], [first]: readonly Naming[]): boolean {
  const gap = (c: readonly Naming[]): number =>
    Math.min(...c.map((n) => Math.abs(n.sentence.index - (first?.sentence.index ?? 0))));
  return gap(a) < gap(b);
}
