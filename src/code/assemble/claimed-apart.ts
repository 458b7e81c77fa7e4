/** Claims of responsibility that stand apart from their act. In: the noun of an act. Out: who claims it: "**Revendiqué par les rebelles**, l'attentat…", "l'attaque de Gao **et revendiquée par les rebelles**". */
import { reportingAt } from '../claimants/verbs.js';
import type { Grammar } from '../grammar.js';
import { agentsOf } from '../slots/oblique.js';
import { childrenBy, subtree, wordAt } from '../tree/tree.js';
import { agree } from '../tree/word-questions.js';

/** @returns the head of the agent. */
export function claimerApart(g: Grammar, act: number): number | null {
  if (wordAt(g.tree, act).upos !== 'NOUN') return null;
  const claim = g.tree.words.find(
    (w) =>
      isBareClaim(g, w.index) && agrees(g, w.index, act) && (leadsTo(g, w.index, act) || isJoined(g, w.index, act)),
  );
  return claim ? (agentsOf(g, claim.index)[0]?.head ?? null) : null;
}

/** A past participle without auxiliary, with who claims behind "par". */
function isBareClaim(g: Grammar, index: number): boolean {
  const { feats } = wordAt(g.tree, index);
  if (feats['VerbForm'] !== 'Part' || feats['Tense'] !== 'Past' || reportingAt(g, index)?.force !== 'claim')
    return false;
  return childrenBy(g.tree, index, 'aux').length === 0 && agentsOf(g, index).length > 0;
}

function agrees({ tree }: Grammar, participle: number, noun: number): boolean {
  return agree(wordAt(tree, participle), wordAt(tree, noun));
}

/** It opens the sentence, and the act is the first noun behind its comma or colon. */
function leadsTo(g: Grammar, participle: number, act: number): boolean {
  if (g.tree.words.slice(0, participle).some((w) => w.upos !== 'PUNCT')) return false;
  const own = agentsOf(g, participle).flatMap((f) => subtree(g.tree, f.head).filter((i) => i < act));
  const after = Math.max(...own) + 1;
  const mark = g.tree.words.slice(after).find((w) => /^[,:]$/.test(w.form))?.index;
  return mark !== undefined && g.tree.words.find((w) => w.index > mark && w.upos === 'NOUN')?.index === act;
}

/** "et" stands before it, and no verb between it and the act. */
function isJoined(g: Grammar, participle: number, act: number): boolean {
  if (act > participle || !/^(et|puis|mais)$/i.test(g.tree.words[participle - 1]?.form ?? '')) return false;
  return !g.tree.words.slice(act + 1, participle).some((w) => w.upos === 'VERB' || w.upos === 'AUX');
}
