/** "il" taken for the "il" of "il faut". In: the words of a sentence. Out: the same, it the subject of a verb that is somebody's: "**Il** lui a demandé de partir", "déclare-t-**il**", "**il** sera à Tours". */
import { isEverImpersonal, isImpersonalReflexive } from '../../model/impersonal.js';
import type { Word } from '../../model/sentence.js';

/** Verbs that are as personal as the infinitive under them: "il **peut** compter sur eux", "il **doit** y avoir un accord". */
const MODAL = /^(pouvoir|devoir|aller|commencer|continuer|cesser)$/;

export function withPersonalIl(words: readonly Word[]): readonly Word[] {
  return words.some((w) => w.deprel === 'expl:subj')
    ? words.map((w) => (w.deprel === 'expl:subj' && isSomebody(words, w) ? { ...w, deprel: 'nsubj' } : w))
    : words;
}

function isSomebody(words: readonly Word[], il: Word): boolean {
  const verb = words[il.head];
  if (!verb || !/^-?(t-)?il$/i.test(il.form)) return false;
  const own = words.filter((w) => w.head === verb.index && w !== il);
  // "Macron est-**il** parti ?", "il a été **décidé** que"
  if (own.some((w) => /^(nsubj|csubj|aux:pass)/.test(w.deprel))) return false;
  if (own.some((w) => w.deprel.startsWith('expl')))
    return verb.upos === 'VERB' && !isEverImpersonal(verb.lemma) && !isImpersonalReflexive(verb.lemma);
  return verb.upos === 'VERB' ? isPersonal(words, verb, own) : isSomewhere(verb, own);
}

function isPersonal(words: readonly Word[], verb: Word, own: readonly Word[]): boolean {
  // "il est **à noter** que"
  if (own.some((w) => w.deprel === 'mark' && /^à$/i.test(w.form))) return false;
  if (!MODAL.test(verb.lemma)) return !isEverImpersonal(verb.lemma);
  const under = own.find((w) => w.deprel === 'xcomp');
  const below = under ? words.filter((w) => w.head === under.index) : [];
  return (
    under?.upos === 'VERB' && !below.some((w) => /^(aux:pass|expl)/.test(w.deprel)) && !isEverImpersonal(under.lemma)
  );
}

/** "il sera **à Tours**", "il est **le** seul": no clause tells what it is that "il" announces. */
function isSomewhere(noun: Word, own: readonly Word[]): boolean {
  const isNominal = noun.upos === 'PROPN' || (noun.upos === 'NOUN' && own.some((w) => w.deprel === 'det'));
  return isNominal && !own.some((w) => /^(xcomp|ccomp|acl|advcl)/.test(w.deprel));
}
