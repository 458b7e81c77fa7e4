/** How well rules hold when the press frames their sentence. In: the lexicon's entries, the frames of `corpus/cadres`, an analyser. Out: the share of examples whose event is still found, and of those the share with the same parties. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bareArticle } from '../../src/model/article-defaults.js';
import type { DraftEvent, Phrase } from '../../src/model/draft.js';
import type { Vigie } from '../../src/pipeline/open-vigie.js';
import type { Figures } from './score-corpus.js';

interface Frame {
  readonly id: string;
  readonly frame: string;
}

interface Example {
  readonly id: string;
  readonly example: string;
}

/** A third of the examples for a frame, another third for the next: all rules meet some frames, in a quarter of a minute. */
const STEP = 3;
const PUBLISHED = '2026-03-04';

export function readFrames(root: string): Frame[] {
  return parse(readFileSync(join(root, 'corpus', 'cadres', 'cadres.yaml'), 'utf8')) as Frame[];
}

export function frameFigures(vigie: Pick<Vigie, 'files' | 'analyse'>, frames: readonly Frame[]): Figures {
  const plain = examplesOf(vigie).flatMap((e) => {
    const event = eventOf(vigie, e.id, e.example);
    return event ? [{ ...e, parties: event }] : [];
  });
  const told = frames.flatMap(({ frame }, k) =>
    plain
      .filter(({ id }) => (thirdOf(id) + k) % STEP === 0)
      .map((e) => [e.parties, eventOf(vigie, e.id, framed(frame, e.example))]),
  );
  const found = told.filter(([, event]) => event !== null);
  const same = found.filter(([own, event]) => own === event);
  return { 'frames.events': found.length / told.length, 'frames.roles': same.length / found.length };
}

/** By its name, not by its place: a rule that is added moves no other one to another frame. */
function thirdOf(id: string): number {
  return [...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % STEP;
}

/** Event rules whose example is a sentence. */
function examplesOf({ files }: Pick<Vigie, 'files'>): Example[] {
  return files.entries
    .filter(({ file }) => /^fr\/(verbs|nouns)\//.test(file))
    .map(({ value }) => value as { id?: string; type?: string; example?: string })
    .flatMap(({ id, type, example }) =>
      id && type && example && /^\p{Lu}.*\.$/u.test(example) ? [{ id, example }] : [],
    );
}

export function framed(frame: string, example: string): string {
  const bare = example.replace(/\.$/, '');
  // "Awa Koné a démissionné" keeps its capital
  const isName =
    !/^(l[ea]s?|l['’]|une?|des|ses?|son|leurs?|ces?|cette|deux|trois|quatre|dix|plusieurs|il|elle|ils|on)\b/i.test(
      bare,
    );
  const low = isName ? bare : `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
  const text = frame.replace('que {s}', /^(il|elle|ils|on|un|une|au|aux)\b/.test(low) ? `qu'${low}` : `que ${low}`);
  const whole = text.replace('{s}', text.startsWith('{s}') || text.startsWith('« {s}') ? bare : low);
  return whole;
}

/** The heads of its parties, as one word; null where the rule no longer fires. */
function eventOf({ analyse }: Pick<Vigie, 'analyse'>, id: string, text: string): string | null {
  const { draft, parsed } = analyse({ ...bareArticle('frame', '', text), published: PUBLISHED, language: 'fr' });
  const event = draft.events.find((e) => e.rules.includes(id));
  const head = (p: Phrase): string => parsed.sentences[p.sentence]?.words[p.head]?.form.toLowerCase() ?? '';
  const side = (of: (e: DraftEvent) => readonly Phrase[]): string =>
    event ? of(event).map(head).sort().join('+') : '';
  return event ? `${side((e) => e.actors)} > ${side((e) => e.recipients)}` : null;
}
