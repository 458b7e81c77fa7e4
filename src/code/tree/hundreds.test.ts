/** "trois cents rebelles": the counted noun heads its phrase, whatever the parser made of the hundreds. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withHundreds } from './hundreds.js';

const isTime = (lemma: string): boolean => lemma === 'lundi';
const isNoun = (lemma: string): boolean => ['rebelle', 'policier'].includes(lemma);

function headsOf(tree: string): string[] {
  const { words } = withHundreds(sentenceOf(tree), isNoun, isTime);
  return words.map((w) => `${w.form} ${w.upos} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
}

describe('withHundreds', () => {
  it('makes the noun of an adjective that can be one', () => {
    expect(
      headsOf(
        'trois trois NUM 2 nummod\ncents cent NOUN 4 nsubj\nrebelles rebelle ADJ 2 amod\nattaquent attaquer VERB 0 root',
      ),
    ).toEqual([
      'trois NUM nummod rebelles',
      'cents NUM nummod rebelles',
      'rebelles NOUN nsubj attaquent',
      'attaquent VERB root -',
    ]);
  });

  it('passes over the adjective before it, and takes a noun first', () => {
    const old =
      'deux deux NUM 2 nummod\ncents cent NOUN 0 root\nanciens ancien ADJ 2 amod\npoliciers policier ADJ 2 amod';
    expect(headsOf(old)[2]).toBe('anciens ADJ amod policiers');
    const hurt =
      'deux deux NUM 2 nummod\ncents cent NOUN 0 root\nagents agent NOUN 2 nmod\npoliciers policier ADJ 2 amod';
    expect(headsOf(hurt)[2]).toBe('agents NOUN root -');
  });

  it('stops before a day', () => {
    const tree =
      'deux deux NUM 2 nummod\ncents cent NOUN 0 root\npoliciers policier ADJ 2 amod\nlundi lundi NOUN 2 nmod';
    expect(headsOf(tree).slice(2)).toEqual(['policiers NOUN root -', 'lundi NOUN nmod policiers']);
  });

  it.each([
    ['nothing counted', 'ils il PRON 3 nsubj\ntrois trois NUM 3 nummod\ncents cent NOUN 0 root'],
    ['a mere adjective', 'trois trois NUM 2 nummod\ncents cent NOUN 0 root\nfrançais français ADJ 2 amod'],
    ['no figure before', 'les le DET 2 det\ncents cent NOUN 0 root\nrebelles rebelle ADJ 2 amod'],
  ])('leaves %s', (_, tree) => {
    const sentence = sentenceOf(tree);
    expect(withHundreds(sentence, isNoun, isTime)).toBe(sentence);
  });
});
