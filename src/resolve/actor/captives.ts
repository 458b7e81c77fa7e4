/** Who was taken and who is set free. In: the draft, or the possessive of a release. Out: the words of those taken; of "**sa** libération" whoever was taken last before it. */
import type { Draft } from '../../model/draft.js';
import type { Asker } from './asker.js';
import type { Words } from './party-bearer.js';

export function captivesOf({ events }: Draft): Pick<Asker, 'freed' | 'captives'> {
  const freed = events.filter((e) => e.type === 'RETREAT' && e.mode === 'release').flatMap((e) => e.recipients);
  const taken = events.filter((e) => /^(arrest|abduct|convict)$/.test(e.mode ?? '')).flatMap((e) => e.recipients);
  return { freed: new Set(freed.map((p) => p.start)), captives: [...taken].sort((a, b) => a.start - b.start) };
}

/** "l'ONG demande **sa** libération", "exige qu'**elle** soit libérée": not the ONG's, nor that of the lawyer who spoke last. */
export function captiveMeant({ cast, freed, captives }: Asker, phrase: Words, possessive: string): Words | null {
  if (!freed.has(phrase.start)) return null;
  const plural = /^(leurs?|ils|elles|les|eux)$/i.test(possessive);
  const fitting = captives.filter((c) => c.start < phrase.start && isPlural(c) === plural);
  const named = fitting.filter((c) => cast.scanned.word(c.sentence, c.head)?.upos !== 'PRON');
  return named.at(-1) ?? fitting.at(-1) ?? null;

  function isPlural({ sentence, head }: Words): boolean {
    return cast.scanned.word(sentence, head)?.feats['Number'] === 'Plur';
  }
}
