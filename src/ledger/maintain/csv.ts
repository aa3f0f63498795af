// Comma-separated values (RFC 4180): for people with a spreadsheet, and back.
import { LedgerError } from "../ledger-error.ts";

/** One row, with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => csvCell(cell)).join(",")}\r\n`;
}

function csvCell(text: string): string {
  // A host name or a region comes from outside, and a spreadsheet takes what begins like this for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Longest cell that is read, in characters. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Reads rows from text that comes in pieces.
 *
 * @throws LedgerError `bad-import` where a quoted cell never ends
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  /** The character before was a quote inside a quoted cell: its end, or the first of two. */
  let mayEnd = false;
  for await (const chunk of chunks) {
    for (const character of chunk) {
      if (isQuoted) {
        if (mayEnd) {
          mayEnd = false;
          if (character === '"') {
            cell += '"';
            continue;
          }
          isQuoted = false;
        } else if (character === '"') {
          mayEnd = true;
          continue;
        } else {
          cell += character;
          continue;
        }
      }
      if (character === '"' && cell === "") isQuoted = true;
      else if (character === ",") {
        cells.push(cell);
        cell = "";
      } else if (character === "\n") {
        yield [...cells, cell];
        cells = [];
        cell = "";
      } else if (character !== "\r") cell += character;
    }
    if (cell.length > LONGEST) throw new LedgerError("bad-import", "A cell of the CSV never ends.");
  }
  if (isQuoted && !mayEnd) throw new LedgerError("bad-import", "The CSV ends within quotes.");
  if (cell !== "" || cells.length > 0) yield [...cells, cell];
}
