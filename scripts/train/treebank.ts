/** In: CoNLL-U text. Out: sentences of words with gold tags, features, heads and relations, in the columns that training needs. */
export interface GoldSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  /** "VERB|Mood=Ind|…": the class of the inflection model. */
  readonly feats: readonly string[];
  /** n for the root word. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Index of the first word of each contracted token ("du" = "de" + "le"). */
  readonly contracted: readonly number[];
}

/** Marks of the annotation that no reader of the analysis needs, or that only one treebank gives. */
const DROPPED_FEATS = new Set([
  'Typo',
  'ExtPos',
  'Number[psor]',
  'Person[psor]',
  'Foreign',
  'Style',
  'Abbr',
  'NumForm',
]);

function keptFeats(tag: string, feats: string): string {
  if (feats === '_') return tag;
  const kept = feats.split('|').filter((pair) => pair !== 'Voice=Act' && !DROPPED_FEATS.has(pair.split('=')[0] ?? ''));
  return [tag, ...kept].join('|');
}

/** Lines "3-4 du": the two words from 3 on are one token of two words. */
function contractedWords(block: string): number[] {
  return block.split('\n').flatMap((line) => {
    const range = /^(\d+)-(\d+)\t/.exec(line);
    return range !== null && Number(range[2]) === Number(range[1]) + 1 ? [Number(range[1]) - 1] : [];
  });
}

function readSentence(block: string): GoldSentence | null {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  if (rows.length === 0) return null;
  const field = (k: number): string[] => rows.map((row) => row[k] ?? '_');
  const tags = field(3);
  return {
    forms: field(1),
    lemmas: field(2),
    tags,
    feats: field(5).map((feats, i) => keptFeats(tags[i] ?? 'X', feats)),
    heads: field(6).map((head) => (head === '0' ? rows.length : Number(head) - 1)),
    contracted: contractedWords(block),
    relations: field(7).map((relation) => (relation === '_' ? 'dep' : relation)),
  };
}

export function readTreebank(text: string): GoldSentence[] {
  return text.split(/\n\s*\n/).flatMap((block) => readSentence(block) ?? []);
}
