/** Another act of the kind. In: two namings. Out: points against their being one where the later brings in one more: "L'armée a repoussé l'attaque. **Une autre attaque** a visé le convoi"; not "C'est **la deuxième attaque** en un mois", which is the one told. */
import type { Naming } from './naming.js';

const ONE_MORE = -6;

export function anotherAct(a: Naming, b: Naming): number {
  const [first, later] = a.sentence.index <= b.sentence.index ? [a, b] : [b, a];
  if (first.sentence.isTitle || first.sentence.index === later.sentence.index) return 0;
  return isOneMore(later) && !isOneMore(first) ? ONE_MORE : 0;
}

/** "**une nouvelle** attaque", "**d'autres** manifestations", "**un deuxième** attentat"; "il s'agit d'une nouvelle attaque" says what the one told is. */
function isOneMore({ sentence: { words }, draft }: Naming): boolean {
  const word = words[draft.trigger.head];
  if (word?.upos !== 'NOUN') return false;
  const below = words.filter((w) => w.head === word.index && w.index < word.index);
  if (below.some((w) => w.deprel === 'cop') || words[word.head]?.lemma === 'agir') return false;
  const isKnown = below.some(
    (w) => w.feats['Definite'] === 'Def' || w.feats['PronType'] === 'Dem' || w.feats['Poss'] === 'Yes',
  );
  return !isKnown && below.some((w) => ONE_MORE_OF.test(w.form));
}

const ONE_MORE_OF = /^(autres?|nouveaux?|nouvel(le)?s?|seconde?s?|(deux|trois|quatr|cinqu|six|sept)ième)$/i;
