/** "Il a réclamé **mardi** des renforts, **trois jours après l'attaque** de Kolo": the day of one happening gives that of the other. In: a naming, all clusters, the article. Out: the day, or null. */
import type { When } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whenOf } from '../fuse/setting-of.js';
import { dayNumber, isoDay } from '../time/calendar.js';
import type { Distance } from '../time/distances.js';
import { isDayOf } from './first-naming.js';
import { movedBy } from './moved-day.js';
import type { Scene } from './scene.js';
import { isDay, isMainTime } from './telling.js';
import { pathUp } from './words.js';

/** Sentences that say on which day the news is. */
const LEAD = 4;

export function dayAtDistance(
  naming: Naming,
  clusters: readonly (readonly Naming[])[],
  { distances, tellings, times }: Scene,
): When | null {
  const distance = distances.find((d) => isBehind(naming, d));
  if (!distance) return null;
  const beside = clusters.filter((c) => c.some((n) => n.sentence === naming.sentence && !isBehind(n, distance)));
  if (distance.months) return monthAt(beside, distance, naming);
  const base =
    dayOf(beside) ??
    ownDay(distance, naming, times) ??
    tellings.find((t) => t.sentence <= LEAD)?.when ??
    dayOf(clusters.filter(isInLead));
  return base ? movedBy(base, distance.days, distance, naming.sentence) : null;
}

/** "ont quitté le bloc **en janvier**, **six mois après** le putsch": in July. */
function monthAt(
  beside: readonly (readonly Naming[])[],
  { start, end, months = 0 }: Distance,
  { sentence }: Naming,
): When | null {
  const base = beside.flatMap((c) => whenOf(c) ?? []).find((w) => w.known && (isDay(w) || w.precision === 'month'));
  const [year, month] = (base?.from ?? '').split('-').map(Number);
  if (!base || !year || !month) return null;
  const count = year * 12 + month - 1 + months;
  const first = (n: number): number => dayNumber(Math.floor(n / 12), (n % 12) + 1, 1);
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const bounds = { from: isoDay(first(count)), to: isoDay(first(count + 1) - 1) };
  return { ...base, text, start, end, ...bounds, precision: 'month', inferred: true };
}

/** "remontait **au 1er juillet**, à la veille d'une visite": the day that the sentence gave before, or that of its main verb. */
function ownDay({ start }: Distance, { sentence }: Naming, times: readonly When[]): When | null {
  const own = times.filter((t) => t.start >= sentence.start && t.end <= sentence.end && isDay(t));
  return own.findLast((t) => t.end <= start) ?? own.find((t) => isMainTime(sentence, t)) ?? null;
}

function dayOf(clusters: readonly (readonly Naming[])[]): When | null {
  return clusters.flatMap((c) => whenOf(c) ?? []).find(isDay) ?? null;
}

function isInLead(cluster: readonly Naming[]): boolean {
  return cluster.some((n) => isDayOf(n) && !n.sentence.isTitle && n.sentence.index <= LEAD);
}

/** The first noun behind the words, or what is told under it. */
function isBehind({ sentence, draft }: Naming, { start, end }: Distance): boolean {
  if (start < sentence.start || end > sentence.end || draft.trigger.start < end) return false;
  // "trois jours après **avoir exclu** cette hypothèse"
  const noun = sentence.words.find((w) => w.start >= end && /^(NOUN|VERB|PRON)$/.test(w.upos));
  // "trois semaines avant **celle** du ministre"
  if (noun?.upos === 'PRON') return false;
  const between = sentence.words.filter((w) => w.start >= end && w.index < draft.trigger.head);
  // "après le scrutin **qui a porté** le parti au pouvoir"
  if (between.some((w) => w.feats['VerbForm'] === 'Fin')) return false;
  const up = pathUp(sentence, draft.trigger.head);
  const to = up.indexOf(noun?.index ?? -1);
  // "quelques heures après la libération de deux hommes **enlevés** au Bénin": longer ago
  return to >= 0 && !up.slice(0, to).some((i) => sentence.words[i]?.deprel.startsWith('acl'));
}
