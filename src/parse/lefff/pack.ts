/** Packs lexicon entries. In: (form, category, lemma, morph) rows. Out: the bytes that `openLefff` reads, equal for equal rows. */
import { buildAutomaton } from './build-automaton.js';
import { LEFFF_MAGIC, type LefffHeader } from './lefff.js';

export interface LefffRow {
  readonly form: string;
  readonly category: string;
  readonly lemma: string;
  readonly morph: string;
}

/** Numbers values in order of first sight. */
function numbering<T>(keyOf: (value: T) => string): { idOf(value: T): number; values: T[] } {
  const ids = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    idOf(value) {
      const key = keyOf(value);
      let id = ids.get(key);
      if (id === undefined) {
        id = values.length;
        ids.set(key, id);
        values.push(value);
      }
      return id;
    },
  };
}

export function packLefff(rows: readonly LefffRow[]): Uint8Array {
  const byForm = groupByForm(rows);
  const categories = numbering<string>(String);
  const morphs = numbering<string>(String);
  const endings = numbering<string>(String);
  const readings = numbering<LefffHeader['readings'][number]>((r) => r.join(' '));
  const sets = numbering<readonly number[]>((s) => s.join(' '));
  const words = [...byForm].map(([form, group]): [string, number] => {
    const ids = group.map((row) => {
      const { strip, add } = lemmaEdit(form, row.lemma);
      return readings.idOf([categories.idOf(row.category), morphs.idOf(row.morph), strip, endings.idOf(add)]);
    });
    return [form, sets.idOf([...new Set(ids)])];
  });
  const { edges, alphabet } = buildAutomaton(words);
  return join(
    {
      alphabet,
      categories: categories.values,
      morphs: morphs.values,
      endings: endings.values,
      readings: readings.values,
      sets: sets.values,
    },
    edges,
  );
}

/** Forms in code-unit order, which is the order the automaton wants. */
function groupByForm(rows: readonly LefffRow[]): [string, LefffRow[]][] {
  const groups = new Map<string, LefffRow[]>();
  for (const row of rows) {
    const group = groups.get(row.form);
    if (group) group.push(row);
    else groups.set(row.form, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function lemmaEdit(form: string, lemma: string): { strip: number; add: string } {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  return { strip: form.length - shared, add: lemma.slice(shared) };
}

function join(header: LefffHeader, edges: Uint32Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + edges.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LEFFF_MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  edges.forEach((edge, i) => {
    view.setUint32(8 + json.length + i * 4, edge, true);
  });
  return bytes;
}
