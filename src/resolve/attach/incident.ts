/** "Des soldats ont tiré sur la foule. **L'incident s'est produit lundi à Kolo**": a sentence that only says when and where the last act, or the next, took place. In: a cluster, all clusters, the article. Out: the place or the day, or null. */
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Naming } from '../fuse/naming.js';
import { areShotDown, isEndOfFighters } from '../fuse/opponents.js';
import { finestOf, type Spot } from './area.js';
import { isReal, lastOf } from './first-naming.js';
import type { PlaceNouns } from './place-nouns.js';
import { reach } from './reach.js';
import { ON_THE_SPOT } from './said.js';
import type { Scene } from './scene.js';
import { isDay } from './telling.js';
import { headOfRange, prepositionOf } from './words.js';

/** How far back "l'incident" may point, in sentences. */
const HOLDS = 2;
const FARTHEST = 3;

export function placeOfIncident(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  { sentences, places, nouns }: Scene,
): Spot | null {
  const namings = clusters.flat();
  for (const { sentence, verb } of incidentsOf(cluster, sentences, (s) => lastTold(s, namings))) {
    const place = finestOf(places.filter((p) => isThere(sentence, p, verb.index, nouns)));
    if (place) return place;
  }
  return null;
}

export function dayOfIncident(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  { sentences, times }: Scene,
): When | null {
  const namings = clusters.flat();
  for (const { sentence, verb } of incidentsOf(
    cluster,
    sentences,
    (s) => lastTold(s, namings) ?? nextTold(s, namings),
  )) {
    const day = times.find((t) => isDay(t) && isUnder(sentence, t, verb.index));
    if (day) return day;
  }
  return null;
}

interface Incident {
  readonly sentence: Sentence;
  readonly verb: Word;
}

/** The sentences that say so of the cluster. */
function incidentsOf(
  cluster: readonly Naming[],
  sentences: readonly Sentence[],
  toldBy: (sentence: Sentence) => Naming | undefined,
): Incident[] {
  const lists = cluster[0]?.lists;
  if (!lists) return [];
  return sentences.flatMap((sentence) => {
    const verb = takingPlace(sentence, lists);
    const told = verb ? toldBy(sentence) : undefined;
    return verb && told && cluster.includes(told) ? [{ sentence, verb }] : [];
  });
}

/** "**Les faits se sont produits** lundi. Cinq marchands ont été tués." */
function nextTold({ index }: Sentence, namings: readonly Naming[]): Naming | undefined {
  const next = namings.filter((n) => n.sentence.index === index + 1 && isReal(n) && ON_THE_SPOT.has(n.draft.type));
  return next.sort((a, b) => a.draft.trigger.start - b.draft.trigger.start)[0];
}

function isUnder(sentence: Sentence, time: When, verb: number): boolean {
  if (time.start < sentence.start || time.end > sentence.end) return false;
  const head = headOfRange(sentence, time.start, time.end);
  const cost = head === null ? null : reach(sentence, head, verb, { isTime: true });
  return cost !== null && cost <= FARTHEST;
}

/** The main verb, where its subject is a word for whatever happened. */
function takingPlace(sentence: Sentence, lists: WordLists): Word | null {
  const root = sentence.words.find((w) => w.deprel === 'root' && lists.has('taking-place', w.lemma));
  const subject = sentence.words.find((w) => w.head === root?.index && w.deprel.startsWith('nsubj'));
  return root && subject && lists.has('whatever-happened', subject.lemma) ? root : null;
}

/** "Ils ont tué dix civils et ont été éliminés. **Le drame**…": what befell the village, not its attackers. */
function lastTold({ index }: Sentence, namings: readonly Naming[]): Naming | undefined {
  const before = namings.filter((n) => {
    const gap = index - n.sentence.index;
    return !n.sentence.isTitle && gap > 0 && gap <= HOLDS && isReal(n) && ON_THE_SPOT.has(n.draft.type);
  });
  return lastOf(before.filter((n) => !isEndOfFighters(n) && !areShotDown(n))) ?? lastOf(before);
}

function isThere(sentence: Sentence, { start, end }: Spot, verb: number, nouns: PlaceNouns): boolean {
  if (start < sentence.start || end > sentence.end) return false;
  const name = headOfRange(sentence, start, end);
  const head = name === null ? null : nounNaming(sentence, name, nouns);
  const cost = head === null ? null : reach(sentence, head, verb);
  return (
    head !== null && cost !== null && cost <= FARTHEST && /^(à|dans|en|près)$/.test(prepositionOf(sentence, head) ?? '')
  );
}

/** "**dans le village** de Kolo": the preposition stands before the noun that says what Kolo is. */
function nounNaming({ words }: Sentence, name: number, nouns: PlaceNouns): number {
  const { deprel = '', head = -1 } = words[name] ?? {};
  const noun = words[head];
  return deprel.startsWith('nmod') && noun?.upos === 'NOUN' && nouns.senseOf(noun.lemma) === 'place' ? head : name;
}
