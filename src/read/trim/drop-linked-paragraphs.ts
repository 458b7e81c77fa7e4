/** Marks paragraphs that are one link and no sentence: "<p><a>Kaya : le lac a gagné un mètre</a></p>" between two paragraphs. */
import type { Line } from './line.js';

/** More such paragraphs than this share are the article's own: a digest, a plan with links. */
const LINKED_SHARE = 0.12;

export function dropLinkedParagraphs(lines: Line[]): void {
  const linked = lines.filter(isOneLink);
  const paragraphs = lines.filter((line) => line.mass > 0).length;
  if (linked.length <= Math.max(1, LINKED_SHARE * paragraphs)) for (const line of linked) line.reason = 'related';
}

function isOneLink({ block, reason }: Line): boolean {
  if (reason || block.links !== 1 || block.soft || block.el.tag !== 'p') return false;
  return block.linked >= 0.95 * block.weight && block.weight >= 25 && !/[.!?…:,;]$/.test(block.text);
}
