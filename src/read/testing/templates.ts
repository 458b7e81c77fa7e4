/** One fictional article, for the templates beside: its title, standfirst, paragraphs, author. Nothing of it happened. */

export const STORY = {
  title: 'Kaya : le marché central rouvre après deux mois de travaux',
  lead: 'Les quatre cents commerçantes ont retrouvé leurs étals mardi, sous une halle dont le toit a été refait par la commune.',
  author: 'Awa Sawadogo',
  site: 'Le Fanal du Centre-Nord',
  paragraphs: [
    'Le maire de Kaya a coupé le ruban peu après huit heures, devant une foule venue des quartiers voisins. « Cette halle appartient à celles qui la font vivre », a-t-il déclaré avant de laisser la place aux vendeuses.',
    'Les travaux avaient commencé en novembre, après qu’une partie du toit s’était envolée pendant un orage. La commune a payé la moitié des tôles, le reste venant d’une collecte menée par les associations du marché.',
    'Mariam Ouédraogo vend du riz et des oignons depuis vingt ans. Elle dit avoir perdu un tiers de ses clientes pendant la fermeture, quand les étals avaient été déplacés le long de la route nationale.',
    'Selon la direction du commerce, quatre cents places ont été attribuées par tirage au sort, en présence d’un huissier. Douze familles contestent encore le résultat et doivent être reçues vendredi à la mairie.',
    'Une seconde tranche doit suivre à la saison sèche : des caniveaux, deux bornes-fontaines et un poste de garde. Le conseil municipal votera le budget avant la fin du mois prochain.',
  ],
  heading: 'Douze recours en attente',
  related: [
    'Ziniaré : la gare routière change d’adresse',
    'Boulsa : les puits du lycée sont de nouveau en service',
    'Kongoussi : le lac a gagné un mètre en trois semaines',
    'Tougouri : la radio locale cherche des bénévoles',
  ],
} as const;

export const FULL_TEXT: string = [...STORY.paragraphs.slice(0, 3), STORY.heading, ...STORY.paragraphs.slice(3)].join(
  '\n\n',
);

const related = (tag = 'li'): string =>
  STORY.related.map((t, i) => `<${tag}><a href="/autre-${i}">${t}</a></${tag}>`).join('');
const ps = (open = '<p>', close = '</p>'): string[] => STORY.paragraphs.map((p) => open + p + close);

export interface Template {
  readonly name: string;
  readonly html: string;
  /** Lines that must not be in the text. */
  readonly without: readonly string[];
  readonly lead: boolean;
  /** Its own text, where it is not that of the whole story. */
  readonly text?: readonly string[];
}

const head = (more = ''): string =>
  `<head><meta charset="utf-8"><title>${STORY.title} - ${STORY.site}</title>${more}</head>`;
const MENU =
  '<nav class="menu"><ul><li><a href="/">Accueil</a></li><li><a href="/politique">Politique</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const COMMENTS =
  '<div id="comments"><h3>2 commentaires</h3><ol class="commentlist"><li><div class="comment-body"><p>Bravo aux commerçantes de Kaya, elles ont attendu ce jour bien longtemps, et merci à la mairie.</p></div></li><li><div class="comment-body"><p>Il reste à régler la question des caniveaux avant les pluies, sinon tout sera à refaire l’an prochain.</p></div></li></ol><div id="respond"><h3>Laisser un commentaire</h3><form><p>Votre adresse e-mail ne sera pas publiée.</p></form></div></div>';
const without = [...STORY.related, 'Bravo aux commerçantes', 'Laisser un commentaire', 'Politique'];

