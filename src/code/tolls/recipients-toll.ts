/** The count of those whom a verb strikes. In: a trigger whose rule counts ("tuer": killed), its recipients. Out: the toll: "a tué **au moins douze soldats**". */
import type { DraftToll } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Count, countOf, singular } from './count.js';
import { totalOf } from './total.js';

export function recipientsToll(g: Grammar, trigger: Trigger, recipients: readonly number[]): DraftToll[] {
  const kind = isDeadly(g, trigger) ? 'killed' : trigger.rule.toll;
  if (!kind || recipients.length === 0) return [];
  const others = othersOf(g, trigger);
  const counts = others
    ? [{ head: trigger.anchor, count: others }]
    : recipients
        .filter((head) => !isAmong(g, head, recipients))
        .map((head) => ({ head, count: countOfParty(g, head) }));
  const known = counts.flatMap(({ head, count }) => (count ? [{ head, count }] : []));
  const first = known[0];
  if (!first) return [];
  const min = known.reduce((sum, { count }) => sum + count.min, 0);
  const open = known.length < counts.length || known.some(({ count }) => count.max === null);
  const max = open ? null : known.reduce((sum, { count }) => sum + (count.max ?? 0), 0);
  const last = known[known.length - 1] as (typeof known)[number];
  const from = Math.min(first.count.first, first.head);
  const to = Math.max(last.head, last.count.last);
  const span = phraseOfRange(g.tree, first.head, Math.min(from, to), Math.max(from, to));
  const toll: DraftToll = {
    kind,
    min,
    max,
    side: 'recipients',
    counted: phraseAt(g.tree, first.head),
    partOf: false,
    text: span.text,
    start: span.start,
    end: span.end,
  };
  return [toll, ...known.flatMap(({ head }) => parts(g, head, kind))];
}

/** "**mortellement** blessé", "mortellement touché" */
function isDeadly(g: Grammar, { anchor, rule }: Trigger): boolean {
  return (
    rule.toll === 'injured' && childrenBy(g.tree, anchor, 'advmod').some((i) => DEADLY.test(lemmaOf(wordAt(g.tree, i))))
  );
}

const DEADLY = /^(mortellement|fatalement)$/;

/** "six personnes, **dont le prêtre**", "**parmi lesquelles** le chef du village": counted with those before. */
function isAmong(g: Grammar, head: number, recipients: readonly number[]): boolean {
  const before = Math.max(-1, ...recipients.filter((other) => other < head));
  if (before < 0) return false;
  return (
    isApposed(g, head, before) ||
    isDetailed(g, head, recipients) ||
    isAllOf(g, before, head) ||
    g.tree.words.slice(before + 1, head).some((w) => opensPart(g, w))
  );
}

/** "huit personnes, **six étrangers** et leurs guides, ont été tuées": what stands behind the comma says who they were. */
function isDetailed(g: Grammar, head: number, recipients: readonly number[]): boolean {
  const first = Math.min(...recipients);
  const whole = countOfParty(g, first);
  if (head === first || whole === null || first + 1 >= head) return false;
  const isApart = g.tree.words.slice(first + 1, head).some((w) => w.form === ',');
  if (!isApart) return false;
  const lemma = lemmaOf(wordAt(g.tree, first));
  return /^(personne|victime|individu)$/.test(lemma) || (MEMBER.test(lemma) && isSum(g, whole, recipients));
}

/** Of no trade of their own; "huit soldats, six gendarmes et deux civils" are sixteen. */
const MEMBER = /^(membre|élément|agent|homme)$/;

/** "**cinq** membres des forces de sécurité, **quatre** gendarmes et **un** policier": those behind make up the first. */
function isSum(g: Grammar, whole: Count, recipients: readonly number[]): boolean {
  const others = recipients.filter((i) => i !== Math.min(...recipients)).map((i) => countOfParty(g, i)?.min ?? 0);
  return others.length > 1 && others.reduce((sum, n) => sum + n, 0) === whole.min;
}

