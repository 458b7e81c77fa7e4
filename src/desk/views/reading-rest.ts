/** What was read besides the events, and what was left out. In: a record. Out: quotations, actors, places, links and left-overs, each behind its name. */
import { codeName } from '../../export/phrases.js';
import type { Removed } from '../../model/article.js';
import type { CodeLabels } from '../../model/labels.js';
import type { ActorRecord, PlaceRecord, QuoteRecord, VigieRecord } from '../../model/record.js';
import { momentWords } from './dates.js';
import { type Html, html, webAddress } from './html.js';

function quoteItem(quote: QuoteRecord, labels: CodeLabels): Html {
  const { speaker, channel, relayedBy } = quote;
  const who =
    speaker === null
      ? html`<span class="none">locuteur inconnu</span>`
      : html`${speaker.name} <abbr class="code" title="${codeName(speaker.code, labels)}">${speaker.code}</abbr>`;
  const relays = relayedBy.map((relay) => html`, relayé par ${relay.name ?? relay.text}`);
  return html`<li><q>${quote.text}</q> <span class="aside">— ${who}${channel !== null && `, ${channel}`}${relays}</span></li>`;
}

const placeItem = (place: PlaceRecord, labels: CodeLabels): Html =>
  html`<li>${place.name} <span class="aside">${[place.admin1, labels.country(place.country)].filter((part) => part !== null && part !== place.name).join(', ')}</span></li>`;

const actorItem = (actor: ActorRecord, labels: CodeLabels): Html =>
  html`<li>${actor.name} <abbr class="code" title="${codeName(actor.code, labels)}">${actor.code}</abbr></li>`;

/** Left-overs are shown as text, whatever they were: markup of the page is never run. */
const removedItem = ({ reason, text }: Removed, labels: CodeLabels): Html =>
  html`<li><span class="aside">${labels.removal(reason)}</span> <q>${text.length > 300 ? `${text.slice(0, 300)}…` : text}</q></li>`;

function linkItem({ href, text }: { href: string; text: string }): Html | null {
  const address = webAddress(href);
  if (address === null) return null;
  const host = new URL(address).hostname;
  return html`<li><a href="${address}" rel="noopener noreferrer external">${text || address}</a> <span class="aside">${host}</span></li>`;
}

function fold(name: string, items: readonly (Html | null)[], open = false): Html | null {
  if (items.length === 0) return null;
  return html`<details${open ? html` open` : null}><summary>${name} <span class="n">${items.length}</span></summary><ul>${items}</ul></details>`;
}

export function readingRest({ article, quotes, places, actors }: VigieRecord, added: string, labels: CodeLabels): Html {
  return html`<section class="rest" aria-label="Autres éléments lus">
${fold(
  'Citations',
  quotes.map((quote) => quoteItem(quote, labels)),
  true,
)}
${fold(
  'Acteurs',
  actors.map((actor) => actorItem(actor, labels)),
)}
${fold(
  'Lieux',
  places.map((place) => placeItem(place, labels)),
)}
${fold('Liens du texte', article.links.map(linkItem))}
${fold(
  'Retiré de la page, et pourquoi',
  article.removed.map((piece) => removedItem(piece, labels)),
)}
<p class="aside">Ajouté le ${momentWords(added)}.</p></section>`;
}
