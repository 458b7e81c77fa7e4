/** "dans **cette localité**", "dans **la région**": a place named before. In: a naming of an event and the places of the article. Out: the last place of that kind before it, or null. */
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { isPoint, type Spot } from './area.js';
import type { PlaceNouns } from './place-nouns.js';
import { reach } from './reach.js';
import { isSaid } from './said.js';
import type { Scene } from './scene.js';
import { headOfRange, pathUp, prepositionOf } from './words.js';

const LOCATIVE = new Set(['dans', 'à', 'sur', 'près', 'hors', 'en']);

/** @param farthest how far the noun may stand from the event in the tree
 * @param home what "le pays" means where the text is about one */
export function placeMeant(naming: Naming, farthest: number, scene: Scene): Where | null {
  const { sentence } = naming;
  for (const word of sentence.words) {
    if (!pointsBack(sentence, word) || !isSetting(sentence, word)) continue;
    // "a réclamé une force **dans la région**": what is said is said elsewhere
    if (isSaid(naming.draft) && isArea(word, scene.nouns)) continue;
    const cost = reach(sentence, word.index, naming.draft.trigger.head);
    const place = cost === null || cost > farthest ? null : placeOf(naming, word, scene);
    if (place) return place;
  }
  return null;
}

function placeOf(naming: Naming, word: Word, scene: Scene): Where | null {
  const { sentence } = naming;
  const { places, nouns, home } = scene;
  // "la capitale" is not the last town: it is the one that the article names somewhere
  if (/^capitale$/i.test(word.lemma)) return places.find((p) => p.capital && p.country === home?.country) ?? null;
  if (home && nouns.gives(word.lemma) === 'country' && !isThis(sentence, word)) return isLand(word) ? home : null;
  const kind = kindOf(nouns, word);
  // "venus du Mali, où Paris a retiré ses troupes déployées dans **ce pays**": its own sentence may have named it
  const limit = isThis(sentence, word) ? word.start : sentence.start;
  const before = kind
    ? places.filter((p) => p.start < limit && kind(p) && !isPower(p, word, scene) && !isOfAct(p, naming))
    : [];
  const last = before[before.length - 1];
  // "**le nord du pays**", then "dans la région": a part has no other name than its own words
  return last && isArea(word, nouns) && last.part !== true ? inWordsOf(sentence, word, last) : (last ?? null);
}

/** "le retrait **des États-Unis** de ce pays", "**la France** ayant retiré": who acts, and no place that "ce pays" takes up. */
function isOfAct(place: Spot, { sentence, draft }: Naming): boolean {
  if (place.start < sentence.start) return false;
  const head = headOfRange(sentence, place.start, place.end);
  if (head === null) return false;
  return (
    sentence.words[head]?.deprel.startsWith('nsubj') === true || pathUp(sentence, head).includes(draft.trigger.head)
  );
}

/** "**Le gouvernement de Bamako**… au village": a capital that stands for those who rule there, and no village. */
function isPower(place: Spot, noun: Word, { sentences, nouns }: Scene): boolean {
  if (!place.capital) return false;
  if (VILLAGE.test(noun.lemma)) return true;
  const sentence = sentences.find((s) => place.start >= s.start && place.end <= s.end);
  const head = sentence ? headOfRange(sentence, place.start, place.end) : null;
  if (!sentence || head === null || prepositionOf(sentence, head) !== 'de') return false;
  return nouns.senseOf(sentence.words[sentence.words[head]?.head ?? -1]?.lemma ?? '') === 'people';
}

const VILLAGE = /^(village|hameau|bourg|bourgade)$/i;

/** "la préfecture" is mostly a house. */
function isArea({ lemma }: Word, nouns: PlaceNouns): boolean {
  return nouns.gives(lemma) === 'region' && !/^préfecture$/i.test(lemma);
}

/** "dans **la région**" says less than a name: its own words stay beside it. */
function inWordsOf(sentence: Sentence, word: Word, place: Spot): Spot {
  const first = sentence.words.find((w) => w.head === word.index && w.deprel.startsWith('det')) ?? word;
  const text = sentence.text.slice(first.start - sentence.start, word.end - sentence.start);
  return { ...place, text, start: first.start, end: word.end };
}

/** "le pays"; "la République" and "l'État" are mostly powers. */
function isLand({ lemma }: Word): boolean {
  return !/^(état|république|royaume)$/i.test(lemma);
}

/** "dans la ville"; "les jeunes **de cette localité**" too, but not "le maire **de la ville**". */
function isSetting(sentence: Sentence, word: Word): boolean {
  const preposition = prepositionOf(sentence, word.index) ?? '';
  if (preposition === 'de' && LEAVE.test(sentence.words[word.head]?.lemma ?? '')) return true;
  return LOCATIVE.has(preposition) || (preposition === 'de' && isThis(sentence, word));
}

/** "se sont retirés **de la localité**", "chassés **du village**" */
const LEAVE = /^(retirer|replier|chasser|déloger|partir|fuir|expulser|évacuer|emparer|retrait)$/;

/** A definite noun of place without a name of its own. */
function pointsBack(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'NOUN' || word.feats['Number'] === 'Plur') return false;
  const children = sentence.words.filter((w) => w.head === word.index);
  const definite = children.some(
    (w) => w.deprel.startsWith('det') && (w.feats['Definite'] === 'Def' || w.feats['PronType'] === 'Dem'),
  );
  if (children.some((w) => /^(appos|acl$|flat)/.test(w.deprel))) return false;
  // "dans **cette localité** du Centre-Nord"
  return definite && (isThis(sentence, word) || !children.some((w) => w.deprel.startsWith('nmod')));
}

/** "**ce** pays" is the one just named. */
function isThis(sentence: Sentence, word: Word): boolean {
  return sentence.words.some((w) => w.head === word.index && w.feats['PronType'] === 'Dem');
}

const CONTINENT = /^(Afrique|Europe|Asie|Amérique|Océanie)$/;

type Kind = (place: Spot) => boolean;

function kindOf(nouns: PlaceNouns, word: Word): Kind | null {
  switch (nouns.gives(word.lemma)) {
    case 'town':
    case 'quarter':
    case 'site':
      return isPoint;
    case 'region':
      if (!isArea(word, nouns)) return null;
      return (place) => place.part === true || (place.precision === 'region' && !CONTINENT.test(place.name));
    case 'country':
      return isLand(word) ? (place) => place.precision === 'country' : null;
    default:
      return null;
  }
}
