/** Namings for tests, by hand. In: what differs from a plain "a attaqué". Out: a Naming in a sentence of its own. */
import type { DraftEvent, DraftToll, Phrase } from '../../model/draft.js';
import type { Party, When, Where } from '../../model/record.js';
import type { Sentence, Upos, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { TOY_LISTS } from './toy-lists.js';

export interface NamingShape {
  readonly sentence?: number;
  readonly isTitle?: boolean;
  readonly trigger?: string;
  readonly upos?: Upos;
  /** Is the trigger a finite verb? */
  readonly finite?: boolean;
  readonly definite?: boolean;
  readonly number?: 'Sing' | 'Plur';
  readonly draft?: Partial<DraftEvent>;
  readonly killed?: number;
  readonly actors?: readonly Party[];
  readonly recipients?: readonly Party[];
  readonly when?: When | null;
  readonly where?: Where | null;
}

export function party(code: string, name: string | null = null): Party {
  return { text: name ?? code, start: null, end: null, name, id: null, code };
}

export function day(from: string): When {
  return { text: from, start: 0, end: 0, from, to: from, precision: 'day', known: true, inferred: false };
}

export function place(name: string, precision: Where['precision'] = 'town', country = 'MLI'): Where {
  return { text: name, start: 0, end: 0, name, country, admin1: null, lat: null, lon: null, precision };
}

function word(
  index: number,
  form: string,
  upos: Upos,
  head: number,
  deprel: string,
  feats: Record<string, string> = {},
): Word {
  return {
    index,
    form,
    lemma: form,
    upos,
    feats,
    head,
    deprel,
    start: index * 10,
    end: index * 10 + form.length,
    spaceAfter: true,
  };
}

function sentenceOf(shape: NamingShape): Sentence {
  const trigger = shape.trigger ?? 'attaquer';
  const det = shape.definite
    ? [word(0, 'la', 'DET', 1, 'det', { Definite: 'Def' })]
    : [word(0, 'hier', 'ADV', 1, 'advmod')];
  const feats = { Number: shape.number ?? 'Sing', ...(shape.finite ? { VerbForm: 'Fin' } : {}) };
  const words = [...det, word(1, trigger, shape.upos ?? 'VERB', -1, 'root', feats)];
  return {
    index: shape.sentence ?? 0,
    paragraph: shape.isTitle ? 0 : 1,
    isTitle: shape.isTitle ?? false,
    text: trigger,
    start: 0,
    end: 20,
    words,
    names: [],
  };
}

function toll(min: number): DraftToll {
  return {
    kind: 'killed',
    min,
    max: min,
    side: 'recipients',
    counted: null,
    partOf: false,
    text: String(min),
    start: 0,
    end: 1,
  };
}

export function naming(shape: NamingShape = {}): Naming {
  const sentence = sentenceOf(shape);
  const trigger: Phrase = {
    text: shape.trigger ?? 'attaquer',
    start: 10,
    end: 18,
    sentence: sentence.index,
    head: 1,
    first: 1,
    last: 1,
  };
  const draft: DraftEvent = {
    type: 'ASSAULT',
    mode: null,
    contexts: [],
    sentence: sentence.index,
    trigger,
    actors: [],
    recipients: [],
    scope: { first: 0, last: 1 },
    status: 'occurred',
    claimants: [],
    tolls: shape.killed === undefined ? [] : [toll(shape.killed)],
    anaphoric: false,
    rules: ['toy'],
    ...shape.draft,
  };
  return {
    draft,
    sentence,
    actors: shape.actors ?? [],
    recipients: shape.recipients ?? [],
    when: shape.when ?? null,
    where: shape.where ?? null,
    lists: TOY_LISTS,
  };
}

/** A naming of the word that has this form. @throws where the sentence has no such word. */
export function told(sentence: Sentence, form: string, shape: NamingShape = {}): Naming {
  const word = sentence.words.find((w) => w.form === form);
  if (!word) throw new RangeError(`no word "${form}" in the sentence`);
  const { draft, ...rest } = naming(shape);
  const { index, start, end } = word;
  const trigger = { text: form, start, end, sentence: sentence.index, head: index, first: index, last: index };
  return { ...rest, sentence, draft: { ...draft, trigger } };
}
