/** The subject behind a verb of speech that follows the words said: "« … », a déclaré **le ministre**". In: a verb without a subject before it. Out: its subject; [] where the verb only says who speaks; null elsewhere. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';
import { isAsAsked, subjectAfter } from './inverted-subject.js';

/** "« … », a déclaré **le ministre** en rappelant que…": verbs of speech without a subject before them. */
export function invertedSubject(g: Grammar, verb: number): Filler[] | null {
  const lemma = g.verbLemma(verb);
  if (lemma === null || g.group(verb).form !== 'finite' || g.group(verb).passive) return null;
  if (isCueAlone(g, verb)) return [];
  const after = subjectAfter(g, verb);
  if (after !== null && isAsAsked(g, verb)) return [{ head: after, rule: 'fr.inversion' }];
  if (!g.lexicon.reporting.verbs.has(lemma) && !isLocution(g, verb)) return null;
  const isObject =
    after !== null && !wordAt(g.tree, after).form.startsWith('-') && hasRel(wordAt(g.tree, verb), 'conj');
  return after === null || isObject || !followsQuotation(g, verb) ? null : [{ head: after, rule: 'fr.inversion' }];
}

/** "« Le gouvernement n'a pas ce droit », **s'indigne** Awa Koné": joined by the parser to what is said, it only says who says it, and its subject is not that of the words. */
function isCueAlone(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  const isOneself = childrenBy(g.tree, verb, 'expl:pv').length > 0 && g.lexicon.reporting.verbs.has(`se ${lemma}`);
  return isOneself && hasRel(wordAt(g.tree, verb), 'conj') && followsQuotation(g, verb);
}

/** "a **mis en garde** le ministre": a verb of speech in three words. */
function isLocution(g: Grammar, verb: number): boolean {
  return isOfClass(
    g.lexicon,
    g.tree.words
      .slice(verb, verb + 3)
      .map((w) => (w.index === verb ? g.verbLemma(verb) : w.form))
      .join(' '),
    'says-in-words',
  );
}

/** A closing mark stands just before the verb's group, or a comma where the verb joins nothing. */
function followsQuotation(g: Grammar, verb: number): boolean {
  const joined = hasRel(wordAt(g.tree, verb), 'conj');
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const word = wordAt(g.tree, i);
    if (word.upos === 'PUNCT') {
      const closes = /^["»”]$/.test(word.form) || /^["»”]$/.test(g.tree.words[i - 1]?.form ?? '');
      return closes || (!joined && word.form === ',');
    }
    if (word.upos !== 'AUX' && word.upos !== 'PRON' && word.upos !== 'ADV') return false;
  }
  return false;
}
