/** What a rule id of a record means. In: the lexicon's entries. Out: a look-up that names kind, note, example and the line where the rule is written. */
import type { LexiconFiles } from '../lexicon/load.js';
import type { ExplainRule, RuleNote } from '../model/explain.js';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^fr\/verbs\/operators/, 'verbe opérateur'],
  [/^fr\/verbs\/support/, 'verbe support'],
  [/^fr\/verbs/, 'verbe'],
  [/^fr\/nouns/, "nom d'événement"],
  [/^fr\/reporting/, 'discours rapporté'],
  [/^fr\/actors/, 'acteur'],
  [/^fr\/roles/, 'titre ou rôle'],
  [/^fr\/places/, 'lieu'],
  [/^fr\/time/, 'temps'],
  [/^fr\/quantities/, 'quantité'],
];

export function ruleExplainer(files: LexiconFiles): ExplainRule {
  const notes = new Map<string, RuleNote>();
  for (const { file, line, value } of files.entries) {
    const entry = value as { id?: unknown; note?: unknown; example?: unknown } | null;
    if (typeof entry?.id !== 'string' || notes.has(entry.id)) continue;
    notes.set(entry.id, {
      id: entry.id,
      kind: kindOf(file),
      note: text(entry.note),
      example: text(entry.example),
      place: `${file}:${line}`,
    });
  }
  return (id) => notes.get(id) ?? grammarNote(id);
}

function kindOf(file: string): string {
  return KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? 'lexique';
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Grammar lives in code: its ids ("fr.passive") have no entry but say what they are. */
function grammarNote(id: string): RuleNote | null {
  return /^fr\.[a-z.-]+$/.test(id) ? { id, kind: 'règle de grammaire', note: null, example: null, place: null } : null;
}
