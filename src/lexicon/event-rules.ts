/** Schema of the event rules of `fr/verbs` and `fr/nouns`: which word names which event, and where its parties stand. In: YAML entries. Out: frozen rules. */
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, STATUSES, TOLL_KINDS } from '../model/codes.js';
import { type Complaint, checkEntry, type LexiconEntry, provenance, wordList } from './entry.js';

/**
 * A slot names a place in the tree around the trigger.
 * Verbs: `subj` logical subject (active nsubj, passive agent, controller of an infinitive), `obj` logical object (active obj,
 * passive subject, noun that a participle modifies), `que` clause, `dit` the words that the verb stands behind (« …, a-t-il dit »), `futur` such a clause when it tells what somebody will do, `inf` infinitive, `y` the pronoun before the verb, or a preposition: `à`, `de`, `contre`, `avec`, `par`, `sur`…
 * (`à` takes the dative clitic too). Nouns: `de`, `par`, `contre`, `entre`, `avec`, `à`, `sur`…, `poss` (son, leur), `adj` (attaque jihadiste,
 * visite française), `name` (opération Aigle), `case` (its own preposition), `subj`/`obj` of the support verb that carries them.
 */
const slots = wordList;
/** Conditions on a slot's head word: lemmas, or classes written `@sport`, `@MIL`, `@person`. The empty list asks only that the slot be filled. */
const conditions = z.record(z.string(), wordList);

export const eventRuleSchema = z
  .strictObject({
    ...provenance,
    verb: wordList.optional(),
    noun: wordList.optional(),
    adj: wordList.optional(),
    type: z.enum(EVENT_TYPES),
    mode: z.string().nullish(),
    contexts: z.array(z.enum(CONTEXTS)).default([]),
    actor: slots.default([]),
    recipient: slots.default([]),
    /** Meetings, agreements, clashes: all parties are actors. */
    mutual: z.boolean().default(false),
    with: conditions.default({}),
    unless: conditions.default({}),
    /** The count on the recipients (or on the trigger) is this toll: "tuer trois soldats". */
    toll: z.enum(TOLL_KINDS).optional(),
    status: z.enum(STATUSES).optional(),
    /** The status of events named inside its clause or infinitive: "appeler à libérer" is hypothetical; `drop` codes none of them. */
    embeds: z.enum([...STATUSES, 'drop']).optional(),
    /**
     * Who stands on a side that no word names: a tribute is for the `fallen` of the text, and so is praise that names nobody
     * (`praised`), a denial answers its `accuser`, police clash with a `crowd`, those who died in an operation were
     * `engaged` in it, a sentence is passed by a `court`, people who flee are `uprooted`,
     * private persons whom a head of state receives are `hosted`, a curfew or a ban is set by those in `power`.
     */
    implied: z
      .enum(['fallen', 'praised', 'accuser', 'crowd', 'engaged', 'court', 'uprooted', 'hosted', 'judge', 'power'])
      .optional(),
    /** The refusal is the act: "la junte **n'accepte pas** la médiation"; fires only under a negation, which then says nothing of its status. */
    negated: z.boolean().default(false),
    /** Tells more of an act of violence told just before, or nothing: "Des hommes armés ont attaqué le poste. **Quatre soldats ont péri.**" */
    resumes: z.boolean().default(false),
    /** A rescue, where the article tells of force; without it and without an actor, hostages were let go. */
    forced: z.boolean().default(false),
    /** Needs at least one party that is an actor (not a thing): "frapper", "toucher". */
    weak: z.boolean().default(false),
    example: z.string().optional(),
  })
  .refine((r) => [r.verb, r.noun, r.adj].filter(Boolean).length === 1, 'il faut exactement un de : verb, noun, adj');

/** Verbs that are no event themselves but colour the one they govern: "tenter de", "devoir", "démentir avoir". */
export const operatorSchema = z.strictObject({
  ...provenance,
  operator: wordList,
  /** The status given to the governed event; `null` only carries subject and mood through ("faire", "continuer à"). */
  embeds: z.enum([...STATUSES, 'drop']).nullable(),
  /** The operator's subject is the actor of the governed event ("le chef a ordonné le départ": cause). */
  subject: z.enum(['actor', 'cause', 'none']).default('actor'),
  example: z.string().optional(),
});

