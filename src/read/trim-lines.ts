/** The lines of the chosen element in, the lines of the article out; each line taken away keeps its reason. */
import { cueAtStart, foldPageText, type PageWords } from '../lexicon/page.js';
import type { Block } from './blocks.js';
import { massOf } from './mass.js';
import { findDates } from './parse-date.js';
import { foldTitle } from './title.js';

export interface TrimContext {
  readonly words: PageWords;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** Place of the title's heading in the page; -1 where it is not among these lines' page. */
  readonly headingOrder: number;
}

/** A line with what the passes need of it; `reason` is set where it is taken out. */
export interface Line {
  readonly block: Block;
  readonly folded: string;
  readonly mass: number;
  reason: string | null;
}

/** The passes in their order; each only marks lines. */
const PASSES: readonly ((lines: Line[], context: TrimContext) => void)[] = [
  dropEnd,
  dropTitle,
  dropRepeats,
  dropCues,
  dropLinkedParagraphs,
  dropSections,
  dropAuthorBox,
  dropLead,
  dropSignature,
  dropLooseEnds,
];

export function trimLines(blocks: readonly Block[], context: TrimContext): Line[] {
  const lines = blocks.map((block) => ({
    block,
    folded: foldPageText(block.text.slice(0, 400)),
    mass: massOf(block),
    reason: null as string | null,
  }));
  for (const pass of PASSES) pass(lines, context);
  return lines;
}

const sum = (lines: readonly Line[], from = 0, to = lines.length): number => {
  let total = 0;
  for (let i = from; i < to; i++) if (!lines[i]?.reason) total += lines[i]?.mass ?? 0;
  return total;
};

const isHeading = (line: Line): boolean => /^h[1-6]$/.test(line.block.el.tag);

/** "Laisser un commentaire": nothing of the article follows; not where most of the text would go. */
function dropEnd(lines: Line[], { words }: TrimContext): void {
  const total = sum(lines);
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const cue = line.block.weight < 160 ? cueAtStart(words.ends, line.folded) : null;
    const alone =
      cue !== null &&
      (line.folded.length <= cue.text.length + 25 || !/[.!?]$/.test(line.block.text) || line.block.el.tag !== 'p');
    if (cue && alone && before >= 0.4 * total) {
      for (let j = i; j < lines.length; j++) (lines[j] as Line).reason ??= cue.reason;
      return;
    }
    before += line.mass;
  }
}

/** The title again above the text. */
function dropTitle(lines: Line[], { title }: TrimContext): void {
  const folded = foldTitle(title);
  if (folded === '') return;
  for (const line of lines.slice(0, 8)) {
    if (!line.reason && line.block.weight < 300 && foldTitle(line.block.text) === folded) line.reason = 'title';
  }
}

const LONG = 120;

/** A long line that stands twice, for small and for wide screens, stays once; what comes back more often is a refrain of the text. */
function dropRepeats(lines: Line[]): void {
  const count = new Map<string, number>();
  for (const { block } of lines) if (block.weight >= LONG) count.set(block.text, (count.get(block.text) ?? 0) + 1);
  const seen = new Set<string>();
  for (const line of lines) {
    const { text } = line.block;
    if (line.reason || count.get(text) !== 2) continue;
    if (seen.has(text)) line.reason = 'repeated';
    seen.add(text);
  }
}

/** More such paragraphs than this share are the article's own: a digest, a plan with links. */
const LINKED_SHARE = 0.12;

/** A paragraph that is one link and no sentence, between paragraphs: "<p><a>Kaya : le lac a gagné un mètre</a></p>". */
function dropLinkedParagraphs(lines: Line[]): void {
  const linked = lines.filter(({ block, reason }) => {
    if (reason || block.links !== 1 || block.soft || block.el.tag !== 'p') return false;
    return block.linked >= 0.95 * block.weight && block.weight >= 25 && !/[.!?…:,;]$/.test(block.text);
  });
  const paragraphs = lines.filter((line) => line.mass > 0).length;
  if (linked.length <= Math.max(1, LINKED_SHARE * paragraphs)) for (const line of linked) line.reason = 'related';
}

