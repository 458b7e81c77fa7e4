/** Who speaks in direct quotations. In: the draft's quotations. Out: the speaker at an offset, and whom the pronoun of a continued quotation takes up. */
import type { DraftQuote, Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Asker } from './asker.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import { isNearest, isSource } from './nearest.js';
import type { Words } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';
import type { Speech } from './speeches.js';

/** The phrase of whoever speaks at an offset; null where the speaker is named inside the quotation, which would turn in a circle. */
export function speakerPhraseAt(quotes: readonly DraftQuote[], offset: number): Phrase | null {
  const quote = quotes.find((q) => q.start <= offset && offset < q.end);
  if (!quote?.speaker || (quote.start <= quote.speaker.start && quote.speaker.start < quote.end)) return null;
  return quote.speaker;
}

/** How many sentences may part "a déclaré le maire" and "a-t-il ajouté". */
const REACH = 4;

/** "« … », a dit **le maire**. « … », a-t-**il** ajouté": the speaker before, unless somebody else has become the subject since. */
export function continuedSpeaker(
  { cast, quotes, speeches, candidates }: Pick<Asker, 'cast' | 'quotes' | 'speeches' | 'candidates'>,
  phrase: Words,
): Phrase | null {
  if (isNearest(cast, phrase) && isSource(cast, phrase)) return sourceBefore(cast, speeches, phrase);
  const isQuoting = quotes.some((q) => q.speaker?.start === phrase.start);
  if (!isQuoting && !isIncise(cast, phrase)) return null;
  const isGoingOn = goesOn(cast, phrase);
  const before = speakersBefore(cast, isGoingOn ? speeches : heard(speeches, phrase), phrase).find((p) =>
    agrees(cast, p, phrase, candidates),
  );
  // a headline is no speech that goes on
  if (!before || cast.scanned.sentence(before.sentence).isTitle) return null;
  // "a dit l'armée par la voix du **colonel**. « … », a-t-**il** ajouté": a body goes on through whoever speaks for it
  const isPerson = candidates.some((c) => c.person && c.start >= before.start && c.end <= before.end);
  if (!isQuoting && !isPerson) return null;
  if (isGoingOn) return before;
  // "**Le blessé** devait être évacué, a-t-il ajouté": whom the report is about has not begun to speak
  const isReported = (c: Candidate): boolean => c.sentence === phrase.sentence && isIncise(cast, phrase);
  const others = candidates.some(
    (c) => isMain(cast, c) && !isReported(c) && c.start >= before.end && c.end <= phrase.start,
  );
  return others ? null : before;
}

/** "**Une source sécuritaire** a parlé de dix morts. « … », a poursuivi **la même source**": the last that was called so, else who spoke last. */
function sourceBefore(cast: Cast, speeches: readonly Speech[], phrase: Words): Phrase | null {
  const told = speakersBefore(cast, speeches, phrase);
  return told.find((p) => /\bsources?\b/i.test(p.text)) ?? told[0] ?? null;
}

/** "**Une source** a dit que X était parti. « … », a-t-**elle** affirmé": the quotations, and what was reported in the sentence before. */
function heard(speeches: readonly Speech[], { sentence }: Words): Speech[] {
  return speeches.filter((q) => q.kind === 'direct' || q.speaker?.sentence === sentence - 1);
}

/** The speakers before a pronoun, nearest first, each as it is named: pronouns lead on to whom they take up, and stand alone where nobody was named. */
function speakersBefore(cast: Cast, quotes: readonly Speech[], phrase: Words): Phrase[] {
  const found: Phrase[] = [];
  let limit: Words = phrase;
  let first: Phrase | null = null;
  // "a expliqué **celle qui** fut ministre": whoever the text has been letting speak
  const reach = /^(celui|celle)$/i.test(cast.scanned.word(phrase.sentence, phrase.head)?.form ?? '')
    ? 2 * REACH
    : REACH;
  for (const { speaker } of [...quotes].reverse()) {
    if (!speaker || speaker.start >= limit.start) continue;
    if (limit.sentence - speaker.sentence > reach) break;
    limit = speaker;
    if (isPronounOf(cast, speaker)) first ??= speaker;
    else found.push(speaker);
  }
  return found.length > 0 || !first ? found : [first];
}

