/** Who died, in whatever words a sentence says it, and who did the killing is not among them. */
import { describe, expect, it } from 'vitest';
import { codeDocument } from '../code-document.js';
import { toyLexicon } from '../testing/toy-lexicon.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';

function fallen(tree: string): string[] {
  const sentence = sentenceOf(tree);
  const { fallen: dead } = codeDocument({ doc: sentence.text, sentences: [sentence] }, toyLexicon());
  return dead.map((p) => p.text);
}

describe('the fallen', () => {
  it('are those of "la mort de"', () => {
    expect(
      fallen(
        `La le DET 2 det\nmort mort NOUN 0 root Number=Sing\nde de ADP 5 case\ntreize treize NUM 5 nummod\nsoldats soldat NOUN 2 nmod Number=Plur`,
      ),
    ).toEqual(['treize soldats']);
  });

  it('are those who were killed or succumbed', () => {
    const killed = `Deux deux NUM 2 nummod\nsoldats soldat NOUN 5 nsubj:pass Number=Plur\nont avoir AUX 5 aux:tense ${FIN}\nété être AUX 5 aux:pass ${PART}\ntués tuer VERB 0 root ${PART}|Voice=Pass`;
    expect(fallen(killed)).toEqual(['Deux soldats']);
    const died = `Un un DET 2 det\nsoldat soldat NOUN 4 nsubj Number=Sing\na avoir AUX 4 aux:tense ${FIN}\nsuccombé succomber VERB 0 root ${PART}`;
    expect(fallen(died)).toEqual(['Un soldat']);
  });

  it('are not those who kill', () => {
    const tree = `Des un DET 2 det\nrebelles rebelle NOUN 4 nsubj Number=Plur\nont avoir AUX 4 aux:tense ${FIN}\ntué tuer VERB 0 root ${PART}\ndeux deux NUM 6 nummod\nsoldats soldat NOUN 4 obj Number=Plur`;
    expect(fallen(tree)).toEqual(['deux soldats']);
  });
});
