import { describe, expect, it } from "vitest";
import type { HeadFacts } from "../../../src/gate/response/gate-head.ts";
import { gateHead, gateLateHeader } from "../../../src/gate/response/gate-head.ts";
import { listedHead } from "../../../src/gate/head.ts";
import type { ContextOptions, TestContext } from "../../_support/gate-context.ts";
import { gateContext } from "../../_support/gate-context.ts";

const FACTS: HeadFacts = {
  plan: { kind: "pass" },
  length: undefined,
  revalidates: false,
  now: Date.now(),
};

function gated(
  headers: Record<string, string | string[]>,
  options: ContextOptions & { facts?: Partial<HeadFacts>; status?: number } = {},
  prepare: (context: TestContext) => void = () => undefined,
) {
  const head = listedHead(Object.entries(headers), options.status ?? 200);
  const context = gateContext(options);
  prepare(context);
  gateHead(head, context, { ...FACTS, ...options.facts });
  return head;
}

describe("gateHead: what depends on consent", () => {
  const isMarked = (head: ReturnType<typeof gated>): boolean =>
    head.get("vary") === "Cookie, Sec-GPC" && head.get("cache-control") === "private, no-cache";

  it("changes nothing where nothing does", () => {
    const headers = { "Content-Type": "application/json", "Set-Cookie": "sid=1", ETag: '"a"' };
    expect(gated(headers).changed).toBe(false);
  });

  it("marks pages, even those with nothing to gate for this visitor", () => {
    expect(isMarked(gated({ "Content-Type": "text/html; charset=utf-8" }))).toBe(true);
    expect(isMarked(gated({ "Content-Type": " Application/XHTML+xml" }))).toBe(true);
    expect(gated({ "Content-Type": "text/htmlx" }).changed).toBe(false);
    expect(gated({ "Content-Type": "text/html" }, { settings: { embeds: false } }).changed).toBe(
      false,
    );
  });

  it("marks cookies that others would, or would not, have been given", () => {
    expect(isMarked(gated({ "Set-Cookie": "_ga=1" }))).toBe(true);
    expect(isMarked(gated({ "Set-Cookie": "_ga=1" }, { allowed: ["stats"] }))).toBe(true);
    // Undeclared: refused to everybody alike.
    expect(isMarked(gated({ "Set-Cookie": "unknown=1" }))).toBe(false);
  });

  it("marks headers that others would have been given", () => {
    const link = { Link: "<https://stats.example>; rel=preconnect" };
    expect(isMarked(gated(link))).toBe(true);
    expect(isMarked(gated(link, { allowed: ["stats"] }))).toBe(true);
  });

  it("marks what a handler asked about", () => {
    const head = gated({ ETag: '"a"' }, {}, (context) => (context.consulted = true));
    expect(isMarked(head)).toBe(true);
    expect(head.get("etag")).toMatch(/^"a;assent=/);
  });

  it("marks a 304 that confirms a marked page, and no other", () => {
    expect(isMarked(gated({}, { status: 304, facts: { revalidates: true } }))).toBe(true);
    expect(isMarked(gated({}, { status: 304 }))).toBe(false);
    expect(isMarked(gated({}, { facts: { revalidates: true } }))).toBe(false);
  });
});

describe("gateHead: assent's own cookies", () => {
  const own = ["consent=abc; Max-Age=99999999", "_ga=; Max-Age=0; Path=/"];

  it("are added after the gate, beside the app's", () => {
    const head = gated({ "Set-Cookie": ["sid=1", "_ga=2"] }, {}, (context) =>
      context.addCookies.push(...own),
    );
    expect(head.all("set-cookie")).toEqual(["sid=1", ...own]);
    expect(head.get("cache-control")).toMatch(/private/);
  });

  it("are added with every gate switched off", () => {
    const settings = { cookies: false, headers: false, embeds: false };
    const head = gated({ "Set-Cookie": "_ga=2" }, { settings }, (context) =>
      context.addCookies.push(...own),
    );
    expect(head.all("set-cookie")).toEqual(["_ga=2", ...own]);
  });
});

describe("gateHead: switched off", () => {
  it("leaves cookies and headers to the app", () => {
    const headers = { "Set-Cookie": "_ga=2", Link: "<https://stats.example>; rel=preload" };
    const settings = { cookies: false, headers: false };
    expect(gated(headers, { settings }).changed).toBe(false);
  });
});

describe("gateLateHeader", () => {
  it("gates the one header that was set, and no other", () => {
    const head = listedHead(
      [
        ["Set-Cookie", "_ga=1"],
        ["Link", "<https://stats.example>; rel=preload"],
      ],
      200,
    );
    gateLateHeader(head, "link", gateContext());
    expect(head.get("link")).toBeUndefined();
    expect(head.get("set-cookie")).toBe("_ga=1");
    gateLateHeader(head, "SET-COOKIE", gateContext());
    expect(head.get("set-cookie")).toBeUndefined();
  });
});
