// What `<!` begins (HTML §13.2.5.42).

import { matches } from "./bytes.ts";

/** More bytes have to be seen. */
export const UNDECIDED = 0;
export const COMMENT_OPENS = 1;
/** A bogus comment: to the first `>`. */
export const BOGUS_OPENS = 2;
export const DOCTYPE_OPENS = 3;
/** `<![CDATA[`: a section in SVG and MathML, a bogus comment elsewhere. */
export const CDATA_OPENS = 4;

/** What the `<!` at `at` begins. `final`: no more bytes will come. */
export function declarationAt(bytes: Uint8Array, at: number, final: boolean): number {
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
