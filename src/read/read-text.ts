/** Text copied from a page in, an article out: title first, leftovers away with their reasons, byline and site from the signature. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { Article } from '../model/article.js';
import type { Block } from './blocks.js';
import { cleanName } from './byline-name.js';
import { findCredits } from './credits.js';
import { findDateline } from './dateline.js';
import { mojibakeProblem } from './decode-bytes.js';
import { findLanguage } from './language.js';
import { repairMojibake } from './mojibake.js';
import { findDates } from './parse-date.js';
import { linesOfText } from './plain-lines.js';
import type { Line } from './trim/line.js';
import { joinLines, trimLines } from './trim/trim-lines.js';

export interface TextPage {
  readonly id: string;
  readonly url: string | null;
  readonly text: string;
}

const MAX_TITLE = 300;
const SITE = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})\/?$/iu;
/** Two to four words with a capital and no sentence: "Gilda Kinda". */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|du|ben|ould|bin|el|al)\s)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** Reads a text that a person pasted or saved. The date is null unless a line of it says "Publié le …" or is a date. */
export function readText(page: TextPage, words: PageWords): Article {
  const { text: source, repaired } = repairMojibake(page.text);
  const blocks = linesOfText(source);
  const title = blocks[0] && blocks[0].text.length <= MAX_TITLE && blocks.length > 1 ? blocks[0].text : '';
  const lines = trimLines(title === '' ? blocks : blocks.slice(1), {
    words,
    title,
    byline: null,
    site: null,
    headingOrder: -1,
  });
  const { byline, site } = takeSignature(lines, words);
  const date = takeDate(lines, words);
  const text = joinLines(lines);
  return {
    id: page.id,
    url: page.url,
    title,
    byline,
    site,
    language: findLanguage(text || title, null, words),
    published: date,
    publishedFrom: date ? 'text' : null,
    modified: null,
    dateline: findDateline(text, words),
    credits: findCredits(
      lines.filter((l) => l.reason === 'signature').map((l) => l.block.text),
      text,
      words,
    ),
    text,
    removed: lines.flatMap(({ reason, block }) => (reason ? [{ reason, text: block.text }] : [])),
    links: [],
    problems: [
      ...(repaired > 0 ? [mojibakeProblem(repaired)] : []),
      ...(text === ''
        ? [{ code: 'empty', message: 'le texte est vide une fois les restes de page ôtés', start: null, end: null }]
        : []),
    ],
  };
}

/** The last lines: a name, an address, "Le Fanal avec agences". They leave the text. */
function takeSignature(lines: Line[], words: PageWords): { byline: string | null; site: string | null } {
  let byline: string | null = null;
  let site: string | null = null;
  const place = { words, site: null, head: { base: null } } as const;
  for (const line of lines
    .toReversed()
    .filter((l) => l.reason === null || l.reason === 'signature')
    .slice(0, 3)) {
    const { text } = line.block;
    const address = SITE.exec(text)?.[1];
    if (address && !site) site = address.toLowerCase();
    else if (line.mass === 0 && !byline && signs(line.block, words)) byline = cleanName(text, place);
    else if (line.reason === null) break;
    line.reason = 'signature';
  }
  return { byline, site };
}

function signs(block: Block, words: PageWords): boolean {
  if (block.text.length > 60) return false;
  const folded = foldPageText(block.text);
  return NAME.test(block.text) || words.bylinePrefixes.some((p) => p.length > 1 && folded.startsWith(`${p} `));
}

/** A short line above the text that is a date, or says "Publié le …". */
function takeDate(lines: Line[], words: PageWords): string | null {
  for (const line of lines.slice(0, 4)) {
    if (line.block.text.length > 80) return null;
    const date = findDates(line.block.text, { monthFirst: false, words })[0];
    const before = date ? foldPageText(line.block.text.slice(0, date.start)) : '';
    const said =
      before === '' ||
      words.published.some((cue) => before === cue || before.endsWith(` ${cue}`) || before.startsWith(cue));
    if (date && said) {
      line.reason ??= 'date';
      return date.day;
    }
  }
  return null;
}
