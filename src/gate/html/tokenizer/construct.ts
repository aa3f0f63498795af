// What a `<` begins (HTML §13.2.5.6, §13.2.5.7, §13.2.5.42).

import { isLetter, matches } from "./bytes.ts";

/** More bytes have to be seen. */
export const UNDECIDED = 0;
/** Nothing: a `<` of a text. */
export const NO_CONSTRUCT = 1;
export const START_TAG = 2;
export const END_TAG = 3;
/** `</>`, which is dropped. */
export const EMPTY_END_TAG = 4;
export const COMMENT_OPENS = 5;
/** A bogus comment: to the first `>`. */
export const BOGUS_OPENS = 6;
export const DOCTYPE_OPENS = 7;
/** `<![CDATA[`: a section in SVG and MathML, a bogus comment elsewhere. */
export const CDATA_OPENS = 8;

/** What the `<` at `at` begins. `final`: no more bytes will come. */
export function constructAt(bytes: Uint8Array, at: number, final: boolean): number {
  const next = bytes[at + 1];
  if (isLetter(next)) return START_TAG;
  if (next === 33) return declarationAt(bytes, at, final);
  if (next === 63) return BOGUS_OPENS;
  if (next !== 47) return next === undefined ? UNDECIDED : NO_CONSTRUCT;
  const third = bytes[at + 2];
  if (isLetter(third)) return END_TAG;
  if (third === undefined) return UNDECIDED;
  return third === 62 ? EMPTY_END_TAG : BOGUS_OPENS;
}

function declarationAt(bytes: Uint8Array, at: number, final: boolean): number {
  if (bytes[at + 2] === 45) {
    if (bytes[at + 3] === undefined) return final ? BOGUS_OPENS : UNDECIDED;
    return bytes[at + 3] === 45 ? COMMENT_OPENS : BOGUS_OPENS;
  }
  if (bytes.length - at < 9 && !final) {
    const seen = String.fromCharCode(...bytes.subarray(at + 2)).toLowerCase();
    if ("[cdata[".startsWith(seen) || "doctype".startsWith(seen)) return UNDECIDED;
  }
  if (matches(bytes, at + 2, "doctype")) return DOCTYPE_OPENS;
  const isCdata =
    bytes[at + 2] === 91 && String.fromCharCode(...bytes.subarray(at + 2, at + 9)) === "[CDATA[";
  return isCdata ? CDATA_OPENS : BOGUS_OPENS;
}
