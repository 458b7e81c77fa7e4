/** Who speaks in a source. In: the head of "le témoignage de ce dernier", "un communiqué du groupe", "des sources locales". Out: the one who speaks, or null for what cannot ("nos informations"). */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { agentsOf } from '../slots/oblique.js';
import { gatheredFrom } from '../tree/gathered.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, subtree, wordAt } from '../tree/tree.js';

export function speakerWithin(g: Grammar, head: number): number | null {
  const giver = gatheredFrom(g.tree, head);
  if (giver !== null) return giver;
  const counted = countedHead(g, head);
  if (speaks(g, counted)) return counted;
  const lemma = lemmaOf(wordAt(g.tree, head));
  if (lemma === 'source') return head;
  const rest = compoundRest(g, head);
  const owners = [head, ...(rest === null ? [] : [rest])].flatMap((i) => ownersOf(g, i));
  const owner = owners.find((i) => prepositionOf(g.tree, i) === 'de' && speaks(g, i));
  if (owner !== undefined) return owner;
  return issuerOf(g, head) ?? (rest !== null || g.lexicon.reporting.sourceNouns.has(lemma) ? head : null);
}

/** "un communiqué **de presse** de l'état-major": what only ends the name of the paper is nobody; whose it is may hang on it. */
function ownersOf(g: Grammar, head: number): number[] {
  const paper = (i: number): string => `${lemmaOf(wordAt(g.tree, head))} de ${lemmaOf(wordAt(g.tree, i))}`;
  return childrenBy(g.tree, head, 'nmod', 'obl:arg').flatMap((i) =>
    g.lexicon.reporting.channels.has(paper(i)) ? childrenBy(g.tree, i, 'nmod') : [i],
  );
}

/** "le compte **rendu** du Conseil": a paper named by two words, the second of which the parser takes for a participle. */
function compoundRest(g: Grammar, head: number): number | null {
  const next = g.tree.words[head + 1];
  if (!next || next.head !== head) return null;
  const name = `${lemmaOf(wordAt(g.tree, head))} ${next.form.toLowerCase()}`;
  return g.lexicon.reporting.sourceNouns.has(name) ? next.index : null;
}

function speaks(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (isLatter(g, head) || isTitled(g, head)) return true;
  if (isNobody(g, head)) return false;
  if (isMedium(g, head)) return true;
  const classes = g.classes(head);
  if (word.upos === 'PRON')
    return /^(je|nous|celui|celle|ceux|certain|beaucoup|plusieurs|moi|j['’]|il|elle|ils|elles|-?t-|-il|-elle|lui|eux|qui|on|autre|une?$)/i.test(
      word.form,
    );
  // "selon **la préfecture**": a site that is a body speaks, under its common noun
  const isBody = word.upos === 'NOUN' && classes.has('actor');
  if (
    classes.has('place') &&
    !isBody &&
    !(g.lexicon.countries?.byName(word.form).length ?? 0) &&
    !(g.lexicon.countries?.byCapital(word.form).length ?? 0)
  )
    return false;
  return ['actor', 'name', 'person', 'body'].some((c) => classes.has(c)) || isBodyByName(g, head);
}

/** "selon **les Forces conjointes**", "selon l'**Observatoire** des prix": a common noun with a capital within the sentence is a body's name; "selon la Constitution" is a paper. */
function isBodyByName(g: Grammar, head: number): boolean {
  const { upos, form } = wordAt(g.tree, head);
  if (upos !== 'NOUN' || head < 1 || !/^\p{Lu}\p{Ll}/u.test(form)) return false;
  return !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'document') && !g.classes(head).has('time');
}

/** "selon **le Parisien**", "révèle **le Guardian**": a paper that bears the name of a place or of its people. */
function isMedium(g: Grammar, head: number): boolean {
  const { form } = wordAt(g.tree, head);
  const { channels } = g.lexicon.reporting;
  const whole = `${g.tree.words[head - 1]?.form} ${form}`.toLowerCase();
  return (
    /^\p{Lu}/u.test(form) &&
    (channels.has(`le ${form.toLowerCase()}`) ||
      channels.has(whole) ||
      (isPaper(form) && channels.has(form.toLowerCase())))
  );
}

/** "X" and "La Croix" aside, one word with a small letter in it: "Guardian", "Mediapart". */
function isPaper(form: string): boolean {
  return form.length > 2 && /\p{Ll}/u.test(form);
}

/** "**Me** Sow a précisé": the tagger takes the title for a common noun. */
function isTitled(g: Grammar, head: number): boolean {
  const next = g.tree.words[head + 1];
  return /^(Me|Mgr|Dr|Pr)\.?$/.test(wordAt(g.tree, head).form) && next?.upos === 'PROPN';
}

/** "**personne** ne parle d'enlèvement" against "une personne affirme". */
export function isNobody(g: Grammar, head: number): boolean {
  const isBare = childrenBy(g.tree, head, 'det', 'nummod', 'case').length === 0;
  return isBare && lemmaOf(wordAt(g.tree, head)) === 'personne';
}

/** "selon **ce dernier**": who was named last. */
export function isLatter(g: Grammar, head: number): boolean {
  const before = g.tree.words[head - 1];
  return lemmaOf(wordAt(g.tree, head)) === 'dernier' && before !== undefined && lemmaOf(before) === 'ce';
}

/** "un communiqué publié mardi **par l'état-major**", "des informations recueillies **par la radio**", "un comptage fait à partir de chiffres publiés **par l'état-major**": who put it out; not who got hold of it ("un décret **consulté par l'agence**"). */
function issuerOf(g: Grammar, head: number): number | null {
  const participles = childrenBy(g.tree, head, 'acl')
    .filter((i) => !isOfClass(g.lexicon, g.verbLemma(i), 'getting-hold'))
    .flatMap((i) => subtree(g.tree, i));
  const agents = participles.filter((i) => wordAt(g.tree, i).deprel === 'acl').flatMap((i) => agentsOf(g, i));
  return agents.find((f) => speaks(g, f.head))?.head ?? null;
}
