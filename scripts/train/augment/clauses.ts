/** Clauses that follow reported words in the news, annotated by us as the treebanks annotate theirs: they have twenty of them, our texts one in each paragraph. */

/** Each word: form, class with features, governor (1 is the first word of the clause, 0 the verb that the clause hangs on), relation. */
export type ClauseWord = readonly [form: string, feats: string, head: number, relation: string];

const HAS = 'AUX|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';
const HAVE = 'AUX|Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin';
const SAID = 'VERB|Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part';
const SAYS = 'VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';
const SAY = 'VERB|Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin';
const HE = 'PRON|Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs';
const SHE = 'PRON|Emph=No|Gender=Fem|Number=Sing|Person=3|PronType=Prs';
const THEY = 'PRON|Emph=No|Gender=Masc|Number=Plur|Person=3|PronType=Prs';
const ONE = 'PRON|Number=Sing|Person=3|PronType=Ind';
const LE = 'DET|Definite=Def|Gender=Masc|Number=Sing|PronType=Art';
const LA = 'DET|Definite=Def|Gender=Fem|Number=Sing|PronType=Art';
const LES = 'DET|Definite=Def|Number=Plur|PronType=Art';
const DES = 'DET|Definite=Ind|Number=Plur|PronType=Art';
const MS = 'NOUN|Gender=Masc|Number=Sing';
const FS = 'NOUN|Gender=Fem|Number=Sing';
const MP = 'NOUN|Gender=Masc|Number=Plur';
const FP = 'NOUN|Gender=Fem|Number=Plur';

/** Who says it: a noun phrase whose first word stands at `at` and whose head hangs on the verb at `verb`. */
type Speaker = (at: number, verb: number) => readonly ClauseWord[];

const noun =
  (det: string, detFeats: string, form: string, feats: string): Speaker =>
  (at, verb) => [
    [det, detFeats, at + 1, 'det'],
    [form, feats, verb, 'nsubj'],
  ];
const nounOf =
  (det: string, detFeats: string, form: string, feats: string, place: readonly ClauseWord[]): Speaker =>
  (at, verb) => [
    ...noun(det, detFeats, form, feats)(at, verb),
    ...place.map(([f, t, head, relation]): ClauseWord => [f, t, head === 0 ? at + 1 : at + 1 + head, relation]),
  ];
const named =
  (first: string, last: string): Speaker =>
  (at, verb) => [
    [first, 'PROPN', verb, 'nsubj'],
    [last, 'PROPN', at, 'flat:name'],
  ];
const titled =
  (det: string, detFeats: string, title: string, feats: string, first: string, last: string): Speaker =>
  (at, verb) => [
    ...noun(det, detFeats, title, feats)(at, verb),
    [first, 'PROPN', at + 1, 'appos'],
    [last, 'PROPN', at + 2, 'flat:name'],
  ];
const OF_DEFENCE: readonly ClauseWord[] = [
  ['de', 'ADP', 3, 'case'],
  ['la', LA, 3, 'det'],
  ['Défense', FS, 0, 'nmod'],
];
const OF_GOVERNMENT: readonly ClauseWord[] = [
  ['de', 'ADP', 3, 'case'],
  ['le', LE, 3, 'det'],
  ['gouvernement', MS, 0, 'nmod'],
];
const OF_TOWN: readonly ClauseWord[] = [
  ['de', 'ADP', 2, 'case'],
  ['Tourak', 'PROPN', 0, 'nmod'],
];
const SECURITY: readonly ClauseWord[] = [['sécuritaires', 'ADJ|Number=Plur', 0, 'amod']];
const LOCAL: readonly ClauseWord[] = [['locales', 'ADJ|Gender=Fem|Number=Plur', 0, 'amod']];

const ONE_SPEAKER: readonly Speaker[] = [
  noun('le', LE, 'ministre', MS),
  noun('le', LE, 'président', MS),
  noun('le', LE, 'gouverneur', MS),
  noun("l'", LA, 'armée', FS),
  noun('un', 'DET|Definite=Ind|Gender=Masc|Number=Sing|PronType=Art', 'témoin', MS),
  noun('un', 'DET|Definite=Ind|Gender=Masc|Number=Sing|PronType=Art', 'habitant', MS),
  noun('le', LE, 'syndicat', MS),
  noun("l'", LA, 'ONG', FS),
  noun('le', LE, 'communiqué', MS),
  noun('la', LA, 'police', FS),
  nounOf('le', LE, 'ministre', MS, OF_DEFENCE),
  nounOf('le', LE, 'porte-parole', MS, OF_GOVERNMENT),
  nounOf('le', LE, 'maire', MS, OF_TOWN),
  nounOf('le', LE, 'chef', MS, OF_GOVERNMENT),
  nounOf('un', 'DET|Definite=Ind|Gender=Masc|Number=Sing|PronType=Art', 'élu', MS, OF_TOWN),
  named('Issa', 'Maïrou'),
  named('Aïcha', 'Danté'),
  named('Jean', 'Kouralé'),
  titled('le', LE, 'colonel', MS, 'Oumar', 'Sidrabé'),
  titled('le', LE, 'procureur', MS, 'Paul', 'Nadjibé'),
  titled('la', LA, 'ministre', FS, 'Fanta', 'Kélessi'),
];
const MANY_SPEAKERS: readonly Speaker[] = [
  noun('des', DES, 'habitants', MP),
  noun('des', DES, 'témoins', MP),
  noun('les', LES, 'autorités', FP),
  noun('plusieurs', 'DET|Number=Plur', 'témoins', MP),
  nounOf('des', DES, 'sources', FP, SECURITY),
  nounOf('des', DES, 'sources', FP, LOCAL),
  nounOf('des', DES, 'responsables', MP, SECURITY),
  nounOf('les', LES, 'habitants', MP, OF_TOWN),
  nounOf('les', LES, 'autorités', FP, LOCAL),
];
const PARTICIPLES =
  'dit déclaré affirmé indiqué précisé ajouté expliqué annoncé assuré souligné estimé confié rapporté raconté martelé lancé déploré dénoncé rappelé insisté poursuivi averti promis prévenu'.split(
    ' ',
  );
