/** Who: the actors of an article. In: parsed document, draft, article, compiled index. Out: parties, claimants and speakers for any phrase, and the record's list of actors. */
import { withoutHyphen } from '../../model/clitic.js';
import type { Draft, DraftQuote, Phrase } from '../../model/draft.js';
import type { ActorRecord, Party } from '../../model/record.js';
import type { ParsedDocument } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import type { ActorIndex } from './actor-index.js';
import { actorRecords } from './actor-records.js';
import { candidatesOf } from './antecedent.js';
import { castOf } from './assemble-cast.js';
import { type Asker, bearerOf, wordsBehind } from './bearer.js';
import { captivesOf } from './captives.js';
import type { ActorArticle, Cast } from './cast.js';
import { chained } from './chain.js';
import { conjunctsOf } from './coordination.js';
import { enumerated, partsNamed } from './enumeration.js';
import { hurtIn } from './hurt.js';
import type { Located } from './located.js';
import { participantsOf } from './participants.js';
import { type FoundParty, nameOf, partyOfBearer } from './party.js';
import type { Bearer } from './party-bearer.js';
import { withDeterminer } from './phrase-words.js';
import { severalCountries } from './several-countries.js';
import { sharedCountry } from './shared-adjective.js';
import { fullTitleOf } from './titled.js';
import { wholeOf } from './whole.js';

export { type ActorIndex, compileActorIndex } from './actor-index.js';
export type { ActorArticle } from './cast.js';

export interface ActorInput {
  readonly parsed: ParsedDocument;
  readonly draft: Draft;
  readonly article: ActorArticle;
  readonly actors: ActorIndex;
  /** Where the article's place names lie. */
  readonly places?: readonly Located[];
}

export interface Speaker {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The fullest name found in the article; the words themselves where nobody is named. */
  readonly name: string;
  readonly code: string;
}

export interface ActorResolution {
  /** The party that a phrase means, whatever it is: name, title, role, pronoun, country. */
  partyOf(phrase: Phrase): Party;
  /** One party a conjunct: "la France et le Mali" are two. */
  partiesOf(phrase: Phrase): Party[];
  /** The words are the phrase's own, or those that its pronoun stands for. */
  claimantOf(phrase: Phrase): Span & {
    readonly name: string | null;
    /** A person's name with the title that the article gives it. */
    readonly full: string | null;
    readonly code: string;
  };
  speakerOf(phrase: Phrase | null, quote: DraftQuote): Speaker | null;
  readonly actors: readonly ActorRecord[];
  /** ISO 3166-1 alpha-3 of the country that the article is mostly about. */
  readonly articleCountry: string | null;
}

export function resolveActors(input: ActorInput): ActorResolution {
  const { parsed, draft, article } = input;
  const cast = castOf(parsed, article, input.actors, input.places);
  const direct = draft.quotes.filter((q) => q.kind === 'direct');
  const candidates = candidatesOf(cast, direct);
  const asker: Asker = {
    cast,
    candidates,
    chain: chained(cast, candidates, direct),
    quotes: direct,
    assailants: new Set(draft.events.filter((e) => e.type === 'ASSAULT').flatMap((e) => e.actors.map((a) => a.start))),
    ...captivesOf(draft),
    hurt: hurtIn(draft),
    fallen: draft.fallen,
  };
  const known = new Map<string, Bearer>();
  const bearer = (phrase: Phrase): Bearer => {
    const key = `${phrase.sentence} ${phrase.head} ${phrase.first} ${phrase.last}`;
    const found = known.get(key) ?? bearerOf(asker, phrase);
    known.set(key, found);
    return found;
  };
  const partyOf = (phrase: Phrase): FoundParty => partyOfBearer(phrase, bearer(phrase));
  const apart = (phrase: Phrase): FoundParty[] => {
    const several = severalCountries(cast, phrase);
    return several ? ofEach({ ...partyOf(several.upTo), ...spanOf(phrase) }, several.countries) : [partyOf(phrase)];
  };
  return {
    partyOf,
    partiesOf: (phrase) => {
      const named = (phrases: readonly Phrase[]): FoundParty[] =>
        distinct(phrases.map((one) => wholeOf(cast.scanned, one))).flatMap((one) =>
          bearer(one).nobody === true ? [] : ofCountry(apart(one), sharedCountry(cast, one)),
        );
      const whole = named(listed(cast, phrase));
      // "quatre otages, dont **deux Français**": parts of another code are parties besides
      const parts = named(partsNamed(cast, phrase)).map((part) => amongThem(part, whole[0]));
      const more = parts.filter((p) => p.id !== null || whole.every((w) => w.code !== p.code));
      return whole.length === 0 ? whole : [...whole, ...more];
    },
    claimantOf: (phrase) => {
      const { name, code } = partyOf(phrase);
      const { entity } = bearer(phrase);
      const full = entity?.kind === 'person' && name !== null ? fullTitleOf(cast, entity) : null;
      return { ...spanBehind(asker, phrase), name, full, code };
    },
    speakerOf: (phrase) => (phrase ? speakerOf(asker, phrase, bearer(phrase)) : null),
    actors: actorRecords(asker, participantsOf(asker, draft)),
    articleCountry: cast.setting.country,
  };
}

