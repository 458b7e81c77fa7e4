/** Whom a participle is about. In: a participle and the word that it hangs on. Out: the noun that agrees with it, whatever the parser chose. */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { personBefore } from '../tree/person-names.js';
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import { countedHead } from './counted.js';
import type { Filler } from './filler.js';

/** "Six personnes, dont un prêtre, **tuées**": a plural participle belongs to the plural noun before. */
export function agreeingNoun(g: Grammar, participle: number, noun: number): number {
  // "une vingtaine de civils **tués**": the number belongs to them
  const measure = wordAt(g.tree, noun).head;
  if (
    measure >= 0 &&
    countedHead(g, measure) === noun &&
    g.lexicon.quantities.collectives.has(lemmaOf(wordAt(g.tree, measure)))
  )
    return measure;
  const number = wordAt(g.tree, participle).feats['Number'];
  const own = wordAt(g.tree, noun);
  if (number === 'Sing' && own.feats['Number'] === 'Plur') return nameBefore(g, participle, noun) ?? noun;
  const joined = number === 'Plur' ? countedBeside(g, noun) : null;
  if (joined !== null) return joined;
  const completed = number === 'Plur' ? completedBy(g, noun) : null;
  if (completed !== null) return completed;
  if (number !== 'Plur' || own.feats['Number'] !== 'Sing' || conjuncts(g.tree, noun).length > 1) return noun;
  const above = own.head >= 0 ? wordAt(g.tree, own.head) : null;
  // "la mémoire d'un capitaine et d'un sergent, **tués** mardi"
  if (above && /^(NOUN|PROPN)$/.test(above.upos) && hasRel(own, 'conj')) return above.index;
  if (above && above.upos === 'NOUN' && above.feats['Number'] === 'Plur') return above.index;
  return severalBefore(g, noun, participle) ?? noun;
}

/** "**des forces** de défense et de sécurité **dépêchées**": two bare complements are of the several above them. */
function completedBy(g: Grammar, noun: number): number | null {
  const joined = childrenBy(g.tree, noun, 'conj');
  const { head, deprel, feats } = wordAt(g.tree, noun);
  if (deprel !== 'nmod' || joined.length === 0 || feats['Number'] === 'Plur') return null;
  const areBare = [noun, ...joined].every((i) => childrenBy(g.tree, i, 'det', 'nummod').length === 0);
  return areBare && wordAt(g.tree, head).feats['Number'] === 'Plur' ? head : null;
}

/** "**huit soldats** et trente volontaires **tués**": two counts joined under one participle; "huit morts et trente civils blessés" have each their own. */
function countedBeside(g: Grammar, noun: number): number | null {
  const { deprel, head } = wordAt(g.tree, noun);
  if (deprel !== 'conj' || head < 0) return null;
  const isCounted = (i: number): boolean => childrenBy(g.tree, i, 'nummod').length > 0;
  const first = wordAt(g.tree, head);
  if (first.upos !== 'NOUN' || ![head, noun].every(isCounted)) return null;
  // "quatre otages, **dont** deux soldats libérés"
  if (childrenBy(g.tree, noun, 'cc').length === 0) return null;
  const described = childrenBy(g.tree, head, 'acl', 'amod').length > 0;
  return described || g.lexicon.quantities.tollNouns.has(lemmaOf(first)) ? null : head;
}

/** "les avocats d'**Awa Koné, accusée** de": the name just before the comma, where the noun is in the plural. */
function nameBefore(g: Grammar, participle: number, noun: number): number | null {
  const comma = g.tree.words[participle - 1]?.form === ',' ? participle - 1 : participle;
  const name = personBefore(g.tree, comma);
  return name && name.first > noun ? name.first : null;
}

/** "avec respect devant un officier et un soldat, **tombés** au combat": the nearest several before it, whatever it was hung on. */
function severalBefore(g: Grammar, noun: number, participle: number): number | null {
  for (let i = participle - 1; i > noun; i--) {
    const word = wordAt(g.tree, i);
    if (word.upos !== 'NOUN') continue;
    const first = hasRel(word, 'conj') ? word.head : i;
    if (word.feats['Number'] === 'Plur' || conjuncts(g.tree, first).length > 1) return first;
  }
  return null;
}

/** "**Le ministre** a salué un capitaine et un sergent, **tués** mardi": one man is not several. */
export function disagrees(g: Grammar, participle: number, subjects: readonly Filler[]): boolean {
  const only = subjects.length === 1 && subjects[0] ? wordAt(g.tree, subjects[0].head) : null;
  const { feats } = wordAt(g.tree, participle);
  return (
    only?.upos === 'NOUN' &&
    only.feats['Number'] === 'Sing' &&
    isPlainParticiple(g, participle) &&
    feats['Number'] === 'Plur'
  );
}

function isPlainParticiple(g: Grammar, verb: number): boolean {
  return wordAt(g.tree, verb).feats['VerbForm'] === 'Part' && childrenBy(g.tree, verb, 'aux').length === 0;
}

export function several(g: Grammar, participle: number, after: number): Filler[] {
  const first = severalBefore(g, after, participle);
  return first === null ? [] : conjuncts(g.tree, first).map((i) => ({ head: i, rule: 'fr.participle' }));
}

/** "ont pris d'assaut **la position**, **brûlant** deux véhicules": behind a comma, after what a verb acts on, a present participle is about whoever acts. */
export function actingVerb(g: Grammar, participle: number, noun: number): number | null {
  if (!isPresentParticiple(wordAt(g.tree, participle)) || g.tree.words[participle - 1]?.form !== ',') return null;
  const up = pathUp(g.tree, noun);
  const at = up.findIndex((i, k) => k > 0 && g.verbLemma(i) !== null && !hasRel(wordAt(g.tree, i), 'acl', 'amod'));
  const [verb, below] = [up[at], up[at - 1]];
  if (verb === undefined || below === undefined || verb > noun) return null;
  const { deprel } = wordAt(g.tree, below);
  return /^(obj|iobj|obl)/.test(deprel) && deprel !== 'obl:agent' ? verb : null;
}
