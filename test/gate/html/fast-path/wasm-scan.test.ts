import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LAZY } from "../../../../src/gate/html/rules/embeds.ts";
import type { FastJudge } from "../../../../src/gate/html/fast-path/prefilter.ts";
import { FreeHosts } from "../../../../src/gate/html/fast-path/free-hosts.ts";
import { createHtmlGate } from "../../../../src/gate/html/gate.ts";
import { wasmScan } from "../../../../src/gate/html/fast-path/wasm-scan.ts";
import { randomDocument } from "../../../fuzz/html-grammar.ts";
import { createRandom } from "../../../fuzz/random.ts";
import { cut, drain, gated, gateOptions, gatePieces } from "../_gate.ts";

const T = "https://third.example/x";
const PLAIN = `<div class="a b"><p id=c title='d>e'>text & more</p><!-- no --></div>\n`;
const BLOCKED = `<img data-consent-blocked=undeclared data-consent-src="${T}">`;

const freeHosts = new FreeHosts();
freeHosts.add("free.example");

/** Knows one free host, and refuses every script that it is asked about. */
function judge(plainPathsAllowed: boolean): FastJudge {
  return {
    plainPathsAllowed,
    freeHosts,
    snippets: undefined,
    host: () => "depends",
    refusesScript: () => true,
  };
}

