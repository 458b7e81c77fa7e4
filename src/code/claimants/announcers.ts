/** Sources named in a sentence of their own. In: the drafts of each sentence in order. Out: the same; what a sentence tells is on the word of whom the next one names: "L'information a été confirmée par **le maire**.", "C'est ce qu'a annoncé **le préfet**.", "**Le préfet** l'a confirmé." */
import { SPEECH_ACTS } from '../../model/codes.js';
import type { DraftClaimant, DraftEvent } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { subjectAfter } from '../slots/inverted-subject.js';
import { agentsOf } from '../slots/oblique.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { phraseAt } from '../tree/phrase.js';
import { childrenBy, hasRel, lemmaOf, pathUp, rootOf, wordAt } from '../tree/tree.js';
import { impersonalSource } from './impersonal.js';
import { speakerWithin } from './speaker.js';
import { reportingAt } from './verbs.js';

export interface ToldSentence {
  readonly g: Grammar;
  readonly events: readonly DraftEvent[];
}

const RULE = 'fr.announcer';

export function withAnnouncers<T extends ToldSentence>(told: readonly T[]): T[] {
  return told.map((sentence, i) => {
    if (sentence.g.isTitle || sentence.events.length === 0) return sentence;
    const [before, next] = [told[i - 1], told[i + 1]].map((t) => (t && isBeside(t.g, sentence.g) ? t : null));
    const claimant = (next ? announcerIn(next.g) : null) ?? (before ? explainedBy(before, sentence.g) : null);
    if (!claimant) return sentence;
    const events = sentence.events.map((event) =>
      event.claimants.length === 0 && isMainAct(sentence.g, event) ? { ...event, claimants: [claimant] } : event,
    );
    return { ...sentence, events };
  });
}

function isBeside(a: Grammar, b: Grammar): boolean {
  return a.tree.sentence.paragraph === b.tree.sentence.paragraph && !a.isTitle;
}

/** "Le ministre a annoncé un raid. Les soldats ont **ainsi** tué dix rebelles.": the sentence spells out what was announced. */
function explainedBy(before: ToldSentence, g: Grammar): DraftClaimant | null {
  const root = rootOf(g.tree);
  const spells = childrenBy(g.tree, root, 'advmod').some((i) => lemmaOf(wordAt(g.tree, i)) === 'ainsi' && i < root);
  if (!spells || reportingAt(g, root) !== null) return null;
  const announced = before.events.find((e) => e.claimants.length > 0 && isMainAct(before.g, e));
  return announced?.claimants[0] ?? null;
}

/** An act that the main clause tells: what is said needs no other word than its own. */
function isMainAct(g: Grammar, event: DraftEvent): boolean {
  return !SPEECH_ACTS.has(event.type) && !isAside(g, event);
}

function isAside(g: Grammar, event: DraftEvent): boolean {
  return pathUp(g.tree, event.trigger.head).some((i) => hasRel(wordAt(g.tree, i), 'acl', 'advcl'));
}

function announcerIn(g: Grammar): DraftClaimant | null {
  const speaker = ofPassive(g) ?? ofCleft(g) ?? ofObject(g);
  const head = speaker === null ? null : speakerWithin(g, speaker);
  return head === null ? null : { phrase: phraseAt(g.tree, head), via: null, rule: RULE };
}

/** "L'annonce a été faite par X", "Cette information a été confirmée par X". */
function ofPassive(g: Grammar): number | null {
  const root = rootOf(g.tree);
  if (!g.group(root).passive) return null;
  const pointing = childrenBy(g.tree, root, 'nsubj').some((i) =>
    isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'announcement'),
  );
  return pointing ? (agentsOf(g, root)[0]?.head ?? null) : null;
}

/** "C'est ce qu'a annoncé X", "C'est ce que X a indiqué", "C'est ce qu'on a appris **auprès de X**". */
function ofCleft(g: Grammar): number | null {
  const [first, second, third] = g.tree.words.map((w) => w.form.toLowerCase());
  if (!/^c['’]$/.test(first ?? '') || second !== 'est' || third !== 'ce') return null;
  const verb = g.tree.words.find((w) => w.index > 3 && reportingAt(g, w.index) !== null)?.index;
  if (verb === undefined) return null;
  const subject = childrenBy(g.tree, verb, 'nsubj').find((i) => wordAt(g.tree, i).feats['PronType'] !== 'Rel');
  const teller = subject ?? subjectAfter(g, verb);
  const isOn = teller !== null && /^(?:-t-|-)?on$/i.test(wordAt(g.tree, teller).form);
  return isOn ? impersonalSource(g, verb) : teller;
}

/** "X l'a confirmé à la radio": the object points back at the whole sentence. */
function ofObject(g: Grammar): number | null {
  const root = rootOf(g.tree);
  const entry = reportingAt(g, root);
  if (!entry || (entry.force !== 'say' && entry.force !== 'announce') || g.group(root).negated) return null;
  // "les autorités l'ont **attribuée** aux rebelles" vouches for whose it was alone
  if (isOfClass(g.lexicon, g.verbLemma(root), 'attributing')) return null;
  const pointing = childrenBy(g.tree, root, 'obj').some((i) => i < root && /^l['’]$/i.test(wordAt(g.tree, i).form));
  return pointing ? (logicalSubject(g, root)[0]?.head ?? null) : null;
}
