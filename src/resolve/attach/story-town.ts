/** "**À Kolo**, l'opposition crie à la fraude… La gendarmerie a répliqué par des gaz": the one town in which the title or the first sentence sets the story is where its acts took place. In: the first naming of an act, the article. Out: that town, or null. */
import type { Phrase } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import { isDefinite, type Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isPoint, type Spot } from './area.js';
import { isBackground } from './background.js';
import { isApart } from './clauses.js';
import { isFarther, isOtherTime, isReal, isSeries } from './first-naming.js';
import { isFrame, isHabit } from './frame-place.js';
import { ON_THE_SPOT } from './said.js';
import type { Scene } from './scene.js';
import { pathUp } from './words.js';

/** The title and the first sentence. */
const LEAD = 1;

export function townOfStory(
  first: Naming,
  others: readonly (readonly Naming[])[],
  home: Spot,
  scene: Scene,
): Spot | null {
  const isAct = ON_THE_SPOT.has(first.draft.type) || first.draft.type === 'MOBILIZE';
  if (!isAct || !isReal(first) || isSeries(first) || isFarther(first) || isHabit(first) || isBackground(first))
    return null;
  if (isAside(first)) return null;
  if (first.draft.actors.some((p) => isNational(first, p, scene))) return null;
  const lead = others.flat().filter((n) => n.sentence.index <= LEAD);
  if (lead.some((n) => isOtherTime(n, first))) return null;
  const towns = scene.places.filter((p) => isInLead(p, scene) && isPoint(p) && !p.site && p.country === home.country);
  const [town] = towns;
  if (!town || new Set(towns.map((p) => p.name)).size > 1) return null;
  const isSetThere =
    others.some((c) => isLead(c) && whereOf(c)?.name === town.name) || towns.some((p) => opens(p, scene));
  return isSetThere && !isElsewhere(first, town, others, scene) ? town : null;
}

/** "les protestataires **emprisonnés**", "**après** avoir été réprimé", "a **déjà** été arrêté": told beside the story, whenever and wherever it was. */
function isAside(naming: Naming): boolean {
  const { words } = naming.sentence;
  const { head } = naming.draft.trigger;
  if (words.some((w) => w.head === head && /^(déjà|souvent|régulièrement|fois|reprise)$/.test(w.lemma))) return true;
  const isKnown = /^(acl|amod)$/.test(words[head]?.deprel ?? '') && isDefinite(naming);
  return isKnown || pathUp(naming.sentence, head).some((i) => isApart(naming.sentence, i));
}

/** "**le gouvernement** a avancé le couvre-feu": in the whole country; not "**le préfet**". */
function isNational({ actors, sentence }: Naming, { head }: Phrase, { nouns }: Scene): boolean {
  return actors.some((p) => p.code.endsWith('.GOV')) && nouns.gives(sentence.words[head]?.lemma ?? '') === null;
}

function isInLead(place: Spot, { sentences }: Scene): boolean {
  return sentences.some((s) => s.index <= LEAD && place.start >= s.start && place.end <= s.end);
}

/** An act that the lead tells. */
function isLead(cluster: readonly Naming[]): boolean {
  return cluster.some((n) => isReal(n) && n.sentence.index <= LEAD);
}

/** It opens its sentence, or hangs on its main verb. */
function opens(place: Spot, { sentences, nouns }: Scene): boolean {
  const sentence = sentences.find((s) => place.start >= s.start && place.end <= s.end);
  return sentence !== undefined && isFrame(sentence, place, nouns);
}

/** The paragraph has gone to another town: an act took place there, or a sentence opens with it. */
function isElsewhere({ sentence }: Naming, town: Spot, others: readonly (readonly Naming[])[], scene: Scene): boolean {
  const before = (s: Sentence): boolean => s.paragraph === sentence.paragraph && s.index <= sentence.index;
  const isOther = (p: Spot | null): boolean => p !== null && isPoint(p) && p.name !== town.name;
  if (others.flat().some((n) => before(n.sentence) && isOther(n.where))) return true;
  return scene.places.some((p) => isOther(p) && opens(p, { ...scene, sentences: scene.sentences.filter(before) }));
}
