/** The channel of a statement. In: a reporting verb, or a source. Out: the channel named beside it ("dans un communiqué", "sur Facebook"), or null. */
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

export function channelOf(g: Grammar, verb: number): string | null {
  return firstChannel(g, childrenBy(g.tree, verb, 'obl', 'nmod'));
}

/** "selon **un communiqué** de l'armée", "selon l'armée **sur sa page Facebook**", "…, relayé **sur Facebook**".
 * @param source who speaks
 * @param named the noun that stands for the source: the paper of "un communiqué de l'armée" */
export function channelOfSource(g: Grammar, source: number, named: number): string | null {
  const paper = named === source ? [] : [named];
  const heads = [named, source];
  const told = heads.flatMap((i) => childrenBy(g.tree, i, 'acl')).flatMap((i) => childrenBy(g.tree, i, 'obl'));
  const beside = heads.flatMap((i) => childrenBy(g.tree, i, 'nmod')).filter((i) => isOn(g, i));
  return firstChannel(g, [...paper, ...told.filter((i) => isOn(g, i)), ...beside]);
}

function firstChannel(g: Grammar, words: readonly number[]): string | null {
  const { channels } = g.lexicon.reporting;
  for (const i of words) {
    const word = wordAt(g.tree, i);
    const channel = channels.get(lemmaOf(word)) ?? channels.get(word.form.toLowerCase());
    if (channel) return channel.name;
  }
  return null;
}

/** "**sur** Facebook", "**dans** une vidéo"; "le communiqué **de** la radio" is its author's. */
function isOn(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'case').some((i) => /^(sur|dans|via|à)$/.test(lemmaOf(wordAt(g.tree, i))));
}
