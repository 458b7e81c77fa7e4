/** "a succombé à ses blessures **à l'hôpital** de Gao": where the wounded are taken and die is not where they were struck. In: a place, an event and its sentence. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';

const HOSPITAL = /^(hôpital|hopital|clinique|chu\b|centre (hospitalier|de santé|médical)|dispensaire|morgue)/i;

export function isHospital({ name, text }: Where): boolean {
  return HOSPITAL.test(name) || HOSPITAL.test(text);
}

export function isAfterwards(event: DraftEvent, sentence: Sentence, place: Where, anchor: number): boolean {
  return diesThere(event, sentence, place) || isTakenAway(event, sentence, anchor);
}

function diesThere({ type, trigger }: DraftEvent, { words }: Sentence, place: Where): boolean {
  return (
    type === 'ASSAULT' && /^(succomber|décéder|mourir)$/.test(words[trigger.head]?.lemma ?? '') && isHospital(place)
  );
}

/** "**Deux blessés** ont été évacués à Niamey": where they were taken. */
function isTakenAway({ type, trigger }: DraftEvent, { words }: Sentence, anchor: number): boolean {
  const verb = words[words[anchor]?.head ?? -1];
  return type === 'ASSAULT' && verb !== undefined && verb.index !== trigger.head && TAKEN.test(verb.lemma);
}

const TAKEN = /^(évacuer|transporter|transférer|hospitaliser|rapatrier|admettre)$/;
