/** "ont assisté **samedi** aux obsèques d'un soldat **tué** au Sahel **le 10 mai**": a verb has one day; the second, behind a participle, is that of the participle, though the tree hung it on the verb. In: a sentence, a time, an event's word, the times. Out: yes or no. */
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { headOfRange, pathUp } from './words.js';

export function isOfParticiple(sentence: Sentence, time: When, trigger: number, times: readonly When[]): boolean {
  const verb = governorOf(sentence, time);
  const first = times.find((t) => t.end <= time.start && t.from !== time.from && governorOf(sentence, t) === verb);
  if (verb === null || !first) return false;
  const participle = sentence.words.findLast(
    (w) => w.deprel === 'acl' && w.feats['VerbForm'] === 'Part' && w.end <= time.start && w.start >= first.end,
  );
  return participle !== undefined && pathUp(sentence, trigger).includes(participle.index);
}

function governorOf(sentence: Sentence, { start, end }: When): number | null {
  const head = headOfRange(sentence, start, end);
  return head === null ? null : (sentence.words[head]?.head ?? null);
}
