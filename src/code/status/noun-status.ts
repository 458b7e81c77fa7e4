/** What the clause around an event noun says of it. In: a nominal trigger. Out: its status: "aucune attaque", "un sommet se tiendra", "l'attaque aurait été menée par". */
import type { EventType } from '../../model/codes.js';
import { isDefinite } from '../claimants/presupposed.js';
import { type Grammar, isOfClass } from '../grammar.js';
import { objectOf } from '../slots/object.js';
import { isPartitive } from '../tree/partitive.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, rootOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { lessCertain, type Verdict } from './combine.js';
import { ownStatus } from './own-status.js';

export function nounStatus(g: Grammar, trigger: Trigger): Verdict {
  const noun = trigger.anchor;
  let verdict: Verdict = determined(g, trigger);
  const carrier = trigger.carrier;
  if (carrier) {
    verdict = lessCertain(verdict, ownStatus(g, carrier.verb));
    if (carrier.support.embeds) verdict = lessCertain(verdict, carrier.support.embeds);
    // "une cérémonie **présidée par** le chef de l'État **aura lieu** lundi": a participle under the noun leaves the clause its say
    return wordAt(g.tree, carrier.verb).head === noun ? lessCertain(verdict, fromClause(g, noun)) : verdict;
  }
  return lessCertain(verdict, fromClause(g, noun));
}

/** "**aucune** attaque", "**sans** violence", "une **prochaine** visite", "une **éventuelle** attaque". */
function determined(g: Grammar, trigger: Trigger): Verdict {
  const noun = trigger.anchor;
  const around = childrenBy(g.tree, noun, 'det', 'amod', 'advmod').map((i) => lemmaOf(wordAt(g.tree, i)));
  if (around.some((l) => l === 'aucun' || l === 'nul')) return 'not_occurred';
  // "dispersés **sans heurts**": what is said is how calm it was
  // "une information qui résonne **comme un avertissement**": a likeness is no act
  if (['sans', 'comme'].includes(prepositionOf(g.tree, noun) ?? '')) return 'drop';
  if (isBareDescription(g, noun)) return 'drop';
  if (around.some((l) => ['éventuel', 'possible', 'probable', 'potentiel', 'hypothétique'].includes(l)))
    return 'hypothetical';
  if (
    around.some((l) => ['prochain', 'futur', 'prévu', 'imminent'].includes(l)) ||
    (!isKilling(trigger) && isAnnounced(g, noun))
  )
    return 'planned';
  if (isSentSoon(g, trigger)) return 'planned';
  if (isInCase(g, noun)) return 'hypothetical';
  if (around.some((l) => ['présumé', 'supposé'].includes(l))) return 'unconfirmed';
  if (isToCome(g, noun) || isAwaited(g, trigger)) return 'planned';
  return 'occurred';
}

/** Gatherings that a text looks forward to; "deux jours avant **l'attaque**" looks back. */
const GATHERINGS: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST', 'SUPPORT', 'AGREE']);
const AHEAD =
  /(?:à (?:la veille|l['’]approche|quelques \w+|(?:un|deux|trois) \w+)|en (?:vue|prévision|amont)|(?:jours?|semaines?|mois|heures?) avant|dans l['’]attente) /;

/** "à quelques jours **du sommet**", "une semaine avant **la rencontre**", "à la veille de la tenue **du sommet**". */
function isAwaited(g: Grammar, { anchor, rule }: Trigger): boolean {
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

/** "l'élimination du chef rebelle, **annoncée** jeudi": a death is announced once it is there. */
function isKilling({ rule }: Trigger): boolean {
  return rule.toll === 'killed';
}

/** "le retrait **annoncé** des troupes", "la visite **programmée** jeudi": beside its noun the participle says what is to come. */
function isAnnounced(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'acl', 'amod').some(
    (i) =>
      /^(annoncer|prévoir|programmer|attendre|planifier)$/.test(g.verbLemma(i) ?? '') &&
      g.group(i).form === 'participle' &&
      childrenBy(g.tree, i, 'aux', 'obl:agent').length === 0,
  );
}

/** "a annoncé **l'envoi** de deux cents gendarmes": forces and goods are announced before they leave. */
function isSentSoon(g: Grammar, { anchor, rule }: Trigger): boolean {
  if (!/^(MOBILIZE|AID)$/.test(rule.type) || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, anchor)), 'sending'))
    return false;
  const verb = wordAt(g.tree, listHead(g, anchor)).head;
  return (
    verb >= 0 &&
    /^(annoncer|promettre)$/.test(g.verbLemma(verb) ?? '') &&
    objectOf(g, verb).some((f) => f.head === anchor)
  );
}

