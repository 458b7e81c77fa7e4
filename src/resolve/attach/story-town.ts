/** "**À Kolo**, l'opposition crie à la fraude… La gendarmerie a répliqué par des gaz": the one town in which the title or the first sentence sets the story is where its acts took place. In: the first naming of an act, the article. Out: that town, or null. */
import type { Naming } from '../fuse/naming.js';
import { isPoint, type Spot } from './area.js';
import { isBackground } from './background.js';
import { isFarther, isOtherTime, isReal, isSeries } from './first-naming.js';
import { isFrame, isHabit } from './frame-place.js';
import { ON_THE_SPOT } from './said.js';
import type { Scene } from './scene.js';

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
  const lead = others.flat().filter((n) => n.sentence.index <= LEAD);
  if (lead.some((n) => isOtherTime(n, first))) return null;
  const towns = scene.places.filter((p) => isInLead(p, scene) && isPoint(p) && !p.site && p.country === home.country);
  const [town] = towns;
  if (!town || new Set(towns.map((p) => p.name)).size > 1) return null;
  const isSetThere = towns.some((p) => isSet(p, lead, scene));
  return isSetThere && !isElsewhere(first, town, scene) ? town : null;
}

function isInLead(place: Spot, { sentences }: Scene): boolean {
  return sentences.some((s) => s.index <= LEAD && place.start >= s.start && place.end <= s.end);
}

/** An act of the lead took place there, or it opens the sentence or hangs on its main verb. */
function isSet(place: Spot, lead: readonly Naming[], { sentences, nouns }: Scene): boolean {
  if (lead.some((n) => isReal(n) && n.where?.name === place.name)) return true;
  const sentence = sentences.find((s) => place.start >= s.start && place.end <= s.end);
  return sentence !== undefined && isFrame(sentence, place, nouns);
}

/** The paragraph has named another town. */
function isElsewhere({ sentence }: Naming, town: Spot, { sentences, places }: Scene): boolean {
  const own = sentences.filter((s) => s.paragraph === sentence.paragraph && s.index <= sentence.index);
  return places.some(
    (p) => isPoint(p) && !p.site && p.name !== town.name && own.some((s) => p.start >= s.start && p.end <= s.end),
  );
}
