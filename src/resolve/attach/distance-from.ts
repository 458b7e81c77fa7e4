/** "**Deux jours après l'élection du 5 mai**, le parti a saisi la cour": the day of what stands behind the words gives that of the sentence. In: a naming, the other clusters, the article. Out: the day, or null. */
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { whenOf } from '../fuse/setting-of.js';
import type { Distance } from '../time/distances.js';
import { isReal } from './first-naming.js';
import { isInMainClause } from './frame-time.js';
import { movedBy } from './moved-day.js';
import type { Scene } from './scene.js';
import { isDay } from './telling.js';
import { headOfRange, pathUp } from './words.js';

export function dayFromThat(
  naming: Naming,
  clusters: readonly (readonly Naming[])[],
  { distances, times }: Pick<Scene, 'distances' | 'times'>,
): When | null {
  if (!isReal(naming)) return null;
  for (const distance of distances) {
    const noun = nounBehind(naming.sentence, distance);
    if (!noun || distance.months || isLoose(naming.sentence, distance) || !isSetBy(naming, noun, distance)) continue;
    const base = ownDay(naming.sentence, noun, times) ?? dayOfNoun(naming.sentence, noun, clusters);
    if (base) return movedBy(base, -distance.days, distance, naming.sentence);
  }
  return null;
}

function nounBehind({ start, end, words }: Sentence, distance: Distance): Word | undefined {
  if (distance.start < start || distance.end > end) return undefined;
  const first = words.find((w) => w.start >= distance.end && !/^(ADP|DET|ADJ|NUM)$/.test(w.upos));
  return first?.upos === 'NOUN' ? first : undefined;
}

/** "**plus de** deux jours après", "**pendant** trois jours après", "**dès** le lendemain" of it at the soonest. */
function isLoose({ text, start }: Sentence, distance: Distance): boolean {
  return LOOSE.test(text.slice(0, distance.start - start));
}

const LOOSE = /(plus|moins|près|environ|quelque|pendant|durant|dans les?|jusqu['’]au?)(\s+d[e'’])?\s*$/i;

/** The words say when this act was: they hang on it, or open its sentence. */
function isSetBy({ sentence, draft }: Naming, noun: Word, distance: Distance): boolean {
  const { head } = draft.trigger;
  if (head === noun.index || pathUp(sentence, head).includes(noun.index)) return false;
  const up = pathUp(sentence, noun.index);
  const to = up.indexOf(head);
  if (to > 0) return !up.slice(0, to).some((i) => CLAUSE.test(sentence.words[i]?.deprel ?? ''));
  const before = sentence.words.filter((w) => w.end <= distance.start);
  return before.every((w) => /^(ADP|DET|PUNCT)$/.test(w.upos)) && isInMainClause(sentence, head);
}

const CLAUSE = /^(acl|advcl|ccomp|xcomp|parataxis|conj)/;

/** "après l'élection **du 5 mai**" */
function ownDay(sentence: Sentence, noun: Word, times: readonly When[]): When | null {
  const under = times.filter((t) => {
    const head = t.start >= noun.end && t.end <= sentence.end ? headOfRange(sentence, t.start, t.end) : null;
    return head !== null && isDay(t) && pathUp(sentence, head).includes(noun.index);
  });
  return under[0] ?? null;
}

/** "trois jours après **l'attaque**", whose day was told before */
function dayOfNoun(sentence: Sentence, noun: Word, clusters: readonly (readonly Naming[])[]): When | null {
  const that = clusters.find((c) =>
    c.some((n) => n.sentence === sentence && n.draft.trigger.head === noun.index && isReal(n)),
  );
  const when = that ? whenOf(that) : null;
  return when && isDay(when) ? when : null;
}
