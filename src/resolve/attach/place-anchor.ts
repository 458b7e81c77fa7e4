/** How a place stands in its sentence. In: a place and the event. Out: the word through which the event reaches it, or null where it is somebody's ("l'armée **du Mali**"). */
import type { DraftEvent } from '../../model/draft.js';
import { verbBehind } from '../../model/left-subject.js';
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { isPoint, type Spot } from './area.js';
import { isBesideCountry } from './beside-country.js';
import { above } from './leads-up.js';
import { isTalks } from './occasion.js';
import type { PlaceNouns } from './place-nouns.js';
import { isPower, isSaid, SPOKEN } from './said.js';
import { isStruckPlace, isTakenPart } from './struck-place.js';
import { isUnderRule } from './under-rule.js';
import { headOfRange, isHeadlineLabel, prepositionOf } from './words.js';

const LOCATIVE = new Set(
  'à dans en près entre sur chez sous autour devant face hors depuis au derrière via parmi jusque'.split(' '),
);

const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT']);
const HIGHEST = 5;

/** The word whose preposition makes the place a place: itself, or the noun it names ("dans **la ville** de Gao"), or the event ("l'attaque d'Inatès"). */
export function placeAnchor(sentence: Sentence, place: Spot, event: DraftEvent, nouns: PlaceNouns): number | null {
  const head = headOfRange(sentence, place.start, place.end);
  if (
    head === null ||
    isSubjectNext(sentence, head) ||
    isBesideCountry(sentence, head, place) ||
    comesFrom(sentence, head, nouns) ||
    isWhereItLeads(sentence, head, nouns)
  )
    return null;
  if (isHeadlineLabel(sentence, head) || isStruckPlace(sentence, head, event, nouns, place.precision)) return head;
  if (isUnderRule(sentence, head, event, nouns)) return head;
  if (isTakenPart(sentence, head, event, nouns)) return event.trigger.head;
  if (isVisited(sentence, place, head, event)) return head;
  if (isSomebody(sentence, place, head, event)) return null;
  let at: number | null = head;
  for (let steps = 0; at !== null && steps < HIGHEST; steps++) {
    // "la demande **des pays** du Sahel": who speaks
    if (SPOKEN.has(event.type) && at !== head && isParty(event, at)) return null;
    if (isAnchor(sentence, at, place, event, nouns) || (isSaid(event) && isTalks(sentence, at))) return at;
    at = above(sentence, at, at === head ? place : null, nouns);
  }
  return null;
}

/** "a condamné le coup de force et **Paris** suit la situation": the subject of what follows. */
function isSubjectNext({ words }: Sentence, head: number): boolean {
  const name = words[head];
  return name !== undefined && verbBehind(words, name) !== null;
}

/** A name that stands for people: who acts, who joins in, who is spoken to. */
function isSomebody(sentence: Sentence, place: Spot, head: number, event: DraftEvent): boolean {
  if (!isParty(event, head)) return false;
  // "un accord entre le Tchad **et les Émirats**": who joins in it, not where
  if (MUTUAL.has(event.type) && [null, 'entre'].includes(prepositionOf(sentence, head))) return true;
  // "à la demande **de la France**", "a fait appel **à la Russie**": who speaks and who is spoken to
  if (place.precision === 'country') return SPOKEN.has(event.type);
  // "a exhorté **Yaoundé** à libérer": who does it
  return event.actors.some((p) => p.sentence === event.sentence && p.head === head);
}

/** "a visité **l'hôpital Gabriel**" */
function isVisited({ words }: Sentence, place: Spot, noun: number, { mode, trigger }: DraftEvent): boolean {
  return mode === 'visit' && place.site === true && words[noun]?.head === trigger.head && words[noun]?.deprel === 'obj';
}

/** "des renforts **envoyés depuis Gao**", "des armes **livrées depuis Dubaï**": where they set out. */
function isSentFrom({ type }: DraftEvent): boolean {
  return type === 'MOBILIZE' || type === 'AID' || type === 'COOPERATE';
}

