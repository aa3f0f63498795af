// Where text that is not markup ends: RCDATA, RAWTEXT and script data (HTML §13.2.5.2–13.2.5.32),
// comments and bogus comments (§13.2.5.41–13.2.5.52). Each search may run out of bytes and go on later.

import { isSpace, matches } from "./bytes.ts";

/** Result of a search: the offset found (≥ 0), or `~resume` (< 0): go on from `resume` when more has arrived. */
export type Found = number;

function endsName(byte: number | undefined): boolean {
  return byte === 62 || byte === 47 || isSpace(byte);
}

/** The `<` of the appropriate end tag `</name`. */
export function findEndTag(bytes: Uint8Array, from: number, name: string): Found {
  const length = bytes.length;
  const need = name.length + 2;
  let at = from;
  for (;;) {
    at = bytes.indexOf(60, at);
    if (at === -1) return ~length;
    if (at + need >= length) return ~at; // the byte behind the name decides
    if (bytes[at + 1] === 47 && matches(bytes, at + 2, name) && endsName(bytes[at + need])) {
      return at;
    }
    at++;
  }
}

/** How a script's text is read: plain, behind `<!--`, or behind `<!--` and `<script`. */
export const PLAIN = 0;
export const ESCAPED = 1;
export const DOUBLE_ESCAPED = 2;

/** Script data with its two escaped states. `escape` is kept between calls. */
export interface ScriptText {
  escape: number;
  /** Offset of the text behind the last `<!--`'s dashes; a `>` may close from there on. */
  dashes: number;
}

/** The `<` of the `</script` that ends the element. */
export function findScriptEnd(bytes: Uint8Array, from: number, state: ScriptText): Found {
  const length = bytes.length;
  let at = from;
  for (;;) {
    if (state.escape === PLAIN) {
      at = bytes.indexOf(60, at);
      if (at === -1) return ~length;
    } else {
      // "-->" leaves the escaped states; its dashes may be those of "<!--" itself.
      while (at < length && bytes[at] !== 60 && bytes[at] !== 62) at++;
      if (at >= length) return ~length;
      if (bytes[at] === 62) {
        if (at - 2 >= state.dashes && bytes[at - 1] === 45 && bytes[at - 2] === 45) {
          state.escape = PLAIN;
        }
        at++;
        continue;
      }
    }
    if (at + 9 > length) return ~at;
    const next = bytes[at + 1];
    if (next === 47 && matches(bytes, at + 2, "script")) {
      if (endsName(bytes[at + 8])) {
        if (state.escape !== DOUBLE_ESCAPED) return at;
        state.escape = ESCAPED;
      }
    } else if (state.escape === ESCAPED) {
      if (matches(bytes, at + 1, "script") && endsName(bytes[at + 7])) {
        state.escape = DOUBLE_ESCAPED;
      }
    } else if (state.escape === PLAIN && next === 33 && matches(bytes, at + 2, "--")) {
      state.escape = ESCAPED;
      state.dashes = at + 2;
      at += 4;
      continue;
    }
    at++;
  }
}

/** Behind the `>` that ends a comment whose text begins at `start` (behind `<!--`). */
export function findCommentEnd(bytes: Uint8Array, from: number, start: number): Found {
  const length = bytes.length;
  let at = from;
  for (;;) {
    at = bytes.indexOf(62, at);
    if (at === -1) return ~length;
    const dash = bytes[at - 1] === 45 ? at - 1 : bytes[at - 1] === 33 ? at - 2 : -1;
    if (at === start) return at + 1; // <!-->
    if (at === start + 1 && bytes[start] === 45) return at + 1; // <!--->
    if (dash - 1 >= start && bytes[dash] === 45 && bytes[dash - 1] === 45) return at + 1;
    at++;
  }
}

/** Behind `]]>`. */
export function findCdataEnd(bytes: Uint8Array, from: number, start: number): Found {
  let at = from;
  for (;;) {
    at = bytes.indexOf(62, at);
    if (at === -1) return ~bytes.length;
    if (at - 2 >= start && bytes[at - 1] === 93 && bytes[at - 2] === 93) return at + 1;
    at++;
  }
}
