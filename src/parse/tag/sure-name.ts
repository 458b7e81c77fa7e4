/** Names that open a sentence. In: an analyser and the Lefff. Out: the same analyser, a first word that French does not have as a name where it was taken for an adjective or a verb by its ending: "**Kombaté** : « … »". */
import type { Analyser, WordAnalysis } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';

export function withSureNames(analyser: Analyser, lefff: Lefff): Analyser {
  return {
    analyse(words) {
      const analyses = analyser.analyse(words);
      const [first, ...rest] = analyses;
      return first && isName(words[0] ?? '', first, lefff)
        ? [{ ...first, upos: 'PROPN', feats: {} }, ...rest]
        : analyses;
    },
  };
}

/** "**Tirnaises**, les rues se vident": an adjective hangs on its noun; "**Kombaté** a signé" does not. */
function isName(form: string, { upos, deprel }: WordAnalysis, lefff: Lefff): boolean {
  if (!/^(?:ADJ|VERB)$/.test(upos) || deprel === 'amod' || !/^\p{Lu}\p{Ll}{2,}$/u.test(form)) return false;
  return lefff.categoriesLoose(form.toLowerCase()) === 0;
}
