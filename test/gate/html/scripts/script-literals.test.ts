// What is text in a script, and what is code: a quote in a literal, in a comment or in a regular expression opens none.
import { describe, expect, it } from "vitest";
import { literalsIn } from "../../../../src/gate/html/scripts/script-literals.ts";
import { gated } from "../_gate.ts";
import { stepsOf } from "../_counting-text.ts";

const script = (code: string): string => `<script>${code}</script>`;
const BUILDS = `var img = document.createElement("img"); img.src = own;`;

/** The texts between the quotes. */
function textsOf(code: string): string[] {
  const { spans } = literalsIn(code);
  return Array.from({ length: spans.length / 2 }, (_, i) =>
    code.slice((spans[i * 2] as number) + 1, spans[i * 2 + 1]),
  );
}

describe("the literals of a script", () => {
  it.each([
    [`a = "b'c"`, ["b'c"]],
    [`a = 'b\\'c' + "d"`, ["b\\'c", "d"]],
    ["a = `b${c + 'd'}e${{f: `g`}}h`", ["b", "d", "e", "g", "h"]],
    [`// it's\n a = "b"`, ["b"]],
    [`/* it's */ a = "b"`, ["b"]],
    [`a = /["']/.test(b) ? "c" : "d"`, ["c", "d"]],
    [`a = b / c; d = "e" / 2`, ["e"]],
    [`if (a) /'/.test("b"); c = (d) / 2 + "e"`, ["b", "e"]],
    [`return /'/; "a"`, ["a"]],
    [`function f() {} /'/.test("a"); b = {} / "c"`, ["a", "c"]],
    [`a = [/[/']/, "b"]; c[0] / "d"`, ["b", "d"]],
    [`a.return / "b"`, ["b"]],
    [`a++ / "b"`, ["b"]],
  ])("are found in %s", (code, texts) => {
    expect(textsOf(code)).toEqual(texts);
    expect(literalsIn(code).sureUntil).toBe(code.length);
  });

  it.each([`a = "b\nc"`, "a = `b", `a = 'b`, `/* a`, `a = /b\nc/`, `a) + "b"`])(
    "are not told apart where a script cannot be read: %s",
    (code) => {
      expect(literalsIn(code).sureUntil).toBeLessThan(code.length);
    },
  );

  it("are read once", () => {
    for (const part of [`"a"`, "`${", "/*", "(", "/a", `'\n`, "//\n", "a=/[/", "}"]) {
      const few = stepsOf(part.repeat(500), (code) => literalsIn(code));
      const many = stepsOf(part.repeat(5000), (code) => literalsIn(code));
      expect(many, part).toBeLessThan(few * 12 + 1000);
    }
  });
});

describe("an inline script of the site's own", () => {
  it.each([
    ["a quote in a literal", `var html = '<a href="https://third.example/">help</a>'; ${BUILDS}`],
    ["a link as JSON in a literal", `var s = "{\\"fetch\\": 'https://third.example/'}"; ${BUILDS}`],
    ["a call in a literal", `alert("call fetch('https://third.example/') here"); ${BUILDS}`],
    ["a quote in a template", `box.title = \`see "https://third.example/"\`; ${BUILDS}`],
    ["a quote in a comment", `// fetch("https://third.example/") is not called\n${BUILDS}`],
    ["a quote in a regular expression", `var r = /x.src="https:\\/\\/third.example"/; ${BUILDS}`],
    [
      "markup in a literal that is no call",
      `var doc = "document.write('<img src=//third.example/x>')"`,
    ],
    ["a namespace", `svg.setAttribute("xmlns", "http://www.w3.org/2000/svg"); ${BUILDS}`],
    [
      "a namespace in an image of its own",
      `i.src = a ? b : "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"; ${BUILDS}`,
    ],
    ["a window that is opened", `help.open("help", "https://third.example/")`],
  ])("is left alone: %s", (_name, code) => {
    expect(gated(script(code))).toBe(script(code));
  });

  it.each([
    ["a request", `x.open("GET", "https://third.example/")`],
    ["a text that is run", `var code = "s.src='https://third.example/x.js'"; eval(code)`],
    ["a text that a timer runs", `setTimeout("s.src='https://third.example/x.js'", 9)`],
    [
      "a text that a timer runs later",
      `var t = "s.src='https://third.example/'"; setTimeout(t, 9)`,
    ],
    ["a function made of a text", `new Function("s.src='https://third.example/x.js'")()`],
    [
      "a script's text",
      `var s = document.createElement("script"); s.text = "i.src='https://third.example/'"`,
    ],
    ["a handler", `i.setAttribute("onerror", "this.src='https://third.example/'")`],
    [
      "JSON that is read",
      `var c = JSON.parse('{"src":"https://third.example/"}'); var s = document.createElement("script"); s.src = c.src`,
    ],
    ["a literal after a regular expression", `a = /'/; x.src = 'https://third.example/'`],
    ["a literal after a division", `a = b / c; x.src = 'https://third.example/' // d /`],
    ["a script that cannot be read", `a = /[/; 'b\n'; x.src = "https://third.example/"`],
    [
      "after a comment that a line separator ends",
      `// it's \u2028 x.src = "https://third.example/"`,
    ],
    ["an image of the namespace's host", `x.src = "http://www.w3.org/Icons/valid-html401.png"`],
  ])("is blocked if it contacts someone: %s", (_name, code) => {
    expect(gated(script(code))).toContain("data-consent-blocked");
  });
});
