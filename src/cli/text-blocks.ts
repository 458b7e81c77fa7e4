/** A long text without holding it whole. In: pieces of text as a stream gives them. Out: the same text in blocks that end where a paragraph does. */

/** Characters after which a block may end: few, since what is alive when V8 tidies up grows its heap. */
const ENOUGH = 2048;
/** A text without blank lines ends its blocks after this many characters, at a line that ends a sentence. */
const TOO_MUCH = 16_384;

const BLANK_LINE = /\n[^\S\n]*\n/g;
const ENDED_LINE = /[.!?…]["»”)]?[^\S\n]*\n/g;

/** Joined, the blocks are the text. */
export async function* textBlocks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let open = '';
  for await (const piece of pieces) {
    open += piece;
    for (let cut = cutOf(open); cut > 0; cut = cutOf(open)) {
      yield open.slice(0, cut);
      open = open.slice(cut);
    }
  }
  if (open !== '') yield open;
}

/** Where the first block of `text` ends, 0 while it is not known. */
function cutOf(text: string): number {
  if (text.length < ENOUGH) return 0;
  const blank = endOf(BLANK_LINE, text, ENOUGH);
  if (blank > 0 || text.length < TOO_MUCH) return blank;
  return endOf(ENDED_LINE, text, TOO_MUCH - ENOUGH);
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
