/** A harm without author, day or town goes on with the act of the sentence before; one that has any of them is its own. */
import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/sentence.js';
import { day, naming, party } from '../testing/naming.js';
import { aftermath } from './aftermath.js';
import type { Naming } from './naming.js';

const act = naming({ sentence: 1, actors: [party('MLI.UAF', 'des hommes armés')] });

/** "le poste **a été incendié**" */
function suffered(shape: Parameters<typeof naming>[0]): Naming {
  const plain = naming({ trigger: 'incendier', recipients: [party('MLI.MIL', 'le poste')], ...shape });
  const { words } = plain.sentence;
  const auxiliary = { ...(words[0] as Word), index: 2, form: 'été', upos: 'AUX', head: 1, deprel: 'aux:pass' } as const;
  return { ...plain, sentence: { ...plain.sentence, words: [...words, auxiliary] } };
}

describe('aftermath', () => {
  it('goes on with the act just told', () => {
    expect(aftermath(act, suffered({ sentence: 2 }))).toBeGreaterThan(0);
    expect(aftermath(suffered({ sentence: 2 }), act)).toBeGreaterThan(0);
  });

  it('says nothing of what comes before, later, on another day, by another hand or by way of threat', () => {
    const others = [
      suffered({ sentence: 0 }),
      suffered({ sentence: 3 }),
      suffered({ sentence: 2, when: day('2026-03-06') }),
      suffered({ sentence: 2, actors: [party('MLI.MIL', "l'armée")] }),
      suffered({ sentence: 2, draft: { status: 'hypothetical' } }),
      suffered({ sentence: 2, draft: { type: 'AID' } }),
      naming({ sentence: 2, trigger: 'incendier' }),
    ];
    expect(others.map((other) => aftermath(act, other))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
