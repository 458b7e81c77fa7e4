/** CSV after RFC 4180, safe to open in a spreadsheet. In: rows of cells. Out: lines ended by CRLF. */

/** Text is neutralised, a number never is; null is an empty cell. */
export type Cell = string | number | null;

export interface CsvOptions {
  /** ";" is what a French spreadsheet splits at; numbers then take a decimal comma, as it reads them. */
  readonly delimiter: ',' | ';';
  /** A byte-order mark tells old spreadsheets that the file is UTF-8. */
  readonly bom: boolean;
}

export const PLAIN_CSV: CsvOptions = { delimiter: ',', bom: false };
export const BOM = '\ufeff';

/** A cell that starts so is run as a formula by spreadsheets: `=HYPERLINK(…)` in a title must stay words. */
const FORMULA = /^[=+\-@\t\r\n]/;

function textCell(text: string, delimiter: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.includes('"') || safe.includes(delimiter) || /[\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

function numberCell(value: number, delimiter: string): string {
  return delimiter === ';' ? String(value).replace('.', ',') : String(value);
}

export function csvLine(cells: readonly Cell[], { delimiter }: CsvOptions): string {
  const written = cells.map((cell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? numberCell(cell, delimiter) : textCell(cell, delimiter);
  });
  return `${written.join(delimiter)}\r\n`;
}
