/** Clauses that are not told as facts. In: a clause under its mark. Out: what the mark makes of it: "si", "sans", "pour", "de peur que". */
import type { EventRule } from '../../lexicon/event-rules.js';
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, subtree, wordAt } from '../tree/tree.js';
import type { Verdict } from './combine.js';
import { isSi, ownStatus } from './own-status.js';

const SPOKEN: ReadonlySet<EventType> = new Set(['PROTEST', 'REQUEST', 'REJECT']);

/** Acts of speech are done by saying them: "descendus dans la rue **pour protester**", "réunis **pour rendre hommage** aux victimes"; "venus pour soutenir les troupes" may mean with hands. */
export function isSpoken({ type, mode, implied }: EventRule): boolean {
  return SPOKEN.has(type) || mode === 'disapprove' || implied === 'fallen' || implied === 'praised';
}

export function markVerdict(g: Grammar, clause: number, rule: EventRule): Verdict {
  if (rule.type === 'CONSULT' && isWhyThere(g, clause)) return ownStatus(g, wordAt(g.tree, clause).head);
  if (isAdvice(g, clause)) return 'drop';
  for (const mark of childrenBy(g.tree, clause, 'mark', 'case')) {
    const verdict = verdictOf(g, clause, mark, rule);
    if (verdict) return verdict;
  }
  if (isSupposed(g, clause)) return 'hypothetical';
  return afin(g, clause) ? purpose(g, clause, rule) : 'occurred';
}

/** null: this mark says nothing. */
function verdictOf(g: Grammar, clause: number, mark: number, rule: EventRule): Verdict | null {
  const lemma = markLemma(g, mark);
  if (isSi(g, mark) && g.group(clause).form === 'finite') return isConcession(g, clause) ? 'occurred' : 'hypothetical';
  if (lemma === 'sans' || isInstead(g, clause, mark)) return 'drop';
  if (lemma === 'pour' && isPerfectInfinitive(g, clause)) return cause(g, clause);
  if (['pour', 'afin', 'afin de'].includes(lemma) || isInView(g, mark)) return purpose(g, clause, rule);
  if (['peur', 'crainte', 'lieu'].includes(lemma)) return 'hypothetical';
  return isBefore(g, mark) ? beforehand(g, clause) : null;
}

/** "a déployé des troupes **en vue de** combattre les rebelles": a purpose in three words. */
function isInView(g: Grammar, mark: number): boolean {
  const [en, view] = [g.tree.words[mark - 2], g.tree.words[mark - 1]];
  return lemmaOf(wordAt(g.tree, mark)) === 'de' && /^en$/i.test(en?.form ?? '') && /^vue$/i.test(view?.form ?? '');
}

/** "négocient **plutôt que de** bombarder": what is not done, another thing is. */
function isInstead(g: Grammar, clause: number, mark: number): boolean {
  const before = g.tree.words[mark - 1]?.form.toLowerCase();
  return before === 'plutôt' && lemmaOf(wordAt(g.tree, mark)) === 'que' && g.group(clause).form === 'infinitive';
}

/** "condamné **pour avoir tué**": a reason lies behind, a purpose ahead. */
function isPerfectInfinitive(g: Grammar, clause: number): boolean {
  return childrenBy(g.tree, clause, 'aux').some((i) => wordAt(g.tree, i).feats['VerbForm'] === 'Inf');
}

/** Those judged did it; those only arrested or accused are said to have. */
function cause(g: Grammar, clause: number): Verdict {
  const { head } = wordAt(g.tree, clause);
  const verb = head < 0 ? null : g.verbLemma(head);
  const isAlleged = isOfClass(g.lexicon, verb, 'prosecuting') && !isOfClass(g.lexicon, verb, 'convicting');
  return isAlleged ? 'unconfirmed' : 'occurred';
}

