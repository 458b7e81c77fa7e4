/** The reading view. In: a stored article. Out: its text on one side, its coded events on the other; below, what else was read and what was left out. */
import type { PublishedFrom } from '../../model/article.js';
import type { ExplainRule } from '../../model/explain.js';
import type { CodeLabels } from '../../model/labels.js';
import type { VigieRecord } from '../../model/record.js';
import type { OriginMember, StoredArticle } from '../../store/store.js';
import { ROLES } from '../evidence.js';
import { articlePath, originWords } from './article-list.js';
import { counted, publishedWords } from './dates.js';
import { eventCard } from './event-card.js';
import { type Fragment, type Html, html, webAddress } from './html.js';
import { readingRest } from './reading-rest.js';
import { ROLE_NAMES, readingText } from './reading-text.js';

const FROM: Readonly<Record<PublishedFrom, string>> = {
  'json-ld': 'd’après les données de la page',
  meta: 'd’après les données de la page',
  time: 'd’après la page',
  url: 'd’après l’adresse',
  text: 'd’après le texte',
  input: 'donnée à l’entrée',
};

function metaLine(stored: StoredArticle): Html {
  const { article } = stored.record;
  const link = webAddress(article.url);
  const from = article.publishedFrom === null ? null : html` <span class="aside">${FROM[article.publishedFrom]}</span>`;
  const parts: Fragment[] = [
    article.site ?? (link === null ? 'source inconnue' : null),
    article.byline,
    html`${publishedWords(article.published)}${from}`,
    article.dateline,
    article.credits.length > 0 ? `crédit : ${article.credits.join(', ')}` : null,
    link === null
      ? null
      : html`<a href="${link}" rel="noopener noreferrer external" data-outward>${new URL(link).hostname} <span aria-hidden="true">↗</span></a>`,
  ];
  return html`<ul class="meta">${parts.filter((part) => part !== null).map((part) => html`<li>${part}</li>`)}</ul>`;
}

const SHOWN_PROBLEMS = 3;

/** The same words may be a problem more than once: each is said once. Long lists wait behind their count. */
function problems({ problems: all }: VigieRecord): Html | null {
  if (all.length === 0) return null;
  const codes = new Map(all.map(({ message, code }) => [message, code]));
  const items = [...codes].map(([message, code]) => html`<li>${message} <code>${code}</code></li>`);
  const name = counted(items.length, 'problème de lecture', 'problèmes de lecture');
  const list = html`<ul>${items}</ul>`;
  return html`<section class="notice" aria-label="Problèmes de lecture">${
    items.length > SHOWN_PROBLEMS
      ? html`<details><summary>${name}</summary>${list}</details>`
      : html`<h2>${name}</h2>${list}`
  }</section>`;
}

function copies(stored: StoredArticle): Html | null {
  const words = originWords(stored);
  const { origin, record } = stored;
  if (words === null || origin === null) return null;
  const item = ({ id, site, title }: OriginMember): Html => {
    const words =
      id === record.id
        ? 'cet article'
        : html`<a href="${articlePath(id)}" title="${title}">${site ?? (title || id)}</a>`;
    return html`<li>${words}${id === origin.first && ' (publié en premier)'}</li>`;
  };
  return html`<section class="notice origin" aria-label="Origine"><h2>${words}</h2>
<p>Le même texte, repris d’un site à l’autre : il ne compte que pour une source.</p><ul class="inline">${origin.members.map(item)}</ul></section>`;
}

/** The samples carry the very classes of the text: what the legend shows is what the text shows. */
function legend(): Html {
  const sample = (role: (typeof ROLES)[number]): Html =>
    html`<li><mark class="r-${role}">${ROLE_NAMES[role]}</mark></li>`;
  return html`<details class="legend"><summary>Légende des marques</summary><ul>${ROLES.map(sample)}</ul></details>`;
}

export function readingView(stored: StoredArticle, labels: CodeLabels, explain: ExplainRule): Html {
  const { record } = stored;
  const { title, paragraphs } = readingText(record);
  const cards = record.events.map((event, i) => eventCard(event, i + 1, labels, explain));
  return html`<main id="contenu" class="reading">
<p class="back"><a href="/" data-back>← Articles</a></p>
<article class="text" lang="${record.article.language ?? 'fr'}">
<h1>${record.article.title === '' ? 'Sans titre' : title}</h1>
<div lang="fr">${metaLine(stored)}${problems(record)}${copies(stored)}${cards.length > 0 && html`<p class="jump"><a href="#evenements">Voir ${cards.length < 2 ? 'l’événement codé' : `les ${cards.length} événements codés`} <span aria-hidden="true">↓</span></a></p>${legend()}`}</div>
<div class="body">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${paragraphs.length === 0 && html`<p class="none">Aucun texte.</p>`}</div>
</article>
<section class="cards" id="evenements" aria-label="Événements codés">
<h2>${cards.length === 0 ? 'Aucun événement codé' : counted(cards.length, 'événement codé', 'événements codés')}</h2>
${cards.length > 0 && html`<ol>${cards}</ol>`}
</section>
${readingRest(record, stored.added, labels)}
</main>`;
}