const POINTS = /^[^\p{L}]{0,6}[\p{L}\s'’()-]{2,45}\s?[:：»>→|]/u;

/** Share labels, counters, "Lire aussi : …", calls to subscribe, photo credits: by whole line, or by a beginning that points elsewhere. */
function dropCues(lines: Line[], { words }: TrimContext): void {
  for (const line of lines) {
    if (line.reason) continue;
    const { block, folded } = line;
    const cell = block.el.tag === 'td' || block.el.tag === 'th';
    if (folded === '' || (folded === '#' && !cell && !isHeading(line) && block.el.tag !== 'li'))
      line.reason = folded === '' && /\p{L}|\p{N}/u.test(block.text) ? null : folded === '' ? 'ornament' : 'counter';
    if (line.reason || cell) continue;
    const whole = words.lines.get(folded);
    if (whole && folded !== '#' && !isHeading(line)) line.reason = whole.reason;
    else if (whole && folded !== '#') line.reason = whole.reason;
    else line.reason = startReason(line, words);
  }
}

function startReason({ block, folded }: Line, words: PageWords): string | null {
  const cue = cueAtStart(words.starts, folded);
  if (cue && (cue.reason === 'related' ? pointsElsewhere(block) : callsReader(block))) return cue.reason;
  const credit = block.weight < 110 ? cueAtStart(words.credits, folded) : null;
  return credit && POINTS.test(block.text) ? credit.reason : null;
}

const isSentence = (block: Block): boolean => /[.!?]$/.test(block.text);

/** "Lire aussi : Kaya…", or a link that is no sentence; not "Lire aussi à voix haute aide les enfants." */
function pointsElsewhere(block: Block): boolean {
  if (block.weight >= 250) return false;
  if (block.linked >= 0.5 * block.weight && !isSentence(block)) return true;
  return POINTS.test(block.text) && (block.linked > 0 || !isSentence(block));
}

/** "Abonnez-vous à notre lettre", "Classé dans : …": short, linked or no sentence. */
function callsReader(block: Block): boolean {
  if (block.weight >= 180) return false;
  return block.linked >= 0.4 * block.weight || (block.weight < 140 && (block.weight < 110 || !isSentence(block)));
}

/** "Articles similaires": the heading goes, with the links and short lines that it heads, or to the end where little text is left. */
function dropSections(lines: Line[], { words }: TrimContext): void {
  const total = sum(lines);
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const cue = line.reason ? undefined : words.sections.get(line.folded);
    if (!cue || line.block.weight > 60) {
      if (!line.reason) before += line.mass;
      continue;
    }
    const end = sectionEnd(lines, i, before / Math.max(1, total), total);
    const empty = end === i + 1;
    if (empty && !isHeading(line) && !line.block.bold && i < lines.length - 1) continue;
    for (let j = i; j < end; j++) (lines[j] as Line).reason ??= cue.reason;
    i = end - 1;
  }
}

function sectionEnd(lines: readonly Line[], at: number, position: number, total: number): number {
  const level = levelOf(lines[at] as Line);
  let next = at + 1;
  while (
    next < lines.length &&
    !(
      isHeading(lines[next] as Line) &&
      levelOf(lines[next] as Line) <= level &&
      (lines[next] as Line).block.linked === 0
    )
  )
    next++;
  if (level < 7 && position > 0.5 && sum(lines, at, next) < 0.3 * total) return next;
  let end = at + 1;
  while (end < lines.length && isListed(lines[end] as Line)) end++;
  return end;
}

const levelOf = (line: Line): number => (isHeading(line) ? Number(line.block.el.tag[1]) : 7);

/** What a list of articles is made of: links and short lines without a sentence. */
function isListed({ block, mass }: Line): boolean {
  if (block.linked >= 0.6 * block.weight) return true;
  return mass === 0 && block.weight < 70 && !/[.!?»]$/.test(block.text) && !/^h[1-6]$/.test(block.el.tag);
}

