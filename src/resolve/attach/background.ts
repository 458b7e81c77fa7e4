/** What the text tells beside its story: "qui **a pris** le pouvoir en 2021", "**avaient bloqué** la route la veille". In: a naming. Out: yes or no: neither its day nor its place is that of what comes next. */
import { isAnterior } from '../fuse/anterior.js';
import type { Naming } from '../fuse/naming.js';
import { isCleft, isWhere } from './clauses.js';
import { isDuringThat } from './pointing.js';
import { pathUp } from './words.js';

/** Is it told beside the story that the other goes on with? "**Lors de cette attaque**" takes up whatever was told. */
export function isBeside(naming: Naming, next: Naming): boolean {
  return isBackground(naming) && !isAnterior(next) && !isDuringThat(next);
}

export function isBackground(naming: Naming): boolean {
  return isAnterior(naming) || isInRelative(naming) || isUnderAnterior(naming);
}

/** "à Gao, **où** il va recevoir les élus" goes on with the story. */
function isInRelative({ sentence, draft }: Naming): boolean {
  return pathUp(sentence, draft.trigger.head).some(
    (i) => sentence.words[i]?.deprel === 'acl:relcl' && !isCleft(sentence, i) && !isWhere(sentence, i),
  );
}

/** "**Arrêté** en 2022, il **avait été inculpé**": before it. */
function isUnderAnterior(naming: Naming): boolean {
  const { sentence, draft } = naming;
  const word = sentence.words[draft.trigger.head];
  if (word?.feats['VerbForm'] !== 'Part' || !/^(acl|advcl)/.test(word.deprel)) return false;
  const root = pathUp(sentence, word.index).at(-1) ?? -1;
  return isAnterior({ ...naming, draft: { ...draft, trigger: { ...draft.trigger, head: root } } });
}
