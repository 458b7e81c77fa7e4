/** `vigie when`: places one expression of time, or one a line. In: an expression and a reference. Out: {from, to, precision, known} or null, as JSON lines. */
import type { Command } from 'commander';
import { linesOf } from '../collect/lines.js';
import type { TimeWords } from '../lexicon/time.js';
import { type ReadTime, readTime } from '../resolve/time/read-time.js';
import { parseReference, type Reference } from '../resolve/time/reference.js';

interface WhenOptions {
  readonly reference?: string;
  readonly direction: string;
  readonly format?: string;
}

export function registerWhen(program: Command, words: () => Promise<TimeWords>): void {
  program
    .command('when')
    .description('place une expression de temps française : jours inclus, précision')
    .argument('[expression]', 'par exemple « lundi dernier », « fin mai », « depuis deux ans »')
    .option(
      '--reference <date>',
      'jour (ou moment ISO) où les mots sont écrits, ou « now » ; sans lui, le relatif reste inconnu',
    )
    .option('--direction <sens>', 'past ou future : où chercher « samedi », « en mars »', 'past')
    .option('--format <format>', 'jsonl : lit {text, reference} ligne à ligne sur l’entrée standard')
    .action(async (expression: string | undefined, options: WhenOptions) => {
      const direction = directionOf(options.direction);
      const ready = await words();
      const place = (text: string, reference: Reference | null): ReadTime | null =>
        readTime(text, reference, direction, ready);
      if (options.format !== undefined && options.format !== 'jsonl')
        throw new Error(`--format ${options.format} : seul jsonl existe ici`);
      const reference = options.reference === undefined ? null : referenceOf(options.reference);
      if (expression !== undefined) process.stdout.write(`${JSON.stringify(place(expression, reference))}\n`);
      else await answerLines(place, reference);
    });
}

/** Each line is answered before the next is read; one that cannot be read is answered null and said on standard error. */
async function answerLines(
  place: (text: string, reference: Reference | null) => ReadTime | null,
  fallback: Reference | null,
): Promise<void> {
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (!line) continue;
    const answer = answerLine(line, number, place, fallback);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerLine(
  line: string,
  number: number,
  place: (text: string, reference: Reference | null) => ReadTime | null,
  fallback: Reference | null,
): ReadTime | null {
  try {
    const { text, reference } = readLine(line);
    return place(text, reference === null ? fallback : referenceOf(reference, 'reference '));
  } catch (error) {
    process.stderr.write(`vigie when : ligne ${number} : ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return null;
  }
}

/** @throws Error that shows what a line looks like */
function readLine(line: string): { text: string; reference: string | null } {
  const value: unknown = JSON.parse(line);
  const { text, reference } =
    typeof value === 'object' && value !== null ? (value as { text?: unknown; reference?: unknown }) : {};
  if (typeof text !== 'string') throw new Error('il faut {"text": "…", "reference": "AAAA-MM-JJ" ou null}');
  return { text, reference: typeof reference === 'string' ? reference : null };
}

function directionOf(text: string): 'past' | 'future' {
  if (text === 'past' || text === 'future') return text;
  throw new Error(`--direction ${text} : past ou future`);
}

/** @throws Error that shows what a date looks like */
function referenceOf(text: string, where = '--reference '): Reference {
  const reference = parseReference(text === 'now' ? localNow() : text);
  if (!reference) throw new Error(`${where}${text} : il faut AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM`);
  return reference;
}

function localNow(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
