/** A page and what was read of it in, the reason why it is no article out; null when in doubt, for a false refusal loses an article. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { Problem } from '../model/article.js';
import { attr, type Tree } from './dom.js';
import { firstMeta, type PageHead } from './page-head.js';
import { isTeaserList } from './teasers.js';
import type { Line } from './trim/line.js';

export interface RefusalInput {
  readonly tree: Tree;
  readonly head: PageHead;
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly words: PageWords;
}

const LITTLE = 400;
const MESSAGES: Readonly<Record<string, string>> = {
  'robot-check': 'la page est un contrôle anti-robots, pas un article',
  'consent-wall': 'la page demande un consentement et ne donne pas d’article',
  'login-wall': 'la page demande une connexion et ne donne pas d’article',
  'error-page': 'la page est un message d’erreur',
  'home-page': 'la page est un accueil de site, pas un article',
  listing: 'la page est une liste d’articles, pas un article',
  empty: 'la page ne contient aucun texte lisible',
};

export function refusal(input: RefusalInput): Problem | null {
  const reason = wall(input) ?? login(input) ?? listing(input) ?? (input.text.trim() === '' ? 'empty' : null);
  return reason ? { code: reason, message: MESSAGES[reason] ?? reason, start: null, end: null } : null;
}

/** Words of a wall in the title or at the start of a page that says little else. */
function wall({ title, text, head, words }: RefusalInput): string | null {
  if (text.length > LITTLE) return null;
  for (const words_ of [title, head.titleTag, ...text.split('\n').slice(0, 3)].map(foldPageText)) {
    for (const cue of words.walls) if (words_ === cue.text || words_.startsWith(`${cue.text} `)) return cue.reason;
  }
  return null;
}

/** A form that asks for a password, and hardly a sentence besides. */
function login({ tree, text }: RefusalInput): string | null {
  if (text.length > LITTLE / 2) return null;
  const asks = tree.all.some((el) => el.tag === 'input' && /^password$/i.test(attr(el, 'type')));
  return asks ? 'login-wall' : null;
}

/** A front page or a list: nothing in it says article, its address is a root or it is nearly all links, and little running text was found. */
function listing({ tree, head, url, text, lines }: RefusalInput): string | null {
  if (isTeaserList(lines, head, url)) return 'listing';
  const type = firstMeta(head, ['og:type']) ?? '';
  if (
    /article|blog|news/i.test(type) ||
    head.linked.isArticle ||
    firstMeta(head, ['article:published_time', 'datepublished', 'pubdate'])
  )
    return null;
  const root = url !== null && /^https?:\/\/[^/]+\/?(?:index\.\w+|[a-z]{2}\/?)?(?:[?#].*)?$/i.test(url);
  const articles = countTeasers(tree);
  if (root && articles >= 8 && paragraphs(text) < FEW) return 'home-page';
  const collection = head.linked.types.some((t) => /^(?:CollectionPage|ItemList|SearchResultsPage)$/.test(t));
  return articles >= 10 && text.length < (collection ? 1500 : 250) ? 'listing' : null;
}

/** A front page shows teasers; an article at the same address has at least so many paragraphs. */
const FEW = 5;

const paragraphs = (text: string): number =>
  text.split('\n').filter((line) => line.length > 120 && /[.!?»”]$/.test(line)).length;

/** Headings that are links to other pages. */
function countTeasers(tree: Tree): number {
  let teasers = 0;
  for (const el of tree.all) {
    if (el.tag !== 'a' || /^(?:#|$)/.test(attr(el, 'href'))) continue;
    if (
      /^h[2-6]$/.test(el.parent?.tag ?? '') ||
      el.kids.some((kid) => typeof kid === 'object' && /^h[2-6]$/.test(kid.tag))
    )
      teasers++;
  }
  return teasers;
}
