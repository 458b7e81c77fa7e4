/** What a report takes for granted. In: a trigger's anchor and the words that an attribution covers (null: all, as in a quotation). Out: does the reported clause only point back at the event ("a jugé que **les otages libérés** vendredi ont pris des risques"), so that the source need not vouch for it? */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import { isSetting } from './setting.js';
import { isScene } from './told-dead.js';

export function isPresupposed(g: Grammar, anchor: number, covers: ReadonlySet<number> | null): boolean {
  const isCovered = (i: number): boolean => covers?.has(i) ?? true;
  const path = [anchor, ...pathUp(g.tree, anchor).filter((i) => i !== anchor)].filter(isCovered);
  return path.some((i, step) => {
    const word = wordAt(g.tree, i);
    if (hasRel(word, 'acl', 'acl:relcl') && isCleft(g, word.head)) return false;
    if (hasRel(word, 'acl', 'acl:relcl')) return isCovered(word.head) && (isDefinite(g, word.head) || isSetApart(g, i));
    if (word.upos === 'VERB' && isWhereClause(g, i)) return true;
    return (
      step === 0 && word.upos === 'NOUN' && isKnownAct(g, i, covers !== null) && !(covers && isScene(g, i, covers))
    );
  });
}

/** A noun that the report only points back at. */
function isKnownAct(g: Grammar, noun: number, isClause: boolean): boolean {
  const preposition = prepositionOf(g.tree, noun) ?? '';
  // "a été rendue possible **par la mobilisation** des voisins", "**avec l'aide** des voisins": what brought something about is told
  if (!isDefinite(g, noun) || /^(par|avec)$/.test(preposition)) return false;
  if (isFled(g, noun)) return true;
  if (isClause && preposition === 'de' && befellSomebodyNew(g, noun)) return false;
  return hasRel(wordAt(g.tree, noun), 'nmod', 'obl', 'obl:mod', 'obl:arg') || isTopic(g, noun);
}

