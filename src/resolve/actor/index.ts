/** Who: the actors of an article. In: parsed document, draft, article, compiled index. Out: parties, claimants and speakers for any phrase, and the record's list of actors. */
import type { Draft, DraftQuote, Phrase } from '../../model/draft.js';
import type { ActorRecord, Party } from '../../model/record.js';
import type { ParsedDocument } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { areTwo } from '../../model/two-parties.js';
import type { ActorIndex } from './actor-index.js';
import { actorRecords } from './actor-records.js';
import { apposedNames, reaching } from './apposed-names.js';
import type { Asker } from './asker.js';
import { castOf } from './assemble-cast.js';
import { bearerOf } from './bearer.js';
import { candidatesOf } from './candidates.js';
import { captivesOf } from './captives.js';
import type { ActorArticle } from './cast.js';
import { chained } from './chain.js';
import { withCouples } from './couples.js';
import { partsNamed } from './enumeration.js';
import { hurtIn } from './hurt.js';
import { issuedIn } from './issuer.js';
import type { Located } from './located.js';
import { participantsOf } from './participants.js';
import { type FoundParty, partyOfBearer } from './party.js';
import type { Bearer } from './party-bearer.js';
import { severalCountries } from './several-countries.js';
import { amongThem, distinct, listed, ofCountry, ofEach, together } from './several-parties.js';
import { sharedCountry } from './shared-adjective.js';
import { isAnybody, type Speaker, spanBehind, spanOf, speakerOf } from './speakers.js';
import { speechesOf } from './speeches.js';
import { coupleMeant } from './taken-up.js';
import { subjectResumed } from './thing-resumed.js';
import { fullTitleOf } from './titled.js';
import { wholeOf } from './whole.js';

export interface ActorInput {
  readonly parsed: ParsedDocument;
  readonly draft: Draft;
  readonly article: ActorArticle;
  readonly actors: ActorIndex;
  /** Where the article's place names lie. */
  readonly places?: readonly Located[];
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
  /** "L'avion a décollé. **Il** a été abattu": a pronoun that stands for a thing. */
  meansThing(phrase: Phrase): boolean;
  readonly actors: readonly ActorRecord[];
  /** ISO 3166-1 alpha-3 of the country that the article is mostly about. */
  readonly articleCountry: string | null;
}

export function resolveActors(input: ActorInput): ActorResolution {
  const { parsed, draft, article } = input;
  const cast = castOf(parsed, article, input.actors, input.places);
  const direct = draft.quotes.filter((q) => q.kind === 'direct');
  const candidates = withCouples(cast, candidatesOf(cast, direct), draft.events);
  const asker: Asker = {
    cast,
    candidates,
    chain: chained(cast, candidates, direct),
    quotes: direct,
    speeches: speechesOf(draft),
    issued: issuedIn(draft),
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
    const both = input.actors.countries.byCompound(phrase.text).map((c) => c.iso3);
    if (both.length > 0) return ofEach(partyOf(phrase), both);
    return several ? ofEach({ ...partyOf(several.upTo), ...spanOf(phrase) }, several.countries) : [partyOf(phrase)];
  };
  return {
    partyOf,
    partiesOf: (phrase) => {
      const named = (phrases: readonly Phrase[]): FoundParty[] =>
        distinct(phrases.map((one) => wholeOf(cast.scanned, one))).flatMap((one) =>
          bearer(one).nobody === true ? [] : ofCountry(apart(one), sharedCountry(cast, one)),
        );
      const both = coupleMeant(asker, phrase).map((one) => partyOfBearer(phrase, bearerOf(asker, one)));
      if (areTwo(both)) return both;
      const names = apposedNames(cast, phrase);
      if (names.length > 0) return together(named(names), reaching(cast, phrase, names.at(-1)));
      const whole = named(listed(cast, phrase));
      // "quatre otages, dont **deux Français**": parts of another code are parties besides
      const parts = named(partsNamed(cast, phrase)).map((part) => amongThem(part, whole[0]));
      const more = parts.filter((p) => p.id !== null || whole.every((w) => w.code !== p.code));
      return whole.length === 0 ? whole : [...whole, ...more];
    },
    claimantOf: (phrase) => {
      const { name, code: own } = partyOf(phrase);
      const { entity, nobody, country } = bearer(phrase);
      // "selon **un bilan** provisoire": a paper is no civilian
      const code = nobody === true ? `${country}.OTH` : own;
      const full = entity?.kind === 'person' && name !== null ? fullTitleOf(cast, entity) : null;
      return { ...spanBehind(asker, phrase), name, full, code };
    },
    speakerOf: (phrase) => (phrase && !isAnybody(phrase) ? speakerOf(asker, phrase, bearer(phrase)) : null),
    meansThing: (phrase) => subjectResumed(cast, asker.chain, phrase)?.thing != null,
    actors: actorRecords(asker, participantsOf(asker, draft)),
    articleCountry: cast.setting.country,
  };
}
