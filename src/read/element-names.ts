/** An element's class, id and role in, what its author called it out: comments, related titles, a share bar, or the body of the article. */
import type { El } from './dom.js';

/** `firm`: dropped unless it holds half the page. `mild`: the name is also used for innocent wrappers, so dropped only with little running text. */
export interface NameVerdict {
  readonly reason: string;
  readonly firm: boolean;
}

const word = (source: string): RegExp => new RegExp(`(?:^|[ -])(?:${source})(?=[ -]|$)`);

/**
 * Names in order of precedence, in English because theme and CMS authors write them so everywhere. Each is a whole word of a class, id, role or
 * test id ("td-post-sharing-top" has the words td, post, sharing, top). Source: the usual markup of WordPress themes and plugins, Drupal, Blogger, news CMSs.
 */
const NAMES: readonly (NameVerdict & { readonly pattern: RegExp })[] = [
  {
    reason: 'comments',
    firm: true,
    pattern: word(
      'comments?|commentlist|commentform|commentaires?|kommentare?|comentarios?|disqus|dsq|respond|livefyre|akismet|fb-comments|nocomments|replies|reader-comments|discussion-thread|webmention|webmentions',
    ),
  },
  {
    reason: 'share',
    firm: true,
    pattern: word(
      'share|shares|sharing|sharer|sharebar|sharebuttons?|sharethis|sharedaddy|shariff|social|socials|socialbar|socialshare|sociable|addtoany|addthis|a2a|ssba|heateor|mashsb|jiathis|bdsharebuttonbox|follow|follow-us|followus|teilen|partage|partager|compartir',
    ),
  },
  {
    reason: 'related',
    firm: true,
    pattern: word(
      'related|relateds|relatedposts|related-?(?:posts|articles|content|stories|links|news)|relacionad[oa]s|yarpp|crp|recommend|recommended|recommendations?|recirculation|recirc|outbrain|taboola|zergnet|mgid|revcontent|trending|popular|most-(?:read|popular|viewed|shared)|mostpopular|mostread|you-may-(?:also-)?like|read-?(?:next|also)|more-?(?:stories|news|articles|from|posts|on)|up-next|next-up|latest-(?:news|posts|articles|stories)|recent-?(?:posts|articles|stories)|also-read|suggested|suggestions|suggest-links|teasers?|jp-relatedposts|side-stories|read-more-(?:block|section|list)|similar|inline-related|promo-(?:box|stories)',
    ),
  },
  {
    reason: 'newsletter',
    firm: true,
    pattern: word(
      'newsletters?|subscribe|subscription|subscriptions|sign-?up|signup-form|mailchimp|mc4wp|mc-embed|optin|opt-in|mailmunch|convertkit|tnp|mailpoet|hs-form|hbspt-form|gform|wpforms|wpcf7|email-form|formkit',
    ),
  },
  {
    reason: 'cookies',
    firm: true,
    pattern: word(
      'cookies?|cookiebar|cookie-law-info-bar|consent|gdpr|rgpd|cmplz|onetrust|didomi|tarteaucitron|cookiebot|cybotcookiebotdialog|moove-gdpr',
    ),
  },
  {
    reason: 'navigation',
    firm: true,
    pattern: word(
      'nav|navbar|navigation|navi|navbox|subnav|menus?|submenu|dropdown|breadcrumbs?|bread-crumbs?|crumbs?|pagination|pager|paging|pagenavi|wp-pagenavi|page-links|prev-next|next-prev|post-nav|nav-links|skip-?(?:link|to-content)|toc|table-of-contents|ez-toc|lwptoc|site-header|masthead|topbar|top-bar|offcanvas|off-canvas|mega-?menu|directory|sitemap|complementary|back-to-top|jump-?(?:links?|to|list)|anchor-?links|tabs-nav',
    ),
  },
  {
    reason: 'sidebar',
    firm: true,
    pattern: word(
      'side-?bar|sidebars|widget-area|widgetarea|rail|right-?rail|left-?rail|right-?col|rightcolumn|aside|secondary-content|side-?column',
    ),
  },
  {
    reason: 'author-box',
    firm: true,
    pattern: word(
      'author-?(?:box|bio|info|card|profile|details|description|block|section|about|area|desc|wrap|wrapper|container|footer|image|avatar|social)|about-?(?:the-)?author|bio|biography|authorbox|saboxplugin|saboxplugin-wrap|abh-box|post-author|article-author|author-avatar|contributors?',
    ),
  },
  { reason: 'footer', firm: true, pattern: word('footer|site-footer|page-footer|colophon|copyright|contentinfo') },
  {
    reason: 'tags',
    firm: true,
    pattern: word(
      'tags|tag-list|taglist|tagcloud|tags-links|post-tags|cat-links|catlinks|entry-tags|article-tags|post-categories|categories|topics|keywords|tag-links|post-tag|hashtags',
    ),
  },
  {
    reason: 'advertisement',
    firm: true,
    pattern: word(
      'ads|advert|adverts|advertising|advertisement|adsbygoogle|adsense|ad-?(?:slot|unit|wrapper|container|block|banner|zone|space|label|box|placeholder)|dfp|gpt-ad|google-ads?|sponsor|sponsored|sponsors|publicite|pub|publicidad|publicidade|werbung|anzeige|a-rec|commercial|affiliate-(?:disclosure|disclaimer)',
    ),
  },
  {
    reason: 'popup',
    firm: true,
    pattern: word('popup|pop-up|modal|lightbox|overlay|dialog|toast|tooltip|popmake|sumome|interstitial'),
  },
  { reason: 'login', firm: true, pattern: word('login|log-in|signin|sign-in|register|user-menu|account') },
  { reason: 'search', firm: true, pattern: word('search|searchform|search-form') },
  {
    reason: 'hidden',
    firm: true,
    pattern: word(
      'sr-only|screen-reader-text|screen-reader|visually-?hidden|visuallyhidden|element-invisible|noprint|no-print|print-only|hidden-print|assistive-text|d-none|is-hidden',
    ),
  },
  {
    reason: 'counter',
    firm: false,
    pattern: word(
      'counts?|counter|views|view-count|post-views|likes?|rating|ratings|votes?|stars|kk-star-ratings|reading-time|read-time|total-shares|reactions?|claps?',
    ),
  },
  {
    reason: 'details',
    firm: false,
    pattern: word(
      'meta|entry-meta|post-meta|article-meta|metadata|post-info|article-info|entry-info|byline|by-line|timestamp|date|dateline|pubdate|published|posted-on|author|authors|vcard|category|post-category|kicker|eyebrow|source-info|article-infos|user-info|infoline|updated',
    ),
  },
  {
    reason: 'caption',
    firm: false,
    pattern: word(
      'caption|captions|wp-caption-text|figcaption|photo-?(?:credit|caption)|image-?(?:credit|caption)|credit|credits|media-caption|legend|media-credit|img-caption',
    ),
  },
  {
    reason: 'promotion',
    firm: false,
    pattern: word(
      'promo|promos|promotion|banner|banners|cta|call-to-action|callout-cta|donate|donation|support-us|app-download|download-app|paywall|premium|premium-box|upsell|offer|ribbon|advert-text',
    ),
  },
  {
    reason: 'tools',
    firm: false,
    pattern: word(
      'toolbar|tools|toolbox|print|printfriendly|font-?size|text-size|buttons?|btn|button-group|icons?|player|audio-player|video-player|jwplayer|playlist|carousel|slider|slideshow|swiper|ticker|breaking-news|gallery|thumbnails?|bookmark|feedback|helpful|survey|poll|quiz|translate|language-switcher|lang-switcher|accessibility|notice|alert|message|messages|hidden|hide',
    ),
  },
  {
    reason: 'related',
    firm: false,
    pattern: word(
      'recent|latest|next|previous|prev|more|see-also|read-more|readmore|further-reading|featured|cards?|card-list|post-list|posts-list|article-list|story-list|posts-grid|hub|links|linklist|link-list|list-links|teaser|bottom|promobox|box-links',
    ),
  },
];

