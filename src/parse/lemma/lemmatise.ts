/** Lemmas. In: a form with its tag and features. Out: the dictionary form in the conventions of UD Sequoia ("il" is "lui", "Mme" is "monsieur"). */
import { remembered } from '../../model/remembered.js';
import type { Upos } from '../../model/sentence.js';
import type { Lefff, LefffEntry } from '../lefff/lefff.js';
import { agrees, categoriesOf, singularMasculine } from './lefff-lemma.js';

/** What training found: models/fr/lemmas.json. */
export interface LemmaTable {
  /** "il PRON" -> "lui": pairs that neither Lefff nor the endings get right. Forms are lower-cased, but for PROPN. */
  readonly words: Readonly<Record<string, string>>;
  /** Tag -> ending -> how many units to strip and what to add, for words in no dictionary. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, readonly [strip: number, add: string]>>>>;
}

export type Lemmatiser = (form: string, upos: Upos, feats: Readonly<Record<string, string>>) => string;

const MAX_ENDING = 5;
/** Lemmas kept for each set of features, of which there are some two hundred. */
const REMEMBERED = 5_000;
/** "traité(e)", "ACTIVE(S)": both forms at once. */
const BOTH_FORMS = /\(\p{L}{1,5}\)$/u;
/** Tags whose lemma is the form itself. */
const UNCHANGED: ReadonlySet<Upos> = new Set(['PROPN', 'PUNCT', 'SYM', 'X', 'NUM']);

export function createLemmatiser(lefff: Lefff, table: LemmaTable): Lemmatiser {
  const words = new Map(Object.entries(table.words));
  const endings = new Map(Object.entries(table.endings).map(([tag, rules]) => [tag, new Map(Object.entries(rules))]));

  function byEnding(lower: string, upos: Upos): string {
    const rules = endings.get(upos);
    for (let size = Math.min(MAX_ENDING, lower.length - 1); rules && size > 0; size--) {
      const rule = rules.get(lower.slice(-size));
      if (rule) return lower.slice(0, lower.length - rule[0]) + rule[1];
    }
    return lower;
  }

  function lemmatise(written: string, upos: Upos, feats: Readonly<Record<string, string>>): string {
    const form = upos === 'PRON' ? written.replace(/^-(?:t-)?/, '') : written.replace(BOTH_FORMS, '');
    const lower = form.toLowerCase();
    const known = words.get(`${upos === 'PROPN' ? form : lower} ${upos}`);
    if (known !== undefined) return known;
    if (UNCHANGED.has(upos)) return upos === 'NUM' ? lower : form;
    return fromLefff(form, upos, feats, lefff) ?? (isAcronym(form) ? form : byEnding(lower, upos));
  }

  // The parser gives one object for each set of features, so that "tués VERB" under the same one is the same question.
  const known = new WeakMap<object, (tagged: string) => string>();
  function lemmasUnder(feats: Readonly<Record<string, string>>): (tagged: string) => string {
    const made = remembered((tagged) => {
      const gap = tagged.indexOf(' ');
      return lemmatise(tagged.slice(gap + 1), tagged.slice(0, gap) as Upos, feats);
    }, REMEMBERED);
    known.set(feats, made);
    return made;
  }

  return (written, upos, feats) => (known.get(feats) ?? lemmasUnder(feats))(`${upos} ${written}`);
}

/** "ESB", "P450" in no dictionary; "MILITAIRES" is in one. */
function isAcronym(form: string): boolean {
  return form.length <= 6 && /^\p{Lu}[\p{Lu}\d]*$/u.test(form);
}

/** The reading that agrees with the features, else the first of the right category; null when Lefff has none. */
function fromLefff(form: string, upos: Upos, feats: Readonly<Record<string, string>>, lefff: Lefff): string | null {
  const categories = categoriesOf(upos);
  const entries = lefff.lookupLoose(form).filter((entry) => categories.has(entry.category));
  const entry = entries.find((e) => agrees(e.morph, feats)) ?? entries[0];
  return entry === undefined ? null : lemmaOfEntry(entry, form, upos);
}

/** Lefff gives participles used as adjectives the lemma of their verb; UD wants the participle: "blessées" is "blessé". */
function lemmaOfEntry(entry: LefffEntry, form: string, upos: Upos): string {
  if (entry.category === 'adj' && entry.morph.startsWith('K')) return singularMasculine(form.toLowerCase());
  return upos === 'ADJ' || upos === 'NOUN' ? entry.lemma : entry.lemma.replace(/[?!]$/, '');
}
