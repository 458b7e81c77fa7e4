/** "a indiqué que…", "annonce avoir…", "…, a-t-il précisé", "confirmé par Y". In: a sentence. Out: attributions to the verb's subject (agent of a passive), over what it reports. */
import type { ReportingVerb } from '../../lexicon/reporting.js';
import type { Word } from '../../model/sentence.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { phraseEnd, phrasesOf } from '../quotes/report-words.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { isSi } from '../status/own-status.js';
import { verbOverReport } from '../tree/detached-participle.js';
import { childrenBy, hasRel, lemmaOf, subtree, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import type { Attribution } from './attribution.js';
import { channelOf } from './channel.js';
import { citedBy } from './cited.js';
import { claimantPhrase } from './claimant-phrase.js';
import { bodyOfOn } from './impersonal.js';
import { inciseAt } from './incise.js';
import { withRelays } from './relayed.js';
import { nounsReported, nounsSpokenOf } from './reported-nouns.js';
import { isNobody, speakerWithin } from './speaker.js';

/** @param acts words that are themselves events ("condamner l'attaque"): their object is known already, only their clause is their word. */
export function reportingVerbs(g: Grammar, acts: ReadonlySet<number>): Attribution[] {
  return g.tree.words.flatMap((word) => {
    const entry = reportingAt(g, word.index);
    return entry ? attributed(g, word.index, entry, acts) : [];
  });
}

export function reportingAt(g: Grammar, index: number): ReportingVerb | null {
  const lemma = g.verbLemma(index);
  if (lemma === null || wordAt(g.tree, index).upos === 'AUX') return null;
  const verbs = g.lexicon.reporting.verbs;
  const phrase = phraseEntry(g, index, lemma);
  if (phrase) return phrase;
  if (g.group(index).reflexive) return verbs.get(`se ${lemma}`) ?? verbs.get(`s'${lemma}`) ?? null;
  return verbs.get(lemma) ?? null;
}

/** "**fait état** de", "**fait savoir** que": a verb of several words, the others close behind it. */
function phraseEntry(g: Grammar, index: number, lemma: string): ReportingVerb | null {
  // "a **fait remarquer** que": the parser makes an auxiliary of the first
  if (g.group(index).causative) return g.lexicon.reporting.verbs.get(`faire ${lemma}`) ?? null;
  const near = g.tree.words.slice(index + 1, index + 4);
  const found = phrasesOf(g.lexicon.reporting).get(lemma) ?? [];
  return found.find(({ rest }) => phraseEnd(near, rest) !== null)?.entry ?? null;
}

function attributed(g: Grammar, verb: number, entry: ReportingVerb, acts: ReadonlySet<number>): Attribution[] {
  const via = channelOf(g, verb);
  const incise = inciseAt(g, verb);
  if (incise)
    return claimOf(
      g,
      incise.speaker,
      entry,
      { via, at: verb, isClause: false, covers: incise.covers },
      isInserted(g, verb),
    );
  const covers = reported(g, verb, entry, acts);
  // "**n'a pas commenté** l'arrestation", "ne pense pas que l'armée a tiré": who does not say it is no source
  if (covers.size === 0 || isUnsaid(g, verb, entry)) return [];
  const speaker = frameSpeaker(g, verb) ?? subjectOf(g, verb);
  return speaker === null || isFigure(g, speaker)
    ? []
    : claimOf(g, speaker, entry, { via, at: verb, isClause: true, covers });
}

/** "**le bilan provisoire** fait état de douze morts" is nobody's word; "le bilan de la préfecture" is hers. */
function isFigure(g: Grammar, noun: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'figure') && speakerWithin(g, noun) === noun;
}

function subjectOf(g: Grammar, verb: number): number | null {
  const subjects = logicalSubject(g, reporterOver(g, verb) ?? verb).map((f) => f.head);
  const subject = subjects.find((i) => !isNone(g, i)) ?? null;
  return bodyOfOn(g, verb) ?? subject;
}

/** "**Aucune confirmation** du gouvernement, mais une source confirme que…": what there is none of says nothing. */
function isNone(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'det').some((i) => lemmaOf(wordAt(g.tree, i)) === 'aucun');
}

function reporterOver(g: Grammar, verb: number): number | null {
  const over = verbOverReport(g.tree, verb);
  return over !== null && reportingAt(g, over) !== null ? over : null;
}

/** "« … », a écrit **la mairie**, précisant qu'une femme a été tuée": who speaks in the frame goes on in the participle. */
function frameSpeaker(g: Grammar, verb: number): number | null {
  const { head } = wordAt(g.tree, verb);
  if (head < 0 || !isPresentParticiple(wordAt(g.tree, verb))) return null;
  const frame = reportingAt(g, head) === null ? frameBeside(g, head, verb) : head;
  return frame === undefined ? null : (inciseAt(g, frame)?.speaker ?? null);
}

/** The parser may hang the participle on what is quoted: the frame then stands beside it, before it. */
function frameBeside(g: Grammar, quoted: number, participle: number): number | undefined {
  const frames = childrenBy(g.tree, quoted, 'parataxis').filter((i) => quoted < i && i < participle);
  return frames.findLast((i) => reportingAt(g, i) !== null);
}

/** "n'a pas caché que", "n'a pas nié" say it after all. */
function isUnsaid(g: Grammar, verb: number, entry: ReportingVerb): boolean {
  return entry.force !== 'deny' && g.group(verb).negated;
}

