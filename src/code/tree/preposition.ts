/** Prepositions of noun phrases. In: a word of the tree. Out: the slot it opens ("contre", "à", "lors"…) and the words that stand in it. */
import { childrenBy, lemmaOf, type Tree, wordAt } from './tree.js';

/** The lemma of the preposition, several words joined ("suite à"), or null. */
export function prepositionOf(tree: Tree, head: number): string | null {
  const cases = childrenBy(tree, head, 'case');
  const first = cases[0];
  if (first === undefined) return null;
  const words = [first, ...childrenBy(tree, first, 'fixed')];
  return words.map((i) => lemmaOf(wordAt(tree, i)).replace(/^d['’]$/, 'de')).join(' ');
}

/** "à l'encontre **de X**", "lors **de X**": UD hangs X on the noun or adverb, which says the slot. */
const RELATIONAL: Readonly<Record<string, string>> = {
  lors: 'lors',
  cours: 'cours',
  occasion: 'lors',
  issue: 'lors',
  suite: 'suite',
  encontre: 'contre',
  égard: 'contre',
  auprès: 'à',
  intention: 'à',
  destination: 'à',
  faveur: 'pour',
  profit: 'pour',
  bénéfice: 'pour',
  direction: 'sur',
  compagnie: 'avec',
  côté: 'avec',
  part: 'par',
  sein: 'dans',
  cadre: 'cadre',
  marge: 'lors',
  nom: 'nom',
};

/** "à l'initiative **de X**", "sous la présidence **de X**": whose doing it is; "la présidence de X" alone is a body. */
const AGENTIVE: Readonly<Record<string, readonly string[]>> = {
  initiative: ['à', 'sur', 'sous'],
  appel: ['à'],
  présidence: ['sous'],
  conduite: ['sous'],
  direction: ['sous'],
  commandement: ['sous'],
  houlette: ['sous'],
  égide: ['sous'],
  impulsion: ['sous'],
};

const ASKED = /^(demande|invitation)$/;

const SAME_SLOT: Readonly<Record<string, string>> = {
  vers: 'à',
  envers: 'contre',
  'lors de': 'lors',
  pendant: 'lors',
  durant: 'lors',
  'à le cours de': 'cours',
  'à le encontre de': 'contre',
  'suite à': 'suite',
  'face à': 'face',
  'auprès de': 'à',
  'grâce à': 'grâce',
  'de la part de': 'par',
};

/** The slot of a plain preposition: "contre", "à", "de", "avec"… */
export function slotOf(preposition: string): string {
  return SAME_SLOT[preposition] ?? preposition;
}

export interface Opened {
  readonly slot: string;
  readonly heads: readonly number[];
}

/** The slot that a prepositional child opens under its governor; null for a child without preposition. */
export function openedBy(tree: Tree, child: number): Opened | null {
  const word = wordAt(tree, child);
  const preposition = prepositionOf(tree, child);
  // "ont été libérés **à la demande du Togo**": beside the act, neither done nor undergone by who asked
  if (preposition === 'à' && ASKED.test(lemmaOf(word)) && word.deprel === 'obl:mod')
    return { slot: 'demande', heads: [child] };
  const agentive = AGENTIVE[lemmaOf(word)]?.includes(preposition ?? '') ? 'par' : undefined;
  const relational = agentive ?? RELATIONAL[lemmaOf(word)];
  if (relational && (preposition !== null || word.upos === 'ADV' || word.upos === 'ADP')) {
    const heads = childrenBy(tree, child, 'nmod', 'obl').filter((i) => prepositionOf(tree, i) === 'de');
    if (heads.length > 0) return { slot: relational, heads };
  }
  return preposition === null ? null : { slot: slotOf(preposition), heads: [child] };
}
