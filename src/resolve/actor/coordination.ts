/** Coordinated phrases. In: a phrase such as "la France et le Mali". Out: one phrase for each conjunct; the phrase itself where nothing is joined. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Cast } from './cast.js';
import { goesOnWithTitle } from './same-bearer.js';

export function conjunctsOf(cast: Cast, phrase: Phrase): Phrase[] {
  const { sentence } = phrase;
  const heads = [phrase.head, ...conjunctHeads(cast, phrase)];
  if (heads.length === 1) return [phrase];
  const cuts = heads.slice(1).map((head) => joinBefore(cast, phrase, head));
  return heads.map((head, i) => {
    const first = i === 0 ? phrase.first : (cuts[i - 1] as number) + 1;
    const last = i === heads.length - 1 ? phrase.last : (cuts[i] as number) - 1;
    const { start, end, text } = cast.scanned.range(sentence, first, Math.max(first, last));
    return { sentence, head, first, last: Math.max(first, last), start, end, text };
  });
}

/** Words inside the phrase that are joined to its head, directly or through one another. Parts of a name are left together. */
function conjunctHeads(cast: Cast, phrase: Phrase): number[] {
  const found: number[] = [];
  const joined = new Set([phrase.head]);
  for (let i = phrase.first; i <= phrase.last; i++) {
    const word = cast.scanned.word(phrase.sentence, i) as Word;
    if (!word.deprel.startsWith('conj') || !joined.has(word.head) || i <= phrase.head) continue;
    const name = cast.scanned.nameAt(phrase.sentence, i);
    if (name && name.first <= phrase.head) continue;
    if (!/^(NOUN|PROPN|PRON|NUM|ADJ|X)$/.test(word.upos) || isApposed(cast, phrase, word)) continue;
    if (isOfHead(cast, phrase, joinBefore(cast, phrase, i))) continue;
    joined.add(i);
    found.push(i);
  }
  return found;
}

/** "le chef du parti **et ancien ministre**": one more title of the same person. */
function isOfHead({ scanned }: Cast, { sentence, head }: Phrase, join: number): boolean {
  const joins = scanned.word(sentence, join)?.form === 'et' && scanned.hitAt(sentence, head)?.kind === 'role';
  return joins && goesOnWithTitle(scanned, sentence, join);
}

/** "les Forces vives, **une coalition de partis**": behind a comma alone "un" says what the definite noun before is, unless the list goes on. */
function isApposed({ scanned }: Cast, { sentence, first, last }: Phrase, word: Word): boolean {
  const form = (at: number): string => scanned.word(sentence, at)?.form ?? '';
  // "**les** assaillants, **des** jihadistes venus du Mali": many for many
  const article = /^les$/i.test(form(first)) ? /^(une?|des)$/i : /^une?$/i;
  const opens = [word.index - 1, word.index - 2].find((i) => article.test(form(i)));
  if (opens === undefined || form(opens - 1) !== ',' || !/^(le|la|les|l'|l’|du)$/i.test(form(first))) return false;
  return !scanned
    .sentence(sentence)
    .words.some((w) => w.index > word.index && w.index <= last && w.head === word.head && w.deprel === 'conj');
}

/** The "et" or comma that joins a conjunct. */
function joinBefore(cast: Cast, phrase: Phrase, head: number): number {
  for (let i = head - 1; i > phrase.first; i--) {
    const word = cast.scanned.word(phrase.sentence, i);
    if (word?.upos === 'CCONJ' || word?.form === ',') return i;
  }
  return head - 1;
}
