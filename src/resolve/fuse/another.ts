/** Another act of the kind. In: two namings. Out: points against their being one where the later brings in one more: "L'armée a repoussé l'attaque. **Une autre attaque** a visé le convoi", "une attaque **similaire**"; not "C'est **la deuxième attaque** en un mois", which is the one told. */
import type { Word } from '../../model/sentence.js';
import type { Naming } from './naming.js';

const ONE_MORE = -6;

export function anotherAct(a: Naming, b: Naming): number {
  const [first, later] = a.sentence.index <= b.sentence.index ? [a, b] : [b, a];
  if (first.sentence.isTitle) return 0;
  const isBeside = first.sentence.index === later.sentence.index;
  // what comes later, "l'attaque de vendredi", may take it up
  const [own, other] = [isTheOneBefore(later), isTheOneBefore(first)];
  if (own !== other && (own || isBeside)) return ONE_MORE;
  if (isBeside) return 0;
  const [more, less] = [isMore(later), isMore(first)];
  return more && !less ? ONE_MORE : 0;
}

/** "Cette attaque intervient **au lendemain d'une attaque** contre le camp", "survient deux jours **après une embuscade** qui a tué dix soldats": the one before it, and what is told of that. */
function isTheOneBefore({ sentence: { words }, draft, lists }: Naming): boolean {
  const word = words[draft.trigger.head];
  const noun = word?.deprel === 'acl:relcl' ? words[word.head] : word;
  if (noun?.upos !== 'NOUN') return false;
  const above = words[noun.head]?.lemma;
  const isDayBeside = lists.has('day-beside', above);
  if (!isDayBeside && !lists.has('taking-place', above)) return false;
  const below = words.filter((w) => w.head === noun.index && w.index < noun.index);
  return below.some((w) => w.feats['Definite'] === 'Ind') && (isDayBeside || below.some((w) => w.lemma === 'après'));
}

function isMore(naming: Naming): boolean {
  return isOneMore(naming) || isOneAlike(naming);
}

/** "une attaque **similaire**", "avaient été tués dans des attaques **similaires**": like the one told, and so another. */
function isOneAlike({ sentence: { words }, draft, lists }: Naming): boolean {
  const { head } = draft.trigger;
  const isAct = (w: Word): boolean => w.index === head || (w.head === head && w.deprel.startsWith('obl'));
  return words.some((w) => {
    const noun = words[w.head];
    return w.deprel === 'amod' && lists.has('alike', w.lemma) && noun?.upos === 'NOUN' && isAct(noun);
  });
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
