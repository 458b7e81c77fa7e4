/** "**À Sokodé**, des centaines de jeunes ont bravé l'interdiction. La police a fait usage de gaz": a place that opens a sentence, or hangs on its main verb, is that of what comes next, even where no event was read in it. In: the first naming, the article. Out: the place, or null. */
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { finestOf, liesIn, type Spot } from './area.js';
import { isBackground } from './background.js';
import { isFarther, isReal, isSeries } from './first-naming.js';
import { isHospital } from './hospital.js';
import { HOLDS } from './last-place.js';
import type { PlaceNouns } from './place-nouns.js';
import { ON_THE_SPOT } from './said.js';
import type { Scene } from './scene.js';
import { headOfRange, pathUp, prepositionOf } from './words.js';

const LOCATIVE = /^(à|dans|en|près|devant|entre)$/;
const HIGHEST = 4;

export function placeOfFrame(first: Naming, home: Spot, scene: Scene): Spot | null {
  const isAct = ON_THE_SPOT.has(first.draft.type) && isReal(first) && !isBackground(first) && !isHabit(first);
  const place = isAct && !isFarther(first) ? framing(first, scene) : null;
  // "des affrontements", told at large, are in many places
  return place && !isSeries(first) && liesIn(place, home) ? place : null;
}

function framing(first: Naming, { sentences, places, nouns }: Scene): Spot | null {
  const { index, paragraph } = first.sentence;
  for (let gap = 0; gap <= HOLDS; gap++) {
    const sentence = sentences[index - gap];
    if (!sentence || sentence.isTitle || sentence.paragraph !== paragraph) return null;
    const before = places.filter(
      (p) => p.start >= sentence.start && p.end <= sentence.end && p.precision !== 'country',
    );
    const frames = before.filter((p) => isFrame(sentence, p, nouns) && (gap > 0 || opens(sentence, p)));
    if (frames.length > 0) return finestOf(frames);
    // the text has gone elsewhere
    if (before.length > 0) return null;
  }
  return null;
}

/** "les rebelles **ciblent** plutôt les marchés": what they do at large. */
export function isHabit({ sentence, draft }: Naming): boolean {
  const verb = sentence.words[draft.trigger.head];
  return verb?.upos === 'VERB' && verb.feats['Tense'] === 'Pres' && verb.feats['VerbForm'] === 'Fin';
}

/** Whatever stands before it is a preposition, an article, a noun of place. */
function opens(sentence: Sentence, place: Spot): boolean {
  const before = sentence.words.filter((w) => w.end <= place.start);
  return before.every((w) => /^(ADP|DET|NOUN|ADJ)$/.test(w.upos)) && before.some((w) => w.upos === 'ADP');
}

/** By nouns of place to a preposition, and from there to the main verb: "**dans la commune de Kaloum**, des jeunes ont défilé". */
export function isFrame(sentence: Sentence, place: Spot, nouns: PlaceNouns): boolean {
  if (isHospital(place)) return false;
  const anchor = anchorOf(sentence, place, nouns);
  return anchor !== null && (hangsOnMain(sentence, anchor) || isFronted(sentence, anchor));
}

function anchorOf(sentence: Sentence, place: Spot, nouns: PlaceNouns): Word | null {
  const { words } = sentence;
  let at = words[headOfRange(sentence, place.start, place.end) ?? -1];
  for (let steps = 0; at && steps < HIGHEST; steps++) {
    if (LOCATIVE.test(prepositionOf(sentence, at.index) ?? '')) return at;
    const above: Word | undefined = words[at.head];
    if (!above || nouns.senseOf(above.lemma) !== 'place') return null;
    at = above;
  }
  return null;
}

function hangsOnMain({ words }: Sentence, anchor: Word): boolean {
  const above = words[anchor.head];
  // "la tension **est vive** à Kolda"
  const isClause = above?.upos === 'VERB' || words.some((w) => w.head === anchor.head && w.deprel === 'cop');
  return above?.deprel === 'root' && isClause && /^(obl|nmod)/.test(anchor.deprel);
}

/** Before the subject, and under no verb but one of gathering: "des jeunes, **rassemblés** à Kolo, ont été dispersés". */
function isFronted(sentence: Sentence, anchor: Word): boolean {
  const path = pathUp(sentence, anchor.index).flatMap((i) => sentence.words[i] ?? []);
  const root = path.at(-1);
  if (root?.deprel !== 'root' || root.index < anchor.index) return false;
  return path.slice(0, -1).every((w) => w.upos !== 'VERB' || GATHERED.test(w.lemma));
}

const GATHERED = /^(rassembler|réunir|regrouper|masser|attrouper)$/;