/** "deux suspects, dont **X**": of whom nothing else is said, he is what they are. */
function amongThem(part: FoundParty, whole: FoundParty | undefined): FoundParty {
  const isPlain = part.id === null && part.name !== null && part.code.endsWith('.CVL');
  return isPlain && whole && !whole.code.endsWith('.CVL') ? { ...part, code: whole.code } : part;
}

/** "les armées du Mali et du Niger": one party a country, under the same words. */
function ofEach(party: FoundParty, countries: readonly string[]): FoundParty[] {
  const [, sector = 'OTH'] = party.code.split('.');
  return countries.map((country) => ({ ...party, code: `${country}.${sector}` }));
}

function ofCountry(parties: readonly FoundParty[], country: string | null): FoundParty[] {
  if (country === null) return [...parties];
  return parties.map(({ local: _local, ...party }) => ({
    ...party,
    code: `${country}.${party.code.split('.')[1] ?? 'OTH'}`,
  }));
}

function spanOf({ text, start, end }: Phrase): Span & { readonly text: string } {
  return { text, start, end };
}

function spanBehind(asker: Asker, phrase: Phrase): Span {
  const words = wordsBehind(asker, phrase);
  const { scanned } = asker.cast;
  // a candidate is kept without its article
  const first = words === phrase ? words.first : withDeterminer(scanned, words.sentence, words.first);
  const whole = wholeOf(scanned, { ...scanned.range(words.sentence, first, words.last), head: words.head });
  const isWhole = words === phrase && whole.first === phrase.first && whole.last === phrase.last;
  const { text, start, end } = withoutHyphen<Span>(isWhole ? phrase : whole);
  return { text, start, end };
}

/** Of a pronoun the words that it stands for, where they bring in somebody without a name: "**un** élu", "**l'état-major**"; "la présidente du parti" has her name elsewhere. */
function wordsOf(asker: Asker, phrase: Phrase, { role }: Bearer): string | null {
  const words = spanBehind(asker, phrase);
  if (words.start === withoutHyphen(phrase).start) return null;
  return role?.denotes === 'body' || /^(une?|des|plusieurs|certaine?s)\s/i.test(words.text) ? words.text : null;
}

function listed(cast: Cast, phrase: Phrase): Phrase[] {
  const items = enumerated(cast, phrase);
  return items.length > 0 ? items : conjunctsOf(cast, phrase);
}

/** "forces de défense **et** de sécurité" is one body, whatever the tree joins. */
function distinct(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((p, i) => phrases.findIndex((q) => q.start === p.start && q.end === p.end) === i);
}

function speakerOf(asker: Asker, phrase: Phrase, bearer: Bearer): Speaker {
  const { text, start, end } = withoutHyphen(phrase);
  // "**un élu** a confirmé. « … », a-t-**il** ajouté": who has no name has words
  const words = wordsOf(asker, phrase, bearer) ?? text;
  return {
    text,
    start,
    end,
    name: nameOf(bearer) ?? bearer.entity?.name ?? words,
    code: `${bearer.country}.${bearer.sector}`,
  };
}
