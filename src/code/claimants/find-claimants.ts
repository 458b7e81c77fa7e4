/** Who says that an event happened. In: a trigger, the sentence's attributions, the quotations around it. Out: claimants, the nearest first, the outermost relay last. */
import { SPEECH_ACTS, type Status } from '../../model/codes.js';
import type { DraftClaimant, DraftQuote, Phrase } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { summedUpBy } from '../status/summed-up.js';
import { pathUp, wordAt } from '../tree/tree.js';
import type { VerbGroup } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';
import { attributedBy } from './attributed-by.js';
import type { Attribution } from './attribution.js';
import { embedding, isBesideRequest, isOnlyWanted } from './called-for.js';
import { isDoneBySaying } from './declared.js';
import { isBackground, isDefinite, isPresupposed } from './presupposed.js';

const RELAY = 'fr.quote.relay';

/** What the sentence tells around a trigger. */
export interface Surroundings {
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly DraftQuote[];
  /** The event word that governs this one. */
  readonly embeddedBy: Trigger | null;
  readonly actors: readonly Phrase[];
  /** Words that judge an act: "condamne", "choqué", "salue". */
  readonly acts: ReadonlySet<number>;
  readonly status: Status;
}

export function findClaimants(g: Grammar, trigger: Trigger, around: Surroundings): DraftClaimant[] {
  const quote = quoteAround(g, trigger.anchor, around.quotes);
  // "a appelé à une « cessation **immédiate** »": in his own words it is told by him
  if (quote === null && isOnlyWanted(g, trigger, around.embeddedBy, around.status)) return [];
  // "selon l'armée, douze rebelles sont morts, **un bilan que conteste le groupe**": the article's own voice
  if (quote === null && trigger.rule.type === 'REJECT' && summedUpBy(g, trigger.anchor) !== null) return [];
  const known = quote !== null && isPresupposed(g, trigger.anchor, null);
  const covering = around.attributions
    // "a nié avoir tué": whoever denies it does not say it
    .filter((a) => a.force !== 'deny' && a.covers.has(trigger.anchor) && !isDoneBySaying(g, trigger, a, around.actors))
    .filter((a) => !(a.force === 'ask' && isBesideRequest(g, trigger.anchor, a.at)))
    .filter((a) => a.isClause || !isAnswered(g, trigger, around))
    .filter(
      (a) => !(a.isClause ? isPresupposed(g, trigger.anchor, a.covers) : known || isBackground(g, trigger.anchor)),
    )
    .sort((a, b) => a.covers.size - b.covers.size);
  // « Le ministère **nous dit** qu'ils sont libres », a déclaré le maire: whoever is quoted hands on what another told him
  const inner = covering.filter((a) => isWithin(g, a, quote));
  const found: DraftClaimant[] = [
    ...embedding(g, around.embeddedBy),
    ...attributedBy(g, trigger.anchor),
    ...inner.map((a) => a.claimant),
    ...(quote?.speaker && !known ? [{ phrase: quote.speaker, via: quote.channel, rule: quote.rule }] : []),
    ...covering.filter((a) => !inner.includes(a)).map((a) => a.claimant),
    ...(quote?.relays ?? []).map((relay) => ({ phrase: relay.phrase, via: relay.channel, rule: RELAY })),
  ];
  const voiced = found.map((c) =>
    quote?.speaker && isFirstPerson(c.phrase.text) ? { ...c, phrase: quote.speaker } : c,
  );
  return distinct(voiced.filter((c) => !isFirstPerson(c.phrase.text)))
    .filter((claimant) => !isOwnAct(g, trigger, claimant, around, quote))
    .filter((claimant) => !isOwnDecision(g, claimant, around));
}

/** "**Les voisins** ont décidé de fermer la frontière": who does what he decides tells nothing by it; nobody else being named, it is he who does it. */
function isOwnDecision(g: Grammar, { phrase }: DraftClaimant, { attributions, actors }: Surroundings): boolean {
  if (actors.length > 0 && !actors.some((a) => a.start === phrase.start)) return false;
  return attributions.some(
    (a) => a.claimant.phrase.start === phrase.start && isOfClass(g.lexicon, g.verbLemma(a.at), 'deciding'),
  );
}

/** "Le président a condamné **l'attaque** de vendredi, a dit son porte-parole": he vouches for what the president said, not for what it bears on. */
function isAnswered(g: Grammar, { anchor }: Trigger, { acts }: Surroundings): boolean {
  const { upos, head, deprel } = wordAt(g.tree, anchor);
  if (upos !== 'NOUN' || head < 0 || !/^(obj|obl|nmod)/.test(deprel) || !isDefinite(g, anchor)) return false;
  return acts.has(head);
}