/** "le convoi **parti de Niamey** a été attaqué près de Téra": wherever the parser hung Niamey. */
function comesFrom(sentence: Sentence, head: number, nouns: PlaceNouns): boolean {
  const preposition = sentence.words.find((w) => w.head === head && w.deprel.startsWith('case'));
  const before = preposition && sentence.words[preposition.index - 1];
  if (preposition?.lemma !== 'de' || before === undefined) return false;
  // "à destination de **la ville de** Dori"
  if (sentence.words[head]?.head === before.index && nouns.gives(before.lemma) !== null)
    return comesFrom(sentence, before.index, nouns);
  return nouns.isOrigin(before.lemma) || isBoundFor(sentence, before);
}

/** "a saisi un camion **à destination de Dori**": where it was to go. */
function isBoundFor({ words }: Sentence, { lemma, index }: Word): boolean {
  const at = words[index - 1]?.lemma;
  return (
    (lemma === 'destination' && at === 'à') ||
    (lemma === 'direction' && at === 'en') ||
    (lemma === 'provenance' && at === 'en')
  );
}

/** "ont bloqué la route **menant au Ghana**": a clause that says of a road where it goes. */
function isWhereItLeads(sentence: Sentence, head: number, nouns: PlaceNouns): boolean {
  const { words } = sentence;
  const verb = words[words[head]?.head ?? -1];
  // "ont barré **la route de Lola**": where it goes, not where it was barred
  if (verb && ROAD.test(verb.lemma) && verb.deprel === 'obj' && prepositionOf(sentence, head) === 'de') return true;
  if (!verb?.deprel.startsWith('acl') || !nouns.isGoal(verb.lemma)) return false;
  // "l'attaque **menée** à Gao" is made there
  return nouns.gives(words[verb.head]?.lemma ?? '') !== null;
}

const ROAD = /^(route|piste|axe|autoroute)$/;

function isAnchor(sentence: Sentence, at: number, place: Spot, event: DraftEvent, nouns: PlaceNouns): boolean {
  const word = sentence.words[at];
  const governor = sentence.words[word?.head ?? -1];
  const preposition = prepositionOf(sentence, at);
  // "des jihadistes **près** de Gossi": an adverb of place, wherever the tree hung it
  if (word?.upos === 'ADV' && LOCATIVE.has(word.lemma)) return true;
  if (preposition === 'entre' && (isBetweenParties(event, at) || isBesidePeople(sentence, at, nouns))) return false;
  if (preposition === 'depuis' && isSentFrom(event)) return false;
  if (preposition === 'jusque') return true;
  if (preposition !== null && LOCATIVE.has(preposition))
    return !isHeldBy(word, governor, nouns) && !(preposition === 'sur' && isTalkedOf(word, place, event));
  // "s'est envolé **pour Doha**"
  if (preposition === 'pour') return event.mode === 'visit' && word?.head === event.trigger.head && isPoint(place);
  // "évacué **vers** Gao": where he is looked after; "des renforts envoyés **vers** Ménaka"
  if (preposition === 'vers') return event.type === 'AID' || event.type === 'MOBILIZE';
  return word !== undefined && governor !== undefined && isGoverned(sentence, word, governor, place, event);
}

/** Without a preposition of place: the act says itself that it is one. */
function isGoverned(sentence: Sentence, word: Word, governor: Word, place: Spot, event: DraftEvent): boolean {
  const preposition = prepositionOf(sentence, word.index);
  const own = governor.index === event.trigger.head;
  // "une attaque **des États-Unis**", "le retrait **des États-Unis**": who made it
  if (preposition === 'de')
    return own
      ? !(place.precision === 'country' && isWhoseAct(event, word.index, governor))
      : isLeft(sentence, governor, event) || isLetOutOf(word, event) || isLeftBehindTime(sentence, governor, event);
  // "une offensive contre **Kolo**", "ont tenté de reprendre **Kolo**"
  const carried = own || governor.index === sentence.words[event.trigger.head]?.head;
  if (preposition !== null) return carried && preposition === 'contre' && place.precision !== 'country';
  // "a quitté **le Mali**"
  if (own && event.type === 'RETREAT' && event.mode === 'withdraw' && word.deprel === 'obj') return true;
  // "accuse **Kigali**", "menace **Bamako** de sanctions": who is spoken of, and to
  return !isSaid(event) && !isPower(event, place, governor) && isStruck(word, governor, place);
}

