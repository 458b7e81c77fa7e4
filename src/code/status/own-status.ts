/** What a verb's own form says. In: a verb group in its clause. Out: the status: "a tué" occurred, "aurait tué" unconfirmed, "tuera" planned, "n'a pas tué" not_occurred. */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Verdict } from './combine.js';
import { sharedAuxiliary } from './shared-auxiliary.js';

export function ownStatus(g: Grammar, verb: number): Verdict {
  const above = sharedAuxiliary(g, verb);
  // "**aucun** bus n'a été incendié": what is denied of the one is not of the other
  if (above !== null && !g.group(above).negated) return ownStatus(g, above);
  const group = g.group(verb);
  if (group.negated) return 'not_occurred';
  if (group.mood === 'Cnd' || isConditional(g, verb)) return conditional(g, verb, group.perfect);
  if (group.mood === 'Imp' || isJussive(g, verb)) return 'hypothetical';
  // "**si** ce délai n'est pas tenu, elle **fermera** les frontières"
  if (group.tense === 'Fut' && hasSiClause(g, verb)) return 'hypothetical';
  if (group.tense === 'Fut') return isHistoricalFuture(g, verb) || isSummedUp(g, verb) ? 'occurred' : 'planned';
  return 'occurred';
}

/** "**Que** les soldats **libèrent** les détenus !": a main clause under "que" wishes or orders; "Que font les soldats ?" asks. */
function isJussive(g: Grammar, verb: number): boolean {
  if (wordAt(g.tree, verb).head >= 0 || g.group(verb).form !== 'finite') return false;
  const first = g.tree.words.find((w) => w.upos !== 'PUNCT');
  if (first?.head !== verb || !/^qu(e|['’])$/i.test(first.form)) return false;
  return childrenBy(g.tree, verb, 'nsubj').some((i) => i > first.index && i < verb);
}

const CONDITIONAL_ENDING = /(ais|ait|ions|iez|aient)$/i;

/** "attaqueriez", "voudrait": the infinitive with the ending of the imperfect, whatever the tagger says. */
function isConditional(g: Grammar, verb: number): boolean {
  const { form, upos } = wordAt(g.tree, verb);
  const ending = upos === 'VERB' ? CONDITIONAL_ENDING.exec(form) : null;
  if (ending === null) return false;
  const stem = form.slice(0, ending.index).toLowerCase();
  const lemma = g.verbLemma(verb) ?? '';
  // "devraient" says what is expected, which is told elsewhere
  if (lemma === 'devoir') return false;
  // "recev**raient**", "tiend**rait**": an "r" that the verb itself does not end with
  if (stem === lemma.replace(/e$/, '')) return true;
  // "les tirs **effraient**", "ils **débraient**" are presents of verbs in -rayer
  return stem.endsWith('r') && /[^r](?:er|ir|oir)$/.test(lemma) && !/rayer$/.test(lemma);
}

/**
 * "aurait tué": hearsay. "a promis qu'il **libérerait**": future seen from the past. "**serait** détenu": hearsay of a state.
 * "**riposterait**" with a si-clause: hypothesis, as any other.
 */
function conditional(g: Grammar, verb: number, perfect: boolean): Verdict {
  if (hasSiClause(g, verb)) return 'hypothetical';
  if (perfect) return 'unconfirmed';
  if (isUnderPast(g, verb)) return 'planned';
  return g.group(verb).passive ? 'unconfirmed' : 'hypothetical';
}

export function hasSiClause(g: Grammar, verb: number): boolean {
  return childrenBy(g.tree, verb, 'advcl').some((clause) => childrenBy(g.tree, clause, 'mark').some((m) => isSi(g, m)));
}

/** "**même si**" concedes a fact, "**si ce n'est**" excepts one: neither supposes anything. */
export function isSi(g: Grammar, index: number): boolean {
  if (!/^(si|s['’]|s)$/i.test(wordAt(g.tree, index).form)) return false;
  const after = g.tree.words
    .slice(index + 1, index + 3)
    .map((w) => w.form.toLowerCase())
    .join(' ');
  return g.tree.words[index - 1]?.form.toLowerCase() !== 'même' && !/^ce n['’]?$/.test(after);
}

/** "a annoncé que le sommet **se tiendrait**", "qu'il restait ouvert et qu'il **recevrait** le médiateur". */
function isUnderPast(g: Grammar, verb: number): boolean {
  const own = wordAt(g.tree, verb);
  const word = hasRel(own, 'conj') && own.head >= 0 ? wordAt(g.tree, own.head) : own;
  if (!hasRel(word, 'ccomp') || word.head < 0) return false;
  const group = g.group(word.head);
  return group.perfect || group.tense === 'Past' || group.tense === 'Imp';
}

/** "La trêve **aura tenu** une semaine": the future perfect of a main clause looks back; "quand il **aura signé**" is still to come. */
function isSummedUp(g: Grammar, verb: number): boolean {
  const isMain = wordAt(g.tree, verb).head < 0 || wordAt(g.tree, verb).deprel === 'root';
  return isMain && g.group(verb).perfect && childrenBy(g.tree, verb, 'mark', 'advcl').length === 0;
}

/** "Il **sera libéré** trois mois plus tard": a past told in the future; the words of time say so. */
function isHistoricalFuture(g: Grammar, verb: number): boolean {
  return (g.tree.children[verb] ?? []).some((child) => {
    const word = wordAt(g.tree, child);
    if (lemmaOf(word) === 'tard' || lemmaOf(word) === 'après')
      return hasRel(word, 'advmod') && childrenBy(g.tree, child, 'advmod', 'obl', 'nmod').length > 0;
    return childrenBy(g.tree, child, 'advmod').some((i) => ['tard', 'après'].includes(lemmaOf(wordAt(g.tree, i))));
  });
}
