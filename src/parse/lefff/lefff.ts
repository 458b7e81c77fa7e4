/** The Lefff lexicon, packed. In: the bytes of models/fr/lefff.bin. Out: the readings of a form (Lefff 3.4, LGPL-LR). */
import { openAutomaton } from './automaton.js';
import { categoryBits } from './categories.js';
import { accented, spellings } from './spellings.js';

export interface LefffEntry {
  /** Lefff's own names: v, nc, np, adj, adv, prep, det… */
  readonly category: string;
  readonly lemma: string;
  /** Lefff's own morphology: "C3s", "Kfp", "ms"; empty where it has none. */
  readonly morph: string;
}

export interface Lefff {
  /** Readings of exactly this spelling; empty when unknown. */
  lookup(form: string): readonly LefffEntry[];
  /** Union of CATEGORY_BITS over the readings of exactly this spelling; 0 when unknown. */
  categories(form: string): number;
  /** Readings of the form as it stands, else of the lower-cased form, else with the accents that capitals dropped (ETAT, Etat). */
  lookupLoose(form: string): readonly LefffEntry[];
  /** Spellings of the lexicon that capitals without accents may stand for: "EMPECHER" -> "empêcher"; lower case first. */
  respell(form: string): readonly string[];
  /** Words of the lexicon that a form in lower case may stand for, accents left out: "deces" -> "décès"; the form itself among them where it is one. */
  accented(form: string): readonly string[];
  /** Union of bits over the exact and the lower-cased form, and, where both are unknown, over the accented spellings. */
  categoriesLoose(form: string): number;
}

/** Header of the file, JSON: a reading is `[category, morph, strip, add]` into the tables; a set is a list of readings. */
export interface LefffHeader {
  readonly alphabet: string;
  readonly categories: readonly string[];
  readonly morphs: readonly string[];
  readonly endings: readonly string[];
  readonly readings: readonly (readonly [category: number, morph: number, strip: number, add: number])[];
  readonly sets: readonly (readonly number[])[];
}

export const LEFFF_MAGIC = 0x3146464c;

/** @throws Error when the bytes are not a packed Lefff, with the command that makes one. */
export function openLefff(bytes: Uint8Array): Lefff {
  const { header, edges } = readPack(bytes);
  const finder = openAutomaton({ edges, alphabet: header.alphabet });
  const bits = setBits(header);

  const categories = (form: string): number => bits[finder.find(withoutLigatures(form))] ?? 0;

  function lookup(form: string): readonly LefffEntry[] {
    const plain = withoutLigatures(form);
    const entries = entriesOf(header, finder.find(plain), plain);
    return plain === form ? entries : entries.map((entry) => ({ ...entry, lemma: entry.lemma.replace('oe', 'œ') }));
  }

  function lookupLoose(form: string): readonly LefffEntry[] {
    for (const spelling of [form, form.toLowerCase()]) {
      const entries = lookup(spelling);
      if (entries.length > 0) return entries;
    }
    return spellings(form, finder).flatMap(lookup);
  }

  function categoriesLoose(form: string): number {
    const lower = form.toLowerCase();
    const found = categories(form) | (lower === form ? 0 : categories(lower));
    if (found !== 0 || lower === form) return found;
    return spellings(form, finder).reduce((union, spelling) => union | categories(spelling), 0);
  }

  const respell = (form: string): readonly string[] => spellings(form, finder).sort().reverse();

  return {
    lookup,
    categories,
    lookupLoose,
    respell,
    accented: (form) => accented(form, finder),
    categoriesLoose,
  };
}

/** Lefff writes "soeur" and "oeuvre". */
function withoutLigatures(form: string): string {
  return /[œŒ]/.test(form) ? form.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe') : form;
}

function readPack(bytes: Uint8Array): { header: LefffHeader; edges: Uint32Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== LEFFF_MAGIC) {
    throw new Error('these bytes are not a packed Lefff (models/fr/lefff.bin, written by scripts/build-lefff.ts)');
  }
  const size = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size))) as LefffHeader;
  // A copy, because the offset in the file need not be a multiple of four (and Buffer.slice would not copy).
  const rest = new Uint8Array(bytes.subarray(8 + size));
  return { header, edges: new Uint32Array(rest.buffer, 0, rest.byteLength >> 2) };
}

function setBits(header: LefffHeader): Int32Array {
  return Int32Array.from(header.sets, (set) =>
    set.reduce((union, id) => {
      const reading = header.readings[id] as LefffHeader['readings'][number];
      return union | categoryBits(header.categories[reading[0]] as string, header.morphs[reading[1]] as string);
    }, 0),
  );
}

/** The lemma is the form without its last `strip` units, plus an ending: "tuées" - 3 + "er" would give "tuer". */
function entriesOf(header: LefffHeader, set: number, form: string): readonly LefffEntry[] {
  const ids = header.sets[set];
  if (ids === undefined) return [];
  return ids.map((id) => {
    const [category, morph, strip, add] = header.readings[id] as LefffHeader['readings'][number];
    return {
      category: header.categories[category] as string,
      morph: header.morphs[morph] as string,
      lemma: form.slice(0, form.length - strip) + (header.endings[add] as string),
    };
  });
}
