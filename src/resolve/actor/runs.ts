/** Runs of capitalised words that no name of the lexicon covers. In: a scanned document. Out: ranges such as "Aminata Sangho", "Barbry", "Ag Exemple". */
import type { Word } from '../../model/sentence.js';
import { isCapital } from './capitals.js';
import type { HitRange } from './hit.js';
import { keysOf } from './pieces.js';
import type { Scanned } from './scanned.js';

/** Lower-case words that stand inside a name: "Iyad **ag** Exemple", "Omar **el** Exemple". */
const INNER = /^(ag|ould|wal|walet|ben|bin|ibn|el|al|de|du|dos|da|di|della|von|van|d'|d’)$/i;
/** "Paul **de la** Tour", "Jean **des** Inventés", where "des" is two words. */
const ARTICLE = /^(la|les|l'|l’)$/i;

/** Words that open a sentence with a capital but no name. */
const OPENERS = new Set(['DET', 'ADP', 'ADV', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'VERB', 'NUM', 'INTJ', 'PUNCT', 'SYM']);

/** "**M.** Sangho", "**Mme** Sangho": a courtesy, no part of the name. */
const CIVIL = /^(M|MM|Mme|Mmes|Mlle|Me|Mes|Dr|Pr|Mgr|Monsieur|Madame|Maître)\.?$/;

/** @param given the keys of given names */
export function capitalRuns(scanned: Scanned, sentence: number, given: ReadonlySet<string>): HitRange[] {
  const words = scanned.sentence(sentence).words;
  const runs: HitRange[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!starts(scanned, sentence, i)) continue;
    let last = surnameOfGiven(scanned, sentence, i, given) ?? i;
    const key = keysOf(scanned.word(sentence, i)?.form ?? '')[0] ?? '';
    // "le marché de **Noël** des Tuileries"
    const named = given.has(key) && key !== 'noel';
    const next = (): number | null =>
      nextOf(scanned, sentence, last) ?? (named && last === i ? behindArticle(scanned, sentence, last) : null);
    for (let at = next(); at !== null; at = next()) last = at;
    runs.push(scanned.range(sentence, i, last));
    i = last;
  }
  return runs;
}

function starts(scanned: Scanned, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at) as Word;
  if (!isNameShaped(word) || !isFree(scanned, sentence, at)) return false;
  if (CIVIL.test(word.form) || isNationality(scanned, sentence, at)) return false;
  return at > 0 || !OPENERS.has(word.upos);
}

/** "**l'Américain** Jeff Fictif": what he is, behind its article and before a name of two words. */
function isNationality(scanned: Scanned, sentence: number, at: number): boolean {
  if (scanned.hitAt(sentence, at)?.kind !== 'demonym') return false;
  const next = [at + 1, at + 2].map((i) => scanned.word(sentence, i));
  return /^(le|la|l'|l’)$/i.test(scanned.word(sentence, at - 1)?.form ?? '') && next.every((w) => w && isNameShaped(w));
}

/** "Sangho", "N'Golo", "J.-P." but not "ONU" nor "2019". */
function isNameShaped(word: Word): boolean {
  return /^\p{Lu}/u.test(word.form) && !/^[\p{Lu}\p{N}]{2,}$/u.test(word.form) && word.form.length > 1;
}

function isFree(scanned: Scanned, sentence: number, at: number): boolean {
  const hit = scanned.hitAt(sentence, at);
  if (hit === null) return true;
  // "Ladji **Sara**" bears the name of a people
  const people = hit.kind === 'role' && hit.role.id === 'fr.role.peuple-nomme' && at > 0;
  return (people || hit.kind === 'demonym' || hit.kind === 'adjective') && isCapital(hit.text);
}

/** "Georges-Paul **Wagner**": behind a given name, the one-word name of a group is somebody's. */
function surnameOfGiven(scanned: Scanned, sentence: number, at: number, given: ReadonlySet<string>): number | null {
  const [here, next] = [scanned.word(sentence, at), scanned.word(sentence, at + 1)];
  const hit = scanned.hitAt(sentence, at + 1);
  if (!here || !next || hit?.kind !== 'actor' || hit.first !== hit.last || !isNameShaped(next)) return null;
  return next.start - here.end === 1 && given.has(keysOf(here.form)[0] ?? '') ? at + 1 : null;
}

/** The next word of the run: right behind, capitalised, or capitalised behind one inner word. */
function nextOf(scanned: Scanned, sentence: number, last: number): number | null {
  const here = scanned.word(sentence, last) as Word;
  const next = scanned.word(sentence, last + 1);
  if (!next || next.start - here.end > 1) return null;
  if (isNameShaped(next) && isFree(scanned, sentence, last + 1)) return last + 1;
  const after = scanned.word(sentence, last + 2);
  const inner =
    INNER.test(next.form) && after !== undefined && isNameShaped(after) && isFree(scanned, sentence, last + 2);
  return inner && after.start - next.end <= 1 ? last + 2 : null;
}

/** Behind a given name: "Jean **des Inventés**", "Paul **de la Tour**". */
function behindArticle(scanned: Scanned, sentence: number, last: number): number | null {
  const [of, article, name] = [1, 2, 3].map((i) => scanned.word(sentence, last + i));
  if (!of || !article || !name || !/^de$/i.test(of.form) || !ARTICLE.test(article.form)) return null;
  return isNameShaped(name) && isFree(scanned, sentence, last + 3) && name.start - article.end <= 1 ? last + 3 : null;
}
