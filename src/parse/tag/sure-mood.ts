/** Moods and tenses that the spelling alone tells. In: an analyser and the Lefff. Out: the same analyser, its finite verbs in the mood of all their readings: "ils **feraient** appel" is conditional, which treebanks of France hardly ever show in the plural. */

import { remembered } from '../../model/remembered.js';
import type { Analyser, WordAnalysis } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { categoriesOf } from '../lemma/lefff-lemma.js';

type Feats = WordAnalysis['feats'];

/** What a Lefff morphology with this one mood letter means. */
const SURE: ReadonlyMap<string, Feats> = new Map([
  ['C', { Mood: 'Cnd', Tense: 'Pres' }],
  ['F', { Mood: 'Ind', Tense: 'Fut' }],
  ['I', { Mood: 'Ind', Tense: 'Imp' }],
  ['J', { Mood: 'Ind', Tense: 'Past' }],
]);

export function withSureMoods(analyser: Analyser, lefff: Lefff): Analyser {
  const settle = settler();
  const letterOf = remembered((form) => onlyMood(form, lefff));
  return {
    analyse: (words) =>
      analyser.analyse(words).map((analysis, i) => {
        const letter = isFiniteVerb(analysis) ? letterOf(words[i] ?? '') : '';
        return isTold(analysis.feats, letter) ? analysis : { ...analysis, feats: settle(analysis.feats, letter) };
      }),
  };
}

function isFiniteVerb({ upos, feats }: WordAnalysis): boolean {
  return (upos === 'VERB' || upos === 'AUX') && feats['VerbForm'] === 'Fin';
}

/** The letter of the mood that all readings of the verb share; empty where they differ, or tell more than one. */
function onlyMood(form: string, lefff: Lefff): string {
  const verbs = lefff.lookupLoose(form).filter((r) => VERBS.has(r.category));
  const letters = new Set(verbs.map(({ morph }) => /^[A-Z]*/.exec(morph)?.[0] ?? ''));
  const [only = ''] = letters;
  return letters.size === 1 ? only : '';
}

const VERBS = categoriesOf('VERB');

function isTold(feats: Feats, letter: string): boolean {
  const sure = SURE.get(letter);
  return sure === undefined || (sure['Mood'] === feats['Mood'] && sure['Tense'] === feats['Tense']);
}

/** One object for each set of features, as the parser gives them: the lemmatiser remembers by it. */
function settler(): (feats: Feats, mood: string) => Feats {
  const known = new WeakMap<Feats, Map<string, Feats>>();
  return (feats, mood) => {
    const made = known.get(feats) ?? new Map<string, Feats>();
    known.set(feats, made);
    const settled = made.get(mood) ?? sorted({ ...feats, ...SURE.get(mood) });
    made.set(mood, settled);
    return settled;
  };
}

/** UD gives features in alphabetical order. */
function sorted(feats: Feats): Feats {
  return Object.fromEntries(Object.entries(feats).sort(([a], [b]) => (a < b ? -1 : 1)));
}
