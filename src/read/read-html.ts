/** A page in, an article out: its text without leftovers, its metadata, and what was taken out with the reason. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { Article, Problem, Removed } from '../model/article.js';
import { choose, isDoubtful } from './arbiter.js';
import { type Block, type Lines, linesOf } from './blocks.js';
import { findByline } from './byline.js';
import { findCredits } from './credits.js';
import { dateInScripts } from './date-script.js';
import { findDateline } from './dateline.js';
import { mojibakeProblem } from './decode-bytes.js';
import type { El, Tree } from './dom.js';
import { type Extraction, extract } from './extract.js';
import { findPageDates } from './find-dates.js';
import { findLanguage } from './language.js';
import { findLinks } from './links.js';
import { Masses } from './mass.js';
import { repairMojibake } from './mojibake.js';
import { type PageHead, readHead } from './page-head.js';
import { parseHtml } from './parse-html.js';
import { linesOfText } from './plain-lines.js';
import { refusal } from './refusal.js';
import { findSite } from './site.js';
import { findStandfirst } from './standfirst.js';
import { findTitle } from './title.js';
import { dropBeyondBody } from './trim/drop-beyond-body.js';
import type { Line } from './trim/line.js';
import { joinLines, trimLines } from './trim/trim-lines.js';

export interface HtmlPage {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  /** ISO moment of the fetch: only with it "il y a 3 jours" becomes a date. */
  readonly fetched?: string | null;
}

/**
 * Reads one page. Never throws on any input; linear in its size. A page that is no article gives empty text and a problem that says why.
 * @param words compiled from `lexicon/<language>/page`
 */
export function readHtml(page: HtmlPage, words: PageWords): Article {
  const { text: html, repaired } = repairMojibake(page.html);
  const tree = parseHtml(html);
  const head = readHead(tree, page.url);
  const lines = linesOf(tree);
  const { title, heading } = findTitle(tree, head);
  const found = mainText({ tree, lines, head, heading });
  const { extraction } = found;
  const site = findSite(head, title);
  const dropped = (el: El): string | undefined => extraction.drops.get(el.order);
  const place = { tree, lines, head, heading, from: extraction.from, to: extraction.to, dropped, words };
  const byline = findByline({ ...place, site });
  const { problems: dateProblems, ...dates } = findPageDates({
    ...place,
    url: page.url,
    fetched: page.fetched ?? null,
    scriptDate: () => dateInScripts(html),
  });
  const trimmed = trimLines(found.blocks, { words, title, byline, site, headingOrder: heading?.order ?? -1 });
  dropBeyondBody(trimmed, head.linked.body);
  const text = joinLines(trimmed);
  const refused = refusal({ tree, head, url: page.url, title, text, lines: trimmed, words });
  const problems: Problem[] = [
    ...(repaired > 0 ? [mojibakeProblem(repaired)] : []),
    ...dateProblems,
    ...(refused ? [refused] : []),
  ];
  const signatures = trimmed.filter((line) => line.reason === 'signature').map((line) => line.block.text);
  const inRemoved = new Set(trimmed.filter((line) => line.reason).map((line) => line.block.el));
  const left = (el: El): boolean =>
    extraction.isDropped(el) || inRemoved.has(el) || (el.parent !== null && inRemoved.has(el.parent));
  return {
    id: page.id,
    url: page.url ?? head.canonical,
    title,
    byline,
    site,
    language: findLanguage(text, head.language, words),
    ...dates,
    dateline: findDateline(text, words),
    credits: findCredits([...signatures, byline ?? '', ...head.linked.authors].map(foldPageText), text, words),
    text: refused ? '' : text,
    removed: [...removedElements(lines, extraction.drops), ...removedLines(trimmed)],
    links: findLinks(tree, extraction.root, head.base, left),
    problems,
  };
}

interface MainText {
  readonly extraction: Extraction;
  readonly blocks: readonly Block[];
}

/** The strict reading; where it finds little, a lenient one too; and JSON-LD where the page itself shows less. */
function mainText(page: { tree: Tree; lines: Lines; head: PageHead; heading: El | null }): MainText {
  const input = {
    tree: page.tree,
    lines: page.lines,
    masses: new Masses(page.lines),
    heading: page.heading,
    url: page.head.base,
  };
  const strict = extract(input, false);
  const lenient = isDoubtful(strict, input.masses.of(page.tree.root)) ? extract(input, true) : null;
  const { body } = page.head.linked;
  const witness = choose(strict, lenient, body);
  if (witness === 'json-ld') return { extraction: strict, blocks: linesOfText(body ?? '') };
  const extraction = witness === 'lenient' && lenient ? lenient : strict;
  const standfirst = findStandfirst({ lines: page.lines, extraction, heading: page.heading, head: page.head });
  return { extraction, blocks: [...standfirst, ...extraction.kept] };
}

const MAX_REMOVED = 300;

function removedElements(lines: Lines, drops: ReadonlyMap<number, string>): Removed[] {
  const removed: Removed[] = [];
  for (const [order, reason] of drops) {
    let text = '';
    for (let i = lines.first[order] ?? 0; i < (lines.end[order] ?? 0) && text.length < MAX_REMOVED; i++)
      text += `${text ? ' ' : ''}${lines.blocks[i]?.text ?? ''}`;
    if (text !== '') removed.push({ reason, text: text.slice(0, MAX_REMOVED) });
  }
  return removed;
}

function removedLines(lines: readonly Line[]): Removed[] {
  return lines.flatMap(({ reason, block }) => (reason ? [{ reason, text: block.text }] : []));
}