function claimOf(
  g: Grammar,
  named: number,
  entry: ReportingVerb,
  { via, ...reach }: Pick<Attribution, 'at' | 'isClause' | 'covers'> & { readonly via: string | null },
  isFramed = false,
): Attribution[] {
  const head = speakerWithin(g, named) ?? (isFramed && isVoiced(g, named) ? named : null);
  if (head === null) return [];
  // "rapporte la radio, citant **le préfet**", "a indiqué un élu cité par **la radio**": the first to say it, then who passes it on
  const heads = [citedBy(g, reach.at, head), ...withRelays(g, head, named)].filter((i) => i !== null);
  return heads.map((i) => ({
    claimant: { phrase: claimantPhrase(g, i), via, rule: entry.id },
    force: entry.force,
    ...reach,
  }));
}

/** The parser too takes it for a clause put in: "l'élu, absent, **indique son intention**" is none. */
function isInserted(g: Grammar, verb: number): boolean {
  return hasRel(wordAt(g.tree, verb), 'parataxis');
}

/** "…, a annoncé mardi **l'armateur** du navire": behind the comma the order of the words makes a speaker of any noun with its article. */
function isVoiced(g: Grammar, noun: number): boolean {
  const { upos } = wordAt(g.tree, noun);
  const isNone = ['place', 'building', 'time'].some((name) => g.classes(noun).has(name));
  if (upos !== 'NOUN' || isNone || isNobody(g, noun)) return false;
  return childrenBy(g.tree, noun, 'det').length > 0 && childrenBy(g.tree, noun, 'case').length === 0;
}

/** What the verb reports: its clause or infinitive, the sentence it cuts into, the act it announces or claims. */
function reported(g: Grammar, verb: number, entry: ReportingVerb, acts: ReadonlySet<number>): Set<number> {
  const covered = new Set<number>();
  const add = (head: number): void => {
    for (const i of subtree(g.tree, head, (w) => isRemark(g, w))) if (i !== verb) covered.add(i);
  };
  for (const i of nounsSpokenOf(g, verb, entry, acts)) covered.add(i);
  // "lancer", "poursuivre" only frame quotations: what they govern is no report
  if (!entry.clause) return covered;
  for (const child of childrenBy(g.tree, verb, 'ccomp', 'xcomp'))
    if (!isMeanwhile(g, child) && !isQuestion(g, child)) add(child);
  const reportsNouns = entry.nouns && entry.force !== 'think' && entry.force !== 'ask' && !acts.has(verb);
  if (reportsNouns) for (const i of nounsReported(g, verb, acts)) covered.add(i);
  if (hasRel(wordAt(g.tree, verb), 'parataxis')) hostOf(g, verb, covered);
  // "il a été clair : l'attaque a eu lieu": what stands before the verb, or beside a thought, is no part of it
  for (const child of childrenBy(g.tree, verb, 'parataxis'))
    if (entry.force !== 'think' && child > verb && !isAside(g, child)) add(child);
  return covered;
}

/** "il a été interpellé par des inconnus, **a dénoncé son avocat**" reports; it is not reported. */
function isAside(g: Grammar, clause: number): boolean {
  return isMeanwhile(g, clause) || isRemark(g, wordAt(g.tree, clause)) || inciseAt(g, clause) !== null;
}

/** "a témoigné **alors que** des rebelles attaquaient": a clause of time or cause, whatever the parser took it for. */
function isMeanwhile(g: Grammar, clause: number): boolean {
  const marks = childrenBy(g.tree, clause, 'mark').map((i) => lemmaOf(wordAt(g.tree, i)));
  return marks.some((m) => /^(alors|tandis|lorsque|quand|parce|puisque|après|pendant)$/.test(m));
}

/** "demande **si** les rebelles ont attaqué": who asks does not say it. */
function isQuestion(g: Grammar, clause: number): boolean {
  return childrenBy(g.tree, clause, 'mark').some((i) => isSi(g, i));
}

/** "a annoncé qu'il se présentait, **ce que l'opposition conteste**", "accuse l'armée d'avoir tiré, **des accusations** qu'elle a rejetées": what comments on the whole report is the article's. */
function isRemark(g: Grammar, word: Word): boolean {
  if (word.upos === 'NOUN') return isCommentNoun(g, word);
  return word.form === 'ce' && word.upos === 'PRON' && hasRel(word, 'parataxis', 'appos', 'dislocated', 'advcl');
}

/** A noun of speech behind a comma, with what was answered to it. */
function isCommentNoun(g: Grammar, word: Word): boolean {
  const first = Math.min(word.index, ...childrenBy(g.tree, word.index, 'det'));
  const isApart = g.tree.words[first - 1]?.form === ',' && !hasRel(word, 'conj', 'nsubj');
  return isApart && isOfClass(g.lexicon, lemmaOf(word), 'stance') && childrenBy(g.tree, word.index, 'acl').length > 0;
}

/** "deux soldats ont été tués, **l'armée l'a confirmé**"; in "alors que deux soldats ont été tués, l'armée a annoncé un raid" and "…, tandis que l'armée a annoncé un raid" each clause is told for itself. */
function hostOf(g: Grammar, verb: number, covered: Set<number>): void {
  const host = wordAt(g.tree, verb).head;
  if (host < 0 || isMeanwhile(g, verb) || (host < verb && isMeanwhile(g, host))) return;
  const own = new Set(subtree(g.tree, verb));
  for (const i of subtree(g.tree, host)) if (!own.has(i)) covered.add(i);
}
