/** Plain text in, its lines as blocks out, so that text pasted from a page goes through the same passes as a page. */
import type { Block } from './blocks.js';
import { weigh } from './blocks.js';
import type { El } from './dom.js';

const PARAGRAPH: El = { tag: 'p', attrs: {}, parent: null, kids: [], order: 0, last: 0 };
/** Tags in a text that should have none ("<p>" inside JSON-LD). */
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

export function linesOfText(text: string): Block[] {
  const blocks: Block[] = [];
  let soft = false;
  const bare = text
    .replace(/<\/(?:p|div|h[1-6]|li)>|<br\s?\/?>/gi, '\n')
    .replace(TAG, ' ')
    .replace(/&nbsp;/g, ' ');
  for (const raw of bare.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw.replace(/[\s\u00ad\u200b\ufeff]+/g, ' ').trim();
    if (line === '') {
      soft = false;
      continue;
    }
    blocks.push({ el: PARAGRAPH, text: line, weight: weigh(line), linked: 0, links: 0, soft, bold: false });
    soft = true;
  }
  return blocks;
}
