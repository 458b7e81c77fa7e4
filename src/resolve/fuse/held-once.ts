/** A person is taken, or let go, once in an article: "Issa Sow **a été arrêté** près de la frontière", then "« Il **a été arrêté** dans la nuit »". In: two namings. Out: points for the same one, against other numbers of people. */
import type { Party } from '../../model/record.js';
import { lemmaOfTrigger, type Naming } from './naming.js';

const ONE_PERSON = 4;
const OTHER_NUMBER = -6;

const HELD: ReadonlySet<string> = new Set(['arrest', 'release', 'abduct']);

export function heldOnce(a: Naming, b: Naming): number {
  if (areKillings(a, b)) return isOneNamed(a, b) ? ONE_PERSON : 0;
  if (!HELD.has(a.draft.mode ?? '') || a.draft.mode !== b.draft.mode) return 0;
  if (isOneNamed(a, b)) return ONE_PERSON;
  const [few, many] = [numberLetGo(a), numberLetGo(b)];
  return few !== null && many !== null && few !== many ? OTHER_NUMBER : 0;
}

/** "Issa Sow **a été tué** à Kolo", then "Issa Sow, **abattu** devant chez lui": nobody is killed twice. */
function areKillings(a: Naming, b: Naming): boolean {
  return [a, b].every((n) => n.draft.type === 'ASSAULT' && n.lists.has('killing', lemmaOfTrigger(n)));
}

function isOneNamed(a: Naming, b: Naming): boolean {
  const [one, other] = [onlyNamed(a.recipients), onlyNamed(b.recipients)];
  return one !== null && one === other;
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
