/** The list of events. In: stored events in order. Out: a table: when, where, what, who to whom, toll, how sure, from which article. */
import { partyName, sourceName, tollsPhrase, whenPhrase, wherePhrase } from '../../export/phrases.js';
import type { CodeLabels } from '../../model/labels.js';
import type { Party } from '../../model/record.js';
import type { StoredEvent } from '../../store/store.js';
import { articlePath, type ListContext } from './article-list.js';
import { statusBadge, typeLink } from './badges.js';
import { type Fragment, type Html, html } from './html.js';

const UNKNOWN = html`<span class="none">non dit</span>`;

function partyNames(parties: readonly Party[], labels: CodeLabels): string {
  return [...new Set(parties.map((party) => partyName(party, labels)))].join(', ');
}

function sidesCell({ event }: StoredEvent, labels: CodeLabels): Fragment {
  const [by, to] = [partyNames(event.actors, labels), partyNames(event.recipients, labels)];
  if (by === '' && to === '') return UNKNOWN;
  if (to === '') return by;
  return html`${by === '' ? UNKNOWN : by} <span class="arrow" aria-hidden="true">→</span><span class="vh"> envers </span> ${to}`;
}

/** The roles are written out because a narrow screen shows rows as blocks, and browsers then forget that they are rows. */
function cell(name: string, content: Fragment): Html {
  return html`<td role="cell" data-name="${name}"><div>${content}</div></td>`;
}

function row(stored: StoredEvent, { labels, since }: ListContext): Html {
  const { event, order, article } = stored;
  const href = `${articlePath(article.record.id)}#e${order + 1}`;
  const { title } = article.record.article;
  const fresh = since !== null && article.added > since;
  return html`<tr role="row" data-row>
${cell('Date', whenPhrase(event.when) ?? html`<span class="none">sans date</span>`)}
${cell('Lieu', wherePhrase(event.where, labels) ?? html`<span class="none">lieu inconnu</span>`)}
${cell('Type', typeLink(event, href, labels))}
${cell('Qui, envers qui', sidesCell(stored, labels))}
${cell('Bilan', tollsPhrase(event, labels) ?? html`<span class="none">–<span class="vh"> aucun</span></span>`)}
${cell('Statut', statusBadge(event.status, labels))}
${cell('Article', html`<a class="from" href="${articlePath(article.record.id)}" title="${title}">${sourceName(article.record.article) ?? (title || 'Sans titre')}</a>${fresh && html` <span class="fresh">nouveau</span>`}`)}
</tr>`;
}

const COLUMNS = ['Date', 'Lieu', 'Type', 'Qui, envers qui', 'Bilan', 'Statut', 'Article'];

export function eventTable(events: readonly StoredEvent[], context: ListContext): Html {
  return html`<table role="table" class="events">
<caption class="vh">Événements, du plus récent au plus ancien</caption>
<thead role="rowgroup"><tr role="row">${COLUMNS.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${events.map((event) => row(event, context))}</tbody>
</table>`;
}
