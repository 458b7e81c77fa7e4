/** The same people are coded by what they do: flee, are deployed, strike, are spoken to. */
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../model/draft.js';
import type { Sentence, Upos } from '../../model/sentence.js';
import { type NamingShape, naming, party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { asActor, asRecipient } from './in-this-act.js';

interface Head {
  readonly form: string;
  readonly lemma?: string;
  readonly upos: Upos;
  readonly plural?: boolean;
  /** The noun that an adjective modifies. */
  readonly noun?: string;
}

/** A naming whose second word is replaced by the party's head. */
function act(
  shape: NamingShape,
  head: Head,
): { sentence: Sentence; phrase: Phrase; draft: ReturnType<typeof naming>['draft'] } {
  const { draft, sentence } = naming(shape);
  const feats: Record<string, string> = head.plural ? { Number: 'Plur' } : {};
  const words = sentence.words.map((w, i) =>
    i === 0
      ? { ...w, form: head.form, lemma: head.lemma ?? head.form, upos: head.upos, deprel: 'amod', feats, head: 1 }
      : { ...w, lemma: head.noun ?? 'soutien' },
  );
  const phrase = { ...draft.trigger, head: 0, first: 0, last: 0 };
  return { sentence: { ...sentence, words }, phrase, draft };
}

const coded = (shape: NamingShape, head: Head, code: string, as = asActor): string => {
  const { draft, sentence, phrase } = act(shape, head);
  return as({ draft, sentence, lists: TOY_LISTS }, phrase, party(code)).code;
};

describe('a party in an act', () => {
  it('flees as a refugee, where many flee', () => {
    const flight = { draft: { type: 'RETREAT', implied: 'uprooted' } } as const;
    expect(coded(flight, { form: 'habitants', upos: 'NOUN', plural: true }, 'MLI.CVL')).toBe('MLI.REF');
    expect(coded(flight, { form: 'homme', upos: 'NOUN' }, 'MLI.CVL')).toBe('MLI.CVL');
  });

  it('is deployed as a soldier, where its nationality is all that is said', () => {
    const move = { draft: { type: 'MOBILIZE' } } as const;
    expect(coded(move, { form: 'Français', upos: 'NOUN', plural: true }, 'FRA.CVL')).toBe('FRA.MIL');
    expect(coded(move, { form: 'habitants', upos: 'NOUN', plural: true }, 'MLI.CVL')).toBe('MLI.CVL');
  });

  it('strikes by its army, where an adjective is all that is said', () => {
    expect(coded({}, { form: 'malienne', upos: 'ADJ' }, 'MLI.CVL')).toBe('MLI.MIL');
    expect(coded({ draft: { type: 'AGREE' } }, { form: 'malienne', upos: 'ADJ' }, 'MLI.CVL')).toBe('MLI.GOV');
    expect(coded({}, { form: 'Mali', upos: 'PROPN' }, 'MLI.GOV')).toBe('MLI.GOV');
  });

  it('is an army in "la présence française", a town hall in "appeler la ville de"', () => {
    const refusal = { draft: { type: 'REJECT' } } as const;
    expect(coded(refusal, { form: 'française', upos: 'ADJ', noun: 'présence' }, 'FRA.CVL', asRecipient)).toBe(
      'FRA.MIL',
    );
    const { draft, sentence, phrase } = act({ draft: { type: 'REQUEST' } }, { form: 'ville', upos: 'NOUN' });
    const town = { ...party('FRA.CVL'), text: 'la ville de Kolo' };
    expect(asRecipient({ draft, sentence, lists: TOY_LISTS }, phrase, town).code).toBe('FRA.GOV');
  });

  it('is a garrison where a camp is struck, a party where it speaks', () => {
    const camp = { form: 'camp', lemma: 'camp', upos: 'NOUN' } as const;
    expect(coded({}, camp, 'MLI.PTY', asRecipient)).toBe('MLI.MIL');
    expect(coded({ draft: { type: 'ACCUSE' } }, camp, 'MLI.PTY', asRecipient)).toBe('MLI.PTY');
  });

  it('is unknown where men strike whom no word describes; a man alone, or men who march, are people', () => {
    const men = { form: 'hommes', lemma: 'homme', upos: 'NOUN', plural: true } as const;
    expect(coded({}, men, 'MLI.CVL')).toBe('MLI.UAF');
    expect(coded({}, { ...men, form: 'homme', plural: false }, 'MLI.CVL')).toBe('MLI.CVL');
    expect(coded({ draft: { type: 'PROTEST' } }, men, 'MLI.CVL')).toBe('MLI.CVL');
  });

  it('is armed and unknown where he opens fire, and only then', () => {
    const man: Head = { form: 'individu', upos: 'NOUN' };
    const strikes = (mode: string | null): NamingShape => ({ draft: { type: 'ASSAULT', mode } });
    expect(coded(strikes('firearms'), man, 'MLI.CVL')).toBe('MLI.UAF');
    expect(coded(strikes('primitive'), man, 'MLI.CVL')).toBe('MLI.CVL');
    expect(coded(strikes('firearms'), { form: 'habitant', upos: 'NOUN' }, 'MLI.CVL')).toBe('MLI.CVL');
  });
});
