/** Running totals. In: two namings. Out: does one count all who fell, or were arrested, since a day long past, and the other those of one happening ("porte à 41 le nombre de soldats tués **depuis 2013**" beside "treize soldats ont été tués **lundi**")? */
import { wholeToll } from '../../model/whole-toll.js';
import { isAnterior } from './anterior.js';
import { isVictim, type Naming } from './naming.js';

export function onlyOneRuns(a: Naming, b: Naming): boolean {
  if (isSumBeside(a, b) || isSumBeside(b, a)) return true;
  if (isRunning(a) === isRunning(b)) return false;
  const [total, single] = isRunning(a) ? [a, b] : [b, a];
  const [all, own] = [countOf(total), countOf(single)];
  // "1.500 civils tués" in the title is the total that the body dates
  if (all !== undefined && own !== undefined) return all !== own;
  // "douze opposants arrêtés **depuis janvier**": the arrest of one on Wednesday, told without a figure
  return all !== undefined && isLong(total) && !isSeveral(single);
}

/** How many times the dead of one attack all those of the attacks must be, for two counts of one day seldom differ so. */
const TIMES = 4;

/** "**Ces attaques** ont fait plus de 1.500 morts": many acts, beside the two who died in one. */
function isSumBeside(sum: Naming, single: Naming): boolean {
  const [all, own] = [sum, single].map(({ draft }) => wholeToll(draft.tolls, 'killed')?.min);
  // the hurt are counted by degrees and by sides
  if (all === undefined || own === undefined || isSeveral(single) || isOfCounted(single)) return false;
  // "a fait deux morts. La mairie fait état de **dix-sept morts**": another count of the same
  if (all <= own || isBareCount(sum)) return false;
  // "cinq soldats tués lundi. Cela fait suite à celles de mai. **Ces attaques avaient fait** huit morts"
  return isOfCounted(sum) || (isSeveral(sum) && (all >= TIMES * own || isAnterior(sum)));
}

/** "**dix-sept morts**": victims, and no acts. */
function isBareCount(naming: Naming): boolean {
  const word = naming.sentence.words[naming.draft.trigger.head];
  return word !== undefined && isVictim(naming, word);
}

/** "quarante personnes ont été tuées **lors de deux attaques**", "**les trois attaques** ont fait": so many, whose dead are not those of one */
function isOfCounted({ sentence: { words }, draft, lists }: Naming): boolean {
  const { head } = draft.trigger;
  return words.some((w) => {
    const isAct = w.upos === 'NOUN' && w.feats['Number'] === 'Plur' && lists.has('violence', w.lemma);
    const above = words[w.head];
    const isDuring = /^(lors|cours)$/.test(above?.lemma ?? '') && above?.head === head;
    const isIts = w.index === head || isDuring || (w.head === head && w.deprel.startsWith('obl'));
    return isAct && isIts && words.some((n) => n.head === w.index && n.deprel === 'nummod');
  });
}

const COUNTED = ['killed', 'arrested', 'abducted', 'displaced', 'injured'] as const;

function countOf({ draft }: Naming): number | undefined {
  return COUNTED.map((kind) => wholeToll(draft.tolls, kind)?.min).find((n) => n !== undefined);
}

function isRunning(naming: Naming): boolean {
  return /^depuis\b/i.test(naming.when?.text ?? '') || isSinceStart(naming) || isSinceThen(naming);
}

/** "En 2021, des lycéens avaient été enlevés. **Depuis**, 1.600 écoliers l'ont été." */
function isSinceThen({ sentence, draft }: Naming): boolean {
  return sentence.words.some((w) => w.head === draft.trigger.head && w.upos === 'ADV' && w.lemma === 'depuis');
}

/** "depuis **le début des manifestations** le 25 septembre". */
function isSinceStart({ sentence, when }: Naming): boolean {
  const before = when ? sentence.text.slice(0, Math.max(0, when.start - sentence.start)) : sentence.text;
  return /\bdepuis le (début|lancement|déclenchement) [^,;:]{0,50}$/i.test(before);
}

/** "depuis **2013**", "depuis **janvier**", "depuis **des années**" */
const SINCE_LONG =
  /^depuis .*(\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|ans?|années?)\b/i;

/** Since a month or a year, or the start of it all: longer than one act can last. */
function isLong(naming: Naming): boolean {
  const { precision, text } = naming.when ?? {};
  return isSinceStart(naming) || /^(month|quarter|year|decade)$/.test(precision ?? '') || SINCE_LONG.test(text ?? '');
}

/** "les violences", "ces arrestations", "la guerre": what the total may count. */
function isSeveral({ sentence, draft, lists }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  return word?.upos === 'NOUN' && (word.feats['Number'] === 'Plur' || lists.has('long-conflict', word.lemma));
}
