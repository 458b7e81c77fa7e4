/** Whether an event noun looks ahead: "à quelques jours **du sommet**", "le retrait **annoncé**", "des pourparlers **qui doivent commencer**". In: the noun. Out: true for what is planned. */
import type { EventType } from '../../model/codes.js';
import { isDefinite } from '../claimants/presupposed.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { objectOf } from '../slots/object.js';
import { childrenBy, lemmaOf, rootOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { listHead } from './bare-description.js';

/** Gatherings that a text looks forward to; "deux jours avant **l'attaque**" looks back. */
const GATHERINGS: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST', 'SUPPORT', 'AGREE']);
const AHEAD =
  /(?:à (?:la veille|l['’]approche|quelques \w+|(?:un|deux|trois) \w+)|en (?:vue|prévision|amont)|(?:jours?|semaines?|mois|heures?) avant|dans l['’]attente) /;

/** "à quelques jours **du sommet**", "une semaine avant **la rencontre**", "à la veille de la tenue **du sommet**". */
export function isAwaited(g: Grammar, { anchor, rule }: Trigger): boolean {
  if (!GATHERINGS.has(rule.type) || isTale(g)) return false;
  const left = g.tree.words.slice(Math.max(0, anchor - 8), anchor).map((w) => w.form.toLowerCase());
  const match = AHEAD.exec(`${left.join(' ').replaceAll(/(['’]) /g, '$1')} `);
  // only "de", articles and nouns of holding stand between
  return (
    match !== null &&
    BETWEEN.test(`${left.join(' ')} `.replaceAll(/(['’]) /g, '$1').slice(match.index + match[0].length))
  );
}

/** "La dernière lettre **remontait** à la veille de la visite": told from further on, the meeting has been. */
function isTale(g: Grammar): boolean {
  const root = rootOf(g.tree);
  return root >= 0 && g.verbLemma(root) !== null && g.group(root).tense === 'Imp';
}

const BETWEEN =
  /^(?:(?:de|du|des|d['’]|le|la|les|l['’]|un|une|tenue|ouverture|début|lancement|prochain|prochaine|grand|nouveau) ?)*$/;

/** "le retrait **annoncé** des troupes", "la visite **programmée** jeudi": beside its noun the participle says what is to come. */
export function isAnnounced(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'acl', 'amod').some(
    (i) =>
      isOfClass(g.lexicon, g.verbLemma(i), 'scheduling') &&
      g.group(i).form === 'participle' &&
      childrenBy(g.tree, i, 'aux', 'obl:agent').length === 0,
  );
}

/** "a annoncé **l'envoi** de deux cents gendarmes": forces and goods are announced before they leave. */
export function isSentSoon(g: Grammar, { anchor, rule }: Trigger): boolean {
  if (!/^(MOBILIZE|AID)$/.test(rule.type) || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, anchor)), 'sending'))
    return false;
  const verb = wordAt(g.tree, listHead(g, anchor)).head;
  return (
    verb >= 0 && isOfClass(g.lexicon, g.verbLemma(verb), 'pledging') && objectOf(g, verb).some((f) => f.head === anchor)
  );
}

/** "a annoncé **une marche** pour vendredi", "annonce **une rencontre** avec le médiateur": gatherings are announced before they are held; "l'accord" once it is made. */
export function isCalledSoon(g: Grammar, { anchor, rule }: Trigger): boolean {
  if (isSetFor(g, anchor) && /^(PROTEST|CONSULT)$/.test(rule.type)) return true;
  const isOwnLeaving = rule.mode === 'withdraw' && isOwn(g, anchor);
  if (!isOwnLeaving && (!/^(PROTEST|CONSULT)$/.test(rule.type) || isDefinite(g, anchor))) return false;
  const verb = wordAt(g.tree, listHead(g, anchor)).head;
  if (verb < 0 || g.verbLemma(verb) !== 'annoncer' || g.group(verb).passive) return false;
  return objectOf(g, verb).some((f) => f.head === anchor);
}

/** "une marche **est annoncée** pour samedi": what has its day is to be held, not yet held. */
function isSetFor(g: Grammar, noun: number): boolean {
  const { head, deprel } = wordAt(g.tree, noun);
  if (head < 0 || !deprel.startsWith('nsubj') || g.verbLemma(head) !== 'annoncer') return false;
  return g.group(head).passive && g.group(head).tense === 'Pres' && !g.group(head).perfect;
}

/** "a annoncé **son retrait** de l'alliance", "le retrait **de ses troupes**": who leaves says so before he does. */
function isOwn(g: Grammar, noun: number): boolean {
  return [noun, ...childrenBy(g.tree, noun, 'nmod')].some((i) =>
    childrenBy(g.tree, i, 'det').some((d) => wordAt(g.tree, d).feats['Poss'] === 'Yes'),
  );
}

/** "**L'audience** a été **renvoyée au** 6 mars": a trial goes on then. */
function isSentBack(g: Grammar, { anchor, rule }: Trigger): boolean {
  const { head, deprel } = wordAt(g.tree, anchor);
  if (rule.type !== 'ACCUSE' || head < 0 || !/^(renvoyer|reporter|ajourner)$/.test(g.verbLemma(head) ?? ''))
    return false;
  const isPutOff = deprel.startsWith('obj') || (deprel.startsWith('nsubj') && g.group(head).passive);
  return (
    isPutOff &&
    childrenBy(g.tree, head, 'obl', 'obj').some((i) => g.classes(i).has('time') || wordAt(g.tree, i).upos === 'NUM')
  );
}

/** "**La marche** a été **reportée**", "a **ajourné** sa visite": put off, a gathering is still to come. */
export function isPostponed(g: Grammar, trigger: Trigger): boolean {
  const { anchor, rule } = trigger;
  const { head, deprel } = wordAt(g.tree, anchor);
  if (isSentBack(g, trigger)) return true;
  if (!GATHERINGS.has(rule.type) || head < 0 || !isOfClass(g.lexicon, g.verbLemma(head), 'postponing')) return false;
  return !g.group(head).negated && (deprel.startsWith('obj') || (deprel.startsWith('nsubj') && g.group(head).passive));
}

/** "de nouvelles opérations **à venir**", "des pourparlers **qui doivent commencer**". */
export function isToCome(g: Grammar, noun: number): boolean {
  const after = g.tree.words.slice(noun + 1, noun + 4).map((w) => lemmaOf(w));
  if (after.some((l, i) => l === 'à' && after[i + 1] === 'venir')) return true;
  return childrenBy(g.tree, noun, 'acl:relcl').some((clause) => {
    const group = g.group(clause);
    const subject = childrenBy(g.tree, clause, 'nsubj').some((i) => lemmaOf(wordAt(g.tree, i)) === 'qui');
    return subject && (group.tense === 'Fut' || isDue(g, clause));
  });
}

/** "**doit** commencer", "**devrait** se tenir", "**va** s'ouvrir". */
export function isDue(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  const group = g.group(verb);
  // "l'enquête **va** dans ce sens" goes, and is not to come
  if (lemma !== 'devoir' && !(lemma === 'aller' && childrenBy(g.tree, verb, 'xcomp').length > 0)) return false;
  return group.form === 'finite' && !group.perfect && !group.negated;
}