export function quoteAround(g: Grammar, anchor: number, quotes: readonly DraftQuote[]): DraftQuote | null {
  const { start } = wordAt(g.tree, anchor);
  return quotes.find((q) => q.start <= start && start < q.end) ?? null;
}

const TELLS: ReadonlySet<Attribution['force']> = new Set(['say', 'announce', 'write', 'hearsay']);

function isWithin(g: Grammar, { at, force, isClause }: Attribution, quote: DraftQuote | null): boolean {
  const { start } = wordAt(g.tree, at);
  // "« le syndicat **a décidé** de manifester », a dit le préfet": who decides or thinks tells nothing
  if (!isClause || !TELLS.has(force)) return false;
  return quote !== null && quote.start <= start && start < quote.end;
}

function isFirstPerson(text: string): boolean {
  return /^(je|j['’]|nous|on)$/i.test(text);
}

function distinct(claimants: readonly DraftClaimant[]): DraftClaimant[] {
  return claimants.filter((c, i) => claimants.findIndex((d) => d.phrase.start === c.phrase.start) === i);
}

/** "« Nous condamnons », a dit le maire" is the article's report of his act; "« va exprimer son soutien », dit-on à la primature" is her word for another's. */
function isOwnAct(
  g: Grammar,
  trigger: Trigger,
  claimant: DraftClaimant,
  around: Surroundings,
  quote: DraftQuote | null,
): boolean {
  if (!SPEECH_ACTS.has(trigger.rule.type)) return false;
  if (around.actors.some((a) => a.start === claimant.phrase.start)) return true;
  if (quote === null && around.actors.some((a) => isTakenUp(g, a, claimant.phrase))) return true;
  // whether its frame or "selon le texte" names the speaker
  return quote !== null && !isOfAnother(g, trigger, around);
}

/** "**Le maire** a remercié l'armée, avec qui, a-t-**il** dit, il travaille": the pronoun of an inserted clause takes up the actor before it. */
function isTakenUp(g: Grammar, actor: Phrase, pronoun: Phrase): boolean {
  const isInserted = g.tree.words.some((w) => w.index > pronoun.last + INSERTED && w.upos !== 'PUNCT');
  if (actor.sentence !== pronoun.sentence || actor.end > pronoun.start || !isInserted) return false;
  const form = pronounForm(pronoun.text);
  const { Number: number = 'Sing', Gender: gender } = wordAt(g.tree, actor.head).feats;
  if (!form || form.endsWith('s') !== (number === 'Plur')) return false;
  return gender === undefined || form.startsWith('elle') === (gender === 'Fem');
}

/** "selon **lui**" as "a-t-**il** dit". */
function pronounForm(text: string): string | undefined {
  const [, subject, other] = PRONOUN.exec(text.toLowerCase()) ?? [];
  return other ? { lui: 'il', eux: 'ils' }[other] : subject;
}

/** The participle behind "a-t-il", and the comma. */
const INSERTED = 2;
const PRONOUN = /^(?:-?t-|-)?(ils?|elles?)$|^(lui|eux)$/i;

/** "« Kigali **a accusé** nos soldats »", "« une enquête a été ouverte »": what a quotation tells of others, or of nobody, in another tense than that of speaking. */
function isOfAnother(g: Grammar, trigger: Trigger, { actors, status }: Surroundings): boolean {
  if (actors.some((a) => isFirstPerson(a.text))) return false;
  const group = toldBy(g, trigger.anchor);
  const told = status === 'planned' || group?.perfect === true || /^(Imp|Past|Fut)$/.test(group?.tense ?? '');
  if (actors.length > 0) return told;
  return trigger.rule.mode === 'investigate' || (told && group?.passive === true);
}

/** The verb that settles the time: of "**a exclu** l'agence en l'accusant d'ingérence" and "avait rendu hommage à la **demande** des élus", the finite one above. */
function toldBy(g: Grammar, anchor: number): VerbGroup | null {
  const own = g.verbLemma(anchor) === null ? null : g.group(anchor);
  if (own && own.form !== 'gerund') return own;
  const above = pathUp(g.tree, anchor).find((i) => i !== anchor && isFiniteVerb(g, i));
  return above === undefined ? own : g.group(above);
}

function isFiniteVerb(g: Grammar, index: number): boolean {
  return g.verbLemma(index) !== null && g.group(index).form === 'finite';
}
