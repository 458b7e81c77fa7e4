/** Bodies known by their letters only: "**le MFTA** exige la libération de ses membres". In: a scanned document and the index. Out: hits put where an acronym that no list knows does what only people and bodies do. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Word } from '../../model/sentence.js';
import type { ActorIndex } from './actor-index.js';
import { isUpper } from './capitals.js';
import type { NameHit } from './hit.js';
import { keysOf } from './pieces.js';
import type { Scanned } from './scanned.js';
import { unknownBody } from './unknown-body.js';

/** How far behind the comma the noun of an apposition may stand: ", **principal parti** d'opposition,". */
const REACH = 3;

export function findUnknownAcronyms(scanned: Scanned, index: ActorIndex): void {
  const fallback = organisation(index);
  if (!fallback) return;
  const found = new Map<string, NameHit>();
  for (const { index: sentence, words } of scanned.parsed.sentences)
    for (const word of words) {
      if (found.has(word.form) || !isFreeAcronym(scanned, sentence, word) || !isActing(scanned, sentence, word))
        continue;
      const role = roleApposed(scanned, sentence, word.index) ?? fallback;
      found.set(word.form, unknownBody(scanned, scanned.range(sentence, word.index, word.index), role));
    }
  for (const { index: sentence, words } of scanned.parsed.sentences)
    for (const word of words) {
      const body = found.get(word.form);
      if (body && isFreeAcronym(scanned, sentence, word))
        scanned.put({ ...body, ...scanned.range(sentence, word.index, word.index) });
    }
}

/** What a body is that nothing tells more of: an organisation. */
function organisation(index: ActorIndex): RoleEntry | null {
  for (const { values } of index.words.at(keysOf('organisation'), 0))
    for (const value of values) if (value.kind === 'role') return value.entry;
  return null;
}

/** "le **MFTA**", "l'**UNJN**", behind its article; a sentence all in capitals is a heading. */
function isFreeAcronym(scanned: Scanned, sentence: number, { form, index }: Word): boolean {
  if (!/^\p{Lu}[\p{Lu}-]{2,9}$/u.test(form) || scanned.hitAt(sentence, index) !== null) return false;
  if (!/^(le|la|l'|l’)$/i.test(scanned.word(sentence, index - 1)?.form ?? '')) return false;
  return scanned.sentence(sentence).words.filter((w) => /\p{L}{3}/u.test(w.form) && !isUpper(w.form)).length > 0;
}

/** "le MFTA **a condamné**": the subject of a verb whose subject is somebody. */
function isActing(scanned: Scanned, sentence: number, { deprel, head }: Word): boolean {
  if (deprel !== 'nsubj') return false;
  return scanned.lists.has('organised-act', scanned.word(sentence, head)?.lemma);
}

function roleApposed(scanned: Scanned, sentence: number, at: number): RoleEntry | null {
  if (scanned.word(sentence, at + 1)?.form !== ',') return null;
  for (let i = at + 2; i <= at + 2 + REACH; i++) {
    const hit = scanned.hitAt(sentence, i);
    if (hit?.kind === 'role') return hit.role.denotes === 'body' ? hit.role : null;
    if (!/^(DET|ADJ|NUM)$/.test(scanned.word(sentence, i)?.upos ?? '')) return null;
  }
  return null;
}
