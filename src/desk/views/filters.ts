/** The filters beside a list. In: the query, facets, suggestions. Out: a form that works as an address, and the active filters as links that remove them. */

import { frenchDay } from '../../export/french.js';
import { EVENT_TYPES, STATUSES } from '../../model/codes.js';
import type { CodeLabels } from '../../model/labels.js';
import type { Facets, Suggestions } from '../../store/store.js';
import { addressOf, type DeskQuery, isFiltered, NO_QUERY } from '../query.js';
import { type Fragment, type Html, html } from './html.js';

export interface FilterChoices {
  readonly facets: Facets;
  readonly suggestions: Suggestions;
  readonly labels: CodeLabels;
  /** Words for the last visit ("20 mars 2026 à 09:05"); null on the first. */
  readonly lastVisit: string | null;
}

type Option = readonly [value: string, label: string];

function select(name: string, label: string, any: string, chosen: string | null, options: readonly Option[]): Html {
  const option = ([value, text]: Option) =>
    html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`;
  return html`<div class="field"><label for="f-${name}">${label}</label>
<select id="f-${name}" name="${name}"><option value="">${any}</option>${options.map(option)}</select></div>`;
}

function input(name: string, label: string, value: string | null, attributes: Fragment): Html {
  return html`<div class="field"><label for="f-${name}">${label}</label>
<input id="f-${name}" name="${name}" value="${value ?? ''}" ${attributes}></div>`;
}

/** "Mali (12)": only what is there to be found, and what is chosen. */
function counted(
  codes: readonly string[],
  counts: Readonly<Record<string, number>>,
  name: (code: string) => string,
  chosen: string | null,
): Option[] {
  return codes
    .filter((code) => (counts[code] ?? 0) > 0 || code === chosen)
    .map((code) => [code, `${name(code)} (${counts[code] ?? 0})`]);
}

function countryCodes({ facets, labels }: FilterChoices, chosen: string | null): string[] {
  const codes = new Set([...Object.keys(facets.countries), ...(chosen === null ? [] : [chosen])]);
  return [...codes].sort((a, b) => labels.country(a).localeCompare(labels.country(b), 'fr'));
}

function datalist(id: string, names: readonly string[]): Html {
  return html`<datalist id="${id}">${names.map((name) => html`<option value="${name}">`)}</datalist>`;
}

/** Days mean publication in the list of articles, and the event's own date in the list of events. */
function dayFields({ view, filters }: DeskQuery): Html {
  const legend = view === 'articles' ? 'Publié' : 'Survenu';
  return html`<fieldset><legend>${legend}</legend><div class="days">
${input('du', 'du', filters.from, html`type="date"`)}
${input('au', 'au', filters.to, html`type="date"`)}
</div></fieldset>`;
}

export function filterForm(query: DeskQuery, choices: FilterChoices): Html {
  const { filters, view } = query;
  const { facets, labels, suggestions, lastVisit } = choices;
  const type = (code: string): string => labels.types[code as (typeof EVENT_TYPES)[number]].fr;
  const status = (code: string): string => labels.statuses[code as (typeof STATUSES)[number]].fr;
  return html`<details class="filters">
<summary>Filtrer</summary>
<form action="/" method="get" aria-label="Filtres">
${view === 'evenements' && html`<input type="hidden" name="vue" value="evenements">`}
${filters.text !== null && html`<input type="hidden" name="q" value="${filters.text}">`}
${select('type', 'Type d’événement', 'Tous', filters.type, counted(EVENT_TYPES, facets.types, type, filters.type))}
${select('statut', 'Statut', 'Tous', filters.status, counted(STATUSES, facets.statuses, status, filters.status))}
${select('pays', 'Pays', 'Tous', filters.country, counted(countryCodes(choices, filters.country), facets.countries, labels.country, filters.country))}
${input('acteur', 'Acteur', filters.actor, html`list="acteurs" placeholder="nom, sigle ou code" autocomplete="off"`)}
${input('lieu', 'Lieu', filters.place, html`list="lieux" placeholder="localité ou région" autocomplete="off"`)}
${dayFields(query)}
${lastVisit !== null && html`<p class="check"><label><input type="checkbox" name="nouveau" value="1"${query.fresh ? html` checked` : null}> Depuis ma dernière visite</label></p>`}
<p class="actions"><button type="submit">Filtrer</button>${isFiltered(query) && html` <a href="${addressOf({ ...NO_QUERY, view })}">Tout effacer</a>`}</p>
</form>
${datalist('acteurs', suggestions.actors)}${datalist('lieux', suggestions.places)}
</details>`;
}

/** Each active filter as words, with the filters that remain without it. */
function activeFilters(
  query: DeskQuery,
  labels: CodeLabels,
): readonly (readonly [words: string, without: Partial<DeskQuery['filters']>])[] {
  const { text, type, status, country, actor, place, from, to } = query.filters;
  const chips: (readonly [string, Partial<DeskQuery['filters']>])[] = [];
  if (text !== null) chips.push([`« ${text} »`, { text: null }]);
  if (type !== null) chips.push([labels.types[type].fr, { type: null }]);
  if (status !== null) chips.push([labels.statuses[status].fr, { status: null }]);
  if (country !== null) chips.push([labels.country(country), { country: null }]);
  if (actor !== null) chips.push([`acteur : ${actor}`, { actor: null }]);
  if (place !== null) chips.push([`lieu : ${place}`, { place: null }]);
  if (from !== null) chips.push([`du ${frenchDay(from)}`, { from: null }]);
  if (to !== null) chips.push([`au ${frenchDay(to)}`, { to: null }]);
  return chips;
}

export function filterChips(query: DeskQuery, labels: CodeLabels): Html | null {
  if (!isFiltered(query)) return null;
  const chip = (words: string, href: string): Html =>
    html`<li><a href="${href}"><span class="vh">Retirer le filtre </span>${words} <span aria-hidden="true">×</span></a></li>`;
  const chips = activeFilters(query, labels).map(([words, without]) =>
    chip(words, addressOf({ ...query, page: 1, filters: { ...query.filters, ...without } })),
  );
  return html`<ul class="chips" aria-label="Filtres actifs">${chips}${query.fresh && chip('depuis ma dernière visite', addressOf({ ...query, page: 1, fresh: false }))}</ul>`;
}
