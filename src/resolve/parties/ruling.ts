/** Who rules a country, as an article calls them. In: a country and the events. Out: the government by its commonest words; nobody where the article does not speak of it. */
import type { EventRecord, Party } from '../../model/record.js';
import { mostOften } from './most-often.js';

/** Whom people mean who march against nobody in particular. */
const POWER =
  /^(l[ea]s? |l['’]|ce |cette |son |leur )?((chef|président)e? (de l['’]état|de la (république|transition)|du gouvernement)|président(e?)( \p{Lu}|$| \p{Ll}+(ien|ais|ois|ain|éen|é|è)(ne|se|e)?( |$))|premi(er|ère)[ -]ministre|gouvernement|autorités|régime|junte|pouvoir|exécutif|présidence)/iu;

export function powerOf(country: string | undefined, events: readonly EventRecord[]): Party[] {
  const code = `${country}.GOV`;
  const fallen = overthrownIn(events);
  const ruling = events
    .flatMap((e) => [...e.actors, ...e.recipients])
    .filter((p) => p.code === code && !(p.name !== null && fallen.has(p.name)));
  const rulers = new Set(ruling.filter(isPower).map((p) => p.name ?? p.text));
  const target = mostOften(ruling.filter((p) => isPower(p) || rulers.has(p.name)));
  if (target) return [target];
  // "la préfecture", "le porte-parole", a minister on a visit: not the power, but the article speaks of it
  return ruling.length > 0 ? [unnamed(code)] : [];
}

/** Whoever fell so long before the news rules no more. */
const LONG_BEFORE = 60 * 24 * 3600 * 1000;

/** "avait **renversé le président Koné** en 2021", in the news of another year. */
function overthrownIn(events: readonly EventRecord[]): ReadonlySet<string> {
  const day = (iso: string | null | undefined): number => Date.parse(iso ?? '');
  const last = Math.max(...events.map((e) => day(e.when?.from)).filter((at) => !Number.isNaN(at)));
  const coups = events.filter(
    (e) => e.mode === 'coup' && e.status === 'occurred' && day(e.when?.to) < last - LONG_BEFORE,
  );
  return new Set(coups.flatMap((e) => e.recipients).flatMap((p) => p.name ?? []));
}

export function isPower({ text }: Party): boolean {
  return text !== null && POWER.test(text);
}

/** Known by its code only: no word of the article calls it so. */
export function unnamed(code: string): Party {
  return { text: null, start: null, end: null, name: null, id: null, code };
}