const PRESENT =
  'dit déclare affirme indique précise ajoute explique annonce assure souligne estime confie rapporte raconte déplore dénonce rappelle insiste poursuit prévient'.split(
    ' ',
  );
const PRESENT_MANY =
  'disent affirment indiquent précisent expliquent assurent estiment rapportent racontent dénoncent'.split(' ');
const CLITICS: readonly (readonly [string, string])[] = [
  ['-t-il', HE],
  ['-t-elle', SHE],
];

/** What may stand after the participle, hanging on it. */
const CIRCUMSTANCES: readonly (readonly ClauseWord[])[] = [
  [],
  [],
  [],
  [['mardi', MS, 0, 'obl:mod']],
  [['dimanche', MS, 0, 'obl:mod']],
  [['lundi', MS, 0, 'obl:mod']],
  [
    ['à', 'ADP', 3, 'case'],
    ['la', LA, 3, 'det'],
    ['presse', FS, 0, 'obl:arg'],
  ],
  [
    ['dans', 'ADP', 3, 'case'],
    ['un', 'DET|Definite=Ind|Gender=Masc|Number=Sing|PronType=Art', 3, 'det'],
    ['communiqué', MS, 0, 'obl:mod'],
  ],
  [
    ['à', 'ADP', 3, 'case'],
    ["l'", LA, 3, 'det'],
    ['agence', FS, 0, 'obl:arg'],
  ],
];

export interface ClauseChoices {
  /** A number in [0, 1). */
  random(): number;
}

function pick<T>(values: readonly T[], { random }: ClauseChoices): T {
  return values[Math.floor(random() * values.length)] as T;
}

/** Hangs the words of a circumstance, numbered from its own first word, on the verb at `verb`. */
function placed(words: readonly ClauseWord[], at: number, verb: number): ClauseWord[] {
  return words.map(([form, feats, head, relation]) => [form, feats, head === 0 ? verb : at + head - 1, relation]);
}

/** One clause: "a indiqué mardi le ministre", "ont dit des sources locales", "a-t-il ajouté", "affirme Issa Maïrou", "apprend-on". */
export function reportingClause(choices: ClauseChoices): ClauseWord[] {
  const kind = choices.random();
  const insert = 'parataxis:insert';
  if (kind < 0.3) {
    const [clitic, feats] = pick(CLITICS, choices);
    return [
      ['a', HAS, 3, 'aux:tense'],
      [clitic, feats, 3, 'nsubj'],
      [pick(PARTICIPLES, choices), SAID, 0, insert],
      ...placed(pick(CIRCUMSTANCES, choices), 4, 3),
    ];
  }
  if (kind < 0.35)
    return [
      ['ont', HAVE, 3, 'aux:tense'],
      ['-ils', THEY, 3, 'nsubj'],
      [pick(PARTICIPLES, choices), SAID, 0, insert],
      ...placed(pick(CIRCUMSTANCES, choices), 4, 3),
    ];
  if (kind < 0.4)
    return [
      ['a', HAS, 3, 'aux:tense'],
      ['-t-on', ONE, 3, 'nsubj'],
      ['appris', SAID, 0, insert],
      ['de', 'ADP', 5, 'case'],
      ['source', FS, 3, 'obl:arg'],
      ['sécuritaire', 'ADJ|Number=Sing', 5, 'amod'],
    ];
  if (kind < 0.8) {
    const many = kind >= 0.6;
    const when = placed(choices.random() < 0.5 ? [] : pick(CIRCUMSTANCES, choices), 3, 2);
    const who = pick(many ? MANY_SPEAKERS : ONE_SPEAKER, choices)(3 + when.length, 2);
    return [
      [many ? 'ont' : 'a', many ? HAVE : HAS, 2, 'aux:tense'],
      [pick(PARTICIPLES, choices), SAID, 0, insert],
      ...when,
      ...who,
    ];
  }
  if (kind < 0.9) return [[pick(PRESENT, choices), SAYS, 0, insert], ...pick(ONE_SPEAKER, choices)(2, 1)];
  return [[pick(PRESENT_MANY, choices), SAY, 0, insert], ...pick(MANY_SPEAKERS, choices)(2, 1)];
}

/** Verb forms that report: where they follow a comma or a quotation mark, the teachers' opinion is not asked. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set([...PARTICIPLES, ...PRESENT, ...PRESENT_MANY, 'appris']);
