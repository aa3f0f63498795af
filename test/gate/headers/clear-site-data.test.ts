import { describe, expect, it } from "vitest";
import { gateHead } from "../../../src/gate/response/gate-head.ts";
import { listedHead } from "../../../src/gate/head.ts";
import type { HeaderEntry } from "../../../src/gate/head.ts";
import { createReporter } from "../../../src/engine/warnings.ts";
import { gateContext } from "../../_support/gate-context.ts";

const DECISION = {} as never;

function cleared(fields: string | string[], decided = true, more: readonly HeaderEntry[] = []) {
  const context = gateContext({ path: "/account/logout" });
  const head = listedHead(
    [...[fields].flat().map((field): HeaderEntry => ["Clear-Site-Data", field]), ...more],
    200,
  );
  const facts = { cookies: [{ name: "sid" }, { name: "mystery" }, { name: "consent" }] };
  const consent = { ...context.consent, decision: decided ? DECISION : undefined };
  gateHead(
    head,
    { ...context, consent, facts },
    { plan: { kind: "pass" }, length: undefined, revalidates: false, now: 0 },
  );
  return { left: head.get("clear-site-data"), cookies: head.all("set-cookie"), head, context };
}

describe("Clear-Site-Data", () => {
  it.each([
    ['"cookies"', undefined],
    ['"cache", "cookies"', '"cache"'],
    ['"cache","cookies" ,"storage"', '"cache", "storage"'],
    [['"storage"', '"cookies"'], '"storage"'],
    ['"cache, "cookies"', '"cache'],
    ["cookies", undefined],
    [' "Cookies" ', undefined],
    ['"cookies";x=y', undefined],
    [
      '"*"',
      '"cache", "clientHints", "executionContexts", "prefetchCache", "prerenderCache", "storage"',
    ],
  ])("%j does not take a decision with it", (fields, left) => {
    const got = cleared(fields);
    expect(got.left).toBe(left);
    const expired = got.cookies
      .filter((line) => line.includes("Max-Age=0"))
      .map((line) => line.split("=")[0]);
    expect(expired).toContain("sid");
    expect(expired).toContain("mystery");
    expect(expired).toContain("_ga");
    expect(expired).not.toContain("consent");
    expect(got.cookies).toContain(
      "sid=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/account; Domain=example.org",
    );
    expect(got.head.get("cache-control")).toBe("private, no-cache");
  });

  it("leaves the cookies that the response sets itself", () => {
    const { cookies } = cleared('"cookies"', true, [["Set-Cookie", "sid=new"]]);
    expect(cookies.at(-1)).toBe("sid=new");
  });

  it("stays where nothing is decided, and where it takes no cookies", () => {
    expect(cleared('"cookies"', false)).toMatchObject({ left: '"cookies"', cookies: [] });
    const { left, cookies, head } = cleared('"cache", "storage"');
    expect(left).toBe('"cache", "storage"');
    expect(cookies).toEqual([]);
    expect(head.get("vary")).toBeUndefined();
  });

  it("tells the developer once what was done", () => {
    const warnings: string[] = [];
    const report = createReporter(undefined, (message) => warnings.push(message));
    for (const event of [
      ...cleared("cookies").context.events,
      ...cleared("cookies").context.events,
    ])
      report(event, "/logout?secret=1");
    expect(warnings).toEqual([expect.stringContaining("Clear-Site-Data of /logout would")]);
  });
});

describe("after an answer", () => {
  it("drops what the browser has fetched ahead, besides what the site clears", () => {
    for (const [fields, left] of [
      [[], '"prefetchCache", "prerenderCache"'],
      [['"cache"'], '"cache", "prefetchCache", "prerenderCache"'],
      [['"PrefetchCache"'], '"PrefetchCache", "prerenderCache"'],
    ] as const) {
      const context = { ...gateContext(), outdatesPrefetched: true };
      const head = listedHead(
        fields.map((field): HeaderEntry => ["Clear-Site-Data", field]),
        303,
      );
      const facts = { length: undefined, revalidates: false, now: 0 };
      gateHead(head, context, { plan: { kind: "pass" }, ...facts });
      expect(head.get("clear-site-data")).toBe(left);
    }
  });
});
