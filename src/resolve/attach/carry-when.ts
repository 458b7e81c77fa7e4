/** The day of an event whose sentences give none. In: the namings of all events, in clusters, and the times of the article. Out: the day that the text goes on with; null where it may be another. */
import type { EventType } from '../../model/codes.js';
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { firstOf, isFarther, isReal, isSeries } from './first-naming.js';
import type { Scene } from './scene.js';
import { isSchedule } from './schedule.js';
import { headOfRange, isToldAsPast, pathUp } from './words.js';

const SPEECH: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'AGREE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
]);
/** What a speaker goes on to state; a refusal or a reproach is mostly an older one. */
const STATED: ReadonlySet<EventType> = new Set(['REQUEST', 'SUPPORT']);
/** For how many sentences the day of an act holds for the next. */
const HOLDS = 2;
/** Where an article says on which day its news is: its first sentences. */
const LEAD = 2;

export function whenBefore(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  scene: Scene,
): When | null {
  const first = firstOf(cluster);
  if (!first || !isReal(first) || isSeries(first) || isFarther(first)) return null;
  // "**avait dénoncé**": before the day that is told
  if (isToldAsPast(first.sentence, first.draft.trigger.head)) return null;
  const rest = clusters.filter((c) => c !== cluster);
  return SPEECH.has(first.draft.type)
    ? dayOfSpeech(first, rest.flat(), scene)
    : (dayOfScene(first, rest.flat()) ?? onlyDay(rest));
}

/** All that is done in the article, by several acts, is done on one day: so is what bears no date. */
function onlyDay(clusters: readonly (readonly Naming[])[]): When | null {
  const dated = clusters.flatMap(
    (c) => c.find((n) => !SPEECH.has(n.draft.type) && !n.sentence.isTitle && isDayOf(n)) ?? [],
  );
  const days = new Set(dated.map((n) => n.when?.from));
  return dated.length > 1 && days.size === 1 ? (dated[0]?.when ?? null) : null;
}

/** "…ont attaqué Solhan samedi. Ils ont brûlé le marché.": what comes next happened then. */
function dayOfScene(first: Naming, others: readonly Naming[]): When | null {
  const before = others.filter((n) => {
    const gap = first.sentence.index - n.sentence.index;
    return !SPEECH.has(n.draft.type) && gap >= 0 && gap <= HOLDS && isDayOf(n);
  });
  return last(before)?.when ?? null;
}

/** "a annoncé **jeudi** que… Il a réclamé…": who speaks goes on on the day that he began, or on that of the news. */
function dayOfSpeech(first: Naming, others: readonly Naming[], { times, sentences }: Scene): When | null {
  if (first.sentence.words[first.draft.trigger.head]?.upos === 'NOUN') return null;
  const { type } = first.draft;
  const same = last(others.filter((n) => n.draft.type === type && isBefore(n, first) && isDayOf(n)));
  if (same) return same.when;
  if (!STATED.has(type)) return null;
  const days = times.filter((t) => isDay(t) && t.start < first.sentence.start);
  // "un homme a attaqué le poste **samedi**": what is said of it is said later
  const acts = new Set(others.filter((n) => !SPEECH.has(n.draft.type)).map((n) => n.when?.start));
  const main = (index: number): When | undefined =>
    days.find((t) => isMainTime(sentences[index], t) && !acts.has(t.start));
  for (let gap = 1; gap <= HOLDS; gap++) {
    const day = main(first.sentence.index - gap);
    if (day) return day;
  }
  for (let index = 1; index <= LEAD; index++) {
    const day = times.find((t) => isDay(t) && !acts.has(t.start) && isTold(sentences[index], t));
    if (day) return day;
  }
  return null;
}

/** In the lead any day will do, but that of a relative clause: "les soldats **morts lundi**". */
function isTold(sentence: Sentence | undefined, time: When): boolean {
  if (!sentence || time.start < sentence.start || time.end > sentence.end) return false;
  const head = headOfRange(sentence, time.start, time.end);
  return head !== null && !pathUp(sentence, head).some((i) => sentence.words[i]?.deprel.startsWith('acl'));
}

/** The time that the sentence as a whole has: it hangs on its main verb. */
function isMainTime(sentence: Sentence | undefined, time: When): boolean {
  if (!sentence || sentence.isTitle || time.start < sentence.start || time.end > sentence.end) return false;
  const head = headOfRange(sentence, time.start, time.end);
  const governor = head === null ? undefined : sentence.words[sentence.words[head]?.head ?? -1];
  return governor !== undefined && governor.deprel === 'root';
}

function isBefore(a: Naming, b: Naming): boolean {
  return !a.sentence.isTitle && a.draft.trigger.start < b.draft.trigger.start;
}

function isDayOf(naming: Naming): boolean {
  return naming.when !== null && isDay(naming.when) && isReal(naming);
}

/** Only days carry over: "en 2013" is the background of one sentence. */
function isDay(when: When): boolean {
  return (
    when.known &&
    when.from !== null &&
    !isSchedule(when) &&
    (when.precision === 'day' || when.precision === 'part-of-day')
  );
}

function last(namings: readonly Naming[]): Naming | undefined {
  let best: Naming | undefined;
  for (const naming of namings) if (!best || naming.draft.trigger.start > best.draft.trigger.start) best = naming;
  return best;
}