/** "s'ils ne se retirent pas", "**à condition que** la ville l'accepte", "**au cas où** l'armée attaquerait", "**dans l'espoir que** l'ennemi attaque", "**jusqu'à ce que** l'ordre soit rétabli": the clause supposes, denied or not. */
export function isSupposed(g: Grammar, clause: number): boolean {
  const marks = childrenBy(g.tree, clause, 'mark');
  if (g.group(clause).form !== 'finite') return false;
  if (marks.some((i) => isSi(g, i))) return !isConcession(g, clause) && g.group(clause).negated;
  const opening = openingOf(g, clause);
  // "**tant que** l'armée **n'**aura **pas** chassé la milice"
  if (/(?:^| )tant qu(?:e|['’]) /.test(opening) && g.group(clause).negated) return true;
  // "s'ils" is "si ils" whatever the tagger says
  return (
    CONDITION.test(opening) || UNTIL.test(opening) || (/(?:^| )s['’] ils? /.test(opening) && g.group(clause).negated)
  );
}

const CONDITION = /(?:condition|moins|pourvu|supposer|admettre|cas|hypothèse|espoir) (?:que|qu['’]|où) /;

const UNTIL = /jusqu['’]?(?:à| à) ce (?:que|qu['’]) /;

/** The first words of the clause with those just before: UD hangs "à condition que", "au cas où" now on the noun, now on the verb. */
function openingOf(g: Grammar, clause: number): string {
  const first = Math.min(...subtree(g.tree, clause));
  return g.tree.words
    .slice(Math.max(0, first - 3), first + 4)
    .map((w) => `${w.form.toLowerCase()} `)
    .join('');
}

/** "il prononcera un discours **avant de remettre** la médaille": as sure as what comes first. */
function isBefore(g: Grammar, mark: number): boolean {
  return lemmaOf(wordAt(g.tree, mark)) === 'avant' || g.tree.words[mark - 1]?.form.toLowerCase() === 'avant';
}

function beforehand(g: Grammar, clause: number): Verdict {
  const head = wordAt(g.tree, clause).head;
  if (head >= 0 && g.group(clause).form === 'finite' && isYetToDo(g, head)) return 'hypothetical';
  if (head < 0 || g.group(clause).form !== 'infinitive' || g.verbLemma(head) === null) return 'occurred';
  const main = ownStatus(g, head);
  return main === 'planned' || main === 'hypothetical' || main === 'unconfirmed' ? main : 'occurred';
}

/** "**il faut agir** avant que les rebelles n'attaquent", "**doit intervenir** avant que": what is still to be done is to forestall it. */
function isYetToDo(g: Grammar, main: number): boolean {
  const over = g.group(main).form === 'infinitive' ? wordAt(g.tree, main).head : main;
  if (over < 0 || g.verbLemma(over) === null) return false;
  const { tense, perfect, form, mood } = g.group(over);
  if (form !== 'finite' || perfect) return false;
  const isBound = over !== main || /^(devoir|falloir|pouvoir)$/.test(g.verbLemma(over) ?? '');
  return mood === 'Imp' || tense === 'Fut' || mood === 'Cnd' || (isBound && tense === 'Pres');
}

/**
 * "**Si** le parti a salué l'accord, il **a critiqué** la méthode", "**Si** la majorité soutient l'envoi, l'opposition **réclame** un débat":
 * both are facts, told in one tense by two subjects; in "si on nous attaque, nous **ripostons**" a speaker supposes.
 */
function isConcession(g: Grammar, clause: number): boolean {
  const head = wordAt(g.tree, clause).head;
  // "ignore **si** les rebelles ont attaqué": a question is no concession
  if (hasRel(wordAt(g.tree, clause), 'ccomp')) return false;
  if (head < 0 || childrenBy(g.tree, clause, 'nsubj').some((i) => isAnybody(g, i))) return false;
  const main = g.group(head);
  if (main.mood !== 'Ind') return false;
  if (g.group(clause).perfect) return main.perfect || isPresent(g, head);
  return isPresent(g, clause) && isPresent(g, head) && clause < head && !isQuoting(g, clause);
}

/** "si **on** a tué", "si **vous** avez vu": anybody, or the reader. */
function isAnybody(g: Grammar, subject: number): boolean {
  return /^(on|vous|tu|je|j['’]|nous|quelqu['’]un)$/i.test(wordAt(g.tree, subject).form);
}

/** "**réclame**", "**est** floue", not "**peut** réclamer", "**promet** de partir". */
function isPresent(g: Grammar, verb: number): boolean {
  const { tense, mood, perfect, form } = g.group(verb);
  const isModal = /^(pouvoir|devoir|falloir|risquer|vouloir|aller|engager|promettre|menacer|accepter)$/.test(
    g.verbLemma(verb) ?? '',
  );
  return form === 'finite' && mood === 'Ind' && tense === 'Pres' && !perfect && !isModal;
}

/** What somebody says in quotation marks before or around the clause. */
function isQuoting(g: Grammar, clause: number): boolean {
  return g.tree.words.some((w) => w.index < clause && /^[«"“]$/.test(w.form));
}

function markLemma(g: Grammar, index: number): string {
  const fixed = childrenBy(g.tree, index, 'fixed').map((i) => lemmaOf(wordAt(g.tree, i)));
  const words = [lemmaOf(wordAt(g.tree, index)), ...fixed];
  return words.find((w) => ['peur', 'crainte', 'lieu'].includes(w)) ?? (words[0] as string);
}

/** An infinitive under an adjective or a noun that is no operator: "il est **utile de saisir** la justice", "la **capacité d'attaquer**"; "**chargé de** lutter". */
function isAdvice(g: Grammar, clause: number): boolean {
  const word = wordAt(g.tree, clause);
  // "le seul **à avoir refusé**": a perfect infinitive tells what was done
  if (g.group(clause).form !== 'infinitive' || word.head < 0 || isPerfectInfinitive(g, clause)) return false;
  const head = wordAt(g.tree, word.head);
  if (hasRel(word, 'acl') && (head.upos === 'NOUN' || head.upos === 'ADJ')) return true;
  return head.upos === 'ADJ' && hasRel(word, 'xcomp', 'ccomp', 'csubj', 'advcl', 'obl');
}

/** "était lundi à Kolani **pour discuter** avec l'armée": who is where he came to talk talks. */
function isWhyThere(g: Grammar, clause: number): boolean {
  const { head } = wordAt(g.tree, clause);
  if (head < 0 || g.group(clause).form !== 'infinitive' || childrenBy(g.tree, head, 'cop').length === 0) return false;
  const marks = childrenBy(g.tree, clause, 'mark', 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  const isAt = [head, ...childrenBy(g.tree, head, 'nmod', 'obl')].some((i) => g.classes(i).has('place'));
  return marks.includes('pour') && isAt && g.verbLemma(head) === null;
}

/** UD hangs "afin" as an adverb with the infinitive below it. */
function afin(g: Grammar, clause: number): boolean {
  const head = wordAt(g.tree, clause).head;
  return head >= 0 && lemmaOf(wordAt(g.tree, head)) === 'afin';
}

/** What is said by gathering is as sure as the gathering: "se réuniront **pour rendre hommage**" is to come. */
function purpose(g: Grammar, clause: number, rule: EventRule): Verdict {
  if (isSpoken(rule)) return beforehand(g, clause);
  return isCarriedOut(g, clause) ? beforehand(g, clause) : 'drop';
}

/** "ont **profité** de la nuit **pour attaquer** le poste": who took the chance did it. */
function isCarriedOut(g: Grammar, clause: number): boolean {
  const { head } = wordAt(g.tree, clause);
  if (head < 0 || !isOfClass(g.lexicon, g.verbLemma(head), 'chance-taken')) return false;
  return g.group(head).perfect && !g.group(head).negated;
}