/** "**en cas d'**attaque", "dans l'hypothèse d'un retrait" */
function isInCase(g: Grammar, noun: number): boolean {
  const left = g.tree.words.slice(Math.max(0, noun - 5), noun).map((w) => w.form.toLowerCase());
  return /(?:en cas|l['’] ?hypothèse|l['’] ?éventualité) (?:de|d['’])(?: (?:un|une|des|nouvelle|nouvel|nouveau))*$/.test(
    left.join(' '),
  );
}

/** "de nouvelles opérations **à venir**", "des pourparlers **qui doivent commencer**". */
function isToCome(g: Grammar, noun: number): boolean {
  const after = g.tree.words.slice(noun + 1, noun + 4).map((w) => lemmaOf(w));
  if (after.some((l, i) => l === 'à' && after[i + 1] === 'venir')) return true;
  return childrenBy(g.tree, noun, 'acl:relcl').some((clause) => {
    const group = g.group(clause);
    const subject = childrenBy(g.tree, clause, 'nsubj').some((i) => lemmaOf(wordAt(g.tree, i)) === 'qui');
    return subject && (group.tense === 'Fut' || isDue(g, clause));
  });
}

/** "**doit** commencer", "**devrait** se tenir", "**va** s'ouvrir". */
function isDue(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  const group = g.group(verb);
  return (lemma === 'devoir' || lemma === 'aller') && group.form === 'finite' && !group.perfect && !group.negated;
}

/** "hélicoptères **de combat**", "enquête **pour enlèvement**": a bare noun says what kind of thing; under a noun of quantity it is the event ("une série **d'attaques**"). */
function isBareDescription(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, listHead(g, noun));
  const preposition = prepositionOf(g.tree, noun) ?? prepositionOf(g.tree, word.index);
  if (
    preposition === null ||
    !['de', 'pour', 'en', 'par'].includes(preposition) ||
    !hasRel(word, 'nmod', 'obl') ||
    word.head < 0
  )
    return false;
  if (childrenBy(g.tree, noun, 'det', 'nummod').length > 0 || isPartitive(g.tree, noun)) return false;
  const head = wordAt(g.tree, word.head);
  if (preposition === 'pour') return true;
  if (preposition !== 'de' || head.upos !== 'NOUN') return false;
  if (isKind(g, word.index)) return true;
  const described = childrenBy(g.tree, noun, 'nmod', 'acl').length > 0;
  return (
    !described &&
    !g.classes(head.index).has('quantity') &&
    !g.lexicon.events.operators.has(lemmaOf(head)) &&
    !isEventNoun(g, lemmaOf(head))
  );
}

/** "la fin de l'enquête **de police**" hangs on an act; "condition" only opens "condition préalable". */
function isEventNoun(g: Grammar, lemma: string): boolean {
  return g.lexicon.events.nouns.get(lemma)?.some((rule) => rule.lemmas.includes(lemma)) ?? false;
}

/** "une enquête pour arrestation, **enlèvement** et **séquestration**": what holds for the first noun of a list holds for all. */
function listHead(g: Grammar, noun: number): number {
  let at = noun;
  while (hasRel(wordAt(g.tree, at), 'conj') && wordAt(g.tree, wordAt(g.tree, at).head).upos === 'NOUN')
    at = wordAt(g.tree, at).head;
  return at;
}

/** "régiment d'hélicoptères **de combat** de Pau", "groupe **de combat**": under a machine, a troop or a body, one bare act says what it is for, whatever follows: "association **d'aide** aux orphelins". */
function isKind(g: Grammar, noun: number): boolean {
  const mark = childrenBy(g.tree, noun, 'case')[0] ?? 0;
  if (wordAt(g.tree, noun).feats['Number'] !== 'Sing' || mark < 1) return false;
  const classes = g.classes(mark - 1);
  return ['vehicle', 'aircraft', 'weapon', 'band', 'building', 'body', 'NGO'].some((c) => classes.has(c));
}

/** Verbs that say of their subject only that it takes place; the lexicon lists them under the class `occur`. */
function isOccurrence(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  if (lemma === null) return false;
  const classes = g.lexicon.events.classes.get(g.group(verb).reflexive ? `se ${lemma}` : lemma);
  return classes?.has('occur') ?? false;
}

const NEAR = 6;

/** "peut", "pourrait", "risque de" close behind, not "a pu". */
function isPossible(g: Grammar, verb: number, noun: number): boolean {
  if (verb < noun || verb - noun > NEAR) return false;
  return /^(pouvoir|risquer)$/.test(g.verbLemma(verb) ?? '') && !g.group(verb).perfect;
}

function fromClause(g: Grammar, noun: number): Verdict {
  const word = wordAt(g.tree, noun);
  const verb = word.head;
  if (verb < 0 || !(isVerbal(g.tree, verb) || g.verbLemma(verb) !== null)) return 'occurred';
  const own = ownStatus(g, verb);
  if (hasRel(word, 'nsubj') && isOccurrence(g, verb)) return own;
  if (hasRel(word, 'nsubj') && isDue(g, verb)) return 'planned';
  // "il n'y a pas eu d'intrusion", "aura lieu": avoir and être say no more than that it is.
  const existential =
    ['avoir', 'être', 'falloir'].includes(g.verbLemma(verb) ?? '') && (hasRel(word, 'obj') || hasRel(word, 'nsubj'));
  if (existential) return own;
  if (
    own === 'planned' &&
    (hasRel(word, 'obj', 'nsubj') || ['lors', 'pour', 'en'].includes(prepositionOf(g.tree, noun)?.split(' ')[0] ?? ''))
  )
    return 'planned';
  return ofNewNoun(g, noun, verb, own);
}

/** What the verb leaves of a noun that it brings up as new. */
function ofNewNoun(g: Grammar, noun: number, verb: number, own: Verdict): Verdict {
  const word = wordAt(g.tree, noun);
  if (own === 'unconfirmed' && hasRel(word, 'nsubj', 'obj')) return own;
  if (isDefinite(g, noun)) return 'occurred';
  // "une cérémonie sera organisée, **avant des honneurs** militaires"
  if (own === 'planned' && /^avant( de)?$/.test(prepositionOf(g.tree, noun) ?? '')) return own;
  // "**une attaque peut** faire de nombreuses victimes"
  return hasRel(word, 'nsubj') && isPossible(g, verb, noun) ? 'hypothetical' : 'occurred';
}
