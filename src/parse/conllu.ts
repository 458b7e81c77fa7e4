/** CoNLL-U. In: text of the format. Out: sentences of words and surface tokens; and back, byte for byte where nothing was changed. */

/** One syntactic word: the ten columns, the number of the word (from 1) in `id`, "0" as head for the root. */
export interface ConlluWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** One surface token: words `first` to `last` (indexes from 0). A token of one word shares its columns. */
export interface ConlluToken {
  readonly form: string;
  readonly first: number;
  readonly last: number;
  readonly misc: string;
  /** True for a range line ("3-4	du"). */
  readonly isRange: boolean;
}

export interface ConlluSentence {
  /** Lines that start with "#", whole. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly tokens: readonly ConlluToken[];
  /** Lines of empty nodes ("8.1"), by the number of words before them. */
  readonly emptyNodes: readonly { readonly after: number; readonly line: string }[];
}

/** @throws Error naming the line when it is neither comment, word, range nor empty node, or when numbers do not ascend. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let open: string[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((line, i) => {
    if (line.trim() !== '') open.push(line);
    if ((line.trim() === '' || i === lines.length - 1) && open.some((l) => !l.startsWith('#'))) {
      sentences.push(readSentence(open, i + 1 - open.length + (line.trim() === '' ? 0 : 1)));
      open = [];
    }
  });
  return sentences;
}

function readSentence(lines: readonly string[], firstLine: number): ConlluSentence {
  const words: ConlluWord[] = [];
  const tokens: ConlluToken[] = [];
  const emptyNodes: { after: number; line: string }[] = [];
  lines.forEach((line, i) => {
    if (line.startsWith('#')) return;
    const columns = line.split('\t');
    const id = columns[0] as string;
    if (columns.length !== 10)
      fail(firstLine + i, `${columns.length} colonnes, il en faut dix séparées par des tabulations`, line);
    if (/^\d+\.\d+$/.test(id)) emptyNodes.push({ after: words.length, line });
    else if (/^\d+-\d+$/.test(id)) tokens.push(readRange(columns, firstLine + i, line));
    else {
      if (id !== String(words.length + 1)) fail(firstLine + i, `mot « ${id} » là où vient ${words.length + 1}`, line);
      words.push(readWord(columns));
      const inRange = (tokens[tokens.length - 1]?.last ?? -1) >= words.length - 1;
      if (!inRange) tokens.push(singleToken(words[words.length - 1] as ConlluWord));
    }
  });
  return { comments: lines.filter((line) => line.startsWith('#')), words, tokens, emptyNodes };
}

function fail(line: number, problem: string, text: string): never {
  throw new Error(`CoNLL-U, ligne ${line} : ${problem} : ${text.slice(0, 80)}`);
}

function readRange(columns: readonly string[], line: number, text: string): ConlluToken {
  const [from, to] = (columns[0] as string).split('-').map(Number) as [number, number];
  if (to <= from) fail(line, 'un intervalle doit croître', text);
  return { form: columns[1] as string, first: from - 1, last: to - 1, misc: columns[9] as string, isRange: true };
}

function readWord(columns: readonly string[]): ConlluWord {
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { id: Number(id), form, lemma, upos, xpos, feats, head: head === '_' ? -1 : Number(head), deprel, deps, misc };
}

function singleToken(word: ConlluWord): ConlluToken {
  return { form: word.form, first: word.id - 1, last: word.id - 1, misc: word.misc, isRange: false };
}

export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map((sentence) => `${sentenceLines(sentence).join('\n')}\n\n`).join('');
}

function sentenceLines(sentence: ConlluSentence): string[] {
  const lines = [...sentence.comments];
  const ranges = new Map(sentence.tokens.filter((t) => t.isRange).map((t) => [t.first, t]));
  const empty = (after: number): void => {
    lines.push(...sentence.emptyNodes.filter((node) => node.after === after).map((node) => node.line));
  };
  empty(0);
  for (const word of sentence.words) {
    const range = ranges.get(word.id - 1);
    if (range) lines.push(`${range.first + 1}-${range.last + 1}\t${range.form}${'\t_'.repeat(7)}\t${range.misc}`);
    lines.push(wordLine(word));
    empty(word.id);
  }
  return lines;
}

function wordLine(w: ConlluWord): string {
  const head = w.head < 0 ? '_' : String(w.head);
  return [w.id, w.form, w.lemma, w.upos, w.xpos, w.feats, head, w.deprel, w.deps, w.misc].join('\t');
}

/** Value of a comment: `commentOf(s, 'text')` of "# text = Bonjour" is "Bonjour"; null when absent. */
export function commentOf(sentence: ConlluSentence, key: string): string | null {
  const prefix = `# ${key} = `;
  return sentence.comments.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? null;
}

/** "Mood=Ind|Number=Sing" as a map; "_" is empty. */
export function parseFeats(feats: string): Readonly<Record<string, string>> {
  if (feats === '_') return {};
  return Object.fromEntries(feats.split('|').map((pair) => pair.split('=', 2) as [string, string]));
}

/** Features in the order of the format: by name, without regard to case. */
export function formatFeats(feats: Readonly<Record<string, string>>): string {
  const names = Object.keys(feats).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return names.length === 0 ? '_' : names.map((name) => `${name}=${feats[name]}`).join('|');
}
