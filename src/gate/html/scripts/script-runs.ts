// Does a script run a text that it holds, or read it as something in which there are addresses? Then quotes in its
// literals are read like quotes in its code.

import { buildsLoader } from "./script-builds.ts";
import { isInLiteral } from "./script-literals.ts";
import { isQuote, isWord, skipBack, skipBlank } from "./script-text.ts";

/** Functions that run what they are given, or give back what is in it. */
const RUNNING = ["eval", "Function", "execScript", "globalEval", "Blob", "setImmediate"];
/** Those that are mostly given functions. */
const TIMERS = ["setTimeout", "setInterval"];
/** Properties by which a script or a style sheet gets its text. */
const TEXTS = ["text", "textContent", "innerText", "createTextNode"];

const MOST_TIMERS = 20;

/** True if a text in a literal of this script may be run. `spans`: where its literals are. */
export function runsTexts(code: string, spans: readonly number[]): boolean {
  const mayBeText = textOrVariable(code, spans);
  return (
    RUNNING.some((name) => isNamed(code, name, spans, 40)) ||
    TIMERS.some((name) => isNamed(code, name, spans, 40, mayBeText)) ||
    isNamed(code, "parse", spans, 40, (at) => isQuote(code.charCodeAt(skipBlank(code, at)))) ||
    setsHandler(code) ||
    (TEXTS.some((name) => isNamed(code, name, spans)) && buildsLoader(code))
  );
}

/** `setAttribute("onload", …)`, or an address that is code. */
function setsHandler(code: string): boolean {
  for (let at = 0; at < code.length; at++) {
    if (isQuote(code.charCodeAt(at)) && namesHandler(code, at + 1)) return true;
  }
  return /javascript:/i.test(code);
}

/** The longest name of a handler is `onsecuritypolicyviolation`. */
const LONGEST_HANDLER = 32;

/** Is here the name of a handler's attribute, the end of its literal, and a comma? */
function namesHandler(code: string, from: number): boolean {
  if ((code.charCodeAt(from) | 32) !== 111 || (code.charCodeAt(from + 1) | 32) !== 110)
    return false;
  let at = from + 2;
  while (at - from <= LONGEST_HANDLER && isLetter(code.charCodeAt(at))) at++;
  if (at - from < 5 || !isQuote(code.charCodeAt(at))) return false;
  return code.charCodeAt(skipBlank(code, at + 1)) === 44;
}

function isLetter(char: number): boolean {
  return (char | 32) >= 97 && (char | 32) <= 122;
}

/**
 * Is this name in the code, rather than in its literals?
 *
 * @param sign what comes next
 * @param test asked of the place after that
 */
export function isNamed(
  code: string,
  name: string,
  spans: readonly number[],
  sign?: number,
  test: (at: number) => boolean = () => true,
): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (isWord(code.charCodeAt(at - 1)) || isWord(code.charCodeAt(end))) continue;
    if (isInLiteral(spans, at)) continue;
    const next = skipBlank(code, end);
    if (sign === undefined) {
      if (code.charCodeAt(next) !== 58 || !isKey(code, at)) return true;
      continue;
    }
    if (code.charCodeAt(next) === sign && test(next + 1)) return true;
  }
  return false;
}

/** Is it the name of a property in an object: after a brace or a comma? */
function isKey(code: string, at: number): boolean {
  const before = code.charCodeAt(skipBack(code, at - 1, Math.max(0, at - 60)));
  return before === 123 || before === 44;
}

/** Whether a timer's first argument is a text, or a variable that this script sets to one. */
function textOrVariable(code: string, spans: readonly number[]): (at: number) => boolean {
  const asked = new Map<string, boolean>();
  return (from) => {
    const start = skipBlank(code, from);
    if (isQuote(code.charCodeAt(start))) return true;
    let end = start;
    while (isWord(code.charCodeAt(end))) end++;
    const name = code.slice(start, end);
    const next = code.charCodeAt(skipBlank(code, end));
    if (name === "" || name === "function" || (next !== 44 && next !== 41)) return false;
    let isText = asked.get(name);
    if (isText === undefined) {
      // Each name costs a look at the script: more of them than anybody has are not looked for.
      isText =
        asked.size >= MOST_TIMERS ||
        isNamed(code, name, spans, 61, (at) => isQuote(code.charCodeAt(skipBlank(code, at))));
      asked.set(name, isText);
    }
    return isText;
  };
}
