/** What a party is in this act. In: a party by its words, the act, its sentence. Out: the party with the code that the act gives it: "une frappe française" is an army's, people who flee are refugees. */
import type { DraftEvent, Phrase } from '../../model/draft.js';
import type { Party } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { FoundParty } from '../actor/party.js';

const BY_FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE']);
const BY_ARMS: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'AID']);
/** "a appelé **la ville de X** à…": its mayor. */
const ADDRESSING: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'AGREE', 'REJECT', 'THREATEN']);

/** "**l'État de X** a décrété un couvre-feu": its governor. */
const DECIDING: ReadonlySet<string> = new Set(['COERCE', 'SANCTION', 'AID', 'MOBILIZE', 'RETREAT', 'REJECT', 'AGREE']);

export interface Act {
  readonly draft: DraftEvent;
  readonly sentence: Sentence;
  readonly lists: WordLists;
}

export function asActor(act: Act, phrase: Phrase, party: Party): Party {
  const { draft, sentence, lists } = act;
  const [, sector = 'OTH'] = party.code.split('.');
  const head = headOf(sentence, phrase);
  if (isPutsch(act) && /\.(GOV|ELI)$/.test(party.code) && !isNation(party)) return coded(party, 'MIL');
  if (isGround(act, party) && DECIDING.has(draft.type)) return coded(party, 'GOV');
  // "une **coalition** a bombardé le port": no coalition of parties
  const words = party.text?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  const allied = words.some((w) => lists.has('alliance', w)) && party.id === null;
  if (sector === 'PTY' && BY_ARMS.has(draft.type) && allied) return { ...party, code: 'INT.MIL' };
  // "mobilise **4.500 Français**"
  if (sector === 'CVL' && draft.type === 'MOBILIZE' && party.name === null && /^\p{Lu}/u.test(head?.form ?? ''))
    return coded(party, 'MIL');
  // "plusieurs dizaines d'**hommes** ont attaqué le poste": who they are is not known
  if (sector === 'CVL' && draft.type === 'ASSAULT' && areUnknownMen(sentence, party, head)) return coded(party, 'UAF');
  // "**un individu** a ouvert le feu": nobody knows him, and he is armed
  if (sector === 'CVL' && draft.mode === 'firearms' && party.name === null && lists.has('some-man', head?.lemma))
    return coded(party, 'UAF');
  if (sector === 'CVL' && draft.implied === 'uprooted' && head?.feats['Number'] === 'Plur') return coded(party, 'REF');
  return asState(act, phrase, party);
}

function areUnknownMen({ words }: Sentence, { name }: Party, head: Word | undefined): boolean {
  // "des dizaines **d'hommes**"
  const counted = words.find((w) => w.head === head?.index && w.deprel.startsWith('nmod') && w.upos === 'NOUN');
  const isMen = (w: Word | undefined): boolean => w?.lemma === 'homme';
  return name === null && head?.feats['Number'] === 'Plur' && (isMen(head) || isMen(counted));
}

/** "**le colonel X** a renversé le président": who takes power does not yet govern, and whom it is taken from still does. */
function isPutsch({ draft }: Act): boolean {
  return draft.type === 'COERCE' && draft.mode === 'coup';
}

/** "**la Russie** a renversé…": a state by its name is its government whatever it does. */
function isNation(party: FoundParty): boolean {
  return party.nation === true;
}

/** "**la ville de X**", "**l'État de X**" of a federation. */
function isGround({ lists }: Act, { code, text }: Party): boolean {
  const noun = /^(?:la |l['’])(\S+) d/i.exec(text ?? '')?.[1]?.toLowerCase();
  return code.endsWith('.CVL') && lists.has('municipality', noun);
}

export function asRecipient(act: Act, phrase: Phrase, party: Party): Party {
  if (isPutsch(act) && party.code.endsWith('.ELI')) return coded(party, 'GOV');
  if (isGround(act, party) && ADDRESSING.has(act.draft.type)) return coded(party, 'GOV');
  // "ont pillé **trois villages** de la commune": those who live there
  const dwelt = act.draft.type === 'ASSAULT' && headOf(act.sentence, phrase)?.lemma === 'village';
  if (dwelt && party.code.endsWith('.GOV')) return coded(party, 'CVL');
  const lost = lostMen(act, phrase, party);
  if (lost) return lost;
  if (isStruckCamp(act, phrase, party)) return coded(party, 'MIL');
  return asState(act, phrase, party);
}

/** "l'armée a perdu **vingt-huit hommes**": its own. */
function lostMen({ sentence }: Act, phrase: Phrase, party: Party): Party | null {
  const head = headOf(sentence, phrase);
  const verb = sentence.words[head?.head ?? -1];
  if (head?.lemma !== 'homme' || head.deprel !== 'obj' || verb?.lemma !== 'perdre') return null;
  const loser = sentence.words.find((w) => w.head === verb.index && w.deprel.startsWith('nsubj'));
  return coded(party, /^(police|gendarmerie)$/.test(loser?.lemma ?? '') ? 'COP' : 'MIL');
}

/** "l'armée a repris **le camp**", "ont attaqué **le camp**": what is struck is no camp of politics. */
function isStruckCamp({ draft, sentence, lists }: Act, phrase: Phrase, { code }: Party): boolean {
  const isPolitical = draft.type === 'ASSAULT' && code.endsWith('.PTY');
  return isPolitical && lists.has('encampment', headOf(sentence, phrase)?.lemma);
}

/** "une frappe **française**" is an army's, "un soutien **français**" a government's; "douze **civils**", an adjective for the tagger, are themselves. */
function asState({ draft, sentence, lists }: Act, phrase: Phrase, party: Party): Party {
  const [, sector = 'OTH'] = party.code.split('.');
  const head = headOf(sentence, phrase);
  if (head?.upos !== 'ADJ' || head.deprel !== 'amod' || !['CVL', 'OTH', 'GOV'].includes(sector)) return party;
  const noun = sentence.words[head.head];
  // "la **présence** française" is that of its soldiers
  const soldiers = BY_FORCE.has(draft.type) || lists.has('soldiery', noun?.lemma.toLowerCase());
  return coded(party, soldiers ? 'MIL' : 'GOV');
}

function headOf(sentence: Sentence, phrase: Phrase): Word | undefined {
  return phrase.sentence === sentence.index ? sentence.words[phrase.head] : undefined;
}

function coded(party: Party, sector: string): Party {
  return { ...party, code: `${party.code.split('.')[0]}.${sector}` };
}
