/** Names listed behind the plural of a body. In: a sentence, which nouns are such. Out: the same, the first name under the noun and the others joined to it, where the parser lost those behind the comma: "les partis URD, **Adema et RPM**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { hangName, hangSeparators, isCapital } from './listed-names.js';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** @param isBody "parti", "groupe": people behind a plural are read in `resolve/actor/apposed-names.ts` */
export function withNamesBehindPlurals(sentence: Sentence, isBody: (lemma: string) => boolean): Sentence {
  const changes = new Map<number, Partial<Word>>();
  for (const noun of sentence.words) {
    const names = leads(sentence.words, noun) ? namesFrom(sentence.words, noun.index + 1) : [];
    const areBodies = isBody(noun.lemma.toLowerCase()) || names.every((name) => isNamedBody(sentence, name));
    if (names.length < 2 || !areBodies) continue;
    for (const [index, change] of joined(sentence.words, noun, names)) changes.set(index, change);
  }
  return changed(sentence, changes);
}

function isNamedBody({ names }: Sentence, { first }: Range): boolean {
  return names.some((n) => n.first === first && (n.kind === 'organisation' || n.kind === 'group'));
}

/** "les **partis**", "trois **syndicats**" */
function leads(words: readonly Word[], { upos, form, feats, index }: Word): boolean {
  const hasArticle = words.some((w) => w.head === index && /^(det|nummod)/.test(w.deprel) && w.index < index);
  return upos === 'NOUN' && feats['Number'] === 'Plur' && hasArticle && /^\p{Ll}/u.test(form);
}

/** Up to the name behind "et", behind which no title of its own and no further name stands; none where "et" never comes. */
function namesFrom(words: readonly Word[], first: number): Range[] {
  const names: Range[] = [];
  for (let at = first; isCapital(words[at]); ) {
    let last = at;
    while (isCapital(words[last + 1])) last++;
    names.push({ first: at, last });
    if (words[at - 1]?.form === 'et') return names;
    const mark = words[last + 1]?.form ?? '';
    if (!/^(,|et)$/.test(mark)) return [];
    at = last + 2 + (mark === ',' && words[last + 2]?.form === 'et' ? 1 : 0);
  }
  return [];
}

function joined(words: readonly Word[], noun: Word, names: readonly Range[]): Changes {
  const changes = new Map<number, Partial<Word>>();
  const end = names.at(-1)?.last ?? noun.index;
  // hung inside its own list, it would make a circle
  if (noun.head > noun.index && noun.head <= end) return changes;
  for (const [i, { first, last }] of names.entries()) {
    changes.set(first, { head: noun.index, deprel: i === 0 ? 'appos' : 'conj' });
    hangName(first, last, changes);
    hangSeparators(words, first, first, changes);
  }
  return changes;
}
