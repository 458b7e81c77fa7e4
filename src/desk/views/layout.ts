/** The page around every view. In: title, body, what the header shows. Out: a whole HTML document, without a script or style of its own. */
import type { Counts } from '../../store/store.js';
import { type Assets, assetPath } from '../assets.js';
import { addressOf, type DeskQuery, NO_QUERY } from '../query.js';
import { counted } from './dates.js';
import { type Fragment, type Html, html } from './html.js';

export interface Shell {
  readonly title: string;
  readonly query: DeskQuery;
  /** Which of the two tabs is the current page; null on a page of neither. */
  readonly current: DeskQuery['view'] | null;
  readonly counts: Counts;
  readonly assets: Assets;
  readonly watch: boolean;
  readonly body: Fragment;
}

function tab(shell: Shell, view: DeskQuery['view'], label: string, n: number): Html {
  const href = addressOf({ ...shell.query, view, page: 1 });
  const current = shell.current === view;
  return html`<a href="${href}"${current ? html` aria-current="page"` : null} data-go="${view}">${label} <span class="n">${n.toLocaleString('fr-FR')}</span></a>`;
}

/** The search keeps the view but not the other filters: a new question. */
function searchForm(shell: Shell): Html {
  return html`<form class="search" role="search" action="/" method="get">
<label class="vh" for="q">Chercher dans les articles</label>
<input id="q" name="q" type="search" placeholder="Chercher : mots, « phrase exacte »" value="${shell.query.filters.text ?? ''}" autocomplete="off">
${shell.query.view === 'evenements' && html`<input type="hidden" name="vue" value="evenements">`}
<button type="submit">Chercher</button>
</form>`;
}

const SHORTCUTS: readonly (readonly [keys: string, does: string])[] = [
  ['j / k', 'article ou événement suivant, précédent'],
  ['Entrée ou o', 'ouvrir ; dans un article, aller à la preuve'],
  ['u', 'revenir à la liste'],
  ['/', 'chercher'],
  ['g puis a', 'aller aux articles'],
  ['g puis e', 'aller aux événements'],
  ['?', 'cette aide'],
];

/** Shown by `desk.js` only: without it there are no shortcuts to explain. One-key shortcuts can be switched off (WCAG 2.1.4). */
const HELP = html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Raccourcis clavier</h2>
<dl class="keys">${SHORTCUTS.map(([keys, does]) => html`<div><dt>${keys}</dt><dd>${does}</dd></div>`)}</dl>
<p><label><input type="checkbox" id="keys-on" checked> Raccourcis à une touche activés</label></p>
<form method="dialog"><button>Fermer</button></form>
</dialog>`;

export function layout(shell: Shell): string {
  const { counts, assets } = shell;
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shell.title} · Vigie</title>
<link rel="icon" href="${assetPath(assets, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPath(assets, 'desk.css')}">
<script src="${assetPath(assets, 'desk.js')}" type="module"></script>
</head>
<body${shell.watch ? html` data-watch="/api/revision"` : null}>
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="top">
<a class="brand" href="${addressOf(NO_QUERY)}">Vigie</a>
<nav aria-label="Vues">${tab(shell, 'articles', 'Articles', counts.articles)}${tab(shell, 'evenements', 'Événements', counts.events)}</nav>
${searchForm(shell)}
</header>
<div id="news" role="status"></div>
${shell.body}
<footer class="foot">
<p>${counted(counts.articles, 'article')} de ${counted(counts.origins, 'origine')} · codage automatique : la preuve est dans le texte, vérifiez-la.</p>
<p><button type="button" id="help-open" hidden>Raccourcis clavier (?)</button></p>
</footer>
${HELP}
</body>
</html>
`.markup;
}
