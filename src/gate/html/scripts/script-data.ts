// Scripts that are only data: state that a page hands to its client (`window.__STATE__={…}`,
// `self.__next_f.push([…])`), whatever text is in it. A reader of a small part of JavaScript (ECMA-262 §13–15):
// declarations, assignments, and calls with literals. Whatever is not part of it is code.

import { KEYWORDS, reaches } from "./script-data-names.ts";
import { DataValues, MOST_NESTED, type IsRefusedAddress } from "./script-data-values.ts";

/** What a script of data, or a value in a script, is made of. */
export interface ScriptData {
  /** Behind the last character read. */
  readonly end: number;
  /** Where string literals are: the index of the opening quote and of the closing one, in turn. */
  readonly literals: readonly number[];
}

/**
 * Reads a script that is nothing but data.
 *
 * @param isRefused asked for texts that are handed to a function nobody knows: it may load them
 * @returns undefined if the script is code, or may be
 */
export function readData(code: string, isRefused: IsRefusedAddress): ScriptData | undefined {
  const reader = new DataReader(code, 0, isRefused);
  return reader.statements(-1) ? reader : undefined;
}

/**
 * Reads the object or the list that begins at `open`, in a script that is code.
 *
 * @returns how far it was understood, and whether that is all of it
 */
export function readDataValue(code: string, open: number): ScriptData & { isWhole: boolean } {
  const reader = new DataReader(code, open, () => true);
  const isWhole = reader.value() !== undefined;
  return { end: reader.end, literals: reader.literals, isWhole };
}

const DECLARING = new Set(["var", "let", "const"]);

class DataReader extends DataValues {
  /** Statements up to this character (which is read), or to the end of the script (-1). */
  statements(close: number): boolean {
    for (;;) {
      const char = this.next();
      if (char === -1) return close === -1;
      if (char === close || char === 59) {
        this.end++;
        if (char === close) return true;
        continue;
      }
      if (++this.depth > MOST_NESTED) return false;
      const ends = this.#statement();
      this.depth--;
      if (ends === undefined) return false;
      const after = this.next();
      if (ends === "open" && after !== -1 && after !== 59 && after !== close && !this.isNewLine)
        return false;
    }
  }

  /** `open`: a semicolon ends it. `closed`: it has an end. */
  #statement(): "open" | "closed" | undefined {
    if (this.takes(123)) return this.statements(125) ? "closed" : undefined;
    const start = this.end;
    const word = this.word();
    if (DECLARING.has(word)) return this.#declarations() ? "open" : undefined;
    if (word === "function") return this.function(true) ? "closed" : undefined;
    if (word === "return") {
      const char = this.next();
      const isBare = char === 59 || char === 125 || char === -1 || this.isNewLine;
      // At the top of a script it is an error, and nothing runs.
      return isBare || this.values() ? "open" : undefined;
    }
    this.end = start;
    return this.values() ? "open" : undefined;
  }

  #declarations(): boolean {
    do {
      this.next();
      const name = this.word();
      if (name === "" || KEYWORDS.has(name) || reaches(name)) return false;
      if (this.takes(61) && this.value() === undefined) return false;
    } while (this.takes(44));
    return true;
  }
}
