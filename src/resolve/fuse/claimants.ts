/** Who says that an event happened. In: its namings, the most informative first, and how a phrase is named. Out: the claimants of the naming on whose word the article tells it; none where it tells it in its own voice. */
import { SPEECH_ACTS } from '../../model/codes.js';
import { ATTRIBUTED_RULE, CLAIM_RULE, type DraftClaimant, type Phrase } from '../../model/draft.js';
import type { Claimant } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Naming } from './naming.js';

type ClaimantOf = (phrase: Phrase) => Omit<Claimant, 'via'>;

export function claimantsOf(namings: readonly Naming[], claimantOf: ClaimantOf): Claimant[] {
  const drafts = withoutAttributed(namings, claimed(namings, claimantOf) ?? reported(done(namings), claimantOf));
  const outer = drafts.filter(({ phrase, rule }) => !(SOURCE.test(rule) && isOwnWord(namings, claimantOf(phrase))));
  const found = distinct(outer.map(({ phrase, via }) => ({ ...claimantOf(phrase), via })));
  const speakers = found.filter((c) => !isPaperItself(c, namings[0]?.lists));
  // "a indiqué le gouverneur, selon **un communiqué**": whose it is, is said
  return speakers.length > 0 ? speakers : found;
}

/** "En mars, une attaque avait fait dix morts. **Les autorités** l'avaient attribuée aux rebelles": whose act it was is their word, not that it took place. */
function withoutAttributed(namings: readonly Naming[], drafts: readonly DraftClaimant[]): readonly DraftClaimant[] {
  const isTold = namings.some((n) => !n.sentence.isTitle && n.draft.claimants.length === 0);
  return isTold ? drafts.filter((c) => c.rule !== ATTRIBUTED_RULE) : drafts;
}

/** "pour le parti", "selon le maire": a source that vouches for the sentence. */
const SOURCE = /^fr\.according\./;

/** "**Pour le parti**, il est trop tard : **il** réclame des élections": nobody is the source of his own demand. */
function isOwnWord(namings: readonly Naming[], { name, code }: Omit<Claimant, 'via'>): boolean {
  const acts = namings.filter((n) => SPEECH_ACTS.has(n.draft.type));
  return name !== null && acts.some((n) => n.actors.some((a) => a.name === name && a.code === code));
}

/** "exigent **le départ** des troupes. Elles **sont parties**": who called for what the text then tells as done has not told it. */
function done(namings: readonly Naming[]): readonly Naming[] {
  const isDone = namings.some((n) => n.draft.status === 'occurred' && n.draft.claimants.length === 0 && tells(n));
  if (!isDone) return namings;
  return namings.filter((n) => n.draft.status !== 'hypothetical' && n.draft.status !== 'planned');
}

/** "revendiqué par **des jihadistes**", then by their group: whoever has a name. */
function claimed(namings: readonly Naming[], claimantOf: ClaimantOf): DraftClaimant[] | null {
  const claims = inTextOrder(namings).flatMap((n) => n.draft.claimants.filter((c) => c.rule === CLAIM_RULE));
  const claim = claims.find((c) => claimantOf(c.phrase).name !== null) ?? claims[0];
  return claim ? [claim] : null;
}

/** Attributed where the best naming or the lead is, most of the body's namings are, or the clause that tells it anew is: one relayed detail does not make the whole event hearsay. */
function reported(namings: readonly Naming[], claimantOf: ClaimantOf): readonly DraftClaimant[] {
  const body = inTextOrder(namings.filter((n) => !n.sentence.isTitle && !n.draft.anaphoric));
  const told = body.length > 0 ? body : namings;
  const attributed = told.filter((n) => n.draft.claimants.length > 0);
  const [lead] = body;
  // "Un engin a explosé lundi à la base": what the lead and most of the text tell in their own voice is no hearsay, whoever confirms it
  const isOwnVoice =
    lead &&
    lead.draft.claimants.length === 0 &&
    (tells(lead) || isCarried(lead)) &&
    attributed.length * 2 < told.length;
  if (isOwnVoice) return [];
  const leading = [...namings.slice(0, 1), ...body.slice(0, 1)].filter((n) => n.draft.claimants.length > 0);
  if (leading.length > 0) return sourceAmong(leading, attributed, claimantOf);
  // what the lead states with a verb, no noun or participle on another's word makes hearsay
  const isStated = told[0] !== undefined && tells(told[0]);
  const source = !isStated && attributed.length * 2 >= told.length ? attributed[0] : attributed.find(tells);
  // "Dix civils tués, **selon l'ONU**": a headline that names its source speaks for the text under it
  const headline = namings.find((n) => n.sentence.isTitle && n.draft.claimants.some((c) => NAMED.test(c.rule)));
  return (source ?? headline)?.draft.claimants ?? [];
}

/** "annoncé par **l'agence de presse**", then "a annoncé **la présidence**": the press only passes it on, and "**le communiqué**" is somebody's. */
function sourceAmong(
  leading: readonly Naming[],
  attributed: readonly Naming[],
  claimantOf: ClaimantOf,
): readonly DraftClaimant[] {
  const speaks = (n: Naming): boolean => n.draft.claimants.some((c) => !isRelay(claimantOf(c.phrase), n.lists));
  const isPaper = leading.some((n) => n.draft.claimants.every((c) => isPaperItself(c.phrase, n.lists)));
  const first = leading.find(speaks) ?? (isPaper ? attributed.find(speaks) : undefined) ?? leading[0];
  return first?.draft.claimants ?? [];
}

function isRelay(claimant: Omit<Claimant, 'via'>, lists: WordLists): boolean {
  return claimant.code.endsWith('.JRN') || isPaperItself(claimant, lists);
}

/** "**le communiqué**", of nobody. */
function isPaperItself({ text }: { readonly text: string }, lists: WordLists | undefined): boolean {
  return lists?.has('paper', /^(?:le|un|ce|son|leur) (\S+)$/i.exec(text)?.[1]?.toLowerCase()) ?? false;
}

/** A source that is named as one, not who calls for the act. */
const NAMED = /^fr\.(according|say)\./;

/** A finite verb tells what a noun or an infinitive only brings up: "« Son véhicule **a été attaqué** », a indiqué l'état-major", after "Un soldat a été blessé". */
function tells({ sentence, draft }: Naming): boolean {
  const { words } = sentence;
  const { head } = draft.trigger;
  const forms = words.filter((w) => w.index === head || (w.head === head && w.deprel.startsWith('aux')));
  return words[head]?.upos === 'VERB' && forms.some((w) => w.feats['VerbForm'] === 'Fin');
}

/** "les rebelles **multiplient les attaques**": the verb that carries the noun tells it. */
function isCarried({ sentence, draft }: Naming): boolean {
  const own = sentence.words[draft.trigger.head];
  const verb = own?.upos === 'NOUN' && own.deprel === 'obj' ? sentence.words[own.head] : undefined;
  return verb?.upos === 'VERB' && verb.feats['VerbForm'] === 'Fin';
}

/** The body in its order, then the headline. */
function inTextOrder(namings: readonly Naming[]): Naming[] {
  const late = (n: Naming): number => (n.sentence.isTitle ? 1 : 0);
  return [...namings].sort((a, b) => late(a) - late(b) || a.draft.trigger.start - b.draft.trigger.start);
}

/** "le maire" and "a-t-**il** dit" are one. */
function distinct(claimants: readonly Claimant[]): Claimant[] {
  return claimants.filter((c, i) => claimants.findIndex((d) => d.start === c.start) === i);
}
