/** The place of an event whose sentences name none. In: the namings of all events, in clusters. Out: the place that the text was at, or is about; null for what is only said. */
import type { EventType } from '../../model/codes.js';
import type { Party, Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isPoint } from './area.js';
import { firstOf, isFarther, isOtherTime, isReal } from './first-naming.js';
import { placeMeant } from './place-anaphora.js';
import { isDuringThat } from './pointing.js';
import type { Scene } from './scene.js';
import { headOfRange, isHeadlineLabel } from './words.js';

/** Acts that take place somewhere; speech and diplomacy have a place only where their sentence gives one. */
const LOCAL: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'PROTEST',
  'COERCE',
  'MOBILIZE',
  'AID',
  'RETREAT',
  'COOPERATE',
  'THREATEN',
]);
/** Words that settle something at home. */
const DOMESTIC: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE']);
/** For how many sentences a place that an event was at still holds. */
const HOLDS = 2;
/** How far "dans cette localité" may stand from an act, and from words that are said. */
const FARTHEST = 4;
const NEAREST = 2;
/** Where an article says which country it is about: the title and the first sentence. */
const LEAD = 1;

/** A place meant; a place beside it in its sentence, or where the same people last were; then the country of the article.
 * Measured on annotated articles, the place of the sentence before is right four times in ten only: it is not taken. */
export function whereBefore(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  scene: Scene,
): Where | null {
  const meant = cluster.map((n) => placeMeant(n, isLocal(cluster) ? FARTHEST : NEAREST, scene)).find((p) => p !== null);
  if (meant) return meant;
  const first = firstOf(cluster);
  if (first?.draft.type === 'SUPPORT')
    return placeOfCeremony(first, clusters, cluster) ?? labelled(cluster, first, scene);
  if (first && DOMESTIC.has(first.draft.type)) return labelled(cluster, first, scene);
  if (!first || !LOCAL.has(first.draft.type)) return null;
  const others = clusters.filter((c) => c !== cluster && isLocal(c));
  const going = cluster.find(isDuringThat) ?? (hasPronoun(first) ? first : undefined);
  // "**Ils** ont brûlé le marché", "ont été tués **pendant cette opération**": the scene goes on
  const near = isFarther(first) ? null : lastBefore(going ?? first, others, going ? HOLDS : 0);
  return near ?? homeOf(cluster, first, others, scene);
}

function hasPronoun({ sentence, draft }: Naming): boolean {
  return sentence.words.some(
    (w) => w.head === draft.trigger.head && w.deprel.startsWith('nsubj') && w.feats['PronType'] === 'Prs',
  );
}

/** The country that the article is about, where its title names it and nobody from elsewhere acts: of what is real. */
function homeOf(
  cluster: readonly Naming[],
  first: Naming,
  others: readonly (readonly Naming[])[],
  { home, places, sentences }: Scene,
): Where | null {
  if (!home || !isReal(first) || cluster.some((n) => isFromElsewhere(n, home))) return null;
  // "depuis **l'attentat de 1994**"
  if (isFarther(first) && isOfOtherYears(first)) return null;
  // "…a libéré quatre otages **au Burkina Faso**. Un ravisseur a été abattu", in an article about Benin
  const before = lastBefore(first, others, HOLDS);
  if (before && before.country !== home.country) return null;
  // its own people act: the first sentence may name it as well as the title
  const isOwn = cluster.some((n) => n.actors.some((p) => p.code.startsWith(home.country)));
  const lead = isOwn ? sentences.findLast((s) => s.index <= LEAD) : titleOf(sentences);
  return lead && places.some((p) => p.start < lead.end && p.country === home.country) ? home : null;
}

/** "**Algérie :** le président renonce à un mandat": what its own people promise or yield is of the country that heads the title. */
function labelled(cluster: readonly Naming[], first: Naming, scene: Scene): Where | null {
  const title = titleOf(scene.sentences);
  const home = title && homeOf(cluster, first, [], scene);
  if (!home) return null;
  const label = scene.places.find((p) => p.country === home.country && p.precision === 'country');
  const head = label ? headOfRange(title, label.start, label.end) : null;
  if (head === null || !isHeadlineLabel(title, head)) return null;
  return cluster.some((n) => n.actors.some((p) => p.code.startsWith(home.country))) ? home : null;
}

function titleOf(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((s) => s.isTitle);
}

/** "des soldats **français** ont tiré sur des manifestants **maliens**" is where those are at home. */
function isFromElsewhere({ actors, recipients }: Naming, home: Where): boolean {
  return actors.some((p) => isForeign(p, home)) && !recipients.some((p) => p.code.startsWith(home.country));
}

function isForeign({ code }: Party, home: Where): boolean {
  return !code.startsWith(home.country) && !/^(UNK|INT)/.test(code);
}

function isLocal(cluster: readonly Naming[]): boolean {
  return cluster.some((n) => LOCAL.has(n.draft.type));
}

/** "…ont attaqué **Solhan**. Ils ont brûlé le marché.": what comes next happened there. */
function lastBefore(first: Naming, clusters: readonly (readonly Naming[])[], within: number): Where | null {
  let best: { start: number; cluster: readonly Naming[] } | null = null;
  for (const cluster of clusters)
    for (const naming of cluster) {
      const gap = first.sentence.index - naming.sentence.index;
      const { start } = naming.draft.trigger;
      if (!naming.where || naming.sentence.isTitle || gap < 0 || gap > within || isDescription(naming)) continue;
      if (gap > 0 && (naming.sentence.paragraph !== first.sentence.paragraph || isOtherTime(naming, first))) continue;
      if (!best || start > best.start) best = { start, cluster };
    }
  return best && whereOf(best.cluster);
}

function isOfOtherYears({ when }: Naming): boolean {
  return when !== null && /^(year|decade)$/.test(when.precision);
}

/** "ont libéré deux otages **enlevés au Bénin**": where it happened to them before. */
function isDescription({ sentence, draft }: Naming): boolean {
  return /^(acl|amod)$/.test(sentence.words[draft.trigger.head]?.deprel ?? '');
}

/** "L'hommage aura lieu **aux Invalides**. Le ministre prononcera un éloge": a tribute goes on where it began. */
function placeOfCeremony(
  first: Naming,
  clusters: readonly (readonly Naming[])[],
  cluster: readonly Naming[],
): Where | null {
  const tributes = clusters.filter((c) => c !== cluster && c.some((n) => n.draft.type === 'SUPPORT'));
  const place = lastBefore(first, tributes, HOLDS);
  return place && isPoint(place) ? place : null;
}
