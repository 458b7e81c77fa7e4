/** Dates of publication and arrival in French. In: ISO text. Out: words; hours stay in the zone in which they were given. */
import { frenchDay } from '../../export/french.js';

/** "2026-03-15T08:10:00+00:00" -> "15 mars 2026, 08:10"; "sans date" for null. */
export function publishedWords(published: string | null): string {
  if (published === null) return 'sans date';
  const time = clockOf(published);
  return time === null ? frenchDay(published) : `${frenchDay(published)}, ${time}`;
}

export function clockOf(published: string | null): string | null {
  return published?.match(/^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/)?.[1] ?? null;
}

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** "dimanche 15 mars 2026": a heading over the articles of one day. */
export function dayHeading(published: string | null): string {
  if (published === null) return 'Sans date de publication';
  const day = published.slice(0, 10);
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday === undefined ? published : `${weekday} ${frenchDay(day)}`;
}

/** A moment of this machine, in its own zone: "20 mars 2026 à 09:05". */
export function momentWords(iso: string): string {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${frenchDay(day)} à ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "1 article", "3 articles", "0 article": French counts zero as singular. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`;
}