const NAMED = /^[^\p{Lu}]{0,4}[\p{L}\s:]{1,30}?\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,4}$/u;

/** "Written by Awa Sow" below the text, with the few lines about her that follow. */
function dropAuthorBox(lines: Line[], { words }: TrimContext): void {
  const total = sum(lines);
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const signs =
      !line.reason &&
      line.block.weight < 50 &&
      before > 0.7 * total &&
      words.bylinePrefixes.some((p) => p.length > 1 && line.folded.startsWith(`${p} `));
    if (signs && NAMED.test(line.block.text) && lines.length - i < 8 && sum(lines, i) < 0.2 * total) {
      for (let j = i; j < lines.length; j++) (lines[j] as Line).reason ??= 'author-box';
      return;
    }
    before += line.mass;
  }
}

const LEAD_LINES = 12;
const CLOCK = /(?<!\d)\d{1,2}(?::|h)\d{2}(?!\d)/;

/** Above and around the first paragraph: dates, bylines, categories, crumbs. Headings and the standfirst stay. */
function dropLead(lines: Line[], { byline, site, headingOrder, words }: TrimContext): void {
  const first = lines.findIndex((line) => line.mass > 0 && !line.reason);
  const names = [byline, site]
    .filter((n): n is string => n !== null)
    .map(foldPageText)
    .filter((n) => n !== '');
  for (const [i, line] of lines.slice(0, Math.max(LEAD_LINES, first)).entries()) {
    if (line.reason || isHeading(line) || line.mass > 0) continue;
    const { block, folded } = line;
    const unended = !/[.!?…:]$/.test(block.text);
    if (block.weight < 60 && unended && isDated(block.text, words) && lettersOf(folded) < 40) line.reason = 'date';
    else if (i > first + 1) continue;
    else if (block.linked >= 0.8 * block.weight && unended) line.reason = 'navigation';
    else if (block.weight < 90 && names.some((n) => folded.includes(n))) line.reason = 'byline';
    else if (block.el.order < headingOrder && block.weight < 60 && unended) line.reason = 'kicker';
  }
}

const isDated = (text: string, words: PageWords): boolean =>
  CLOCK.test(text) || findDates(text, { monthFirst: false, words }).length > 0;

const lettersOf = (folded: string): number => folded.replace(/[# ]/g, '').length;

/** Below the last paragraph: "Awa Sow / Le Fanal", "Le Fanal avec agences", "www.lefanal.example". */
function dropSignature(lines: Line[], { byline, site, words }: TrimContext): void {
  const names = [byline, site]
    .filter((n): n is string => n !== null)
    .map(foldPageText)
    .filter((n) => n !== '');
  let seen = 0;
  for (let i = lines.length - 1; i >= 0 && seen < 4; i--) {
    const line = lines[i] as Line;
    if (line.reason) continue;
    seen++;
    if (line.block.weight > 70 || isHeading(line) || /[.!?»”]$/.test(line.block.text.trim())) return;
    const { folded, block } = line;
    const signed =
      names.some((n) => ` ${folded} `.includes(` ${n} `)) ||
      words.signatures.some((s) => ` ${folded} `.includes(` ${s} `)) ||
      words.agencies.has(folded);
    if (signed || /^(?:https?:\/\/|www\.)\S+$/i.test(block.text)) line.reason = 'signature';
  }
}

/** A heading with nothing under it at the end, links alone after the last paragraph. */
function dropLooseEnds(lines: Line[]): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (line.reason) continue;
    if (line.mass > 0) return;
    if (isHeading(line)) line.reason = 'heading-without-text';
    else if (line.block.linked >= 0.8 * line.block.weight && line.block.weight < 120) line.reason = 'navigation';
    else return;
  }
}

/** The lines that stay, paragraphs parted by a blank line, line breaks kept. */
export function joinLines(lines: readonly Line[]): string {
  let text = '';
  let joined = false;
  for (const { block, reason } of lines) {
    if (!reason) text += text === '' ? block.text : (block.soft && joined ? '\n' : '\n\n') + block.text;
    joined = !reason;
  }
  return text;
}
