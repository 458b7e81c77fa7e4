/** The day of an event whose sentences give none. In: the namings of all events, in clusters, and the times of the article. Out: the day that the text goes on with; null where it may be another. */
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { whenAgreement } from '../fuse/agreement.js';
import { isAnterior } from '../fuse/anterior.js';
import type { Naming } from '../fuse/naming.js';
import { whenOf } from '../fuse/setting-of.js';
import { isBeside } from './background.js';
import { dayOfSpeech } from './carry-speech.js';
import { dayAtDistance } from './distance.js';
import { dayFromThat } from './distance-from.js';
import {
  firstOf,
  isDayOf,
  isFarther,
  isOnlySpokenOf,
  isReal,
  isSeries,
  isUnderEarlier,
  lastOf,
} from './first-naming.js';
import { dayOfIncident } from './incident.js';
import { isBeforeIt, isLasting, isOfEarlierTime } from './lasting.js';
import { isAnswered } from './owed-to.js';
import { isDuringThat, isMoreOfIt, isShortlyBefore } from './pointing.js';
import { SPEECH } from './said.js';
import type { Scene } from './scene.js';
import { isTakenBefore } from './taken-before.js';
import { isDay, isMainTime } from './telling.js';
import { prepositionOf } from './words.js';

/** For how many sentences the day of an act holds for the next. */
const HOLDS = 2;
/** For how many where it is named again. */
const REACHES = 4;

/** The day set by another happening's distance, or that of the statement, the row or the scene that it belongs to. */
export function whenBefore(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  scene: Scene,
): When | null {
  const rest = clusters.filter((c) => c !== cluster);
  const apart = cluster.map((n) => dayAtDistance(n, rest, scene)).find((d) => d !== null);
  if (apart) return apart;
  const from = cluster.map((n) => dayFromThat(n, rest, scene)).find((d) => d !== null);
  if (from) return from;
  const incident = dayOfIncident(cluster, clusters, scene);
  if (incident) return incident;
  const first = firstOf(cluster);
  if (!first || !isReal(first) || (isSeries(first) && !isMoreOfIt(first)) || isFarther(first)) return null;
  if (isDoneLater(first) || isTakenBefore(first) || isLasting(first)) return null;
  // "**avait dénoncé**": before the day that is told
  if (isAnterior(first) && !isShortlyBefore(first)) return null;
  if (SPEECH.has(first.draft.type)) return dayOfSpeech(first, rest.flat(), scene);
  const day =
    dayBeside(first, rest) ??
    dayOfThat(cluster, rest.flat(), scene) ??
    dayOfScene(first, rest.flat(), scene) ??
    onlyDay(first, rest);
  return day && isOfEarlierTime(first, day, scene.times) ? null : day;
}

/** "Deux soldats ont été tués lundi. Un blessé **a été rapatrié**", "un deuil **a été décrété**", "le Programme **a fourni** deux cents tonnes", "avec **le soutien** de l'Union": on some later day, or none. */
function isDoneLater({ sentence, draft, lists }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  if (draft.type === 'AID')
    return word?.upos === 'NOUN' || /^(rapatrier|ramener|accueillir|admettre|fournir)$/.test(word?.lemma ?? '');
  if (draft.type === 'SUPPORT') return lists.has('decreeing', word?.lemma);
  const isMeasure = word?.upos === 'VERB' && lists.has('by-measure', word.lemma);
  // "un couvre-feu **a été instauré**", "ont **fermé** les frontières"
  return draft.type === 'COERCE' && (isMeasure || lists.has('decreeing', sentence.words[word?.head ?? -1]?.lemma));
}

/** All that is done in the article, by several acts, is done on one day: so is what bears no date. */
function onlyDay(first: Naming, clusters: readonly (readonly Naming[])[]): When | null {
  // "ont marché **contre l'arrestation** d'un élu"
  if (prepositionOf(first.sentence, first.draft.trigger.head) === 'contre') return null;
  const dated = clusters.flatMap(
    (c) => c.find((n) => !SPEECH.has(n.draft.type) && !n.sentence.isTitle && isDayOf(n)) ?? [],
  );
  const days = new Set(dated.map((n) => n.when?.from));
  const when = dated.length > 1 && days.size === 1 ? (dated[0]?.when ?? null) : null;
  return when && clusters.some((c) => c.some((n) => isOtherWeek(n, when))) ? null : when;
}

/** "ont expulsé **la semaine écoulée** 700 migrants": the news has more than one day. */
function isOtherWeek({ when: week, draft }: Naming, { from }: When): boolean {
  if (SPEECH.has(draft.type) || !week?.from || !week.to || !from || !/^(week|interval)$/.test(week.precision))
    return false;
  return from < week.from || from > week.to;
}

/** "ont libéré deux otages, **fait** un prisonnier et **tué** dix hommes": acts in one row are of one day, wherever the text gives it. */
function dayBeside(first: Naming, clusters: readonly (readonly Naming[])[]): When | null {
  const row = clusters.find((c) => c.some((n) => isInRow(n, first)));
  const when = row ? whenOf(row) : null;
  return when && isDay(when) ? when : null;
}

function isInRow({ sentence, draft }: Naming, first: Naming): boolean {
  if (sentence !== first.sentence || SPEECH.has(draft.type)) return false;
  const [a, b] = [draft.trigger.head, first.draft.trigger.head];
  return firstOfRow(sentence, a) === firstOfRow(sentence, b);
}

/** The verb that a row of joined verbs hangs on. */
function firstOfRow({ words }: Sentence, verb: number): number {
  let at = verb;
  while (words[at]?.deprel === 'conj' && !words.some((w) => w.head === at && w.deprel.startsWith('nsubj')))
    at = words[at]?.head ?? -1;
  return at;
}

/** "Deux gendarmes ont été blessés **lors de cette attaque**": on its day, a few sentences back. */
function dayOfThat(cluster: readonly Naming[], others: readonly Naming[], scene: Scene): When | null {
  const going = cluster.find(isDuringThat);
  return going ? dayOfScene(going, others, scene, REACHES) : null;
}

/** "…ont attaqué Solhan samedi. Ils ont brûlé le marché.": what comes next happened then. */
function dayOfScene(first: Naming, others: readonly Naming[], scene: Scene, within = HOLDS): When | null {
  const before = others.filter((n) => {
    const gap = first.sentence.index - n.sentence.index;
    // "deux mois **après le putsch du 26 juillet**": its day is not that of the rest
    const isScene = isDayOf(n) && !isFarther(n) && !isUnderEarlier(n) && !isBeside(n, first);
    if (gap === 0 && (isOnlySpokenOf(first) || isAnsweredBy(n, first) || isBeforeIt(n, first))) return false;
    return !SPEECH.has(n.draft.type) && gap >= 0 && gap <= within && isScene;
  });
  const last = lastOf(before);
  return last?.when && !isLeftBehind(last, first, scene) ? last.when : null;
}

/** "…ont défilé **le 23 octobre**. **Fin août**, il avait créé un comité. La Cour a annulé…": the text has gone on to another time. */
function isLeftBehind({ sentence, when }: Naming, first: Naming, { sentences, times }: Scene): boolean {
  const between = sentences.slice(sentence.index + 1, first.sentence.index);
  return between.some((s) => times.some((t) => t.known && isMainTime(s, t) && whenAgreement(t, when) < 0));
}

function isAnsweredBy({ draft, sentence, lists }: Naming, { draft: answer }: Naming): boolean {
  return answer.type !== draft.type && isAnswered(sentence, draft.trigger.head, answer.trigger.head, lists);
}