function isTimeOf(words: readonly Word[], time: Word, verb: number): boolean {
  const above = words[time.head];
  const top = above !== undefined && TIME.test(above.lemma) ? above : time;
  return TIME.test(time.lemma) && top.head === verb;
}

/** "s'est retirée **mercredi de Kolda**" */
function isLeftBehindTime({ words }: Sentence, time: Word, { type, mode, trigger }: DraftEvent): boolean {
  return type === 'RETREAT' && mode === 'withdraw' && isTimeOf(words, time, trigger.head);
}

const TIME = /^(matin|soir|midi|nuit|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** "une réunion **sur la Centrafrique**"; "en visite sur le sol tchadien" is there. */
function isTalkedOf(word: Word | undefined, place: Spot, { type }: DraftEvent): boolean {
  return type === 'CONSULT' && !isPoint(place) && word?.upos === 'PROPN';
}

/** "un accord **entre le Mali** et le Niger": who makes it, not where. */
function isBetweenParties(event: DraftEvent, at: number): boolean {
  return isSaid(event) || isParty(event, at);
}

/** "un échange de prisonniers **entre Niamey et les rebelles**": what stands beside people is a power, not a town. */
function isBesidePeople({ words }: Sentence, at: number, nouns: PlaceNouns): boolean {
  return words.some(
    (w) => w.head === at && w.deprel === 'conj' && w.upos === 'NOUN' && nouns.senseOf(w.lemma) === 'people',
  );
}

/** "une attaque **des États-Unis**", "avec le concours **de la France**": who does it, not where. */
function isWhoseAct(event: DraftEvent, head: number, act: Word): boolean {
  if (/^(ASSAULT|RETREAT)$/.test(event.type)) return isParty(event, head);
  // "**expulsée** d'Irak" was there
  return act.upos === 'NOUN' && event.actors.some((p) => p.sentence === event.sentence && p.head === head);
}

function isParty({ actors, recipients, sentence }: DraftEvent, head: number): boolean {
  return [...actors, ...recipients].some((p) => p.sentence === sentence && p.head === head);
}

/** "a libéré dix détenus **de la prison de Kolda**" */
function isLetOutOf({ lemma }: Word, { type, mode }: DraftEvent): boolean {
  return type === 'RETREAT' && mode === 'release' && /^(prison|pénitencier|maison|camp|centre|geôle)$/.test(lemma);
}

/** "va retirer ses troupes **du Niger**": where those whom a word already says whose they are withdraw from. */
function isLeft(sentence: Sentence, people: Word, { type, mode, trigger }: DraftEvent): boolean {
  if (type !== 'RETREAT' || mode !== 'withdraw' || people.head !== trigger.head) return false;
  return sentence.words.some(
    (w) =>
      w.head === people.index &&
      (w.feats['Poss'] === 'Yes' ||
        w.feats['PronType'] === 'Dem' ||
        (w.deprel === 'amod' && /(ais|ois|ain|ienn?|éenn?|usse|ite)e?s?$/.test(w.form))),
  );
}

/** "l'ambassadeur du Mali **en France**": where an office is held, not where its holder acts. */
function isHeldBy(word: Word | undefined, governor: Word | undefined, nouns: PlaceNouns): boolean {
  if (word?.deprel !== 'nmod' || governor?.upos !== 'NOUN') return false;
  return OFFICE.test(governor.lemma) && nouns.senseOf(governor.lemma) === 'people';
}

const OFFICE =
  /^(ambassadeu|ambassadri|représentant|consul|correspondant|envoyé|chargé|responsable|directeur|chef|coordinat)/i;

/** "ont attaqué **Solhan**", "**Solhan** a été attaqué": the place itself is struck, held or visited; a country is then a party. */
function isStruck(word: Word, governor: Word, place: Where): boolean {
  if (place.precision === 'country' || governor.upos === 'NOUN') return false;
  return /^(obj|nsubj:pass|obl:arg)$/.test(word.deprel);
}
