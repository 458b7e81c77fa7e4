/** Marks share labels, counters, "Lire aussi : …", calls to subscribe and photo credits: by whole line, or by a beginning that points elsewhere. */
import { cueAtStart, type PageWords } from '../../lexicon/page.js';
import type { Block } from '../blocks.js';
import { endsSentence, isCell, isHeading, type Line, type TrimContext } from './line.js';

export function dropCues(lines: Line[], { words }: TrimContext): void {
  for (const line of lines)
    line.reason ??= isCell(line)
      ? null
      : (bareNumber(line) ?? wholeLine(line, words) ?? beginning(line, words) ?? inside(line, words));
}

/** "0", "312", "•": a counter or an ornament; a number of a list or a heading stays. */
function bareNumber(line: Line): string | null {
  if (line.folded === '') return /[\p{L}\p{N}]/u.test(line.block.text) ? null : 'ornament';
  return line.folded === '#' && !isHeading(line) && line.block.el.tag !== 'li' ? 'counter' : null;
}

function wholeLine({ folded }: Line, words: PageWords): string | null {
  if (folded === '#') return null;
  return words.lines.get(folded)?.reason ?? (isShareBar(folded, words) ? 'share' : null);
}

/** "Partager sur Facebook Tweeter WhatsApp 0": names of networks and what one does there. */
function isShareBar(folded: string, { shareWords }: PageWords): boolean {
  const parts = folded.split(' ');
  // two long words at least: "le lien sur cet article" is made of such words too
  if (parts.length > MAX_SHARE_WORDS || parts.filter((p) => p.length > 4).length < 2) return false;
  return parts.every((p) => p === '#' || shareWords.has(p));
}

const MAX_SHARE_WORDS = 14;

function beginning({ block, folded }: Line, words: PageWords): string | null {
  const cue = cueAtStart(words.starts, folded);
  if (cue && (cue.reason === 'related' ? pointsElsewhere(block) : callsReader(block, folded, cue))) return cue.reason;
  const credit = block.weight < 110 ? cueAtStart(words.credits, folded) : null;
  return credit && POINTS.test(block.text) ? credit.reason : null;
}

/** "L’article Kaya : la halle rouvre est apparu en premier sur Le Fanal." with its links: what WordPress adds to feeds. */
function inside({ block, folded }: Line, words: PageWords): string | null {
  if (block.linked === 0 || block.weight >= 250) return null;
  return words.insides.find((cue) => ` ${folded} `.includes(` ${cue.text} `))?.reason ?? null;
}

/** A short beginning, then a colon or an arrow. */
const POINTS = /^[^\p{L}]{0,6}[\p{L}\s'’()-]{2,45}\s?[:：»>→|]/u;

/** "Lire aussi : Kaya…", or a link that is no sentence; not "Lire aussi à voix haute aide les enfants." */
function pointsElsewhere(block: Block): boolean {
  if (block.weight >= 250) return false;
  if (block.linked >= 0.5 * block.weight && !endsSentence(block)) return true;
  return POINTS.test(block.text) && (block.linked > 0 || !endsSentence(block));
}

/** Notices whose words open no sentence of news. */
const NOTICES: ReadonlySet<string> = new Set(['cookies', 'copyright', 'paywall']);

/** "Abonnez-vous à notre lettre", "Classé dans : …": short, and linked, or no sentence, or said with a cue long enough to be no news. */
function callsReader(block: Block, folded: string, cue: { readonly text: string; readonly reason: string }): boolean {
  if (block.weight >= 180) return false;
  if (block.linked >= 0.4 * block.weight) return true;
  if (!endsSentence(block)) return block.weight < 140;
  const telling = NOTICES.has(cue.reason) || cue.text.split(' ').length > 3 || folded.length < cue.text.length + 15;
  return telling && block.weight < 140;
}
