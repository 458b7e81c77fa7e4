/** What came of an act, told in its own sentence. In: two namings. Out: whether grammar makes the one a part of the other: "ont bombardé le camp, **tuant** huit hommes", "dix tués, **dont trois** enfants **égorgés**", "tués par un obus **tombé** sur le marché". */
import type { Word } from '../../model/sentence.js';
import { hostOf } from './modes.js';
import type { Naming } from './naming.js';
import { isSpell } from './spell.js';

export function isOutcomeOf(outcome: Naming, act: Naming): boolean {
  if (outcome.draft.type !== 'ASSAULT' || isSetApart(outcome, act)) return false;
  return (
    isSpellOf(outcome, act) || isByParticiple(outcome, act) || isPartOfThem(outcome, act) || isOfTheWeapon(outcome, act)
  );
}

/** A day or a place of its own, or being carried off beside being shot: another act. */
function isSetApart(a: Naming, b: Naming): boolean {
  const isOtherDay = a.when !== null && a.when.start !== b.when?.start;
  const isOtherPlace = a.where !== null && b.where !== null && a.where.name !== b.where.name;
  return isOtherDay || isOtherPlace || (a.draft.mode === 'abduct') !== (b.draft.mode === 'abduct');
}

/** "**tuant** huit hommes"; "l'armée **tuant** huit assaillants" has its own subject, and may answer the act. */
function isByParticiple(outcome: Naming, act: Naming): boolean {
  const { words } = outcome.sentence;
  const { head } = outcome.draft.trigger;
  if (hostOf(outcome) !== act.draft.trigger.head) return false;
  return !words.some((w) => w.head === head && w.deprel.startsWith('nsubj'));
}

/** "onze habitants ont péri, **dont trois** ont été exécutés" */
function isPartOfThem(part: Naming, whole: Naming): boolean {
  const { words } = part.sentence;
  const [some] = part.recipients;
  const start = some?.start ?? null;
  // "dont trois fauchés par un obus": what struck the others is not said, what struck these is
  const isOtherMeans = part.draft.mode !== null && part.draft.mode !== whole.draft.mode;
  if (start === null || isOtherMeans || whole.draft.tolls.length === 0) return false;
  const link = words.filter((w) => w.end <= start && start - w.end < 12 && w.form.toLowerCase() === 'dont').at(-1);
  if (!link || !isCounted(words[link.index + 1])) return false;
  return whole.recipients.some((p) => p.end !== null && p.end <= link.start) && !isBetween(whole, link, part);
}

function isCounted(word: Word | undefined): boolean {
  return word?.upos === 'NUM' || /^(une?|plusieurs|certains|au)$/i.test(word?.form ?? '');
}

/** "dont deux blessés" stands between: the whole must not lie inside the part. */
function isBetween(whole: Naming, link: Word, part: Naming): boolean {
  const { start } = whole.draft.trigger;
  return start > link.start && start < part.draft.trigger.start;
}

/** The weapon that struck them, told by a participle or a relative clause: "par une bombe **qui a explosé**". */
function isOfTheWeapon(told: Naming, struck: Naming): boolean {
  const { words } = told.sentence;
  const verb = words[told.draft.trigger.head];
  const weapon = words[verb?.head ?? -1];
  if (!verb?.deprel.startsWith('acl') || weapon?.upos !== 'NOUN' || !weapon.deprel.startsWith('obl')) return false;
  return weapon.head === struck.draft.trigger.head && struck.actors.length === 0 && told.actors.length === 0;
}

/** "se sont emparés de la ville **après trois jours de combats**", "**au terme de** dix heures de siège": the fight that led to it, and lasted so long. */
function isSpellOf(fight: Naming, end: Naming): boolean {
  const { words } = fight.sentence;
  const noun = words[fight.draft.trigger.head];
  const spell = words[noun?.head ?? -1];
  return noun?.upos === 'NOUN' && isSpell(fight, spell?.index ?? -1) && spell?.head === end.draft.trigger.head;
}
