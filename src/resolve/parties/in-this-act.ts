/** What a party is in this act. In: a party by its words, the act, its sentence. Out: the party with the code that the act gives it: "une frappe française" is an army's, people who flee are refugees. */
import type { DraftEvent, Phrase } from '../../model/draft.js';
import type { Party } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';

const BY_FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE']);
const BY_ARMS: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'AID']);
/** "a appelé **la ville de X** à…": its mayor. */
const ADDRESSING: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'AGREE', 'REJECT', 'THREATEN']);
/** "la **présence** française" is that of its soldiers. */
const OF_SOLDIERS = /^(présence|intervention|opération|force|troupe|base|contingent|engagement|déploiement|armée)$/;

export function asActor(draft: DraftEvent, sentence: Sentence, phrase: Phrase, party: Party): Party {
  const [, sector = 'OTH'] = party.code.split('.');
  const head = headOf(sentence, phrase);
  // "une **coalition** a bombardé le port": no coalition of parties
  const allied = /\b(coalition|alliance)\b/i.test(party.text ?? '') && party.id === null;
  if (sector === 'PTY' && BY_ARMS.has(draft.type) && allied) return { ...party, code: 'INT.MIL' };
  // "mobilise **4.500 Français**"
  if (sector === 'CVL' && draft.type === 'MOBILIZE' && party.name === null && /^\p{Lu}/u.test(head?.form ?? ''))
    return coded(party, 'MIL');
  // "plusieurs dizaines d'**hommes** ont attaqué le poste": who they are is not known
  if (sector === 'CVL' && draft.type === 'ASSAULT' && areUnknownMen(sentence, party, head)) return coded(party, 'UAF');
  if (sector === 'CVL' && draft.implied === 'uprooted' && head?.feats['Number'] === 'Plur') return coded(party, 'REF');
  return asState(draft, sentence, phrase, party);
}

function areUnknownMen({ words }: Sentence, { name }: Party, head: Word | undefined): boolean {
  // "des dizaines **d'hommes**"
  const counted = words.find((w) => w.head === head?.index && w.deprel.startsWith('nmod') && w.upos === 'NOUN');
  const isMen = (w: Word | undefined): boolean => w?.lemma === 'homme';
  return name === null && head?.feats['Number'] === 'Plur' && (isMen(head) || isMen(counted));
}

export function asRecipient(draft: DraftEvent, sentence: Sentence, phrase: Phrase, party: Party): Party {
  const isTown = party.code.endsWith('.CVL') && /^la (ville|commune|région|province) d/i.test(party.text ?? '');
  if (isTown && ADDRESSING.has(draft.type)) return coded(party, 'GOV');
  return asState(draft, sentence, phrase, party);
}

/** "une frappe **française**" is an army's, "un soutien **français**" a government's; "douze **civils**", an adjective for the tagger, are themselves. */
function asState(draft: DraftEvent, sentence: Sentence, phrase: Phrase, party: Party): Party {
  const [, sector = 'OTH'] = party.code.split('.');
  const head = headOf(sentence, phrase);
  if (head?.upos !== 'ADJ' || head.deprel !== 'amod' || !['CVL', 'OTH', 'GOV'].includes(sector)) return party;
  const noun = sentence.words[head.head];
  const soldiers = BY_FORCE.has(draft.type) || OF_SOLDIERS.test(noun?.lemma.toLowerCase() ?? '');
  return coded(party, soldiers ? 'MIL' : 'GOV');
}

function headOf(sentence: Sentence, phrase: Phrase): Word | undefined {
  return phrase.sentence === sentence.index ? sentence.words[phrase.head] : undefined;
}

function coded(party: Party, sector: string): Party {
  return { ...party, code: `${party.code.split('.')[0]}.${sector}` };
}
