/** "Le gouverneur s'est rendu **sur place**", "Il **y** a promis des renforts": where the act just told was. In: a cluster, the other clusters. Out: that place, or null. */
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isReal, lastOf } from './first-naming.js';
import { isMoved } from './last-place.js';
import type { PlaceNouns } from './place-nouns.js';
import { ON_THE_SPOT } from './said.js';
import type { Scene } from './scene.js';
import { pathUp } from './words.js';

/** How far back the place may stand, in sentences: the words often open a new paragraph. */
const HOLDS = 4;

export function placeOnTheSpot(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  { places, nouns }: Scene,
): Where | null {
  const pointing = cluster.find((n) => !n.sentence.isTitle && (saysOnTheSpot(n) || saysThere(n)));
  if (!pointing) return null;
  // "**Gao** reste instable et des convois **y** sont visés"
  const { sentence, draft } = pointing;
  const beside = places.findLast((p) => p.start >= sentence.start && p.end <= draft.trigger.start);
  if (beside) return beside;
  // "**cette région** reste instable et des convois y sont visés"
  if (sentence.words.some((w) => w.end <= draft.trigger.start && isNamedBefore(sentence, w, nouns))) return null;
  const others = clusters.filter((c) => c !== cluster);
  const before = lastOf(others.flat().filter((n) => isToldBefore(n, pointing)));
  const there = before && others.find((c) => c.includes(before));
  return there ? whereOf(there) : placeOfStory(others);
}

/** Where nothing nearer is told, "les lieux" are those of what the title tells. */
function placeOfStory(others: readonly (readonly Naming[])[]): Where | null {
  const story = others.filter((c) => c.some((n) => n.sentence.isTitle && isReal(n) && ON_THE_SPOT.has(n.draft.type)));
  const places = story.flatMap((c) => whereOf(c) ?? []).filter((p) => p.precision !== 'country');
  return new Set(places.map((p) => p.name)).size === 1 ? (places[0] ?? null) : null;
}

function isNamedBefore({ words }: Sentence, noun: Word, nouns: PlaceNouns): boolean {
  const isThis = words.some((w) => w.head === noun.index && w.feats['PronType'] === 'Dem');
  return isThis && nouns.gives(noun.lemma) !== null;
}

function isToldBefore(naming: Naming, { sentence, draft }: Naming): boolean {
  const gap = sentence.index - naming.sentence.index;
  if (!naming.where || naming.sentence.isTitle || gap > HOLDS || !isReal(naming)) return false;
  // "évacués **à Gao**": where they were taken
  if (naming.draft.type === 'AID' && isMoved(naming.sentence, naming.draft.trigger.head)) return false;
  return naming.draft.trigger.start < draft.trigger.start && naming.where.precision !== 'country';
}

/** "sur **place**", "sur **les lieux**" */
function saysOnTheSpot({ sentence, draft }: Naming): boolean {
  return sentence.words.some(
    (w) => isSpot(sentence.words, w) && isUnder(pathUp(sentence, w.index), draft.trigger.head),
  );
}

function isSpot(words: readonly Word[], { index, lemma, form }: Word): boolean {
  const before = words[index - 1];
  if (/^place$/i.test(form)) return before?.lemma === 'sur' && words[index + 1]?.lemma !== 'de';
  return (
    /^lieux?$/i.test(lemma) && /^lieux$/i.test(form) && before?.lemma === 'le' && words[index - 2]?.lemma === 'sur'
  );
}

/** At most one word stands between. */
function isUnder(path: readonly number[], trigger: number): boolean {
  const at = path.indexOf(trigger);
  return at > 0 && at <= 2;
}

/** "**y** a été conduit"; not "il **y** a", "s'**y** oppose". */
function saysThere({ sentence, draft }: Naming): boolean {
  const verb = sentence.words[draft.trigger.head];
  if (!verb || draft.type === 'REJECT' || NO_PLACE.test(verb.lemma)) return false;
  return sentence.words.some((w) => w.head === verb.index && /^y$/i.test(w.form) && w.upos === 'PRON');
}

const NO_PLACE =
  /^(avoir|opposer|engager|croire|consentir|renoncer|répondre|dire|déclarer|montrer|adhérer|souscrire|inviter|mettre)$/;
