/** What the repairs of the tree ask the lexicon. In: the coder's lexicon, at times the sentence. Out: questions about a lemma, a word or a phrase: does it take an object, tell a time, speak? */
import { lexicalKey } from '../lexicon/event-rules.js';
import type { Sentence, Word } from '../model/sentence.js';
import { type CoderLexicon, isOfClass } from './code-lexicon.js';
import { lemmaOf, type Tree, treeOf } from './tree/tree.js';
import { classesOf } from './word-classes.js';

type OfLemma = (lemma: string) => boolean;

/** "trois cents **rebelles**", "deux cents **autres**" */
export function isPersonIn(lexicon: CoderLexicon): OfLemma {
  return (lemma) => lemma === 'autre' || lexicon.roleOf.has(lemma) || isOfClass(lexicon, lemma, 'person');
}

/** A test for each class: `isOf('mostly')` for "**essentiellement** des femmes". */
export function isOfClassIn(lexicon: CoderLexicon): (name: string) => OfLemma {
  return (name) => (lemma) => isOfClass(lexicon, lemma, name);
}

/** "l'**attaque** entre": a noun that the lexicon codes. */
export function isActIn({ events }: CoderLexicon): (word: Word) => boolean {
  return (word) => events.nouns.has(lemmaOf(word));
}

/** "par le **Niger** de l'ambassadeur" */
export function isStateIn({ countries }: CoderLexicon): (form: string) => boolean {
  return (form) => (countries?.byName(form).length ?? 0) > 0;
}

/** Verbs with an object and "de", with an object taken "from" somebody, and nouns that are done to somebody. */
export function complementsIn(lexicon: CoderLexicon): readonly [OfLemma, OfLemma, OfLemma] {
  const isMisdeed: OfLemma = (lemma) =>
    ['crime', 'violence', 'misdeed'].some((name) => isOfClass(lexicon, lemma, name));
  return [
    (lemma) => isOfClass(lexicon, lemma, 'object-de'),
    (lemma) => isOfClass(lexicon, lemma, 'object-from'),
    // "le chef de guerre" is one
    (lemma) => lemma !== 'guerre' && isMisdeed(lemma),
  ];
}

/** "a dit", "a **mis en garde**" */
export function isSpeech({ words }: Sentence, verb: Word, lexicon: CoderLexicon): boolean {
  const lemma = lemmaOf(verb);
  const following = words.slice(verb.index + 1, verb.index + 3).map((w) => w.form);
  return lexicon.reporting.verbs.has(lemma) || isOfClass(lexicon, [lemma, ...following].join(' '), 'says-in-words');
}

/** "mettre en garde": a verb of the lexicon in several words. */
export function isVerbPhrase({ events }: CoderLexicon, phrase: string): boolean {
  const rules = events.verbs.get(lexicalKey(phrase)) ?? [];
  return rules.some(({ lemmas }) => lemmas.includes(phrase));
}

/** "**arrêter** des militants" */
export function takesObjectIn({ events }: CoderLexicon): OfLemma {
  return (lemma) => {
    const rules = events.verbs.get(lemma) ?? [];
    return rules.some((rule) => [...rule.actor, ...rule.recipient, ...Object.keys(rule.with)].includes('obj'));
  };
}

/** "**demander** au maire des mesures", "**remettre** aux déplacés des vivres" */
export function takesDativeIn({ events }: CoderLexicon): OfLemma {
  return (lemma) => {
    const rules = events.verbs.get(lemma) ?? [];
    return rules.some((rule) => rule.recipient.includes('à') && Object.keys(rule.with).includes('obj'));
  };
}

export function isTimeLemmaIn(lexicon: CoderLexicon): OfLemma {
  return (lemma) => isOfClass(lexicon, lemma, 'time') || isOfClass(lexicon, lemma, 'moment');
}

export function controlsIn(lexicon: CoderLexicon): (lemma: string) => boolean {
  return (lemma) => isOfClass(lexicon, lemma, 'object-control');
}

/** "**présumé**", "**soi-disant**": the tagger gives either the adjective or its verb. */
export function supposesIn(lexicon: CoderLexicon): (word: Word) => boolean {
  return (word) => ['ADJ', 'NOUN', 'VERB'].includes(word.upos) && isOfClass(lexicon, lemmaOf(word), 'supposed');
}

export function isTimeIn(sentence: Sentence, lexicon: CoderLexicon): (word: Word) => boolean {
  const classes = classesIn(sentence, lexicon);
  return (word) => classes(word).has('time');
}

/** Who can be told to do something: a role, a name, a pronoun. */
export function isTold(sentence: Sentence, lexicon: CoderLexicon): (word: Word) => boolean {
  const classes = classesIn(sentence, lexicon);
  return (word) => {
    const own = classes(word);
    return own.has('actor') || own.has('time');
  };
}

function classesIn(sentence: Sentence, lexicon: CoderLexicon): (word: Word) => ReadonlySet<string> {
  // most sentences never ask
  let tree: Tree | undefined;
  return (word) => {
    tree ??= treeOf(sentence);
    return classesOf(tree, word, lexicon);
  };
}

/** "affirme que…", "appelant au calme": verbs that report what somebody says. */
export function isSayingIn({ reporting }: CoderLexicon): OfLemma {
  return (lemma) => reporting.verbs.has(lemma);
}