function isPronounOf(cast: Cast, speaker: Phrase): boolean {
  return cast.scanned.word(speaker.sentence, speaker.head)?.upos === 'PRON';
}

/** Somebody whom a main clause is about: not the subject of what another says, nor a name inside the subject ("le fils de **Koné** est mort"). */
export function isMain(cast: Cast, c: Candidate): boolean {
  if (!c.person || !c.subject || c.quoted || c.plural) return false;
  const verb = clauseOf(cast, c)?.deprel ?? '';
  const inside = /^nmod/.test(cast.scanned.word(c.sentence, c.first)?.deprel ?? '');
  // "**Ce responsable** attend…" is he who spoke, "**aucun** juge" is nobody
  if (/^(ce|cet|cette|aucune?)$/i.test(cast.scanned.word(c.sentence, c.first - 1)?.form ?? '')) return false;
  return !inside && !/^(ccomp|xcomp|acl|advcl)/.test(verb);
}

/** "raconte Ali, enlevé en mai **et dont l'oncle a payé**": a clause joined to one that tells who he is tells it too. */
function clauseOf(cast: Cast, { sentence, verb }: Candidate): Word | undefined {
  const word = cast.scanned.word(sentence, verb);
  const first = word?.deprel === 'conj' ? cast.scanned.word(sentence, word.head) : undefined;
  if (!word || !first?.deprel.startsWith('acl')) return word;
  const between = cast.scanned.sentence(sentence).words.slice(first.index + 1, word.index);
  return between.some((w) => w.feats['PronType'] === 'Rel') ? first : word;
}

/** "a-t-il **ajouté**", "a-t-elle **encore** dit": the verb or its adverb says itself that the speaker goes on. */
function goesOn(cast: Cast, phrase: Words): boolean {
  const { scanned } = cast;
  const verb = scanned.word(phrase.sentence, scanned.word(phrase.sentence, phrase.head)?.head ?? -1);
  if (!verb || !isIncise(cast, phrase)) return false;
  if (cast.index.lists.has('goes-on-saying', verb.lemma)) return true;
  const { words } = scanned.sentence(phrase.sentence);
  return words.some((w) => w.head === verb.index && /^(encore|également|aussi|enfin)$/i.test(w.form));
}

/** Is the pronoun the subject of ", a-t-**il** ajouté"? */
export function isIncise(cast: Cast, phrase: Words): boolean {
  const word = cast.scanned.word(phrase.sentence, phrase.head);
  return /^(-(t-)?|t-)(il|elle|ils|elles)$/i.test(word?.form ?? '');
}

/** "a-t-elle ajouté" takes up no man. */
function agrees(cast: Cast, speaker: Phrase, phrase: Words, candidates: readonly Candidate[]): boolean {
  const form =
    cast.scanned
      .word(phrase.sentence, phrase.head)
      ?.form.replace(/^-?(t-)?/, '')
      .toLowerCase()
      .replace(/^c(?=elle)/, '')
      .replace(/^celui$/, 'il') ?? '';
  const inside = candidates.filter((c) => c.start >= speaker.start && c.end <= speaker.end);
  const [known] = inside;
  if (!known) return isPronounOf(cast, speaker) ? speaker.text.toLowerCase() === form : isOfKind(cast, speaker, form);
  if ((known.plural || isSeveral(inside)) !== /s$/.test(form)) return false;
  const gender = inside.find((c) => c.gender !== null)?.gender ?? null;
  return gender === null || form.endsWith('s') || (gender === 'Fem') === form.startsWith('elle');
}

/** "**une** source" is "elle", "des témoins" are "ils". */
function isOfKind({ scanned }: Cast, { sentence, first, head }: Phrase, form: string): boolean {
  const { plural, gender } = grammarOf(scanned, sentence, first, head);
  return plural === /s$/.test(form) && (gender === null || (gender === 'Fem') === form.startsWith('elle'));
}

/** "Awa Koné et Ali Sow" */
function isSeveral(inside: readonly Candidate[]): boolean {
  const named = new Set(inside.flatMap((c) => (c.person && c.entity ? [c.entity] : [])));
  return named.size > 1;
}
