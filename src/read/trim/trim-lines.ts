/** The lines of the chosen element in, the same with a reason on each that is not the article's out; and the text of those that stay. */
import { foldPageText } from '../../lexicon/page.js';
import type { Block } from '../blocks.js';
import { massOf } from '../mass.js';
import { dropAuthorBox } from './drop-author-box.js';
import { dropButtons } from './drop-buttons.js';
import { dropCues } from './drop-cues.js';
import { dropEnd } from './drop-end.js';
import { dropLead } from './drop-lead.js';
import { dropLinkedParagraphs } from './drop-linked-paragraphs.js';
import { dropLooseEnds } from './drop-loose-ends.js';
import { dropRepeats } from './drop-repeats.js';
import { dropSections } from './drop-sections.js';
import { dropSignature } from './drop-signature.js';
import { dropTitle } from './drop-title.js';
import type { Line, Pass, TrimContext } from './line.js';

/** In this order: what follows the article goes first, so that the later passes see its real end. */
const PASSES: readonly Pass[] = [
  dropEnd,
  dropTitle,
  dropRepeats,
  dropButtons,
  dropSections,
  dropCues,
  dropLinkedParagraphs,
  dropAuthorBox,
  dropLead,
  dropSignature,
  dropLooseEnds,
];
const FOLDED_PART = 400;

export function trimLines(blocks: readonly Block[], context: TrimContext): Line[] {
  const lines: Line[] = blocks.map((block) => ({
    block,
    folded: foldPageText(block.text.slice(0, FOLDED_PART)),
    mass: massOf(block),
    reason: null,
  }));
  for (const pass of PASSES) pass(lines, context);
  return lines;
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
