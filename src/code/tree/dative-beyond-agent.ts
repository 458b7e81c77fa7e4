/** To whom something is given, hung on who gives it. In: a sentence, which verbs give. Out: the same, the complement under the participle: "une attaque attribuée par l'armée **aux rebelles**", "des vivres remis par le maire **aux déplacés**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param gives "attribuer", "remettre": verbs with an object and "à" */
export function withDativesBeyondAgents(sentence: Sentence, gives: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const changes = new Map<number, Partial<Word>>();
  for (const word of words) {
    const agent = word.deprel === 'nmod' ? words[word.head] : undefined;
    const verb = agent?.deprel === 'obl:agent' ? words[agent.head] : undefined;
    if (!verb || !gives(verb.lemma.toLowerCase()) || !isTo(words, word) || isPost(agent)) continue;
    changes.set(word.index, { head: verb.index, deprel: 'obl:arg' });
  }
  return changed(sentence, changes);
}

/** "à", right behind who gives it; "par le Groupe de soutien **à la paix**" is one name. */
function isTo(words: readonly Word[], { index, head }: Word): boolean {
  const to = words.find((w) => w.head === index && w.deprel === 'case' && w.lemma === 'à');
  return (
    to !== undefined && to.index > head && words.slice(head + 1, to.index).every((w) => /^(ADJ|PROPN)$/.test(w.upos))
  );
}

/** "par l'ambassadeur **à Lomé**", "par un ministre délégué **à la Défense**": his post. */
function isPost(agent: Word | undefined): boolean {
  return /^(ambassadeur|représentant|envoyé|délégué|ministre|conseiller|candidat|correspondant|secrétaire)$/.test(
    agent?.lemma ?? '',
  );
}
