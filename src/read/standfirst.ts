/** The lines between the title and the chosen text in, the standfirst that belongs to the article out. */
import type { Block, Lines } from './blocks.js';
import { attr, type El } from './dom.js';
import type { Extraction } from './extract.js';
import { firstMeta, type PageHead } from './page-head.js';
import { foldTitle } from './title.js';

/** What templates call the paragraph under the title, in the languages of the press. */
const NAMES =
  /(?:^|[\s_-])(?:standfirst|stand-first|lead|lede|leadtext|article-?lead|intro|introduction|summary|dek|deck|sub-?title|sub-?head(?:line|ing)?|subhead|chapo|chapeau|excerpt|teaser-?text|abstract|description|sapo|vorspann|entradilla|bajada|copete|resumen|linha-?fina|gravata|sommario|occhiello|ingress|manchet|perex|zajawka|headline-?text|strapline|tagline|synopsis|blurb|kicker-?text)(?=[\s_-]|$)/i;
const MIN_WEIGHT = 40;
const SAME = 60;

export interface StandfirstPlace {
  readonly lines: Lines;
  readonly extraction: Extraction;
  readonly heading: El | null;
  readonly head: PageHead;
}

/** A line counts by its name, or because the page's description begins as it does; never one that the text already has. */
export function findStandfirst({ lines, extraction, heading, head }: StandfirstPlace): Block[] {
  if (!heading) return [];
  const after = lines.end[heading.order] ?? 0;
  const description = foldTitle(firstMeta(head, ['og:description', 'description', 'twitter:description']) ?? '');
  const known = new Set(extraction.kept.slice(0, 12).map((b) => foldTitle(b.text)));
  const found: Block[] = [];
  for (let i = after; i < Math.min(extraction.from, after + 40); i++) {
    const block = lines.blocks[i];
    if (!block || block.weight < MIN_WEIGHT || block.linked > 0.3 * block.weight || extraction.isDropped(block.el))
      continue;
    const folded = foldTitle(block.text);
    if (known.has(folded)) continue;
    const described =
      description.length >= MIN_WEIGHT &&
      (description.startsWith(folded.slice(0, SAME)) || folded.startsWith(description.slice(0, SAME)));
    if (described || isNamed(block.el)) found.push(block);
  }
  return found;
}

function isNamed(el: El): boolean {
  for (let at: El | null = el, up = 0; at && up < 3; at = at.parent, up++) {
    const names = `${attr(at, 'class')} ${attr(at, 'id')} ${attr(at, 'itemprop')} ${attr(at, 'data-testid')}`.replace(
      /([a-z])([A-Z])/g,
      '$1-$2',
    );
    if (NAMES.test(names)) return true;
  }
  return false;
}
