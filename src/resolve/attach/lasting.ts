/** What lasts, or lay long before: "leurs ravisseurs les ont détenues **pendant six semaines**", "opposé à **la présence** française", "**il y a dix-huit mois**, après la mort de son père, **tué** au front": none of it on the day of the scene just told. In: a naming, the article's times, that day. Out: yes or no. */
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { headOfRange, pathUp, prepositionOf } from './words.js';

export function isLasting({ sentence, draft }: Naming): boolean {
  const { head } = draft.trigger;
  if (draft.type === 'MOBILIZE' && sentence.words[head]?.lemma === 'présence') return true;
  return sentence.words.some((w) => w.head === head && isDuration(sentence, w));
}

/** "**pendant** six **semaines**" */
function isDuration(sentence: Sentence, { index, lemma }: Word): boolean {
  return UNIT.test(lemma) && /^(pendant|durant)$/.test(prepositionOf(sentence, index) ?? '');
}

const UNIT = /^(jour|journée|semaine|mois|an|année|trimestre|semestre)$/;

/** Does its own clause, or one above, bear a time that was over before the day told? */
export function isOfEarlierTime({ sentence, draft }: Naming, { from }: When, times: readonly When[]): boolean {
  const path = pathUp(sentence, draft.trigger.head);
  return times.some((t) => {
    if (!from || !t.known || !t.to || t.to >= from || t.start < sentence.start || t.end > sentence.end) return false;
    const head = headOfRange(sentence, t.start, t.end);
    return head !== null && path.includes(sentence.words[head]?.head ?? -1);
  });
}

/** "des élèves **kidnappés vendredi** ont été libérés": what befell them before has its own day. */
export function isBeforeIt({ sentence, draft, lists }: Naming, next: Naming): boolean {
  const { head } = draft.trigger;
  const word = sentence.words[head];
  if (sentence !== next.sentence || word?.deprel !== 'acl' || word.feats['VerbForm'] !== 'Part') return false;
  // "des jeunes **rassemblés** mardi ont été dispersés"
  if (lists.has('gathered', word.lemma)) return false;
  return word.feats['Tense'] !== 'Pres' && pathUp(sentence, head).includes(next.draft.trigger.head);
}
