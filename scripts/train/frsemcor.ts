/** Person names of FrSemCor. In: the file of the corpus. Out: for each sentence, its text, the spans of its person names and of its other names. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly CharRange[];
  /** Names of institutions: places and organisations are not told apart there. */
  readonly institutions: readonly CharRange[];
  readonly others: readonly CharRange[];
}

export interface CharRange {
  readonly start: number;
  readonly end: number;
}

interface Row extends CharRange {
  readonly form: string;
  readonly isName: boolean;
  readonly labels: readonly string[];
}

export function readFrSemCor(content: string): NamedText[] {
  return content.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n');
    const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? '';
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (text === undefined) return [];
    const rows = readRows(lines, text);
    return [
      {
        id,
        text,
        persons: rangesOf(rows, 'Person'),
        institutions: rangesOf(rows, 'Institution'),
        others: otherNames(rows),
      },
    ];
  });
}

function readRows(lines: readonly string[], text: string): Row[] {
  let at = 0;
  return lines.flatMap((line) => {
    const [, form, , tag, , labels] = line.split('\t');
    if (line.startsWith('#') || form === undefined || tag === undefined || labels === undefined) return [];
    const start = text.indexOf(form, at);
    if (start < 0) return [];
    at = start + form.length;
    return [{ form, start, end: at, isName: tag === 'NPP', labels: labels.split(';') }];
  });
}

/** A name starts at a proper noun labelled "Person" or "2:Person"; rows labelled "2" go on with it. Only the outermost label counts. */
function rangesOf(rows: readonly Row[], label: string): CharRange[] {
  const ranges: CharRange[] = [];
  rows.forEach((row, i) => {
    const [number, name] = splitLabel(row.labels[0] as string);
    if (!row.isName || name !== label) return;
    let last = i;
    while (number !== '' && rows[last + 1]?.labels[0] === number) last++;
    ranges.push({ start: row.start, end: (rows[last] as Row).end });
  });
  return ranges;
}

/** "2:Person" -> ["2", "Person"], "Person" -> ["", "Person"], "2" -> ["2", ""]. */
function splitLabel(label: string): [number: string, name: string] {
  const [, number = '', name = ''] = /^(\d*):?(.*)$/.exec(label) ?? [];
  return [number, name];
}

function otherNames(rows: readonly Row[]): CharRange[] {
  return rows.filter((row) => {
    const name = splitLabel(row.labels[0] as string)[1];
    return row.isName && name !== '' && name !== 'Person' && name !== 'Institution' && name !== '*';
  });
}
