/** Schema of `fr/reporting`: how French says who says it. In: YAML entries. Out: verbs, prepositions, source nouns and channels of speech. */
import { z } from 'zod';
import { type Complaint, checkEntry, type LexiconEntry, provenance, wordList } from './entry.js';

/** What the reporting does to the content: it asserts, reports as hearsay, denies, claims an act, hopes, or asks. */
const FORCES = ['say', 'hearsay', 'deny', 'claim', 'write', 'ask', 'think', 'announce'] as const;

/** "déclarer", "se féliciter": verbs that govern a quotation or a clause. `cue`: may follow or frame a direct quotation. */
const verbSchema = z.strictObject({
  ...provenance,
  verb: wordList,
  force: z.enum(FORCES).default('say'),
  /** May it introduce indirect speech ("a dit que")? Some only frame quotations ("a martelé"). */
  clause: z.boolean().default(true),
  /** May its object be what it reports ("a confirmé l'attaque")? "confier une mission" entrusts. */
  nouns: z.boolean().default(true),
  /** Prepositions of the noun it reports: "faire état **de** tirs". */
  about: z.array(z.string()).default([]),
  example: z.string().optional(),
});
/** "selon", "d'après", "à en croire", "de source", "aux dires de". */
const prepositionSchema = z.strictObject({
  ...provenance,
  preposition: wordList,
  force: z.enum(FORCES).default('say'),
  /** Nouns after which it does not report: "selon le calendrier", "d'après nature". */
  unless: z.array(z.string()).default([]),
  example: z.string().optional(),
});
/** "source", "témoin", "riverain", "habitant": nouns that may stand for an unnamed claimant, with their sector. */
const sourceNounSchema = z.strictObject({
  ...provenance,
  sourceNoun: wordList,
  sector: z.string().default('OTH'),
  example: z.string().optional(),
});
/** "communiqué", "Facebook", "réseau X", "conférence de presse", "AFP": the channel of a statement. */
const channelSchema = z.strictObject({
  ...provenance,
  channel: wordList,
  name: z.string(),
  example: z.string().optional(),
});
/** "relayer", "citer", "reprendre": who passes on the words of another; `cites`: "X, cité par Y" makes Y a second source, as "interrogé par Y" does not. */
const relaySchema = z.strictObject({
  ...provenance,
  relay: wordList,
  cites: z.boolean().default(false),
  example: z.string().optional(),
});

/** "mort pour la France", "hors de combat": set phrases that stand between marks without being anybody's words. */
const formulaSchema = z.strictObject({ ...provenance, formula: wordList, example: z.string().optional() });

export type ReportingVerb = z.output<typeof verbSchema>;
export type ReportingPreposition = z.output<typeof prepositionSchema>;
export type SourceNoun = z.output<typeof sourceNounSchema>;
export type Channel = z.output<typeof channelSchema>;
type Formula = z.output<typeof formulaSchema>;
export type Relay = z.output<typeof relaySchema>;

/** All keys are lemmas in lower case. */
export interface ReportingLexicon {
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  readonly prepositions: ReadonlyMap<string, ReportingPreposition>;
  readonly sourceNouns: ReadonlyMap<string, SourceNoun>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly relays: ReadonlyMap<string, Relay>;
  readonly formulas: ReadonlyMap<string, Formula>;
}

/** A medium under its name or its common noun: "**l'AFP**", "**la radio**". */
export function isMedium({ channels, sourceNouns }: ReportingLexicon, name: string, lemma: string): boolean {
  return channels.has(name.toLowerCase()) || sourceNouns.get(lemma.toLowerCase())?.sector === 'JRN';
}

/** Compiles the entries of `fr/reporting`. Faulty entries are left out and complained of. */
export function compileReporting(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): ReportingLexicon {
  return Object.freeze({
    verbs: table(entries, 'verb', verbSchema, (v) => v.verb, complain),
    prepositions: table(entries, 'preposition', prepositionSchema, (v) => v.preposition, complain),
    sourceNouns: table(entries, 'sourceNoun', sourceNounSchema, (v) => v.sourceNoun, complain),
    channels: table(entries, 'channel', channelSchema, (v) => v.channel, complain),
    relays: table(entries, 'relay', relaySchema, (v) => v.relay, complain),
    formulas: table(entries, 'formula', formulaSchema, (v) => v.formula, complain),
  });
}

function table<T>(
  entries: readonly LexiconEntry[],
  key: string,
  schema: z.ZodType<T>,
  words: (value: T) => readonly string[],
  complain: (c: Complaint) => void,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) {
    if (typeof entry.value !== 'object' || entry.value === null || !(key in entry.value)) continue;
    const checked = checkEntry(entry, schema);
    if (!checked.ok) complain(checked.complaint);
    // "s'indigner" is looked up as "se indigner", like every pronominal verb
    else for (const word of words(checked.value)) map.set(word.toLowerCase().replace(/^s['’]/, 'se '), checked.value);
  }
  return map;
}