const BODY = word(
  'article-?body|articlebody|article-?(?:text|content|copy)|articletext|articlecontent|article--?content|article--?body|story-?(?:body|text|content|copy)|storybody|storytext|post-?(?:body|content|text|entry|bodycopy|copy)|postbody|postcontent|entry-?(?:content|body|text)|entrycontent|blog-?(?:content|body|post-content|post-body)|single-?(?:content|post-content|body)|news-?(?:text|body|content|detail|article-body|full)|newsbody|rich-?text|richtext|body-?(?:text|copy|content)|bodytext|content-?(?:body|text|article|main|detail)|field-?name-?body|field--?name-?body|node--?content|text-?(?:body|content|long)|main-?text|full-?text|fulltext|detail-?(?:text|content|body)|wysiwyg|theme-post-content|td-post-content|texte|cuerpo|artikel-?(?:text|body|inhalt)|c-entry-content|e-content|prose|markdown-body|gh-content',
);

const cache = new Map<string, { verdict: NameVerdict | null; body: boolean }>();
const CACHE_LIMIT = 5000;

/** "mw-parser-output postContent" becomes "mw-parser-output post-content". */
function normalise(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:./]+|--+/g, '-')
    .replace(/\s+/g, ' ');
}

function judge(key: string): { verdict: NameVerdict | null; body: boolean } {
  const known = cache.get(key);
  if (known) return known;
  const name = normalise(key.slice(0, 400));
  const hit = NAMES.find((entry) => entry.pattern.test(name));
  const judged = { verdict: hit ? { reason: hit.reason, firm: hit.firm } : null, body: BODY.test(name) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(detached(key), judged);
  return judged;
}

/** A copy: a piece of a string keeps the whole of it alive, here a page for each of its class names. */
const detached = (key: string): string => key.split('').join('');

/** An id of more words than this is the slug of a heading ("more-about-the-market-of-kaya"), not a name of a part. */
const MAX_ID_WORDS = 3;

function keyOf(el: El): string {
  const { attrs } = el;
  const id = attrs['id'] ?? '';
  const slug = /^h[1-6]$/.test(el.tag) || id.split(/[-_ ]/).length > MAX_ID_WORDS;
  const parts = [attrs['class'], slug ? '' : id, attrs['role'], attrs['data-testid'], attrs['data-component']];
  let key = '';
  for (const part of parts) if (part) key += key ? ` ${part}` : part;
  return key;
}

/** What the element's names say against it; null where nothing. */
export function nameVerdict(el: El): NameVerdict | null {
  const key = keyOf(el);
  return key === '' ? null : judge(key).verdict;
}

/** Do its names, or its microdata, call it the text of an article? */
export function namedBody(el: El): boolean {
  if (/\barticleBody\b/i.test(el.attrs['itemprop'] ?? '')) return true;
  const key = keyOf(el);
  return key !== '' && judge(key).body;
}
