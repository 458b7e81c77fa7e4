/** Turns offsets in UTF-16 code units into Unicode code points, as the record promises. In: the document. Out: a converter; text without astral characters costs nothing. */

/** Without characters beyond the first 65,536 (emoji…) both counts are the same, and nothing need be converted. */
export function hasAstral(doc: string): boolean {
  return /[\ud800-\udfff]/.test(doc);
}

/** @returns a function from code-unit offset to code-point offset; linear to build, constant to ask. */
export function codePointsOf(doc: string): (offset: number) => number {
  if (!hasAstral(doc)) return (offset) => offset;
  const points = new Uint32Array(doc.length + 1);
  let point = 0;
  for (let i = 0; i < doc.length; i++) {
    points[i] = point;
    const pair = isHigh(doc.charCodeAt(i)) && isLow(doc.charCodeAt(i + 1));
    if (pair) points[++i] = point;
    point++;
  }
  points[doc.length] = point;
  return (offset) => points[Math.min(offset, doc.length)] ?? point;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Copies a value with every numeric `start` and `end` converted; everything else is kept as it is. */
export function convertOffsets<T>(value: T, convert: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => convertOffsets(item, convert)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const isOffset = (key === 'start' || key === 'end') && typeof item === 'number';
    return [key, isOffset ? convert(item) : convertOffsets(item, convert)];
  });
  return Object.fromEntries(entries) as T;
}
