/** People told by their age: "**un homme de 34 ans** a été arrêté", then "le suspect, **âgé de 34 ans**". In: two namings. Out: points for one age, against two. */
import type { Naming } from './naming.js';

const SAME_AGE = 4;
const OTHER_AGE = -6;

export function ageAgreement(a: Naming, b: Naming): number {
  const [one, other] = [ageOf(a), ageOf(b)];
  if (one === null || other === null) return 0;
  if (one === other) return SAME_AGE;
  return ONE_BY_ONE.has(a.draft.mode ?? '') && a.sentence.index !== b.sentence.index ? OTHER_AGE : 0;
}

/** Who is taken or sentenced is told one by one; an attack strikes people of any age. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(['arrest', 'convict', 'release']);

/** The age of the only person who undergoes it. */
function ageOf({ sentence, recipients }: Naming): string | null {
  const [only, another] = recipients;
  if (!only || another || only.start === null || only.end === null) return null;
  const [from, to] = [only.start - sentence.start, only.end - sentence.start];
  const within = /\b(?:de|,) (\d{2}) ans\b/.exec(sentence.text.slice(from, to))?.[1];
  return within ?? BESIDE.exec(sentence.text.slice(to))?.[1] ?? null;
}

/** Straight behind who it is: ", 34 ans,", " âgée de 34 ans"; not "à 34 ans de prison". */
const BESIDE = /^,? ?(?:âgée? )?(?:de )?(\d{2}) ans\b(?! d[e'’])/;
