/** One sentence with its lexicon, as every room of the coder reads it. In: tree and lexicon. Out: verb groups, lemmas and word classes, each computed once. */
import type { RoleEntry } from '../lexicon/actors.js';
import type { Sentence, Word } from '../model/sentence.js';
import type { CoderLexicon } from './code-lexicon.js';
import { withComplementsBehindSource } from './tree/behind-source.js';
import { withClitics } from './tree/clitics.js';
import { withCompletives } from './tree/completive.js';
import { isCountedTrade } from './tree/counted-trade.js';
import { withInterposed } from './tree/interposed.js';
import { withJoinedParticiples } from './tree/joined-participles.js';
import { withNamesTakenForVerbs } from './tree/names-as-verbs.js';
import { withPartedParticiples } from './tree/parted-participle.js';
import { withParticiples } from './tree/participles.js';
import { withRaisedConjuncts } from './tree/raised-conjunct.js';
import { rehung } from './tree/rehung.js';
import { withReportedClauses } from './tree/reported-clause.js';
import { withReportingRelatives } from './tree/reporting-relative.js';
import { withSecondComplements } from './tree/second-complement.js';
import { withSecondSubjects } from './tree/second-subject.js';
import { isSound } from './tree/sound.js';
import { withSubjectsBehindSource } from './tree/subject-behind-source.js';
import { withTakenVerbs } from './tree/taken-verbs.js';
import { childrenBy, lemmaOf, type Tree, treeOf, wordAt } from './tree/tree.js';
import { isPastParticiple, type VerbGroup, verbGroup } from './tree/verb-group.js';

export interface Grammar {
  readonly tree: Tree;
  readonly lexicon: CoderLexicon;
  /** Is the text so far told in the past? A future in it may then be history. */
  readonly isTitle: boolean;
  group(verb: number): VerbGroup;
  /** The lemma of a verb, also where the tagger took its participle for an adjective; null for what is no verb. */
  verbLemma(index: number): string | null;
  /** Classes of a word: those of the lexicon, the sector of its role ("MIL"), and its kind ("person", "place", "name"). */
  classes(index: number): ReadonlySet<string>;
}

export function grammarOf(sentence: Sentence, lexicon: CoderLexicon): Grammar {
  const parted = withPartedParticiples(withInterposed(withNamesTakenForVerbs(withClitics(sentence))));
  const taken = withTakenVerbs(withJoinedParticiples(parted), (form) => lexicon.presents.get(form));
  const verbs = withSecondComplements(
    withSecondSubjects(taken, (verb) => isSpeech(sentence, verb, lexicon)),
    (lemma) => isOfClass(lexicon, lemma, 'object-de'),
  );
  const told = withReportingRelatives(withSubjectsBehindSource(withComplementsBehindSource(verbs)));
  const tagged = withCompletives(withParticiples(told, (form) => lexicon.participles.get(form)));
  const clauses = withReportedClauses(tagged, (lemma) => lexicon.reporting.verbs.get(lemma)?.clause ?? false);
  const repaired = rehung(withRaisedConjuncts(clauses), controlsIn(lexicon), isTold(tagged, lexicon));
  // a repair that would leave the sentence without root leaves the parser's tree as it was
  const tree = treeOf(isSound(repaired) ? repaired : sentence);
  const groups = new Map<number, VerbGroup>();
  const lemmas: (string | null | undefined)[] = new Array(tree.words.length);
  const classes = new Map<number, ReadonlySet<string>>();
  const verbLemma = (index: number): string | null => {
    const known = lemmas[index];
    if (known !== undefined) return known;
    const lemma = verbLemmaOf(wordAt(tree, index), lexicon);
    lemmas[index] = lemma;
    return lemma;
  };
  return {
    tree,
    lexicon,
    isTitle: sentence.isTitle,
    group(verb) {
      return remember(groups, verb, () => verbGroup(tree, verb, verbLemma(verb) ?? undefined));
    },
    verbLemma,
    classes(index) {
      return remember(classes, index, () => classesOf(tree, wordAt(tree, index), lexicon));
    },
  };
}

/** "a dit", "a **mis en garde**" */
function isSpeech({ words }: Sentence, verb: Word, lexicon: CoderLexicon): boolean {
  const lemma = lemmaOf(verb);
  const following = words.slice(verb.index + 1, verb.index + 3).map((w) => w.form);
  return lexicon.reporting.verbs.has(lemma) || isOfClass(lexicon, [lemma, ...following].join(' '), 'says-in-words');
}

function controlsIn(lexicon: CoderLexicon): (lemma: string) => boolean {
  return (lemma) => isOfClass(lexicon, lemma, 'object-control');
}

/** Is this lemma in a list of `fr/nouns/classes.yaml`? For verbs and nouns alike, whatever the word is in its sentence. */
export function isOfClass({ events }: CoderLexicon, lemma: string | null, name: string): boolean {
  return lemma !== null && (events.classes.get(lemma)?.has(name) ?? false);
}

/** Who can be told to do something: a role, a name, a pronoun. */
function isTold(sentence: Sentence, lexicon: CoderLexicon): (word: Word) => boolean {
  const tree = treeOf(sentence);
  return (word) => ['actor', 'time'].some((name) => classesOf(tree, word, lexicon).has(name));
}