/** "explique que **ce sont les rebelles** qui ont brûlé le marché": what stands behind "qui" is the very thing said. */
function isCleft(g: Grammar, noun: number): boolean {
  if (noun < 0 || childrenBy(g.tree, noun, 'cop').length === 0) return false;
  return childrenBy(g.tree, noun, 'nsubj', 'expl').some((i) => /^c(e|['’])$/i.test(wordAt(g.tree, i).form));
}

/** "demande de retrouver dix élèves **enlevés** jeudi": whom one asks something for has been struck already, though it is the first time that they are named. */
export function isStruckAlready(g: Grammar, anchor: number): boolean {
  const { deprel, upos, feats } = wordAt(g.tree, anchor);
  return deprel === 'acl' && upos === 'VERB' && feats['VerbForm'] === 'Part' && feats['Tense'] === 'Past';
}

/** "accuse le navire d'avoir reconduit cent migrants, **secourus** la veille": behind a comma it tells more of those just named. */
function isSetApart(g: Grammar, participle: number): boolean {
  const { feats, deprel } = wordAt(g.tree, participle);
  return deprel === 'acl' && feats['VerbForm'] === 'Part' && g.tree.words[participle - 1]?.form === ',';
}

/** "**la libération** des otages est une bonne nouvelle", "vise à apaiser": what is judged or given an aim took place already. */
function isTopic(g: Grammar, noun: number): boolean {
  const { deprel, head } = wordAt(g.tree, noun);
  if (deprel !== 'nsubj' || head < 0) return false;
  const over = wordAt(g.tree, head);
  if (over.upos !== 'VERB') return childrenBy(g.tree, head, 'cop').length > 0;
  return isOfClass(g.lexicon, lemmaOf(over), 'judges-act');
}

/** "Dix soldats ont fui **après l'attaque** du camp, selon le maire", "fuyant **les attaques**", "la force, **créée** en mai, a reculé, selon le maire": a source beside the sentence vouches for what it tells, not for the setting. */
export function isBackground(g: Grammar, anchor: number): boolean {
  const word = wordAt(g.tree, anchor);
  if (word.deprel === 'acl' && word.head >= 0) return isDefinite(g, word.head) && word.feats['VerbForm'] === 'Part';
  if (hasRel(word, 'acl:relcl')) return word.head >= 0 && isDefinite(g, word.head) && !isCleft(g, word.head);
  // "**Enlevée** en 2016, Awa Koné est apparue dans une vidéo, selon la radio"
  const isBare = word.feats['VerbForm'] === 'Part' && word.feats['Tense'] === 'Past';
  if (word.deprel === 'advcl' && isBare && childrenBy(g.tree, anchor, 'aux').length === 0) return true;
  return word.upos === 'NOUN' && (isInstigation(g, anchor) || isKnownNoun(g, anchor));
}

function isKnownNoun(g: Grammar, anchor: number): boolean {
  const word = wordAt(g.tree, anchor);
  // "au lendemain **d'un attentat**": known, though it is the first time that it is named
  if (hasRel(word, 'nmod') && /^(lendemain|veille)$/.test(lemmaOf(wordAt(g.tree, word.head)))) return true;
  if (!isDefinite(g, anchor)) return isSetting(g, anchor);
  if (
    hasRel(word, 'nmod') &&
    prepositionOf(g.tree, anchor) === 'de' &&
    (!isOutcome(g, word.head) || isSince(g, word.head))
  )
    return true;
  if (hasRel(word, 'obl', 'nmod') && BEFORE.test(prepositionOf(g.tree, anchor) ?? '')) return true;
  const over = word.head < 0 ? null : wordAt(g.tree, word.head);
  if (isFled(g, anchor)) return true;
  return word.deprel === 'obj' && over?.feats['VerbForm'] === 'Part' && over.feats['Tense'] === 'Pres';
}

/** "fait état de l'enlèvement **de dix habitants**": those whom nobody has named yet, whatever the article of what befell them. */
export function befellSomebodyNew(g: Grammar, noun: number): boolean {
  const people = childrenBy(g.tree, noun, 'nmod').filter((i) => i > noun && prepositionOf(g.tree, i) === 'de');
  return people.some((i) => childrenBy(g.tree, i, 'nummod', 'det').length > 0 && !isDefinite(g, i));
}

/** "ont défilé **à l'appel** du syndicat", "s'est rendu à Lomé **sur invitation** du président": at whose word it was done is the scene. */
function isInstigation(g: Grammar, noun: number): boolean {
  return (
    /^(à|sur)$/.test(prepositionOf(g.tree, noun) ?? '') &&
    isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'instigation')
  );
}

/** "dix mille habitants ont fui **les violences**": what drove them away was there before. */
function isFled(g: Grammar, noun: number): boolean {
  const { deprel, head } = wordAt(g.tree, noun);
  return deprel === 'obj' && head >= 0 && g.verbLemma(head) === 'fuir';
}

/** "le **bilan** de l'attaque", "les **victimes** de l'attaque": what it led to is the news. */
function isOutcome(g: Grammar, noun: number): boolean {
  return /^(bilan|nombre|victime|suite|début|fin|reprise|poursuite)$/.test(lemmaOf(wordAt(g.tree, noun)));
}

/** "**depuis le début** de l'offensive": the day that one counts from is known. */
function isSince(g: Grammar, noun: number): boolean {
  return BEFORE.test(prepositionOf(g.tree, noun) ?? '');
}

const BEFORE = /^(après|avant|depuis|malgré|suite à|face à)/;

/** "…le terrain, **où** les groupes ont multiplié les attaques", whatever the clause was hung on. */
function isWhereClause(g: Grammar, verb: number): boolean {
  return childrenBy(g.tree, verb, 'obl').some((i) => lemmaOf(wordAt(g.tree, i)) === 'où');
}

/** "**les** otages", "**Awa Koné**": known to the reader. */
export function isDefinite(g: Grammar, noun: number): boolean {
  if (wordAt(g.tree, noun).upos === 'PROPN') return true;
  return childrenBy(g.tree, noun, 'det').some((i) => /^(le|ce|son|leur|mon|notre)$/.test(lemmaOf(wordAt(g.tree, i))));
}
