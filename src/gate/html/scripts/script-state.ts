// State for the client in the text of a script: a script that is nothing else, or the objects and lists that a script
// of code hands on. A declared snippet in such a text is no code of its service's.

import { latin1, encode } from "../tokenizer/bytes.ts";
import type { IsRefusedAddress } from "./script-data-values.ts";
import { readData, readDataValue } from "./script-data.ts";
import { isInLiteral, literalsIn } from "./script-literals.ts";
import { isNamed } from "./script-runs.ts";

/** The texts of a script that are data. */
export interface StateTexts {
  /** The script is nothing else. */
  readonly isAll: boolean;
  /** The index of the opening quote and of the closing one, in turn. */
  readonly literals: readonly number[];
}

const OPEN = 40;
const NOTHING: StateTexts = { isAll: false, literals: [] };

/** What a script needs in order to run, show or load a text that it holds in an object. */
const ACTING = (
  "createElement createContextualFragment Image Audio Worker SharedWorker EventSource WebSocket fetch sendBeacon " +
  "XMLHttpRequest importScripts eval Function innerHTML outerHTML insertAdjacentHTML srcdoc setHTMLUnsafe __next_s"
).split(" ");
/** The same by names that are other things as well, unless they are called. */
const CALLED = "getScript loadScript write writeln setAttribute append html ajax".split(" ");

/** The data in a script. */
export function dataIn(code: string, isRefused: IsRefusedAddress): StateTexts {
  const whole = readData(code, isRefused);
  if (whole) return { isAll: true, literals: whole.literals };
  const { spans, sureUntil } = literalsIn(code);
  const mayAct =
    ACTING.some((name) => isNamed(code, name, spans)) ||
    CALLED.some((name) => isNamed(code, name, spans, OPEN));
  if (sureUntil < code.length || mayAct) return NOTHING;
  return { isAll: false, literals: handedOn(code, spans) };
}

/** The literals of objects and lists that are made of nothing else. */
function handedOn(code: string, spans: readonly number[]): readonly number[] {
  const literals: number[] = [];
  let before = 59;
  let next = 0;
  /** A value that was not understood up to here is not read again from within. */
  let read = 0;
  for (let at = 0; at < code.length; at++) {
    while (next < spans.length && (spans[next + 1] as number) < at) next += 2;
    if (spans[next] === at) {
      at = spans[next + 1] as number;
      before = 34;
      continue;
    }
    const char = code.charCodeAt(at);
    if (char <= 32) continue;
    if ((char === 123 || char === 91) && at >= read && beginsValue(before)) {
      const value = readDataValue(code, at);
      read = value.end;
      if (value.isWhole) {
        for (const index of value.literals) literals.push(index);
        at = value.end - 1;
        before = 34;
        continue;
      }
    }
    before = char;
  }
  return literals;
}

/** ( , = : [ ? | & */
function beginsValue(before: number): boolean {
  return (
    before === 40 ||
    before === 44 ||
    before === 61 ||
    before === 58 ||
    before === 91 ||
    before === 63 ||
    before === 124 ||
    before === 38
  );
}

/**
 * The first of these texts that begins outside the literals.
 *
 * @param code as bytes of UTF-8, one a character
 */
export function findOutside(
  code: string,
  texts: Iterable<string>,
  literals: readonly number[],
): string | undefined {
  for (const text of texts) {
    const bytes = encode(text);
    const sought = latin1(bytes, 0, bytes.length);
    for (let at = code.indexOf(sought); at !== -1; at = code.indexOf(sought, at + 1)) {
      if (!isInLiteral(literals, at)) return text;
    }
  }
  return undefined;
}