function remember<T>(cache: Map<number, T>, key: number, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function verbLemmaOf(word: Word, lexicon: CoderLexicon): string | null {
  const lemma = lemmaOf(word);
  if (word.upos === 'VERB' || word.upos === 'AUX') {
    if (isPastParticiple(word) && !lemma.endsWith('r') && !lemma.endsWith('re'))
      return lexicon.participles.get(word.form.toLowerCase()) ?? lemma;
    return lemma;
  }
  // "Six soldats **tués**" in a headline is often tagged as an adjective; "un blessé" is a noun and stays one.
  if (word.upos === 'ADJ' && isPastParticiple(word)) return lexicon.participles.get(word.form.toLowerCase()) ?? null;
  return null;
}

function classesOf(tree: Tree, word: Word, lexicon: CoderLexicon): Set<string> {
  const found = new Set<string>(lexicon.events.classes.get(lemmaOf(word)));
  if (found.has('band')) found.add('actor').add('person');
  else if (found.has('person')) found.add('actor');
  if (word.upos !== 'PROPN') addRole(found, roleAt(tree, word, lexicon));
  addDemonym(found, word, lexicon);
  addName(found, tree, word);
  if (isPersonal(word)) found.add('actor').add('pronoun');
  if (isOthers(tree, word) || isCalled(tree, word, found)) found.add('actor').add('person');
  if (found.size === 0 && isCountedTrade(tree, word)) found.add('actor').add('person');
  return found;
}

/** "une opération **française**" is a country's; "deux **Français**", capital and noun, are people. */
function addDemonym(found: Set<string>, word: Word, lexicon: CoderLexicon): void {
  const noun = (word.upos !== 'ADJ' || word.deprel !== 'amod') && /^\p{Lu}/u.test(word.form);
  if (!(noun && ['NOUN', 'PROPN', 'ADJ'].includes(word.upos)) && word.upos !== 'ADJ') return;
  if ((lexicon.countries?.byDemonym(word.form).length ?? 0) === 0) return;
  found.add('actor').add(noun ? 'person' : 'country');
}

/** "casque **bleu**", "homme **armé**": the longer role says more. */
function roleAt(tree: Tree, word: Word, lexicon: CoderLexicon): RoleEntry | undefined {
  const lemma = lemmaOf(word);
  const next = tree.words[word.index + 1];
  const two =
    next && next.head === word.index && lexicon.roleOpeners.has(lemma)
      ? [lemmaOf(next), next.form.toLowerCase().replace(/s$/, '')]
      : [];
  const longer = two.map((second) => lexicon.roleOf.get(`${lemma} ${second}`)).find((role) => role !== undefined);
  const whole = lexicon.roleOf.get(lemma) ?? lexicon.roleOf.get(word.form.toLowerCase());
  // "leur **chauffeur-guide**" is a driver
  return (
    longer ?? namedRole(tree, word, lexicon) ?? whole ?? (lemma.includes('-') ? roleIn(lemma, lexicon) : undefined)
  );
}

function roleIn(lemma: string, lexicon: CoderLexicon): RoleEntry | undefined {
  const [opening, ...others] = lemma.split('-');
  // "l'**ex-chef** rebelle" was a chief
  return lexicon.roleOf.get(opening === 'ex' ? others.join('-') : (opening ?? lemma));
}

/** "**département d'État**", "forces de l'ordre": the longest role that begins here. */
function namedRole(tree: Tree, word: Word, lexicon: CoderLexicon): RoleEntry | undefined {
  const longest = lexicon.roleHeads.get(lemmaOf(word)) ?? lexicon.roleHeads.get(word.form.toLowerCase()) ?? 0;
  for (let length = longest; length > 2; length--) {
    const rest = surface(tree.words.slice(word.index + 1, word.index + length).map((w) => w.form));
    const role =
      lexicon.roleOf.get(`${lemmaOf(word)} ${rest}`) ?? lexicon.roleOf.get(`${word.form.toLowerCase()} ${rest}`);
    if (role) return role;
  }
  return undefined;
}

/** Words as they are written: "de le" is "du", "l' ordre" is "l'ordre". */
function surface(forms: readonly string[]): string {
  return forms
    .join(' ')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/' /g, "'")
    .replace(/\bde les\b/g, 'des')
    .replace(/\bde le\b/g, 'du');
}

function addRole(found: Set<string>, role: RoleEntry | undefined): void {
  if (!role) return;
  if (role.sector) found.add(role.sector);
  found.add(role.denotes === 'people' ? 'person' : role.denotes);
  if (role.denotes !== 'thing') found.add('actor');
}

function addName(found: Set<string>, tree: Tree, word: Word): void {
  const name = tree.sentence.names.find((n) => n.first <= word.index && word.index <= n.last);
  if (name || word.upos === 'PROPN') found.add('name');
  if (name?.kind) found.add(name.kind);
  if (name && name.kind !== 'place') found.add('actor');
}

/** "une dizaine **d'autres**": people of whom the sentence has just spoken. */
function isOthers(tree: Tree, word: Word): boolean {
  return lemmaOf(word) === 'autre' && word.upos !== 'PRON' && childrenBy(tree, word.index, 'case').length > 0;
}

const UNCALLED = ['thing', 'body', 'place', 'building', 'vehicle', 'document', 'time'];

/** "le **secrétaire** du mouvement, Abdou Razik,": a noun that a person's name explains is a person, in whatever trade. */
function isCalled(tree: Tree, word: Word, found: ReadonlySet<string>): boolean {
  if (word.upos !== 'NOUN' || UNCALLED.some((name) => found.has(name))) return false;
  const named = childrenBy(tree, word.index, 'appos').filter((i) => tree.words[i - 1]?.form === ',');
  return tree.sentence.names.some((n) => n.kind === 'person' && n.first < n.last && named.includes(n.first));
}

function isPersonal(word: Word): boolean {
  if (word.upos !== 'PRON' || word.feats['Person'] !== '3') return false;
  return !/^(ce|c['’]|ça|cela|ceci|il y)$/i.test(word.form);
}
