/** The lexicon as the coder uses it. In: compiled event rules, reporting words, roles, quantities. Out: the same with the indexes that rules are looked up by. */
import type { RoleEntry } from '../lexicon/actors.js';
import type { CountryWords } from '../lexicon/countries.js';
import type { EventLexicon, Support } from '../lexicon/event-rules.js';
import type { Quantities } from '../lexicon/quantities.js';
import type { ReportingLexicon } from '../lexicon/reporting.js';

export interface CodeLexicon {
  readonly events: EventLexicon;
  readonly reporting: ReportingLexicon;
  readonly roles: readonly RoleEntry[];
  readonly quantities: Quantities;
  /** Demonyms make an adjective a party: "une opération **française**". */
  readonly countries?: CountryWords | undefined;
}

/** "faire l'objet de": `anchor` is the word that carries the entry ("objet" for "être la cible", else the verb), `rest` the words beside it. */
export interface SupportEntry {
  readonly support: Support;
  readonly verb: string;
  readonly rest: readonly string[];
}

export interface CoderLexicon extends CodeLexicon {
  /** Past participles that the tagger may take for adjectives: "tués" to "tuer". */
  readonly participles: ReadonlyMap<string, string>;
  /** Third persons of the present that the tagger may take for nouns or adjectives: "critique" to "critiquer". */
  readonly presents: ReadonlyMap<string, string>;
  readonly roleOf: ReadonlyMap<string, RoleEntry>;
  /** First words of roles of several words, with how many words the longest has: "département" of "département d'État". */
  readonly roleHeads: ReadonlyMap<string, number>;
  /** First words of all roles of several words: "casque" of "casque bleu". */
  readonly roleOpeners: ReadonlySet<string>;
  readonly supportsByVerb: ReadonlyMap<string, readonly SupportEntry[]>;
  /** Ids of the rules that tell a rescue only where the article tells of force. */
  readonly forced: ReadonlySet<string>;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/er$/, 'é'],
  [/(ouvr|offr|souffr)ir$/, '$1#'],
  [/(v|t)enir$/, '$1enu'],
  [/(cour)ir$/, '$1u'],
  [/(par|sor|men|sen|ser)tir$/, '$1ti'],
  [/quérir$/, 'quis'],
  [/mourir$/, 'mort'],
  [/ir$/, 'i'],
  [/ettre$/, 'is'],
  [/prendre$/, 'pris'],
  [/(ai|ei|oi)ndre$/, '$1nt'],
  [/soudre$/, 'sous'],
  [/(ui)re$/, '$1t'],
  [/clure$/, 'clu'],
  [/crire$/, 'crit'],
  [/(d|f)ire$/, '$1it'],
  [/faire$/, 'fait'],
  [/(é|e)lire$/, '$1lu'],
  [/suivre$/, 'suivi'],
  [/vivre$/, 'vécu'],
  [/oindre$/, 'oint'],
  [/oire$/, 'u'],
  [/aire$/, 'ait'],
  [/avoir$/, 'eu'],
  [/cevoir$/, 'çu'],
  [/voir$/, 'vu'],
  [/ître$/, 'u'],
  [/re$/, 'u'],
];

/** The masculine past participle of a verb; irregular ones that no ending gives are left to the tagger. */
function participleOf(verb: string): string {
  if (/(ouvr|offr|souffr)ir$/.test(verb)) return verb.replace(/rir$/, 'ert');
  for (const [ending, replacement] of ENDINGS) if (ending.test(verb)) return verb.replace(ending, replacement);
  return verb;
}

function inflections(participle: string): string[] {
  const plural = /[sx]$/.test(participle) ? participle : `${participle}s`;
  return [participle, plural, `${participle}e`, `${participle}es`];
}

function participlesOf(lexicon: CodeLexicon): Map<string, string> {
  const map = new Map<string, string>();
  const verbs = [...lexicon.events.verbs.keys(), ...lexicon.events.operators.keys(), ...lexicon.events.supports.keys()];
  for (const key of [...verbs, ...lexicon.reporting.verbs.keys()]) {
    const verb = key.replace(/^(se |s')/, '').split(' ')[0] ?? key;
    if (!/(er|ir|re)$/.test(verb)) continue;
    for (const form of inflections(participleOf(verb))) if (!map.has(form)) map.set(form, verb);
  }
  return map;
}

/** Verbs in -er that act or report; "appelle" and the like are no other word. */
function presentsOf(lexicon: CodeLexicon): Map<string, string> {
  const verbs = [...lexicon.events.verbs.keys(), ...lexicon.reporting.verbs.keys()];
  return new Map(verbs.filter((verb) => /^[^ ']+er$/.test(verb)).map((verb) => [verb.slice(0, -1), verb]));
}

function supportsByVerb(events: EventLexicon): Map<string, SupportEntry[]> {
  const map = new Map<string, SupportEntry[]>();
  for (const [lemma, supports] of events.supports) {
    const [verb = lemma, ...rest] = lemma.replace(/^s'/, 'se ').split(/[ ']/);
    const key = verb === 'se' ? `se ${rest.shift()}` : verb;
    const list = map.get(key) ?? [];
    map.set(key, list);
    for (const support of supports)
      list.push({
        support,
        verb: key,
        rest: rest.filter((w) => !/^(le|la|les|l|un|une|des|de|d|du|à|sous|en)$/.test(w)),
      });
  }
  // "être la cible" before plain "être": the longer entry says more.
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}

function headsOf(names: Iterable<string>): Map<string, number> {
  const heads = new Map<string, number>();
  for (const name of names) {
    const words = name.replace(/['’]/g, "' ").split(' ');
    const head = words[0] ?? name;
    if (words.length > 2) heads.set(head, Math.max(heads.get(head) ?? 0, words.length));
  }
  return heads;
}

function forcedRules({ verbs, nouns }: EventLexicon): Set<string> {
  const rules = [...verbs.values(), ...nouns.values()].flat();
  return new Set(rules.flatMap((rule) => (rule.forced ? [rule.id] : [])));
}

const prepared = new WeakMap<CodeLexicon, CoderLexicon>();

/** The indexes are built once for a lexicon. */
export function prepareLexicon(lexicon: CodeLexicon): CoderLexicon {
  const known = prepared.get(lexicon);
  if (known) return known;
  const roleOf = new Map<string, RoleEntry>();
  // "deux **cadres** du parti" before "le **Cadre** de concertation"
  for (const entry of [...lexicon.roles].sort((a, b) => Number(a.capital) - Number(b.capital)))
    for (const name of entry.role) if (!roleOf.has(name.toLowerCase())) roleOf.set(name.toLowerCase(), entry);
  const made = Object.freeze({
    ...lexicon,
    participles: participlesOf(lexicon),
    presents: presentsOf(lexicon),
    roleOf,
    roleHeads: headsOf(roleOf.keys()),
    roleOpeners: new Set([...roleOf.keys()].filter((n) => n.includes(' ')).map((n) => n.split(' ')[0] ?? n)),
    supportsByVerb: supportsByVerb(lexicon.events),
    forced: forcedRules(lexicon.events),
  });
  prepared.set(lexicon, made);
  return made;
}

/** Is this lemma in a list of `fr/nouns/classes.yaml`? For verbs and nouns alike, whatever the word is in its sentence. */
export function isOfClass({ events }: CoderLexicon, lemma: string | null, name: string): boolean {
  return lemma !== null && (events.classes.get(lemma)?.has(name) ?? false);
}
