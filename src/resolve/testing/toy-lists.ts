/** Word lists of a toy lexicon, for tests of `resolve`. In: nothing. Out: the few words that the tests say. */
import { type WordLists, wordListsOf } from '../../model/word-lists.js';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  withdrawal: ['repli', 'retirer'],
  'makes-toll': ['faire', 'causer'],
  'strikes-down': ['tuer', 'blesser', 'mourir'],
  habitual: ['régulièrement'],
  series: ['série', 'flambée', 'vague'],
  multiplying: ['multiplier'],
  alike: ['similaire'],
  recurrent: ['récurrent'],
  violence: ['attaque'],
  war: ['guerre'],
  'long-conflict': ['guerre', 'répression'],
  'sudden-attack': ['attaque', 'attentat'],
  'carries-act': ['lancer', 'mener', 'éclater'],
  taking: ['arrêter'],
  keeping: ['incarcérer'],
  victim: ['mort', 'tué', 'blessé', 'victime'],
  'day-beside': ['lendemain', 'veille'],
  paper: ['communiqué', 'rapport'],
  attacker: ['assaillant', 'kamikaze'],
  soldiery: ['présence', 'troupe'],
  alliance: ['coalition'],
  encampment: ['camp'],
  municipality: ['ville', 'commune'],
  'armed-band': ['commando', 'groupe'],
  'some-man': ['homme', 'individu'],
  operation: ['opération', 'raid'],
  'goes-on-saying': ['ajouter', 'poursuivre'],
  killing: ['tuer', 'abattre'],
  'toponym-head': ['ville', 'village', 'état'],
  'in-charge': ['chargé', 'délégué'],
  'numbered-unit': ['régiment', 'brigade'],
  anybody: ['homme', 'femme', 'individu'],
  'state-word': ['pays', 'république'],
  'against-rebels': ['jihadiste', 'terroriste'],
  'against-power': ['gouvernemental'],
  'of-case': ['affaire'],
  'of-abroad': ['ressortissant'],
  'portfolio-office': ['ministre', 'ministère', 'secrétaire'],
};

/** One object, so that namings of two tests compare as equal. */
export const TOY_LISTS: WordLists = toyLists();

function toyLists(): WordLists {
  const classes = new Map<string, Set<string>>();
  for (const [list, words] of Object.entries(LISTS))
    for (const word of words) classes.set(word, (classes.get(word) ?? new Set()).add(list));
  return wordListsOf(classes);
}
