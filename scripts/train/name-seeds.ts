/** First guesses about names in unlabelled text. In: a candidate and what stands around it. Out: a kind where the words themselves say it, else null. */
import type { NameKind, Word } from '../../src/model/sentence.js';
import type { Candidate } from '../../src/parse/names/candidate.js';
import { surface } from '../../src/parse/names/surface.js';

export interface SeedWords {
  /** Lower-cased given names. */
  readonly given: ReadonlySet<string>;
  /** Lower-cased names of the lexicon: countries, capitals, bodies, armed groups, persons. */
  readonly known: ReadonlyMap<string, NameKind>;
  /** Lower-cased names of peoples: "malienne". They are capitalised, but name nobody. */
  readonly demonyms: ReadonlySet<string>;
  readonly cues: ReadonlyMap<string, NameKind>;
  /** Is the word common in lower case, and no listed name with its capital ("Bénin", "Rose")? */
  isCommon(form: string): boolean;
}

export type Seed = NameKind | 'none';

const CIVIL = /^(?:m\.|mm\.|mme|mlle|mr|monsieur|madame)$/;
const ARMED = /^(?:armé|jihadiste|djihadiste|terroriste|islamiste|rebelle)$/;

export function seedKind(words: readonly Word[], { first, last }: Candidate, seeds: SeedWords): Seed | null {
  const forms = words.slice(first, last + 1).map((word) => word.form);
  const text = surface(words, first, last).toLowerCase();
  const known = seeds.known.get(text);
  if (known !== undefined) return known;
  const before = words[first - 1];
  const previous = before?.form.toLowerCase() ?? '';
  if (CIVIL.test(previous)) return 'person';
  if (forms.length > 1 && forms.length < 5 && seeds.given.has((forms[0] as string).toLowerCase())) {
    return seeds.cues.get(words[first - 1]?.lemma ?? '') === 'place' ? null : 'person';
  }
  return (
    kindOfNoun(words, first, seeds) ??
    kindOfItself(forms, seeds) ??
    kindOfPeople(forms, previous, seeds) ??
    kindOfPreposition(words, first, last) ??
    (forms.length === 1 && seeds.given.has(text) ? 'person' : null)
  );
}

/** "Cour suprême", "Union des commerçants": a common noun with a capital heads a body where it is a noun for bodies. */
function kindOfItself(forms: readonly string[], seeds: SeedWords): Seed | null {
  const first = (forms[0] as string).toLowerCase();
  if (seeds.cues.get(first) === 'organisation') return 'organisation';
  if (!seeds.isCommon(forms[0] as string)) return null;
  if (forms.length > 1 && forms.slice(1).some((form) => form === form.toLowerCase())) return 'organisation';
  return forms.length === 1 && !seeds.given.has(first) ? 'none' : null;
}

/** "les Maliens", "un Belfortain". */
function kindOfPeople(forms: readonly string[], previous: string, seeds: SeedWords): Seed | null {
  const [form] = forms as [string];
  if (forms.length > 1 || /^\p{Lu}{2}/u.test(form)) return null;
  if (seeds.demonyms.has(form.toLowerCase())) return 'none';
  return /^(?:un|une|des|ces|deux|trois|quatre|plusieurs|jeunes?|certains|quelques)$/.test(previous) ? 'none' : null;
}

/** "groupe jihadiste X", "l'ONG X", "la ville de X". */
function kindOfNoun(words: readonly Word[], first: number, seeds: SeedWords): NameKind | null {
  const [a, b, c] = [words[first - 3], words[first - 2], words[first - 1]];
  if (c && ARMED.test(c.lemma) && b && /^(?:groupe|organisation|mouvement|secte|milice)$/.test(b.lemma)) return 'group';
  const direct = c ? seeds.cues.get(c.lemma) : undefined;
  if (direct === 'organisation' && c?.lemma !== 'groupe') return 'organisation';
  const isDe = c?.lemma === 'de' || (c?.form === 'le' && b?.lemma === 'de');
  const noun = c?.lemma === 'de' ? b : a;
  const kind = isDe && noun ? seeds.cues.get(noun.lemma) : undefined;
  return kind === 'place' || kind === 'group' ? kind : null;
}

/** "à X" and "en X" without an article are places; "le XYZ" in capitals is a body. */
function kindOfPreposition(words: readonly Word[], first: number, last: number): NameKind | null {
  const [before, word] = [words[first - 1], words[first] as Word];
  const isAcronym = first === last && /^\p{Lu}{2,6}$/u.test(word.form);
  if (isAcronym) return before?.lemma === 'le' ? 'organisation' : null;
  const isLocated = before?.upos === 'ADP' && /^(?:à|en|près)$/.test(before.lemma) && word.deprel.startsWith('obl');
  return isLocated && word.deprel !== 'obl:agent' && first === last ? 'place' : null;
}
