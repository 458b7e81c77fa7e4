/** "Les rebelles ont attaqué **le Mali**. Deux villages ont été incendiés": the country stands in for a place only where the text has just named it or its people. In: a cluster, the article. Out: yes or no.
 * Measured on annotated articles: named in the sentence or the one before it, the country is right four times in five; named farther off, three in ten, but for a single act of violence. */
import type { Naming } from '../fuse/naming.js';
import { isSeries } from './first-naming.js';
import { isHabit } from './frame-place.js';
import type { Scene } from './scene.js';

/** The sentence and the one before it. */
const NEAR = 1;

export function mayBeAtHome(cluster: readonly Naming[], first: Naming, scene: Scene): boolean {
  const { type, mode } = first.draft;
  // "ont été libérés", "ont suspendu leur grève": only who resigns does so in his country
  if (type === 'RETREAT' && mode !== 'resign') return false;
  if (type === 'ASSAULT' && !isSeries(first) && !isHabit(first)) return true;
  // "**le gouvernement** a suspendu l'internet": measured, always at home
  const byGovernment = cluster.some((n) => n.actors.some((p) => p.code === `${scene.home?.country}.GOV`));
  if (type === 'COERCE' && mode !== 'arrest' && byGovernment) return true;
  return cluster.some((naming) => isNamedNear(naming, scene));
}

/** By its name or that of a town, by an adjective ("l'armée **malienne**"), or as "le pays". */
export function isNamedNear({ sentence }: Naming, { home, places, gentiles, nouns, sentences }: Scene): boolean {
  if (!home) return false;
  const near = sentences.filter((s) => s.index <= sentence.index && s.index >= sentence.index - NEAR);
  const own = places.filter((p) => p.country === home.country);
  if (near.some((s) => own.some((p) => p.start >= s.start && p.start < s.end))) return true;
  if (near.some((s) => gentiles(s).includes(home.country))) return true;
  return sentence.words.some((w) => nouns.gives(w.lemma) === 'country');
}
