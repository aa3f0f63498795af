// The scanner of CSS against a tokenizer that others wrote, and its steps. `npm run fuzz:css` does more of it.
import { TokenType, tokenize } from "@csstools/css-tokenizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCss } from "../../../src/gate/html/css/css.ts";
import { stepsOf } from "./_counting-text.ts";

const SHEETS = Number(process.env["CSS_SHEETS"] ?? 20_000);
const seed = process.env["CSS_SEED"] === undefined ? 20_261_130 : Number(process.env["CSS_SEED"]);
const LOADING = new Set(["url", "src", "image-set", "-webkit-image-set", "image"]);

const part = fc.constantFrom(
  "url(", "u\\72l(", "URL( ", "src(", "image-set(", "image(", "var(", "--f(", "attr(", "a(", "(", ")", "[", "]", "{", "}", ";", ":", ",", '"', "'", "\\", "\\\n",
  "\n", "\r\n", "\f", "\t", " ", "/*", "*/", "/", "*", "<!--", "-->", "<", "-", "--", "--x:", "@", "@import ", "@\\69mport", "@font-face", "@property --x", "@function --f", "@namespace ",
  "#", ".", "+", "%", "1", "5e", "e", "a", "é", "😀", "\0", "\u007f", "\u0001", "\\31 ", "\\0", "\\110000 ", "\\d800", "https://h/", "//h", '"https://s/"', "'x'", "url(x)", "u", "rl", "!",
); // prettier-ignore
const sheets = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(""));

/** Offset and value of every address that is one by the tokens alone. */
function tokenized(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let loading = 0;
  let importing = false;
  let namespace = false;
  for (const token of tokenize({ css })) {
    const [type, written, start] = token;
    if (type === TokenType.URL) {
      const at = start + (/^[^(]*\([\t\n\f\r ]*/.exec(written)?.[0].length ?? 0);
      if (!namespace) found.push(`${at} ${token[4].value}`);
      importing = false;
    } else if (type === TokenType.String) {
      if (loading > 0 || importing) found.push(`${start + 1} ${token[4].value}`);
      importing = false;
    } else if (type === TokenType.Function) {
      const name = token[4].value.toLowerCase();
      open.push(LOADING.has(name) ? "loads" : "(");
      if (LOADING.has(name)) loading++;
    } else if (type === TokenType.OpenParen) open.push("(");
    else if (type === TokenType.OpenSquare) open.push("[");
    else if (type === TokenType.OpenCurly) open.push("{");
    else if (type === TokenType.CloseParen && /^(?:\(|loads)$/.test(open.at(-1) ?? "")) {
      if (open.pop() === "loads") loading--;
    } else if (type === TokenType.CloseSquare && open.at(-1) === "[") open.pop();
    else if (type === TokenType.CloseCurly && open.at(-1) === "{") open.pop();
    else if (type === TokenType.AtKeyword) {
      const name = token[4].value.toLowerCase();
      importing = name === "import";
      namespace = name === "namespace";
    }
    if (type !== TokenType.Whitespace && type !== TokenType.Comment && type !== TokenType.AtKeyword) importing = false;
    if (type === TokenType.Semicolon || type === TokenType.OpenCurly || type === TokenType.CloseCurly) namespace = false;
  }
  return found;
} // prettier-ignore

/** The same by the scanner, which finds more. */
function scanned(css: string): Set<string> {
  const found = new Set<string>();
  readCss(css, (url, _loads, start, end) => {
    const written = css.slice(start, end);
    const opening = /^(?:["']|[^(]*\([\t\n\f\r ]*["']?)/.exec(written)?.[0].length ?? 0;
    found.add(`${start + opening} ${url}`);
    return false;
  });
  return found;
}

describe("the scanner of CSS", () => {
  it("finds every address that a tokenizer finds", () => {
    fc.assert(
      fc.property(sheets, (css) => {
        const found = scanned(css);
        for (const address of tokenized(css)) {
          if (found.has(address)) continue;
          // NUL, and a backslash at the end, are U+FFFD to the tokenizer: part of a path, no host.
          if (css.includes("\0") || css.endsWith("\\")) continue;
          throw new Error(`not found: ${JSON.stringify(address)} in ${JSON.stringify(css)}`);
        }
      }),
      { numRuns: SHEETS, seed },
    );
  }, 600_000);

  it("gives the same when it goes on from a settled place", () => {
    fc.assert(
      fc.property(sheets, fc.nat(), (css, cut) => {
        const all = readCss(css, () => true).refused;
        const first = readCss(css.slice(0, cut % (css.length + 1)), () => true);
        const head = first.refused.filter((at) => at < first.settled);
        const next = first.settled === 0 ? undefined : first.place;
        const rest = readCss(css.slice(first.settled), () => true, next).refused;
        expect([...head, ...rest.map((at) => at + first.settled)]).toEqual([...all]);
      }),
      { numRuns: SHEETS, seed },
    );
  }, 600_000);

  it("takes at most 2.2 times the steps for twice the text", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.array(part, { maxLength: 3 }), (repeated, before) => {
        const text = (times: number): string => before.join("") + repeated.join("").repeat(times);
        const steps = (times: number): number => stepsOf(text(times), (css) => readCss(css, () => true));
        expect(steps(400)).toBeLessThanOrEqual(steps(200) * 2.2 + 200);
        expect(steps(400)).toBeLessThanOrEqual(text(400).length * 20 + 200);
      }),
      { numRuns: 2000, seed },
    );
  }, 600_000); // prettier-ignore
});
