/** Victims counted by a noun: "douze morts et six blessés". In: a sentence and its triggers. Out: each count with the trigger it belongs to, or with none (it then awaits its event). */
import type { TollKind } from '../../model/codes.js';
import type { DraftToll } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import { childrenBy, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Count, countOf } from './count.js';
import { countOfDeath, deadOf, isDeath } from './deaths.js';
import { parts } from './recipients-toll.js';
import { stepsBetween } from './steps-between.js';

export interface CountedVictims {
  readonly tolls: readonly DraftToll[];
  readonly noun: number;
  readonly trigger: Trigger | null;
}

/** Types whose events can leave victims. */
const HARMFUL = new Set(['ASSAULT', 'PROTEST', 'COERCE']);

export function countedVictims(g: Grammar, triggers: readonly Trigger[]): CountedVictims[] {
  return g.tree.words.flatMap((word) => {
    const kind = tollKindAt(g, word.index);
    const count = kind ? (countAt(g, word.index) ?? countOfDeath(g, word.index, triggers)) : null;
    if (
      !kind ||
      !count ||
      isOneAct(g, word, kind) ||
      isCountedTogether(g, word.index, kind) ||
      isOfAccident(g, word.index, triggers) ||
      isOfOneAmong(g, word.index, triggers)
    )
      return [];
    return [
      {
        tolls: [tollOf(g, word.index, kind, count), ...parts(g, word.index, kind)],
        noun: word.index,
        trigger: owner(g, word.index, kind, triggers),
      },
    ];
  });
}

/** "a dénoncé **une arrestation** arbitraire": of one man or of ten; "trois arrestations" are of three. */
function isOneAct(g: Grammar, { feats, index, upos }: Word, kind: TollKind): boolean {
  const isAct = upos === 'NOUN' && (kind === 'arrested' || kind === 'abducted') && !g.classes(index).has('person');
  return isAct && feats['Number'] === 'Sing';
}

/** "**27 morts et blessés**": how many of them died is not said; "trente morts et **de** blessés" counts either. */
function isCountedTogether(g: Grammar, index: number, kind: TollKind): boolean {
  return childrenBy(g.tree, index, 'conj').some((i) => {
    const isBare = childrenBy(g.tree, i, 'nummod', 'det', 'case', 'amod', 'nmod', 'advmod').length === 0;
    const other = tollKindAt(g, i);
    return isBare && g.tree.words[i - 1]?.form === 'et' && other !== null && other !== kind;
  });
}

function tollKindAt(g: Grammar, index: number): TollKind | null {
  const word = wordAt(g.tree, index);
  if (word.upos !== 'NOUN' && !(word.upos === 'ADJ' && isNominalised(g, index))) return null;
  return (
    g.lexicon.quantities.tollNouns.get(lemmaOf(word)) ??
    g.lexicon.quantities.tollNouns.get(word.form.toLowerCase().replace(/e?s$/, '')) ??
    null
  );
}

/** "dix-neuf **morts**" taken for an adjective: a numeral stands just before. */
function isNominalised(g: Grammar, index: number): boolean {
  const before = g.tree.words[index - 1];
  return before !== undefined && before.upos === 'NUM';
}

/** "des **dizaines** de milliers de morts", "plus d'**une centaine** de morts": the count of the outermost word that measures it. */
function measured(g: Grammar, index: number): Count | null {
  const { head } = wordAt(g.tree, index);
  if (head < 0 || countedHead(g, head) !== countedHead(g, index)) return null;
  return measured(g, head) ?? countOf(g, head);
}

/** "aucun mort" counts none; "un mort" one; "soldée par la mort **de 28 personnes**" those who died. */
function countAt(g: Grammar, index: number): Count | null {
  const none = childrenBy(g.tree, index, 'det').find((i) => lemmaOf(wordAt(g.tree, i)) === 'aucun');
  if (none !== undefined) return { min: 0, max: 0, first: none, last: index };
  return measured(g, index) ?? countOf(g, index);
}

function tollOf(g: Grammar, noun: number, kind: TollKind, count: Count): DraftToll {
  const span = phraseOfRange(g.tree, noun, Math.min(count.first, noun), Math.max(count.last, noun));
  return {
    kind,
    min: count.min,
    max: count.max,
    side: 'recipients',
    counted: phraseAt(g.tree, isDeath(g, noun) ? (deadOf(g, noun) ?? noun) : noun),
    partOf: false,
    text: span.text,
    start: span.start,
    end: span.end,
  };
}

/** "sept morts dans un **accident**": nobody acted on anybody; "un attentat **suicide**" names an act. */
function isOfAccident(g: Grammar, noun: number, triggers: readonly Trigger[]): boolean {
  const acts = new Set(triggers.flatMap((t) => t.words));
  const near = [...pathUp(g.tree, noun).slice(0, 3), ...(g.tree.children[noun] ?? [])];
  const around = near.flatMap((i) => [i, ...(g.tree.children[i] ?? [])]);
  return around.some((i) => !acts.has(i) && (g.classes(i).has('accident') || g.classes(i).has('disease')));
}

/** The harmful trigger that is nearest in the tree, within the same clause: never a neighbour's. */
function owner(g: Grammar, noun: number, kind: TollKind, triggers: readonly Trigger[]): Trigger | null {
  const own = triggers.find((t) => t.words.includes(noun));
  if (own) return own;
  const fitting = triggers.filter(
    ({ rule }) => HARMFUL.has(rule.type) && (kind === 'arrested' ? rule.type === 'COERCE' : isBloody(rule)),
  );
  // "après avoir **mis le feu** aux maisons, on déplore douze morts": what burns things counts nobody
  const assaults = fitting.filter(
    (t) => t.rule.type === 'ASSAULT' && (t.rule.mode !== 'destroy' || isUnder(g, noun, t)),
  );
  const pool = assaults.length > 0 ? assaults : fitting.filter((t) => t.rule.type !== 'ASSAULT');
  const ranked = pool
    .map((t) => ({ t, steps: stepsBetween(g, noun, t.anchor) }))
    .sort((a, b) => a.steps - b.steps || a.t.anchor - b.t.anchor);
  const nearest = ranked[0];
  if (!nearest) return null;
  if (pool.length === 1) return nearest.steps <= 7 ? nearest.t : null;
  return nearest.steps <= 4 ? nearest.t : null;
}

/** "l'incendie a fait douze morts": counted by its own words. */
function isUnder(g: Grammar, noun: number, { anchor }: Trigger): boolean {
  const up = pathUp(g.tree, noun);
  return up.includes(anchor) || pathUp(g.tree, anchor).includes(up[1] ?? -1);
}

/** "une tentative de **putsch** qui a fait 265 morts": of what is done by force without battle, a coup may kill. */
function isBloody({ type, mode }: Trigger['rule']): boolean {
  return type !== 'COERCE' || mode === 'coup';
}

/** "les attaques, **dont la dernière** a fait douze morts": the toll of one is not that of all. */
function isOfOneAmong(g: Grammar, noun: number, triggers: readonly Trigger[]): boolean {
  const dont = g.tree.words.findLastIndex((w) => w.index < noun && w.form.toLowerCase() === 'dont');
  if (dont < 0 || !triggers.some((t) => t.anchor < dont)) return false;
  const one = g.tree.words.slice(dont + 1, dont + 4);
  return one.some((w) => /^(dernier|premier)$/.test(lemmaOf(w)) && !one.some((n) => n.upos === 'NOUN'));
}