describe("the compiled pass", () => {
  it("was made from the source beside it", () => {
    const read = (name: string): Buffer =>
      readFileSync(new URL(`../../../../src/gate/html/fast-path/${name}`, import.meta.url));
    const hash = createHash("sha256").update(read("pass.as")).digest("hex");
    // Changed on purpose? `npm run build:pass`. What it compiles to is tested in test/package.
    expect(read("pass-code.ts").toString()).toContain(`made from: ${hash}\n`);
  });

  it("runs here, and stops where something has to be looked at", () => {
    const bytes = Buffer.from(
      `${"<b>x</b>".repeat(100)}<a href=/><button><img src=z>${"y".repeat(99)}<img src=//z.example>`,
    );
    const state = { inAnchor: false, inButton: false };
    expect(wasmScan(bytes, 0, state, judge(true), true)).toBe(bytes.indexOf("<img src=//"));
    expect(state).toEqual({ inAnchor: true, inButton: true });
    expect(wasmScan(bytes, 0, state, judge(false), true)).toBe(bytes.indexOf("<img"));
  });

  /** Passes all of it, but for a tail that has to be looked at. */
  const passes = (html: string, mayTexts = true): boolean => {
    const bytes = Buffer.from(`${"<b>x</b>".repeat(40)}${html}<iframe src=//z.example>`);
    const state = { inAnchor: false, inButton: false };
    return wasmScan(bytes, 0, state, judge(true), mayTexts) === bytes.lastIndexOf("<iframe");
  };

  it.each([
    "<!-- a <img src=//z.example> --><p>",
    "<!--><p>",
    "<!---><p>",
    "<!-- x --!><p>",
    "<script>a()</script ><p>",
    "<script type=text/javascript charset=utf-8>a('/x')</script x=1>",
    "<script type=module src=/a.js></script>",
    "<script><!--\na('<script')//--></script>".replace("<script')", "')"),
    "<SCRIPT SRC='//free.example/a.js'></SCRIPT>",
    "<script>a.src='https://free.example/a.js'</script>",
    "<style media=all>a{b:url(/c)}</style>",
    "<img src=https://free.example srcset='//free.example/a 1x, /b 2x'>",
    "<a onclick=\"return go('/x')\" style='b:url(/c.png)'>",
    "<noscript><img src=/a.gif><!-- x --></noscript>",
  ])("passes what loads nothing, or from free hosts only: %s", (html) => {
    expect(passes(html)).toBe(true);
  });

  it.each([
    "<script type=importmap>{}</script>",
    "<script type='&#109;odule'>a()</script>",
    "<script type='speculationrules'>{}</script>",
    "<script src=//third.example/a.js></script>",
    "<script><!-- <script> </script> --></script>",
    "<script>a.src='//third.example/a.js'</script>",
    "<script data-consent=youtube>a()</script>",
    "<style>@import '/x'</style>",
    "<style>a{b:url(//third.example/c)}</style>",
    "<style>a{b:url(ht\ttp:third.example/c)}</style>",
    "<img src=https://free.example:80/>",
    "<img src=https:///third.example/>",
    "<img srcset='//free.example/a 1x, //third.example/b 2x'>",
    "<img srcset='//free.example/a 1x&comma; //third.example/b 2x'>",
    "<a onclick=\"x.src='//third.example/'\">",
    "<a onclick='x.src=&quot;//third.example/&quot;'>",
    "<a style='b:url(//third.example/)'>",
    "<noscript><img src=//third.example></noscript>",
    "<noscript><!-- </noscript> --></noscript>",
    "<noscript><i title='</noscript>'></i></noscript>",
    "<noscript><noscript></noscript></noscript>",
    "<noscript><script>a.src='//third.example/'</script></noscript>",
    "<noframes></noframes>",
  ])("leaves to be looked at: %s", (html) => {
    expect(passes(html)).toBe(false);
  });

  it("leaves texts alone where readers do not agree on them", () => {
    for (const html of [
      "<script>a()</script>",
      "<style>a{}</style>",
      "<noscript></noscript>",
      "<a onclick='b()'>",
    ]) {
      expect(passes(html)).toBe(true);
      expect(passes(html, false)).toBe(false);
    }
  });

  it("is not let at the text of a script that some readers take for markup", () => {
    const html = `<frameset>${"<b></b>".repeat(60)}<script><frame src=${T}></script></frameset>`;
    expect(gated(html)).toContain("data-consent-blocked");
  });

  it("forgets the links of a noscript, which are none with scripting on", () => {
    const bytes = Buffer.from(`${"<b>x</b>".repeat(40)}<noscript><a href=/></noscript><iframe>`);
    const state = { inAnchor: false, inButton: false };
    wasmScan(bytes, 0, state, judge(true), true);
    expect(state.inAnchor).toBe(false);
  });

  it("has a script judged in which something may be refused, and goes on after it", () => {
    const asked: string[] = [];
    const script = "a.src='//third.example/'";
    const bytes = Buffer.from(`${"<b>x</b>".repeat(40)}<script>${script}</script><iframe>`);
    const state = { inAnchor: false, inButton: false };
    const pass = (refuses: boolean): number =>
      wasmScan(
        bytes,
        0,
        state,
        {
          ...judge(true),
          refusesScript: (all, start, end) => {
            asked.push(Buffer.from(all.subarray(start, end)).toString());
            return refuses;
          },
        },
        true,
      );
    expect(pass(false)).toBe(bytes.indexOf("<iframe"));
    expect(pass(true)).toBe(bytes.indexOf("<script"));
    expect(asked).toEqual([script, script]);
  });

  it("sees a tag wherever it lies between the pieces that are handed over", () => {
    const before = PLAIN.repeat(Math.ceil(32_700 / PLAIN.length));
    for (let shift = 0; shift < 150; shift++) {
      const html = `${before}${"z".repeat(shift)}<img src="${T}">${PLAIN.repeat(20)}`;
      expect(gated(html, { ownPaths: false })).toBe(html.replace(`<img src="${T}">`, BLOCKED));
    }
  });

  it.each([...LAZY.keys(), "style", "background", "ping", "onclick"])(
    "leaves %s to be looked at, on whatever element",
    (name) => {
      const values = { style: `a:url(${T})`, onclick: "videoPlayer()", srcset: `${T} 2x` };
      const value = name.endsWith("set")
        ? values.srcset
        : ((values as Record<string, string>)[name] ?? T);
      for (const tag of [`<b ${name}="${value}">`, `<x-y A=1 ${name.toUpperCase()}='${value}'/>`]) {
        const out = gated(`${PLAIN.repeat(9)}${tag}${PLAIN}`, { ownPaths: false });
        expect(out).toContain("data-consent-blocked=");
      }
    },
  );

  it.each([
    `a:url(${T})`,
    `a:url&#40;${T})`,
    `a:url&lpar;${T})`,
    `a:\\75rl(${T})`,
    `a:u\\rl(${T})`,
  ])("leaves a style attribute to be looked at, however it is written: %s", (value) => {
    const out = gated(`${PLAIN.repeat(9)}<b style="${value}">${PLAIN}`, { ownPaths: false });
    expect(out).toContain("data-consent-blocked=");
  });

  it("passes a tag that is longer than a piece", () => {
    const html = `${PLAIN.repeat(9)}<i title="${"x".repeat(100_000)}">y</i><img src="${T}">`;
    expect(gated(html)).toBe(html.replace(`<img src="${T}">`, BLOCKED));
  });

  it("does not rely on memory that was written to since", () => {
    const gate = createHtmlGate(gateOptions());
    const chunk = Buffer.alloc(600, 120);
    const first = Buffer.concat(gate.write(chunk));
    chunk.write(`<img src="${T}">`, 5);
    const second = Buffer.concat(gate.write(chunk));
    expect(first.toString()).toBe("x".repeat(600));
    expect(second.toString()).toContain(BLOCKED);
  });

  it.each([
    `<object><noscript><base href="${T}">`,
    `<i--><base href="${T}"><img src=x>`,
    `<svg fier="l("></svg><base href="${T}"><img src=x>`,
    `<use href=x><base href="${T}"><img src=x>`,
    `<meta content=m><base href="${T}"><img src=x>`,
  ])("tells what was before a base as the reading does: %s", (html) => {
    for (const ownPaths of [true, false]) {
      const whole = gated(`${html}${PLAIN.repeat(5)}`, { ownPaths });
      const bytes = Buffer.from(`${html}${PLAIN.repeat(5)}`);
      expect(gatePieces(cut(bytes, 1), { ownPaths }).toString()).toBe(whole);
    }
  });

  it("serves documents that take turns, and documents in documents", () => {
    const html = (name: string): string =>
      `${PLAIN.repeat(30)}<p>${name}<img src="${T}"><iframe srcdoc="${"<b>x</b>".repeat(60)}<img src=${T}>"></iframe>${PLAIN.repeat(30)}<img src="${T}">`;
    const names = ["a", "b", "c"];
    const gates = names.map(() => createHtmlGate(gateOptions()));
    const outs = names.map(() => [] as Buffer[]);
    for (let at = 0; at < html("a").length; at += 700) {
      for (const [i, name] of names.entries()) {
        const piece = Buffer.from(html(name).slice(at, at + 700));
        outs[i]?.push(Buffer.concat(gates[i]?.write(piece) ?? []));
      }
    }
    for (const [i, name] of names.entries()) {
      outs[i]?.push(Buffer.concat(gates[i]?.end() ?? []));
      expect(Buffer.concat(outs[i] ?? []).toString()).toBe(gated(html(name)));
    }
  });
});

function forbidden(): never {
  throw new Error("forbidden");
}

describe("without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    ["none", undefined],
    ["forbidden", { Module: forbidden }],
  ])("(%s) every document leaves as with it", async (_why, WebAssembly) => {
    const documents = Array.from({ length: 300 }, (_, seed) => {
      const random = createRandom(seed);
      return `${PLAIN.repeat(seed % 9)}${randomDocument(random)}${PLAIN}${randomDocument(random)}`;
    });
    const expected = documents.map((html) => gated(html, { ownPaths: false }));
    vi.resetModules();
    vi.stubGlobal("WebAssembly", WebAssembly);
    const plain = await import("../../../../src/gate/html/gate.ts");
    const { wasmScan: slowPass } = await import("../../../../src/gate/html/fast-path/wasm-scan.ts");
    const state = { inAnchor: false, inButton: false };
    expect(slowPass(Buffer.from(PLAIN.repeat(20)), 3, state, judge(true), true)).toBe(3);
    for (const [i, html] of documents.entries()) {
      const gate = plain.createHtmlGate(gateOptions({ ownPaths: false }));
      expect(drain(gate, [Buffer.from(html)]).toString()).toBe(expected[i]);
    }
  });
});
