/** The verb with its auxiliaries. In: a verb (or participle) of the tree. Out: mood, tense, voice, negation of the whole group: "n'aurait pas été tué". */
import { isImpersonalReflexive, isOftenImpersonal } from '../../model/impersonal.js';
import type { Word } from '../../model/sentence.js';
import { isNeither } from './neither.js';
import { childrenBy, hasRel, lemmaOf, type Tree, wordAt } from './tree.js';

export interface VerbGroup {
  readonly verb: number;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly mood: string | null;
  readonly tense: string | null;
  /** Has an auxiliary of the past: "a tué", "aurait été tué". */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly causative: boolean;
  readonly reflexive: boolean;
  readonly impersonal: boolean;
  readonly negated: boolean;
}

/** Verbs that make their past with "être": "sont arrivés" is no passive. */
const ETRE =
  /^(aller|venir|arriver|partir|entrer|sortir|naître|mourir|tomber|rester|retourner|monter|descendre|passer|devenir|revenir|décéder|intervenir|parvenir|survenir|rentrer|ressortir|repartir|redescendre|remonter|advenir|provenir|apparaître|débarquer|périr)$/;

export function verbGroup(tree: Tree, verb: number, lemma = lemmaOf(wordAt(tree, verb))): VerbGroup {
  const aux = auxiliaries(tree, verb);
  const lead = aux[0] ?? wordAt(tree, verb);
  const reflexive = isReflexive(tree, verb);
  const causative = aux.some((a) => a.deprel === 'aux:caus');
  return {
    verb,
    form: formOf(tree, verb, lead),
    mood: isConditional(lead) ? 'Cnd' : (lead.feats['Mood'] ?? null),
    tense: lead.feats['Tense'] ?? null,
    perfect: isPerfect(aux) || isPerfectWithEtre(tree, verb, lemma, aux, reflexive),
    passive: !reflexive && isPassive(tree, verb, lemma, aux),
    causative,
    reflexive,
    impersonal: isImpersonal(tree, verb, lemma, aux, reflexive),
    negated: isNegated(tree, verb),
  };
}

/** "**il** a été procédé à", "**il** y a"; "**il** assume l'arrestation" is somebody, whatever the parser says. */
function isImpersonal(tree: Tree, verb: number, lemma: string, aux: readonly Word[], reflexive: boolean): boolean {
  if (childrenBy(tree, verb, 'expl:subj').length === 0) return false;
  if (reflexive) return isImpersonalReflexive(lemma);
  return isOftenImpersonal(lemma) || isPassive(tree, verb, lemma, aux);
}

/** Auxiliaries in order; a participle joined to another by "et" shares them: "a mené des attaques et **instauré** un blocus". */
function auxiliaries(tree: Tree, verb: number): Word[] {
  const own = childrenBy(tree, verb, 'aux', 'cop').map((i) => wordAt(tree, i));
  const word = wordAt(tree, verb);
  if (own.length > 0 || !hasRel(word, 'conj') || !isPastParticiple(word)) return own;
  const first = wordAt(tree, word.head);
  return isPastParticiple(first) && word.head !== verb ? auxiliariesShared(tree, word.head) : own;
}

function auxiliariesShared(tree: Tree, first: number): Word[] {
  return childrenBy(tree, first, 'aux', 'cop').map((i) => wordAt(tree, i));
}

export function isPastParticiple(word: Word): boolean {
  if (word.upos === 'ADJ') return /(é|i|u|is|it|rt|nt)(e?s?)$/.test(word.form.toLowerCase());
  // "ce que Kigali **dément**": the form of a present that the tagger took for a participle
  if (/^(dé)?ment$|^sent$|^consent$/i.test(word.form)) return false;
  return word.feats['VerbForm'] === 'Part' && word.feats['Tense'] !== 'Pres';
}

export function isPresentParticiple(word: Word): boolean {
  return word.feats['VerbForm'] === 'Part' && word.feats['Tense'] === 'Pres';
}

function formOf(tree: Tree, verb: number, lead: Word): VerbGroup['form'] {
  const form = lead.feats['VerbForm'];
  if (form === 'Fin' || lead.feats['Mood']) return 'finite';
  if (form === 'Inf') return 'infinitive';
  if (isPresentParticiple(lead))
    return childrenBy(tree, verb, 'mark', 'case').some((i) => lemmaOf(wordAt(tree, i)) === 'en')
      ? 'gerund'
      : 'participle';
  return isPastParticiple(lead) ? 'participle' : 'finite';
}

function isPerfect(aux: readonly Word[]): boolean {
  return aux.some((a) => a.deprel === 'aux:tense' || lemmaOf(a) === 'avoir');
}

/** "**serait passé** aux aveux", "se **seraient repliées**": verbs that make their past with "être", whatever the parser called the auxiliary. */
function isPerfectWithEtre(tree: Tree, verb: number, lemma: string, aux: readonly Word[], reflexive: boolean): boolean {
  if (!reflexive && !ETRE.test(lemma)) return false;
  return isPastParticiple(wordAt(tree, verb)) && aux.length === 1 && aux.every((a) => lemmaOf(a) === 'être');
}

/** "**seraient**", "**aurait**": never an imperfect, whatever the tagger says. */
function isConditional(lead: Word): boolean {
  return lead.upos === 'AUX' && /^(ser|aur)(ais|ait|ions|iez|aient)$/i.test(lead.form);
}