/** Verbs that carry an event noun: "mener une attaque", "subir une attaque", "faire l'objet d'une enquête". */
export const supportSchema = z.strictObject({
  ...provenance,
  support: wordList,
  /** Which role the verb's subject plays for the noun; `none`: "**les autorités** attribuent l'attaque au groupe". */
  subject: z.enum(['actor', 'recipient', 'none']),
  /** The slot of the verb that holds the noun: `obj` (mener une attaque), or a preposition (procéder à, se livrer à). */
  noun: z.string().default('obj'),
  /** More slots of the verb that play a role: {contre: recipient, par: actor}. */
  slots: z.record(z.string(), z.enum(['actor', 'recipient'])).default({}),
  embeds: z.enum(STATUSES).optional(),
  /** It says who did it, not whether it was: "l'attaque n'a pas été **revendiquée**" took place all the same. */
  claims: z.boolean().default(false),
  example: z.string().optional(),
});

/** Classes of nouns for conditions: {class: sport, words: [but, penalty, match]}. */
export const classSchema = z.strictObject({ ...provenance, class: z.string(), words: z.array(z.string()).min(1) });

export type EventRule = z.output<typeof eventRuleSchema> & {
  readonly pos: 'verb' | 'noun' | 'adj';
  readonly lemmas: readonly string[];
};
export type Operator = z.output<typeof operatorSchema>;
export type Support = z.output<typeof supportSchema>;

export interface EventLexicon {
  /** Rules by `lexicalKey`; the rest of a multiword lemma ("prise d'otages", "mettre en garde") stays in `lemmas`. */
  readonly verbs: ReadonlyMap<string, readonly EventRule[]>;
  readonly nouns: ReadonlyMap<string, readonly EventRule[]>;
  readonly adjectives: ReadonlyMap<string, readonly EventRule[]>;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly supports: ReadonlyMap<string, readonly Support[]>;
  /** Lemma to the classes it belongs to, without `@`. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** Compiles the entries of `fr/verbs` and `fr/nouns`. Faulty entries are left out and complained of. */
export function compileEvents(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): EventLexicon {
  const maps = {
    verb: new Map<string, EventRule[]>(),
    noun: new Map<string, EventRule[]>(),
    adj: new Map<string, EventRule[]>(),
  };
  const operators = new Map<string, Operator>();
  const supports = new Map<string, Support[]>();
  const classes = new Map<string, Set<string>>();
  const take = <T>(entry: LexiconEntry, schema: z.ZodType<T>, use: (value: T) => void): void => {
    const checked = checkEntry(entry, schema);
    if (checked.ok) use(checked.value);
    else complain(checked.complaint);
  };
  for (const entry of entries) {
    if (hasKey(entry.value, 'operator')) take(entry, operatorSchema, (o) => addOperator(operators, o));
    else if (hasKey(entry.value, 'support')) take(entry, supportSchema, (s) => addSupport(supports, s));
    else if (hasKey(entry.value, 'class')) take(entry, classSchema, (c) => addClass(classes, c));
    else take(entry, eventRuleSchema, (r) => addRule(maps, r));
  }
  return Object.freeze({ verbs: maps.verb, nouns: maps.noun, adjectives: maps.adj, operators, supports, classes });
}

/** The key of a lemma: its first word, or "se rendre" for a pronominal verb. */
export function lexicalKey(lemma: string): string {
  const words = lemma.replace(/^s'/, 'se ').split(' ');
  return words[0] === 'se' ? words.slice(0, 2).join(' ') : (words[0] ?? lemma);
}

function addOperator(operators: Map<string, Operator>, operator: Operator): void {
  for (const lemma of operator.operator) operators.set(lemma, operator);
}

function addSupport(supports: Map<string, Support[]>, support: Support): void {
  for (const lemma of support.support) push(supports, lemma, support);
}

function addClass(classes: Map<string, Set<string>>, entry: z.output<typeof classSchema>): void {
  // lemmas are looked up in lower case: "BBC", "Covid-19"
  for (const word of entry.words.map((w) => w.toLowerCase())) {
    const set = classes.get(word) ?? new Set<string>();
    classes.set(word, set.add(entry.class));
  }
}

function addRule(
  maps: Record<'verb' | 'noun' | 'adj', Map<string, EventRule[]>>,
  rule: z.output<typeof eventRuleSchema>,
): void {
  const pos = rule.verb ? 'verb' : rule.noun ? 'noun' : 'adj';
  const lemmas = rule.verb ?? rule.noun ?? rule.adj ?? [];
  const full: EventRule = Object.freeze({ ...rule, pos, lemmas });
  for (const key of new Set(lemmas.map(lexicalKey))) push(maps[pos], key, full);
}
