/** Fields of an event as French phrases. In: a field and the labels. Out: a few words, or null where the event does not say. */
import { TOLL_KINDS, type TollKind } from '../model/codes.js';
import type { CodeLabels, SectorLabel } from '../model/labels.js';
import type { Claimant, EventRecord, Party, RecordArticle, Toll, When, Where } from '../model/record.js';
import { frenchDay, frenchDays, frenchMonth, insideSentence, isPronoun, listOf } from './french.js';

function isWholeMonth(from: string, to: string): boolean {
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return from.endsWith('-01') && to === last;
}

function isWholeYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** "14 mars 2026", "mars 2026", "du 5 au 9 juin 2025", "depuis le 1er septembre 2025"; words of time that were not placed stand in quotation marks. */
export function whenPhrase(when: When | null): string | null {
  if (when === null) return null;
  const { from, to } = when;
  if (from === null) return to === null ? `« ${when.text} »` : `jusqu’au ${frenchDay(to)}`;
  if (to === null) return `depuis le ${frenchDay(from)}`;
  if (from === to) return frenchDay(from);
  if (isWholeYear(from, to)) return from.slice(0, 4);
  return isWholeMonth(from, to) ? frenchMonth(from) : frenchDays(from, to);
}

/** "Solhan (Burkina Faso)", "près de Solhan (Burkina Faso)", "Mali"; a place that the sentence does not give is said to be inferred. */
export function wherePhrase(where: Where | null, labels: CodeLabels): string | null {
  if (where === null) return null;
  return where.inferred ? `${placeName(where, labels)}, lieu déduit` : placeName(where, labels);
}

function placeName(where: Where, labels: CodeLabels): string {
  const country = labels.country(where.country);
  const name = where.precision === 'near' ? `près de ${where.name}` : where.name;
  return where.precision === 'country' || country === where.name ? where.name : `${name} (${country})`;
}

/** What a party is called: its identity, else its words in the text, else, for one that is implied or only "ils", its code spelt out ("un groupe armé (Mali)"). */
export function partyName(party: Party, labels: CodeLabels): string {
  if (party.name !== null) return withItsArticle(party.text, party.name);
  const named = party.text !== null && !isPronoun(party.text);
  return named ? insideSentence(party.text) : spokenCode(party.code, labels);
}

/** The same inside a French sentence, where a country takes its article: "par la France contre le Mali". */
export function partyInSentence(party: Party, labels: CodeLabels): string {
  const name = partyName(party, labels);
  const iso3 = party.code.split('.')[0] ?? '';
  const article = name === labels.country(iso3) ? labels.countryCode(iso3)?.article : null;
  if (!article) return name;
  return article === 'l’' ? article + name : `${article} ${name}`;
}

/** "Le Maroc", "L'Union africaine" in the text keep their article: a bare name would give "de Maroc". */
function withItsArticle(text: string | null, name: string): string {
  const article = /^(?:le |la |les |l['’])(?=\S)/i.exec(text ?? '')?.[0];
  return article && text?.slice(article.length) === name ? article.toLowerCase() + name : name;
}

/** "MLI.REB" -> "groupe armé (Mali)", a label. */
export function codeName(code: string, labels: CodeLabels): string {
  return withCountry(code, labels, ({ fr }) => fr);
}

/** "MLI.REB" -> "un groupe armé (Mali)", a party of a sentence. */
function spokenCode(code: string, labels: CodeLabels): string {
  return withCountry(code, labels, ({ party }) => party);
}

function withCountry(code: string, labels: CodeLabels, nameOf: (sector: SectorLabel) => string): string {
  const [country = '', sector = ''] = code.split('.');
  const label = (labels.sectors as Readonly<Record<string, SectorLabel>>)[sector];
  const name = label ? nameOf(label) : sector;
  return country === 'UNK' ? name : `${name} (${labels.country(country)})`;
}

/** Bounds with a unit: "7 tués au moins", "de 12 à 15 tués", "1 tué", "15 tués au plus". */
export function countPhrase(min: number, max: number | null, unit: { one: string; many: string }): string {
  const noun = (n: number): string => (n < 2 ? unit.one : unit.many);
  if (max === null) return `${min} ${noun(min)} au moins`;
  if (min === max) return `${min} ${noun(min)}`;
  return min === 0 ? `${max} ${noun(max)} au plus` : `de ${min} à ${max} ${unit.many}`;
}

export function tollPhrase(kind: TollKind, toll: Toll, labels: CodeLabels): string {
  return countPhrase(toll.min, toll.max, labels.tolls[kind]);
}

/** Every toll of an event, in the order of the record: "7 tués au moins, 3 blessés"; null where it gives none. */
export function tollsPhrase(event: EventRecord, labels: CodeLabels): string | null {
  const phrases = TOLL_KINDS.flatMap((kind) => {
    const toll = event[kind];
    return toll === null ? [] : [tollPhrase(kind, toll, labels)];
  });
  return phrases.length > 0 ? phrases.join(', ') : null;
}

/** Who published: the site's name, else its host; null for a text without either. */
export function sourceName({ site, url }: Pick<RecordArticle, 'site' | 'url'>): string | null {
  if (site !== null) return site;
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

function claimantName(claimant: Claimant): string {
  const name = claimant.name ?? insideSentence(claimant.text);
  return claimant.via === null ? name : `${name} (${claimant.via})`;
}

/** The first claimant speaks, those after relay: "selon un élu, relayé par AFP"; null where the article speaks in its own voice. */
export function claimantsPhrase(claimants: readonly Claimant[]): string | null {
  const [first, ...relays] = claimants.map(claimantName);
  if (first === undefined) return null;
  return relays.length > 0 ? `selon ${first}, relayé par ${listOf(relays)}` : `selon ${first}`;
}
