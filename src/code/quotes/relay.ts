/** Who passed the words on. In: the sentences behind a quotation. Out: phrases and channels ("La publication a été relayée par l'ambassade sur sa page Facebook"). */
import type { ReportingLexicon } from '../../lexicon/reporting.js';
import type { DraftQuote, Phrase } from '../../model/draft.js';
import { phraseAt } from '../tree/phrase.js';
import { childrenBy, lemmaOf, type Tree, wordAt } from '../tree/tree.js';
import { verbGroup } from '../tree/verb-group.js';
import { channelNear } from './channel.js';
import { type Reading, rowFrom } from './reading.js';

/** A relay is told in the sentence of the quotation or in the two after it. */
const SENTENCES = 3;

export function relaysAfter(reading: Reading, end: number): DraftQuote['relays'] {
  const first = reading.row[rowFrom(reading, end)]?.sentence;
  if (first === undefined) return [];
  const relays: { phrase: Phrase; channel: string | null }[] = [];
  for (let s = first; s < Math.min(first + SENTENCES, reading.sentences); s++) relays.push(...relaysIn(reading, s));
  return relays;
}

function relaysIn(reading: Reading, sentence: number): { phrase: Phrase; channel: string | null }[] {
  const tree = reading.tree(sentence);
  const lexicon = reading.lexicon.reporting;
  return tree.words
    .filter((w) => w.upos === 'VERB' && lexicon.relays.has(lemmaOf(w)))
    .flatMap((verb) => {
      const agent = relayOf(tree, verb.index, lexicon);
      const at = rowFrom(reading, verb.start);
      return agent === null ? [] : [{ phrase: phraseAt(tree, agent), channel: channelNear(reading, at) }];
    });
}

/** The relayed thing must be words: "la publication", "ses propos", "ce message"; an agent that relays a soldier is no relay. */
function relayOf(tree: Tree, verb: number, lexicon: ReportingLexicon): number | null {
  const group = verbGroup(tree, verb);
  const agents = childrenBy(tree, verb, 'obl:agent').concat(
    childrenBy(tree, verb, 'obl').filter((i) => hasPar(tree, i)),
  );
  const subject = childrenBy(tree, verb, 'nsubj')[0];
  const object = childrenBy(tree, verb, 'obj')[0];
  const relayed = group.passive ? subject : object;
  if (relayed === undefined || !namesWords(lemmaOf(wordAt(tree, relayed)), lexicon)) return null;
  return (group.passive ? agents[0] : subject) ?? null;
}

function hasPar(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, 'case').some((i) => lemmaOf(wordAt(tree, i)) === 'par');
}

function namesWords(lemma: string, lexicon: ReportingLexicon): boolean {
  return lexicon.channels.has(lemma) || lexicon.sourceNouns.get(lemma)?.sector === 'WORDS';
}
