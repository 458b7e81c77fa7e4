/** The same post again. In: "**celui des Mines**", "celle de la Justice". Out: the words of the post named before in the sentence: "**le ministre** du Pétrole et celui des Mines"; null for any other phrase. */
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';

export function samePost({ scanned }: Cast, { sentence, head }: Words): Words | null {
  const form = scanned.word(sentence, head)?.form ?? '';
  if (!/^(celui|celle|ceux|celles)$/i.test(form)) return null;
  if (!/^(de|du|des|d['’])$/i.test(scanned.word(sentence, head + 1)?.form ?? '')) return null;
  const posts = scanned.hitsOf(sentence).filter((h) => h.kind === 'role' && h.role.denotes === 'person');
  const post = posts.filter((h) => h.last < head).at(-1);
  if (post?.kind !== 'role' || post.role.sector === null) return null;
  return { sentence, head: post.first, first: post.first, last: post.last, start: post.start };
}
