import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refuseAddresses, type ScriptJudge } from "../../../src/gate/html/scripts/inline-script.ts";

const REFUSAL = { service: undefined, host: "third.example" };

/** A judge that refuses the host of others, and tells what it was asked. */
function judge(): ScriptJudge & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    url(url) {
      asked.push(url);
      if (url.startsWith("data:")) return url.includes("import") ? REFUSAL : undefined;
      if (!URL.canParse(url, "https://www.site.example/")) return undefined;
      const { host } = new URL(url, "https://www.site.example/");
      return host.endsWith("third.example") ? REFUSAL : undefined;
    },
    host: (host) => (host.endsWith("third.example") ? REFUSAL : "free"),
    markup: (html) => (/src=\S*third/.test(html) ? REFUSAL : undefined),
  };
}
const isRefused = (code: string) => refuseAddresses(code, judge()) !== undefined;

describe("a script that loads", () => {
  it.each([
    `fetch(location.protocol + "//third.example/x")`,
    `import("https:" + "//third.example/x.js")`,
    "fetch(`${location.protocol}//third.example/x`)",
    "fetch(`${scheme}://third.example/x`)",
    `fetch(isTest ? "/own" : "https://third.example/")`,
    `fetch(/* the data */ "https://third.example/")`,
    `fetch( // the data\n "https://third.example/")`,
    `fetch(new URL("https://third.example/"))`,
    `new Worker(new URL("//third.example/w.js", import.meta.url))`,
    `new window.WebSocket("wss://third.example")`,
    `window.fetch?.("https://third.example/")`,
    String.raw`fetch("https:\\\\third.example")`,
    String.raw`fetch("\/\/third.example")`,
    String.raw`fetch("\x2f\u002fthird.example")`,
    String.raw`fetch("\u{00002f}/third.example")`,
    String.raw`fetch("h\tttps://third.example")`,
    `s.src = "//@third.example/x.js"`,
    `s.src = "https://:x@third.example/x.js"`,
    String.raw`s.src = "\\/!a@third.example/x.js"`,
    `s.src = "//-x.third.example/"`,
    'fetch("https:/\t/third.example")',
    'fetch("https://third\t.example")',
    "fetch(`https:/\n/third.example`)",
    "fetch(`//third\n.example`)",
    `fetch(" https://third.example")`,
    `fetch("///third.example")`,
    `fetch("http:/third.example")`,
    `s.src =\n  isTest\n    ? "/own.js"\n    : "https://third.example/x.js"`,
    `s.src = s.title = "https://third.example/x.js"`,
    `s.src ||= "https://third.example/x.js"`,
    `s["srcset"] = "https://third.example/x.png"`,
    `s.src = a != b ? "https://third.example/x.png" : c`,
    `$("img").attr("src", "https://third.example/x.png")`,
    `s.setAttributeNS(null, "src", "https://third.example/x.png")`,
    `importScripts("/own.js", "https://third.example/x.js")`,
    `d.write("<img src=//third.example>")`,
    `f.setAttribute("srcdoc", "<img src=//third.example>")`,
  ])("is refused: %s", (code) => {
    expect(isRefused(code)).toBe(true);
  });

  it.each([
    `import "data:text/javascript,import 'https://third.example/'"`,
    `new Worker("data:text/javascript,import('//third.example')")`,
    `import("data:text/javascript;base64,import")`,
    `s.src = "data:text/javascript,import"`,
  ])("is refused for what a data: URL holds: %s", (code) => {
    expect(isRefused(code)).toBe(true);
  });

  it("is asked about the whole of a data: URL, escapes undone", () => {
    const asking = judge();
    refuseAddresses(String.raw`import("\x64ata:text/javascript,a\x28)"); x = "data:,no"`, asking);
    expect(asking.asked).toEqual(["data:text/javascript,a()"]);
  });
});

describe("a script that loads nothing of others", () => {
  it.each([
    `e.src = t, help("https://third.example/")`,
    `window.open("help", "https://third.example/")`,
    `fetch("/proxy?of=" + encodeURIComponent("https://third.example/"))`,
    `fetch("/own", { referrer: "https://third.example/" })`,
    `i = document.createElementNS("http://www.w3.org/third.example", "image"); i.src = own`,
    `f.src = a\nvar help = "https://third.example/"`,
    `f.src = g}var help = "https://third.example/"`,
    `x = "http:"; y = "https:"; z = "data:"; w = "//"`,
  ])("stays: %s", (code) => {
    expect(isRefused(code)).toBe(false);
  });
});

describe("the scanner", () => {
  it("is done with a run of equals signs of any length", () => {
    for (const run of ["=".repeat(44), "=".repeat(100_000)]) {
      expect(isRefused(`.src${run}"https://www.site.example/`)).toBe(false);
    }
  });

  it("never throws, whatever it is made of", () => {
    const parts = `.src = " ' \` \\ \\x2f \\u{2f} // https: data: third.example fetch( ( ) , ; \n ? : + \${ } new URL import from setAttribute("src", document.write( .innerHTML /* */ createElement( Image`;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts.split(" ")), { maxLength: 40 }), (pieces) => {
        refuseAddresses(pieces.join(""), judge());
        refuseAddresses(pieces.join(" "), judge());
      }),
      { numRuns: 3000 },
    );
  });
});
