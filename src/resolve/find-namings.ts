/** The namings of an article's events. In: drafts, identities, times and places. Out: each draft with its parties, time and place in its own sentence. */
import type { DraftEvent, Phrase } from '../model/draft.js';
import type { Party, When } from '../model/record.js';
import type { ParsedDocument } from '../model/sentence.js';
import type { WordLists } from '../model/word-lists.js';
import type { Spot } from './attach/area.js';
import { chooseWhen } from './attach/choose-when.js';
import { chooseWhere } from './attach/choose-where.js';
import type { PlaceNouns } from './attach/place-nouns.js';
import { withoutTimes } from './attach/without-times.js';
import { type BySentence, bySentence } from './by-sentence.js';
import type { Naming } from './fuse/naming.js';
import { isStateOfToll } from './fuse/state-of-toll.js';
import { despoiled } from './parties/despoiled.js';
import { asActor, asRecipient } from './parties/in-this-act.js';

export interface NamingSources {
  readonly parsed: ParsedDocument;
  readonly drafts: readonly DraftEvent[];
  readonly times: readonly When[];
  readonly places: readonly Spot[];
  readonly partiesOf: (phrase: Phrase) => readonly Party[];
  readonly placeNouns: PlaceNouns;
  readonly lists: WordLists;
}

export function findNamings(sources: NamingSources): Naming[] {
  const own = bySentence(sources);
  return sources.drafts.flatMap((draft) => namingOf(sources, own, draft) ?? []);
}

/** The parties that a phrase means, without the words of time at its end. */
export function partiesIn(sources: Pick<NamingSources, 'partiesOf' | 'times'>, phrase: Phrase): Party[] {
  return sources.partiesOf(phrase).map((party) => withoutTimes(party, sources.times));
}

function namingOf(sources: NamingSources, own: BySentence, draft: DraftEvent): Naming | null {
  const sentence = sources.parsed.sentences[draft.sentence];
  if (!sentence) return null;
  const act = { draft, sentence, lists: sources.lists };
  const others = otherTriggers(own.drafts[draft.sentence] ?? [], draft);
  const actors = distinct(draft.actors.flatMap((p) => partiesIn(sources, p).map((party) => asActor(act, p, party))));
  const victims = (): Party[] => struckBeside(sources, own, draft);
  // "le bilan était **lundi** de dix morts": the day of the count
  const times = isStateOfToll(act) ? [] : (own.times[draft.sentence] ?? []);
  const when = chooseWhen(draft, sentence, times, { others, lists: sources.lists });
  return {
    ...act,
    actors,
    recipients: distinct(
      draft.recipients
        .flatMap((p) => partiesIn(sources, p).map((party) => asRecipient(act, p, party)))
        .filter((party) => !isBareTown(own, party) && !isOwner(party, actors))
        .flatMap((party) => (draft.mode === 'destroy' ? (despoiled(party, actors, victims()) ?? []) : party)),
    ),
    when,
    where: chooseWhere(draft, {
      sentence,
      places: own.places[draft.sentence] ?? [],
      others,
      nouns: sources.placeNouns,
      lists: sources.lists,
      when,
    }),
  };
}

/** Those struck by the acts of violence told beside this one. */
function struckBeside(sources: NamingSources, own: BySentence, draft: DraftEvent): Party[] {
  const beside = (own.drafts[draft.sentence] ?? []).filter((d) => d !== draft && d.type === 'ASSAULT');
  return beside.flatMap((d) => d.recipients.flatMap((p) => partiesIn(sources, p)));
}

/** Words that head the other events of its sentence. */
function otherTriggers(beside: readonly DraftEvent[], draft: DraftEvent): ReadonlySet<number> {
  return new Set(beside.map((d) => d.trigger.head).filter((head) => head !== draft.trigger.head));
}

/** "se retirer **de Gao**": a town or region under its own name is where, unless it stands for a government or an organisation. */
function isBareTown({ towns }: BySentence, party: Party): boolean {
  if (/\.(GOV|IGO)$/.test(party.code)) return false;
  return towns.has(`${party.start}-${party.end}`);
}

/** "a suspendu le pays de toutes **ses** activités": the possessive is who acts, and nobody acts upon himself. */
function isOwner(party: Party, actors: readonly Party[]): boolean {
  if (!/^(son|sa|ses|leurs?)$/i.test(party.text ?? '') || party.name === null) return false;
  return actors.some((a) => a.name === party.name && a.code === party.code);
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter(
    (p, i) =>
      parties.findIndex((q) => q.code === p.code && (q.id ?? q.name ?? q.text) === (p.id ?? p.name ?? p.text)) === i &&
      !parties.some((q) => isWithin(p, q)),
  );
}

/** "MM. Sow, **Ba** et Koné": told already in the words of the whole list. */
function isWithin(part: Party, whole: Party): boolean {
  if (part === whole || part.code !== whole.code || part.start === null || whole.start === null) return false;
  const length = (p: Party): number => p.text?.length ?? 0;
  return whole.start <= part.start && (part.end ?? 0) <= (whole.end ?? 0) && length(part) < length(whole);
}
