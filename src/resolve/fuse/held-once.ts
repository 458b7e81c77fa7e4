/** A person is taken, or let go, once in an article: "Issa Sow **a été arrêté** près de la frontière", then "« Il **a été arrêté** dans la nuit »". In: two namings. Out: points for the same one, against other numbers of people. */
import type { Party } from '../../model/record.js';
import type { Naming } from './naming.js';

const ONE_PERSON = 4;
const OTHER_NUMBER = -6;

const HELD: ReadonlySet<string> = new Set(['arrest', 'release', 'abduct']);

export function heldOnce(a: Naming, b: Naming): number {
  if (!HELD.has(a.draft.mode ?? '') || a.draft.mode !== b.draft.mode) return 0;
  const [one, other] = [onlyNamed(a.recipients), onlyNamed(b.recipients)];
  if (one !== null && one === other) return ONE_PERSON;
  const [few, many] = [numberLetGo(a), numberLetGo(b)];
  return few !== null && many !== null && few !== many ? OTHER_NUMBER : 0;
}

/** The one person that is told of, by name. */
function onlyNamed(parties: readonly Party[]): string | null {
  const [only, other] = parties;
  return only && !other ? (only.id ?? only.name) : null;
}

/** "**Trois** militaires ont été libérés", "obtenir la libération des **46** soldats": releases carry no toll. */
function numberLetGo({ draft, recipients }: Naming): number | null {
  const [only, other] = recipients;
  const first = draft.mode === 'release' && only && !other ? FIRST.exec(only.text ?? '')?.[1] : undefined;
  if (first === undefined) return null;
  return /^\d+$/.test(first) ? Number(first) : SMALL.indexOf(first.toLowerCase()) + 1 || null;
}

const FIRST = /^(?:(?:les|ces|des|aux) )?([\p{L}\d]+) /iu;

const SMALL = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
