/** One event as one French sentence. In: an event and the labels. Out: « 14 mars 2026 · Solhan (Burkina Faso) — Attaque (explosifs) par JNIM contre un convoi ; 7 tués au moins ; selon l’état-major ; non confirmé ». */
import type { CodeLabels, Phrasing } from '../model/labels.js';
import type { EventRecord } from '../model/record.js';
import { withMeltedArticle } from './contracted.js';
import { listOf, withPreposition } from './french.js';
import { claimantsPhrase, partyInSentence, tollsPhrase, whenPhrase, wherePhrase } from './phrases.js';

function phrasingOf(event: EventRecord, labels: CodeLabels): { phrasing: Phrasing; noun: string } {
  const type = labels.types[event.type];
  const mode = event.mode === null ? undefined : labels.modes[`${event.type}/${event.mode}`];
  if (mode?.phrasing) return { phrasing: mode.phrasing, noun: mode.phrasing.noun };
  return { phrasing: type, noun: mode ? `${type.noun} (${mode.fr})` : type.noun };
}

function partiesOf(event: EventRecord, role: 'actors' | 'recipients', labels: CodeLabels): string[] {
  const parties = event[role].map((party) => ({
    ...party,
    text: party.text && withMeltedArticle(event, party.text, party.start),
  }));
  return [...new Set(parties.map((party) => partyInSentence(party, labels)))];
}

/** The first item of a list takes the contracted preposition, the others the bare one where French repeats it: "de la mairie et du préfet". */
function governed(preposition: string, names: readonly string[]): string {
  const repeats = preposition === 'de' || preposition === 'à';
  return repeats
    ? listOf(names.map((name) => withPreposition(preposition, name)))
    : withPreposition(preposition, listOf(names));
}

/** What it is, alone: "Attaque (explosifs)", "Enlèvement". */
export function deedNoun(event: EventRecord, labels: CodeLabels): string {
  return phrasingOf(event, labels).noun;
}

/** Who did what to whom: "Enlèvement de six orpailleurs par des hommes armés", "Rencontre entre A et B". */
export function deedPhrase(event: EventRecord, labels: CodeLabels): string {
  const { phrasing, noun } = phrasingOf(event, labels);
  const actors = partiesOf(event, 'actors', labels);
  const recipients = partiesOf(event, 'recipients', labels);
  if (phrasing.between !== null && actors.length > 1 && recipients.length === 0) {
    return `${noun} ${withPreposition(phrasing.between, listOf(actors))}`;
  }
  const by = actors.length > 0 ? ` ${governed(phrasing.by, actors)}` : '';
  const to = recipients.length > 0 ? ` ${governed(phrasing.to, recipients)}` : '';
  // « Arrestation de X par Y »: the one who undergoes stands next to the noun.
  return phrasing.to === 'de' ? noun + to + by : noun + by + to;
}

/** The whole sentence, without a final full stop. Parts that the event does not give are left out; "survenu" goes without saying. */
export function eventSentence(event: EventRecord, labels: CodeLabels): string {
  const frame = [whenPhrase(event.when), wherePhrase(event.where, labels)].filter((part) => part !== null).join(' · ');
  const tail = [
    deedPhrase(event, labels),
    tollsPhrase(event, labels),
    claimantsPhrase(event.claimants.map((c) => ({ ...c, text: withMeltedArticle(event, c.text, c.start) }))),
    event.status === 'occurred' ? null : labels.statuses[event.status].fr,
  ];
  const deed = tail.filter((part) => part !== null).join(' ; ');
  return frame === '' ? deed : `${frame} — ${deed}`;
}
