/** What an act left behind, told in the next sentence. In: two namings. Out: points where the later is a harm without author, day or town of its own: "Des hommes armés ont attaqué le poste. **Le bâtiment a été incendié**, **des motos ont été emportées**." */
import { isAnterior } from './anterior.js';
import { hasNoSetting, type Naming } from './naming.js';

const LEFT_BEHIND = 4;

export function aftermath(a: Naming, b: Naming): number {
  return isLeftBehind(a, b) || isLeftBehind(b, a) ? LEFT_BEHIND : 0;
}

function isLeftBehind(act: Naming, harm: Naming): boolean {
  if (harm.draft.type !== 'ASSAULT' || act.sentence.isTitle) return false;
  if (act.draft.status !== 'occurred' || harm.draft.status !== 'occurred') return false;
  if (harm.sentence.index - act.sentence.index !== 1) return false;
  // "En janvier, ils **avaient pillé** Dori. Des cases **ont été** incendiées": the story goes on where it stood
  return hasNoSetting(harm) && isPassive(harm) && isAnterior(act) === isAnterior(harm);
}

function isPassive({ sentence: { words }, draft: { trigger } }: Naming): boolean {
  return words.some((w) => w.head === trigger.head && w.deprel === 'aux:pass');
}
