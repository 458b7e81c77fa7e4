/** The role that a noun names. In: a word of the tree, the roles of the lexicon. Out: the longest entry that stands there: "**casque bleu**", "**département d'État**", "l'**ex-chef**". */
import type { RoleEntry } from '../lexicon/actors.js';
import type { Word } from '../model/sentence.js';
import type { CoderLexicon } from './code-lexicon.js';
import { lemmaOf, type Tree } from './tree/tree.js';

/** "casque **bleu**", "homme **armé**": the longer role says more. */
export function roleAt(tree: Tree, word: Word, lexicon: CoderLexicon): RoleEntry | undefined {
  const lemma = lemmaOf(word);
  const next = tree.words[word.index + 1];
  const two =
    next && next.head === word.index && lexicon.roleOpeners.has(lemma)
      ? [lemmaOf(next), next.form.toLowerCase().replace(/s$/, '')]
      : [];
  const longer = two.map((second) => lexicon.roleOf.get(`${lemma} ${second}`)).find((role) => role !== undefined);
  const whole = lexicon.roleOf.get(lemma) ?? lexicon.roleOf.get(word.form.toLowerCase());
  // "leur **chauffeur-guide**" is a driver
  return (
    longer ?? namedRole(tree, word, lexicon) ?? whole ?? (lemma.includes('-') ? roleIn(lemma, lexicon) : undefined)
  );
}

function roleIn(lemma: string, lexicon: CoderLexicon): RoleEntry | undefined {
  const [opening, ...others] = lemma.split('-');
  // "l'**ex-chef** rebelle" was a chief
  return lexicon.roleOf.get(opening === 'ex' ? others.join('-') : (opening ?? lemma));
}

/** "**département d'État**", "forces de l'ordre": the longest role that begins here. */
function namedRole(tree: Tree, word: Word, lexicon: CoderLexicon): RoleEntry | undefined {
  const longest = lexicon.roleHeads.get(lemmaOf(word)) ?? lexicon.roleHeads.get(word.form.toLowerCase()) ?? 0;
  for (let length = longest; length > 2; length--) {
    const rest = surface(tree.words.slice(word.index + 1, word.index + length).map((w) => w.form));
    const role =
      lexicon.roleOf.get(`${lemmaOf(word)} ${rest}`) ?? lexicon.roleOf.get(`${word.form.toLowerCase()} ${rest}`);
    if (role) return role;
  }
  return undefined;
}

/** Words as they are written: "de le" is "du", "l' ordre" is "l'ordre". */
function surface(forms: readonly string[]): string {
  return forms
    .join(' ')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/' /g, "'")
    .replace(/\bde les\b/g, 'des')
    .replace(/\bde le\b/g, 'du');
}
