/** UD tags and features against Lefff's. In: a tag, or a Lefff morphology with UD features. Out: categories, or whether they agree. */
import type { Upos } from '../../model/sentence.js';

const CATEGORIES: Readonly<Partial<Record<Upos, readonly string[]>>> = {
  NOUN: ['nc'],
  ADJ: ['adj', 'suffAdj'],
  VERB: ['v', 'auxAvoir', 'auxEtre'],
  AUX: ['auxAvoir', 'auxEtre', 'v'],
  ADV: ['adv', 'advneg', 'clneg'],
  ADP: ['prep'],
  CCONJ: ['coo'],
  SCONJ: ['csu', 'que'],
  DET: ['det'],
  INTJ: ['pres'],
};
const SETS = new Map(Object.entries(CATEGORIES).map(([tag, list]) => [tag, new Set(list)]));
const NONE: ReadonlySet<string> = new Set();

export function categoriesOf(upos: Upos): ReadonlySet<string> {
  return SETS.get(upos) ?? NONE;
}

const MOODS: Readonly<Record<string, string>> = { Cnd: 'C', Imp: 'Y', Sub: 'ST', Inf: 'W', Ger: 'G' };
const TENSES: Readonly<Record<string, string>> = { Pres: 'P', Imp: 'I', Past: 'J', Fut: 'F' };

/** Does "PS13s" suit { Mood: 'Ind', Tense: 'Pres', Person: '3', Number: 'Sing' }? What either side leaves open suits. */
export function agrees(morph: string, feats: Readonly<Record<string, string>>): boolean {
  const [, moods = '', persons = '', rest = ''] = /^([A-Z]*)(\d*)(.*)$/.exec(morph) ?? [];
  const wanted = wantedMoods(feats);
  if (moods !== '' && wanted !== '' && ![...wanted].some((mood) => moods.includes(mood))) return false;
  if (persons !== '' && feats['Person'] !== undefined && !persons.includes(feats['Person'])) return false;
  if (/[sp]$/.test(rest) && feats['Number'] !== undefined) {
    if (rest.endsWith('p') !== (feats['Number'] === 'Plur')) return false;
  }
  if (/^[mf]/.test(rest) && feats['Gender'] !== undefined) return rest.startsWith('f') === (feats['Gender'] === 'Fem');
  return true;
}

/** Lefff's letters for the mood and tense asked for, empty when the features do not say. */
function wantedMoods(feats: Readonly<Record<string, string>>): string {
  const { VerbForm, Mood, Tense } = feats as { VerbForm?: string; Mood?: string; Tense?: string };
  if (VerbForm === 'Inf') return 'W';
  if (VerbForm === 'Part') return Tense === 'Pres' ? 'G' : 'K';
  if (Mood === undefined) return '';
  if (Mood === 'Sub') return Tense === 'Past' || Tense === 'Imp' ? 'T' : 'S';
  return MOODS[Mood] ?? TENSES[Tense ?? ''] ?? '';
}

/** "blessées" -> "blessé", "détruites" -> "détruit", "mises" -> "mis". */
export function singularMasculine(participle: string): string {
  if (/[éiu]e?s?$/.test(participle)) return participle.replace(/e?s?$/, '');
  if (/(?:is|us|os)es?$/.test(participle)) return participle.replace(/es?$/, '');
  if (/te?s?$/.test(participle)) return participle.replace(/e?s?$/, '');
  return participle;
}