/** "Salif K., **un étudiant de 20 ans**, a été arrêté": one subject said twice, which the parser took for two. */
function isApposed(g: Grammar, head: number, before: number): boolean {
  const [one, other] = [wordAt(g.tree, before), wordAt(g.tree, head)];
  const isSubject = (word: Word): boolean => word.deprel.startsWith('nsubj');
  return isSubject(one) && isSubject(other) && one.head === other.head && childrenBy(g.tree, head, 'cc').length === 0;
}

/** "les sept passagers, **tous des commerçants**": the same people again. */
function isAllOf(g: Grammar, before: number, head: number): boolean {
  return g.tree.words
    .slice(before + 1, head)
    .some((w, k, all) => /^tou(s|tes)$/i.test(w.form) && all[k - 1]?.form === ',');
}

function opensPart(g: Grammar, word: Word): boolean {
  if (word.form.toLowerCase() === 'dont' || word.lemma === 'notamment') return true;
  const next = g.tree.words[word.index + 1]?.form.toLowerCase() ?? '';
  return (word.lemma === 'parmi' && /^(lesquel|eux|elles)/.test(next)) || (word.lemma === 'y' && next === 'compris');
}

/** "une famille **de cinq personnes**". */
function membersOf(g: Grammar, head: number): Count | null {
  const members = childrenBy(g.tree, head, 'nmod').filter((i) => prepositionOf(g.tree, i) === 'de');
  return members.map((i) => countOf(g, i)).find((count) => count !== null) ?? null;
}

/** "quatorze personnes ont été tuées et **plusieurs autres blessées**", "et dix autres blessées": others than those who came before. */
function othersOf(g: Grammar, { anchor }: Trigger): Count | null {
  const { upos, deprel } = wordAt(g.tree, anchor);
  const counted = childrenBy(g.tree, anchor, 'det', 'nummod').some((i) => i < anchor);
  return upos === 'VERB' && deprel.startsWith('conj') && counted ? countOf(g, anchor) : null;
}

function countOfParty(g: Grammar, head: number): Count | null {
  // "**une** famille" is not one
  if (g.classes(head).has('company') && g.tree.words[head]?.feats['Number'] === 'Sing') return membersOf(g, head);
  for (const measured of measures(g, head)) {
    const counted = countOf(g, measured);
    if (counted) return counted;
  }
  const total = totalOf(g, countedHead(g, head));
  if (total) return total;
  return singular(g, head) ? { min: 1, max: 1, first: head, last: head } : null;
}

/** "plus de **175 membres** des forces": the nouns from the phrase's head down to those who are counted. */
function measures(g: Grammar, head: number): number[] {
  const up = pathUp(g.tree, countedHead(g, head));
  const top = up.indexOf(head);
  return top < 0 ? [head] : up.slice(0, top + 1).reverse();
}

/** "douze personnes, **dont deux enfants**": a part of the count, never added to it. */
export function parts(g: Grammar, head: number, kind: DraftToll['kind']): DraftToll[] {
  for (let i = head + 1; i < Math.min(g.tree.words.length, head + 8); i++) {
    const word = wordAt(g.tree, i);
    if (lemmaOf(word) !== 'dont') continue;
    const noun = g.tree.words.slice(i + 1, i + 7).find((w) => w.upos === 'NOUN');
    const count = noun ? countOf(g, noun.index) : null;
    if (!noun || !count) return [];
    const span = phraseOfRange(g.tree, noun.index, Math.min(count.first, noun.index), Math.max(count.last, noun.index));
    return [
      {
        kind,
        min: count.min,
        max: count.max,
        side: null,
        counted: phraseAt(g.tree, noun.index),
        partOf: true,
        text: span.text,
        start: span.start,
        end: span.end,
      },
    ];
  }
  return [];
}
