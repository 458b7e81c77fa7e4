/**
 * Connectives between commas behind an auxiliary: "les assaillants ont, **à leur tour**, été éliminés". In: an analyser. Out: the same,
 * which reads such a sentence without them and hangs them on the participle. With them, it takes the auxiliary for the verb.
 */
import type { Analyser, WordAnalysis } from '../analysis.js';
import { readWithout } from './read-without.js';

const AUXILIARY =
  /^(?:ai|as|a|avons|avez|ont|av(?:ais|ait|aient)|aur(?:a|ait|ont|aient)|est|sont|ét(?:ait|aient)|ser(?:a|ait|ont|aient))$/iu;

/** Words that tie the clause to the one before and say nothing of the act. */
const CONNECTIVE =
  /^(?:à (?:son|leur) tour|de (?:son|leur) côté|pour (?:sa|leur) part|par ailleurs|en (?:outre|effet|revanche|fait|conséquence)|toutefois|cependant|néanmoins|pourtant|également|aussi|ainsi|notamment|enfin|finalement|donc|d' ailleurs|quant à (?:lui|elle|eux|elles)|(?:lui|elle|eux|elles) aussi|de (?:plus|surcroît|même)|à nouveau|de nouveau|une fois (?:de plus|encore)|une nouvelle fois|à (?:le|la) fois|à cette occasion|à ce titre)$/iu;

const LONGEST = 4;

export function withoutConnectives(analyser: Analyser): Analyser {
  return {
    analyse(words) {
      const found = words.flatMap((_, i) => connectiveAt(words, i) ?? []);
      if (found.length === 0) return analyser.analyse(words);
      const governor = new Map(
        found.flatMap(({ first, last, verb }) => range(first, last).map((i) => [i, verb] as const)),
      );
      const heads = new Set(found.map(({ last }) => last - 1));
      return readWithout(words, governor, analyser, (i, verb) => leftOut(words, i, { verb, heads }));
    },
  };
}

interface Connective {
  /** From comma to comma. */
  readonly first: number;
  readonly last: number;
  readonly verb: number;
}

/** ", à leur tour," at its first comma, behind an auxiliary and before a participle. */
function connectiveAt(words: readonly string[], first: number): Connective[] | null {
  if (words[first] !== ',' || !AUXILIARY.test(words[first - 1] ?? '')) return null;
  const length = words.slice(first + 1, first + 2 + LONGEST).indexOf(',');
  const last = first + 1 + length;
  if (length < 1 || !CONNECTIVE.test(words.slice(first + 1, last).join(' '))) return null;
  const verb = /^été$/i.test(words[last + 1] ?? '') ? last + 2 : last + 1;
  return verb < words.length ? [{ first, last, verb }] : null;
}

function leftOut(
  words: readonly string[],
  index: number,
  { verb, heads }: { readonly verb: number; readonly heads: ReadonlySet<number> },
): WordAnalysis {
  if (words[index] === ',') return { upos: 'PUNCT', feats: {}, head: verb, deprel: 'punct' };
  if (heads.has(index)) return { upos: 'ADV', feats: {}, head: verb, deprel: 'advmod' };
  const head = [...heads].find((h) => h > index) ?? verb;
  return { upos: 'ADV', feats: {}, head, deprel: 'fixed' };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
