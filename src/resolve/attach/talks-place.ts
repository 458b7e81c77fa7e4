/** "Les ministres se sont réunis **à Accra**. **Ils** ont exigé…", "**Lors de cette rencontre**, Kigali a rejeté…", "Le procès s'est ouvert **à Nouakchott**. **Le parquet** a requis…": what is said at talks, at a march or in court is said where they take place. In: the first naming of what is said, all clusters. Out: the place, or null. */
import type { EventType } from '../../model/codes.js';
import type { Party, Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isPoint } from './area.js';
import { isBackground } from './background.js';
import { isReal, lastOf } from './first-naming.js';
import { isInMainClause } from './frame-time.js';
import { isHospital } from './hospital.js';
import { hasPronoun, isAtThat } from './pointing.js';
import { isSaid } from './said.js';

/** What a court decides as well. */
const JUDGED: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SANCTION', 'RETREAT']);
/** For how many sentences talks go on, and a hearing. */
const TALKS = 2;
const HEARING = 4;

export function placeOfTalks(first: Naming, clusters: readonly (readonly Naming[])[]): Where | null {
  if (!isReal(first)) return null;
  const before = lastOf(
    clusters.flat().filter((n) => isScene(n) && (isSaidAtTalks(first, n) || isSaidInCourt(first, n))),
  );
  const there = before && clusters.find((c) => c.includes(before));
  const place = there ? whereOf(there) : null;
  return place && isPoint(place) ? place : null;
}

function isScene(naming: Naming): boolean {
  return (
    !naming.sentence.isTitle && naming.draft.status === 'occurred' && naming.where !== null && isPoint(naming.where)
  );
}

function isSaidAtTalks(first: Naming, scene: Naming): boolean {
  const { type, mode } = scene.draft;
  if (
    !(isSaid(first.draft) || first.draft.type === 'THREATEN') ||
    !(type === 'CONSULT' || type === 'PROTEST') ||
    mode === 'phone'
  )
    return false;
  const gap = first.sentence.index - scene.sentence.index;
  if (gap < 1 || gap > TALKS || isBackground(scene) || !isInMainClause(scene.sentence, scene.draft.trigger.head))
    return false;
  // "il a décrété un deuil national", after he has been to the hospital
  if (first.draft.type === 'SUPPORT' && scene.where && isHospital(scene.where)) return false;
  return (hasPronoun(first) && areOfOneCode(scene.actors, first.actors)) || (type === 'CONSULT' && isAtThat(first));
}

/** A pronoun takes up those of its kind who were named last. */
function areOfOneCode(some: readonly Party[], others: readonly Party[]): boolean {
  return some.some((a) => others.some((b) => a.code === b.code));
}

/** The judges, the prosecution and the defence speak in court. */
function isSaidInCourt({ draft, sentence, actors, lists }: Naming, scene: Naming): boolean {
  const gap = sentence.index - scene.sentence.index;
  if (!JUDGED.has(draft.type) || gap < 0 || gap > HEARING || (gap === 0 && draft === scene.draft)) return false;
  if (scene.draft.type !== 'ACCUSE' && scene.draft.type !== 'SANCTION') return false;
  if (!lists.has('hearing', scene.sentence.words[scene.draft.trigger.head]?.lemma)) return false;
  if (actors.some((p) => p.code.endsWith('.JUD')) || isInHearing(sentence.words)) return true;
  const subject = sentence.words.find((w) => w.head === draft.trigger.head && w.deprel.startsWith('nsubj'));
  if (lists.has('in-court', subject?.lemma)) return true;
  return subject?.feats['PronType'] === 'Prs' && areOfOneCode(scene.recipients, actors);
}

/** "**À l'audience**, il a contesté les faits" */
function isInHearing(words: Naming['sentence']['words']): boolean {
  return words.some((w) => w.lemma === 'audience' && words[w.index - 2]?.lemma === 'à');
}
