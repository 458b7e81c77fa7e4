/** "a succombé à ses blessures **à l'hôpital** de Gao": where the wounded are taken and die is not where they were struck. In: a place, an event and its sentence. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';

const HOSPITAL = /^(hôpital|hopital|clinique|chu\b|centre (hospitalier|de santé|médical)|dispensaire|morgue)/i;

export function isHospital({ name, text }: Where): boolean {
  return HOSPITAL.test(name) || HOSPITAL.test(text);
}

export function diesThere({ type, trigger }: DraftEvent, { words }: Sentence, place: Where): boolean {
  return (
    type === 'ASSAULT' && /^(succomber|décéder|mourir)$/.test(words[trigger.head]?.lemma ?? '') && isHospital(place)
  );
}