function isPassive(tree: Tree, verb: number, lemma: string, aux: readonly Word[]): boolean {
  // "sont passés" against "**ont été** passés à tabac"
  if (ETRE.test(lemma))
    return aux.length > 1 && aux.some((a) => lemmaOf(a) === 'avoir') && aux.some((a) => lemmaOf(a) === 'être');
  if (aux.some((a) => a.deprel !== 'aux:caus' && lemmaOf(a) === 'être')) return true;
  // "**a** ainsi notamment **appelé**" is active, whatever its subject is called
  if (aux.length > 0) return false;
  if (childrenBy(tree, verb, 'nsubj:pass').length > 0) return true;
  return isPastParticiple(wordAt(tree, verb));
}

/** "se sont réunis", "s'est rendu": the clitic hangs on the verb as expl (or obj). */
function isReflexive(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((i) => {
    const word = wordAt(tree, i);
    return (
      word.upos === 'PRON' &&
      /^(se|s'|s’|me|m'|m’|nous|vous)$/i.test(word.form) &&
      (word.feats['Reflex'] === 'Yes' || /^(se|s['’])$/i.test(word.form))
    );
  });
}

const NEGATIVE = new Set([
  'pas',
  'point',
  'jamais',
  'aucun',
  'aucune',
  'nul',
  'rien',
  'personne',
  'guère',
  'nullement',
  'plus',
]);

/**
 * "ne … pas", "jamais", "aucun" negate; "ne … que" restricts and does not; a lone "ne" after "avant que", "de peur que" is empty.
 * "plus" negates only with "ne": "n'ont plus attaqué" against "a plus attaqué". "non" before its participle negates alone: "un scrutin **non** reconnu".
 */
function isNegated(tree: Tree, verb: number): boolean {
  const words = (tree.children[verb] ?? []).map((i) => wordAt(tree, i));
  const aux = words
    .filter((w) => hasRel(w, 'aux', 'cop'))
    .flatMap((w) => (tree.children[w.index] ?? []).map((i) => wordAt(tree, i)));
  const near = [...words, ...aux];
  if (words.some((w) => lemmaOf(w) === 'non' && w.index === verb - 1)) return true;
  const ne = near.some((w) => lemmaOf(w) === 'ne' || /^n['’]$/i.test(w.form));
  if (isNeither(tree, verb, ne)) return true;
  if (ne && (near.some((w) => lemmaOf(w) === 'que' && w.upos === 'ADV') || isRestricted(tree, verb))) return false;
  const adverb = near.some(
    (w) =>
      w.upos !== 'NOUN' &&
      NEGATIVE.has(lemmaOf(w)) &&
      !isComparison(tree, w) &&
      !isEver(tree, w, verb) &&
      (ne || lemmaOf(w) === 'pas' || lemmaOf(w) === 'jamais') &&
      hasRel(w, 'advmod', 'det', 'nsubj', 'obj', 'dep'),
  );
  return adverb || (ne && hasNegativeArgument(tree, verb));
}

/** "n'est plus ravitaillée **que par** de rares convois": close behind, before a preposition, the "que" may hang on what it lets through. */
function isRestricted(tree: Tree, verb: number): boolean {
  const isMore = tree.words[verb + 1]?.form.toLowerCase() === 'plus';
  const [that, next] = tree.words.slice(verb + (isMore ? 2 : 1));
  // "ne participe **plus qu'à** des réunions": the tagger may take this "que" for the one that opens a clause
  const isThat = that !== undefined && /^qu(e|['’])$/i.test(that.form) && (that.upos === 'ADV' || isMore);
  return isThat && next?.upos === 'ADP';
}

/** "la plus grosse attaque **jamais** menée": under a superlative it says "at any time". */
function isEver(tree: Tree, word: Word, verb: number): boolean {
  const { head } = wordAt(tree, verb);
  if (lemmaOf(word) !== 'jamais' || head < 0 || !hasRel(wordAt(tree, verb), 'acl', 'amod')) return false;
  return childrenBy(tree, head, 'amod').some(
    (i) => lemmaOf(wordAt(tree, i)) === 'pire' || childrenBy(tree, i, 'advmod').some((j) => isMost(wordAt(tree, j))),
  );
}

function isMost(word: Word): boolean {
  return /^(plus|moins)$/.test(lemmaOf(word));
}

/** "continuent plus **que jamais** le combat". */
function isComparison(tree: Tree, word: Word): boolean {
  return lemmaOf(word) === 'jamais' && word.index > 0 && lemmaOf(wordAt(tree, word.index - 1)) === 'que';
}

/** "Aucune attaque n'a été signalée", "n'a fait aucune victime". */
function hasNegativeArgument(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'nsubj', 'obj').some(
    (argument) =>
      isNobody(tree, argument) ||
      childrenBy(tree, argument, 'det', 'advmod').some((i) =>
        ['aucun', 'aucune', 'nul', 'pas'].includes(lemmaOf(wordAt(tree, i))),
      ),
  );
}

/** "**personne** n'a demandé", "**nul** n'a revendiqué", "**rien** n'a été saisi": without an article or a number it is nobody, nothing. */
function isNobody(tree: Tree, argument: number): boolean {
  const { form } = wordAt(tree, argument);
  return /^(personne|nul|nulle|rien)$/i.test(form) && childrenBy(tree, argument, 'det', 'nummod', 'amod').length === 0;
}
