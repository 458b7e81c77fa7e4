/** Whether the subject of a verb of speech says words. In: its phrase. Out: the phrase, or null where it names a thing: "**la crise**, qualifiée de « … »", "**un logo** montre « … »". */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import { isVoiced } from './noun-speaker.js';
import { classed, type Reading } from './reading.js';
import { isPersonName, isSomebody } from './speaker-phrase.js';

/**
 * People, bodies and papers ("le texte appuie « … »") do; of a name of unknown kind nobody can tell.
 * @param clause does the verb open a clause ("a affirmé que")? Whatever is its subject says so
 */
export function sayer(
  reading: Reading,
  speaker: Phrase | null,
  { clause }: { readonly clause: boolean },
): Phrase | null {
  if (!speaker || clause) return speaker;
  const tree = reading.tree(speaker.sentence);
  const head = wordAt(tree, speaker.head);
  const words = tree.words.slice(speaker.first, speaker.last + 1);
  // "**M.** Koné", "le régulateur **Awa Sow**": a name tells who speaks, whatever stands before it
  if (head.upos !== 'NOUN' || isSomebody(reading, tree, head) || words.some((w) => isPersonName(tree, w)))
    return speaker;
  if (isPeople(reading, head, words)) return speaker;
  return reading.lexicon.reporting.sourceNouns.has(lemmaOf(head)) || isVoiced(reading, head) ? speaker : null;
}

/** "**une centaine** d'exilés", "les **gardes-côtes**", "le **département d'État**": a measure of people, or a title that a lemma alone does not say. */
function isPeople(reading: Reading, head: Word, words: readonly Word[]): boolean {
  if (['person', 'quantity'].some((name) => classed(reading, lemmaOf(head), name))) return true;
  const forms = words.slice(words.indexOf(head), words.indexOf(head) + LONGEST).map((w) => w.form.toLowerCase());
  return forms.some((_, n) =>
    reading.lexicon.isRole(
      forms
        .slice(0, n + 1)
        .join(' ')
        .replace(/(['’]) /g, "'"),
    ),
  );
}

/** How many words a title may have: "chargé de mission du président". */
const LONGEST = 5;