/** Markup as the common systems of the press write it, each from memory of its usual structure. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'SPIP',
    lead: true,
    without,
    html: `<html lang="fr">${head()}<body class="page_article"><div id="page"><div id="entete"><a href="/">${STORY.site}</a></div>${MENU}<div id="conteneur"><div id="contenu"><div class="cartouche"><h1 class="crayon article-titre-12">${STORY.title}</h1><p class="info-publi">mardi 14 janvier 2025, par <span class="vcard author"><a class="url fn" href="/auteur">${STORY.author}</a></span></p></div><div class="crayon article-chapo-12 chapo"><p>${STORY.lead}</p></div><div class="crayon article-texte-12 texte">${ps().slice(0, 3).join('')}<h3 class="spip">${STORY.heading}</h3>${ps().slice(3).join('')}</div></div><div id="navigation"><div class="menu rubriques"><h2>Dans la même rubrique</h2><ul>${related()}</ul></div></div></div>${COMMENTS}</div></body></html>`,
  },
  {
    name: 'one component a paragraph',
    lead: false,
    without,
    html: `<html lang="fr">${head(`<meta property="og:title" content="${STORY.title}">`)}<body><header>${MENU}</header><main id="main-content"><article><header><h1 id="main-heading">${STORY.title}</h1><div data-component="byline-block"><span>${STORY.author}</span></div></header>${STORY.paragraphs.map((p, i) => `${i === 3 ? `<div data-component="subheadline-block"><h2>${STORY.heading}</h2></div>` : ''}<div data-component="text-block" class="x1-RichTextComponentWrapper"><div class="x1-RichTextContainer"><p>${p}</p></div></div>`).join('')}<section data-component="links-block"><p>À lire aussi</p><ul>${related()}</ul></section><section data-component="tag-list"><h2>Sujets associés</h2><ul><li><a href="/t1">Burkina</a></li><li><a href="/t2">Commerce</a></li></ul></section></article><section class="related"><h2>À la une</h2><ul>${related()}</ul></section></main>${COMMENTS}<footer>© 2025 ${STORY.site}</footer></body></html>`,
  },
  {
    name: 'table layout with line breaks',
    lead: false,
    without: STORY.related.slice(),
    html: `<html>${head()}<body><table width="100%"><tr><td width="20%"><a href="/">Accueil</a><br><a href="/p">Politique</a><br>${STORY.related.map((t, i) => `<a href="/r${i}">${t}</a><br>`).join('')}</td><td><font size="5"><b>${STORY.title}</b></font><br><br><font size="2">${STORY.paragraphs.slice(0, 3).join('<br><br>')}<br><br><b>${STORY.heading}</b><br><br>${STORY.paragraphs.slice(3).join('<br><br>')}</font></td></tr></table></body></html>`,
  },
  {
    name: 'chunks of the body parted by advertisements',
    lead: false,
    without,
    html: `<html lang="fr">${head()}<body>${MENU}<div class="page"><h1>${STORY.title}</h1><div class="story-wrap"><div class="article-text">${ps().slice(0, 2).join('')}</div><div class="ad-slot">Publicité</div><div class="article-text">${ps().slice(2, 3).join('')}<h2>${STORY.heading}</h2></div><div class="ad-slot">Publicité</div><div class="article-text">${ps().slice(3).join('')}</div></div><div class="more-news"><h3>Articles similaires</h3><ul>${related()}</ul></div>${COMMENTS}</div></body></html>`,
  },
  {
    name: 'utility classes only',
    lead: false,
    without,
    html: `<html lang="fr">${head()}<body><div class="flex flex-col overflow-hidden">${MENU}<div class="relative mx-auto mt-4"><h1 class="text-3xl font-bold">${STORY.title}</h1><div class="mb-4 border-bottom">${ps('<p class="mb-4 margin-bottom-20 overflow-hidden">').slice(0, 3).join('')}<h2 class="mt-8">${STORY.heading}</h2>${ps('<p class="mb-4 margin-bottom-20 overflow-hidden">').slice(3).join('')}</div></div><div class="grid grid-cols-4">${STORY.related.map((t, i) => `<div class="rounded"><a href="/c${i}"><h3>${t}</h3></a><p>Un résumé de cet autre article, qui tient en une phrase un peu longue mais sans plus.</p></div>`).join('')}</div>${COMMENTS}</div></body></html>`,
  },
  {
    name: 'Blogger, one div with line breaks',
    lead: false,
    without: ['Bravo aux commerçantes', 'Libellés', 'Message plus récent'],
    html: `<html lang="fr">${head()}<body class="item-view"><div class="main-outer"><div id="main"><div class="blog-posts hfeed"><h2 class="date-header"><span>mardi 14 janvier 2025</span></h2><div class="post hentry"><h3 class="post-title entry-title">${STORY.title}</h3><div class="post-body entry-content" itemprop="articleBody">${STORY.paragraphs.slice(0, 3).join('<br /><br />')}<br /><br /><b>${STORY.heading}</b><br /><br />${STORY.paragraphs.slice(3).join('<br /><br />')}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Publié par <span class="fn">${STORY.author}</span></span> <span class="post-labels">Libellés : <a href="/l">marché</a></span></div></div><div class="comments" id="comments"><h4>1 commentaire:</h4><p>Bravo aux commerçantes de Kaya, elles ont attendu ce jour bien longtemps.</p></div><div class="blog-pager"><a href="/n">Message plus récent</a></div></div></div></div></body></html>`,
  },
  {
    name: 'Drupal with a form around the page',
    lead: false,
    without,
    html: `<html lang="fr">${head()}<body><form method="post" action="./page.aspx">${MENU}<div class="region-content"><h1 class="page-header">${STORY.title}</h1><div class="node node-article"><div class="submitted">Par <span class="username">${STORY.author}</span>, 14/01/2025</div><div class="field field-name-body"><div class="field-items"><div class="field-item even">${ps().slice(0, 3).join('')}<h3>${STORY.heading}</h3>${ps().slice(3).join('')}</div></div></div></div></div><div class="block-views"><h2>Les plus lus</h2><ul>${related()}</ul></div>${COMMENTS}</form></body></html>`,
  },
  {
    name: 'read-also lists inside the body',
    lead: true,
    without,
    html: `<html lang="fr">${head()}<body>${MENU}<article class="article post-12 category-politique tag-marche"><header class="article__header"><h1 class="article__title">${STORY.title}</h1><p class="article__desc standfirst">${STORY.lead}</p></header><section class="article__content">${ps('<p class="article__paragraph">').slice(0, 2).join('')}<section class="inread inread--related"><p>Lire aussi</p><ul>${related()}</ul></section>${ps().slice(2, 3).join('')}<h2>${STORY.heading}</h2><p>Lire aussi : <a href="/x">${STORY.related[0]}</a></p>${ps().slice(3).join('')}<p><strong>À lire également : <a href="/y">${STORY.related[1]}</a></strong></p><p><a href="/z"><em>&gt;&gt; ${STORY.related[2]}</em></a></p></section></article>${COMMENTS}</body></html>`,
  },
  {
    name: 'main article among article teasers',
    lead: false,
    without,
    html: `<html lang="fr">${head()}<body>${MENU}<main><article class="node node--full"><h1>${STORY.title}</h1><div class="node__content">${ps().slice(0, 3).join('')}<h2>${STORY.heading}</h2>${ps().slice(3).join('')}</div></article><div class="view">${STORY.related.map((t, i) => `<article class="node node--teaser"><h2><a href="/n${i}">${t}</a></h2><p>Le résumé de cet autre article tient en deux phrases assez longues. Il ressemble à un paragraphe ordinaire de la page, et il est suivi d’un lien.</p></article>`).join('')}</div></main>${COMMENTS}</body></html>`,
  },
  {
    name: 'paragraphs as divisions without names',
    lead: false,
    without,
    html: `<html lang="fr">${head()}<body><div id="top">${MENU}</div><div id="wrap"><div id="left"><h1>${STORY.title}</h1><div>Par ${STORY.author} | 14 janvier 2025</div><div>${ps('<div>', '</div>').slice(0, 3).join('')}<div><strong>${STORY.heading}</strong></div>${ps('<div>', '</div>').slice(3).join('')}</div></div><div id="right"><h3>Dernières nouvelles</h3>${STORY.related.map((t, i) => `<div><a href="/q${i}">${t}</a></div>`).join('')}</div></div>${COMMENTS}</body></html>`,
  },
  {
    name: 'pictures, captions and buttons inside',
    lead: false,
    without: [...without, 'La halle, le jour', 'Crédit photo', 'Partager', 'Publicité', 'Écouter', 'Photo : mairie'],
    html: `<html lang="fr">${head()}<body>${MENU}<article><h1>${STORY.title}</h1><div class="share-buttons"><a href="https://f.example">Facebook</a> <a href="https://w.example">WhatsApp</a></div><figure><img src="a.jpg"><figcaption>La halle, le jour de sa réouverture, avec les commerçantes et le maire. © Le Fanal</figcaption></figure><div class="audio-player"><button>Écouter l'article</button> 3 min</div>${ps().slice(0, 2).join('')}<div class="wp-caption alignnone"><img src="b.jpg"><p class="wp-caption-text">La halle, le jour de l’orage de novembre, sans son toit de tôle.</p></div><p><em>Crédit photo : mairie de Kaya</em></p>${ps().slice(2, 3).join('')}<div class="pub-inread"><span>Publicité</span></div><h2>${STORY.heading}</h2>${ps().slice(3).join('')}<p>Partager</p><p>Photo : mairie de Kaya</p><p>0</p></article><aside><h3>Les plus lus</h3><ul>${related()}</ul></aside>${COMMENTS}</body></html>`,
  },
  {
    name: 'carousel of cards without useful names before the text',
    lead: false,
    without,
    html: `<html lang="fr">${head()}<body><div>${STORY.related.map((t, i) => `<div class="c1"><a href="/w${i}"><img src="x.jpg"><div class="c2">${t}</div></a></div>`).join('')}</div><div class="z"><h1>${STORY.title}</h1><div class="z1">${ps().slice(0, 3).join('')}<h3>${STORY.heading}</h3>${ps().slice(3).join('')}</div></div><div class="z2"><div class="z3">À ne pas manquer</div>${STORY.related.map((t, i) => `<div class="z4"><a href="/v${i}">${t}</a><div>Hier à 14h02</div></div>`).join('')}</div>${COMMENTS}</body></html>`,
  },
  {
    name: 'newsletter, channel and author box after the text',
    lead: false,
    without: [
      ...without,
      'Inscrivez-vous',
      'chaîne WhatsApp',
      'Journaliste au Fanal',
      'Cet article vous a plu',
      'Suivez-nous',
      'Tous droits réservés',
      'avec agences',
    ],
    html: `<html lang="fr">${head('<meta name="author" content="La Rédaction">')}<body>${MENU}<article><h1>${STORY.title}</h1><div class="entry-content">${ps().slice(0, 3).join('')}<h2>${STORY.heading}</h2>${ps().slice(3).join('')}<p>${STORY.site} avec agences</p><p><strong>Inscrivez-vous à notre newsletter pour recevoir l’actualité chaque matin</strong></p><p><a href="https://w.example">Rejoignez notre chaîne WhatsApp pour ne rien manquer</a></p><p>Suivez-nous sur <a href="https://f.example">Facebook</a></p><p>Cet article vous a plu ? Partagez-le</p></div><div class="x-about"><h4>À propos de l’auteur</h4><p>Journaliste au Fanal depuis 2016, elle couvre la vie des communes et les questions de commerce.</p></div><p>Tous droits réservés. Reproduction interdite.</p></article>${COMMENTS}</body></html>`,
  },
  {
    name: 'short lines under utility classes',
    lead: false,
    text: [STORY.paragraphs[0], 'Elle a duré deux heures.', STORY.paragraphs[1], 'Puis la pluie est venue.'],
    without,
    html: `<html lang="fr">${head()}<body>${MENU}<div class="c"><h1>${STORY.title}</h1><p class="margin-bottom">${STORY.paragraphs[0]}</p><p class="margin-bottom">Elle a duré deux heures.</p><p class="margin-bottom">${STORY.paragraphs[1]}</p><p class="margin-bottom">Puis la pluie est venue.</p></div>${COMMENTS}</body></html>`,
  },
  {
    name: 'two paragraphs beside a column of unnamed excerpts',
    lead: false,
    text: [STORY.paragraphs[0], STORY.paragraphs[1]],
    without: ['Un maire', 'Une école'],
    html: `<html lang="fr">${head()}<body>${MENU}<div class="l"><h1>${STORY.title}</h1><div class="entry-content"><p>${STORY.paragraphs[0]}</p><p>${STORY.paragraphs[1]}</p></div></div><div class="r"><div class="k"><b>Un maire rend les clés de la commune</b><div>Après douze ans à la tête de la commune, il laisse des comptes en ordre et une école de plus dans chaque village, selon le préfet.</div></div><div class="k"><b>Une école rouvre</b><div>Les élèves de la ville retrouvent leurs classes lundi, après trois mois passés sous des tentes prêtées par une association de parents.</div></div><div class="k"><b>Un pont de fortune</b><div>Les habitants des deux rives ont construit en une semaine une passerelle de bois qui résiste aux crues, disent-ils avec fierté.</div></div><div class="k"><b>Un puits pour trois villages</b><div>Le forage promis depuis quatre ans donne enfin de l’eau, et les femmes y gagnent deux heures de marche chaque matin, avant l’école.</div></div></div></body></html>`,
  },
  {
    name: 'one card and linked lines between paragraphs',
    lead: false,
    without: [...STORY.related, 'Lire aussi', 'tient en une phrase'],
    html: `<html lang="fr">${head()}<body>${MENU}<article><h1>${STORY.title}</h1><div class="entry-content">${ps().slice(0, 2).join('')}<p>Lire aussi :<br><a href="/a">${STORY.related[0]}</a><br><a href="/b">${STORY.related[1]}</a></p>${ps().slice(2, 3).join('')}<h2>${STORY.heading}</h2>${ps().slice(3, 4).join('')}<div class="wp-embed"><a href="/c"><img src="x.jpg"></a><h4><a href="/c">${STORY.related[2]}</a></h4><p>Le résumé de cet autre article tient en une phrase, assez longue pour ressembler à un paragraphe.</p></div>${ps().slice(4).join('')}<p><strong>Lire aussi</strong></p><p><a href="/d">${STORY.related[3]}</a></p></div></article>${COMMENTS}</body></html>`,
  },
];
