// What is held, how long, and what happens when it grows too large: never "pass the rest".
import { cpuTime } from "../../_support/cpu-time.ts";
import { describe, expect, it } from "vitest";
import { createHtmlGate } from "../../../src/gate/html/gate.ts";
import type { HtmlGateOptions } from "../../../src/gate/html/options.ts";
import type { GateEvent } from "../../../src/gate/types.ts";
import { HOSTILE_DOCUMENTS } from "../../bench/hostile-documents.mjs";
import { cut, drain, gateOptions } from "./_gate.ts";

const T = "https://third.example/";
const SMALL = { tag: 256, script: 256, style: 256, readings: 6 };

/** A document in small pieces, with small bounds: what leaves, and which bounds were met. */
function bounded(
  html: string,
  limits: HtmlGateOptions["limits"] = SMALL,
): { out: string; met: string[] } {
  const met: string[] = [];
  const report = (event: GateEvent): void => {
    if (event.kind === "limit") met.push(event.limit);
  };
  const out = drain(createHtmlGate(gateOptions({ limits, report })), cut(Buffer.from(html), 64));
  return { out: out.toString(), met };
}

const LONG = "x".repeat(2000);

describe("at a bound", () => {
  it("a tag is dropped, and what follows is gated", () => {
    const { out, met } = bounded(
      `<p>a</p><img alt="${LONG}" src="${T}1"><p>b</p><img src="${T}2">`,
    );
    expect(met).toEqual(["tag"]);
    expect(out).not.toContain(`${T}1`);
    expect(out).toContain(`<p>b</p><img data-consent-blocked=undeclared data-consent-src="${T}2">`);
  });

  it("a script does not run", () => {
    const { out, met } = bounded(`<script>${LONG};videoPlayer()</script><p>b`);
    expect(met).toEqual(["script"]);
    expect(out).toBe(
      `<script type=text/plain data-consent-blocked=undeclared>${LONG};videoPlayer()</script><p>b`,
    );
  });

  it("a script in SVG does not run", () => {
    const { out, met } = bounded(`<svg><script>${LONG};videoPlayer()</script></svg>`);
    expect(met).toEqual(["script"]);
    expect(out).toContain("<svg><script type=text/plain data-consent-blocked=undeclared>");
  });

  it("a style sheet in SVG does not apply", () => {
    const { out, met } = bounded(`<svg><style>${LONG}{a:url(${T}x)}</style></svg>`);
    expect(met).toContain("style");
    expect(out).toContain("<svg><style type=text/plain data-consent-blocked=undeclared>");
  });

  it("a style sheet is gated rule by rule, and a rule that is too long is dropped", () => {
    const rule = "p{color:red}";
    const many = bounded(`<style>${rule.repeat(100)}q{a:url(${T}x)}${rule.repeat(100)}</style>`);
    expect(many.met).toEqual([]);
    expect(many.out).toBe(
      `<style>${rule.repeat(100)}q{a:url(data:,${T}x)}${rule.repeat(100)}</style>`,
    );
    const long = bounded(`<style>${rule}${LONG}${T}{a:b}q{a:url(${T}x)}</style><p>b`);
    expect(long.met).toContain("style");
    expect(long.out).toContain(`q{a:url(data:,${T}x)}</style><p>b`);
  });

  it("a style sheet is never cut inside a string, a comment or an address", () => {
    const css = `p{content:'}${"}".repeat(300)}'}/*${"}".repeat(300)}*/q{a:url(${T}${"x}".repeat(10)})}`;
    const { out } = bounded(`<style>${css}</style>`, { ...SMALL, style: 900 });
    expect(out).toContain(`url(data:,${T}`);
    expect(out.replaceAll("data:,", "")).toContain(css.slice(-40));
  });

  it("of readings the rest of the document is dropped", () => {
    const { out, met } = bounded(
      `<p>a</p>${"<noscript><svg><foreignObject></noscript>".repeat(50)}<img src="${T}x">`,
      { ...SMALL, readings: 2 },
    );
    expect(met).toEqual(["readings"]);
    expect(out.startsWith("<p>a</p>")).toBe(true);
    expect(out).not.toContain(T);
  });

  it("a tag that several readers see otherwise ends the document", () => {
    const { out, met } = bounded(
      `<p>a</p><noscript><img alt="${LONG}" src="${T}x"></noscript><p>b`,
    );
    expect(met).toEqual(["tag"]);
    expect(out).not.toContain(T);
  });
});

describe("streaming", () => {
  it("lets out what is decided before more comes", () => {
    const gate = createHtmlGate(gateOptions());
    const write = (html: string): string => Buffer.concat(gate.write(Buffer.from(html))).toString();
    expect(write("<!doctype html><p>a</p>")).toBe("<!doctype html><p>a</p>");
    expect(write("<p>b</p><img ")).toBe("<p>b</p>");
    expect(write("src=/own>c")).toBe("<img src=/own>c");
    expect(write("<script>a()")).toBe("");
    expect(write(";b()</script>d")).toBe("<script>a();b()</script>d");
    expect(write("<style>a{")).toBe("<style>");
    expect(write("<!-- x")).toBe("");
    expect(Buffer.concat(gate.end()).toString()).toBe("a{<!-- x");
  });

  it("hands on the caller's own bytes where nothing changes", () => {
    const gate = createHtmlGate(gateOptions());
    const chunk = Buffer.from("<p>x</p>");
    const [out, ...others] = gate.write(chunk);
    expect(out?.buffer).toBe(chunk.buffer);
    expect(out?.length).toBe(chunk.length);
    expect(others).toEqual([]);
  });

  it("holds no more than its bounds of a document without end", () => {
    const gate = createHtmlGate(gateOptions());
    const row = Buffer.from(
      `<tr><td><a href="/x">a</a><img src="${T}x"><script>var a = 1;</script></td></tr>\n`.repeat(
        100,
      ),
    );
    let left = 0;
    for (let i = 0; i < 500; i++) {
      left += Buffer.concat(gate.write(row)).length;
      expect(left).toBeGreaterThan(row.length * (i - 1));
    }
  });

  it("does nothing more once it has ended", () => {
    const gate = createHtmlGate(gateOptions());
    gate.end();
    expect(gate.write(Buffer.from("x")).length).toBe(0);
    expect(gate.end().length).toBe(0);
  });
});

/** Milliseconds for a document, in pieces of 1 KiB. */
function time(bytes: Buffer): number {
  return cpuTime(() => void drain(createHtmlGate(gateOptions()), cut(bytes, 1024)));
}

describe("hostile documents take time by their size alone", () => {
  it.each(Object.entries(HOSTILE_DOCUMENTS))(
    "%s",
    (_name, make) => {
      const small = time(Buffer.from(make(60_000)));
      const large = time(Buffer.from(make(480_000)));
      // Eight times the bytes; quadratic would be sixty-four times the time.
      expect(large).toBeLessThan(Math.max(small * 8 * 4, 150));
    },
    60_000,
  );
});
