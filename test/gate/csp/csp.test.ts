import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../../src/catalogue/catalogue.ts";
import { hostDirectives } from "../../../src/gate/csp/csp.ts";
import { readPolicies } from "../../../src/http/csp-read.ts";
import type { HeadFacts } from "../../../src/gate/response/gate-head.ts";
import { gateHead, gateLateHeader } from "../../../src/gate/response/gate-head.ts";
import { listedHead } from "../../../src/gate/head.ts";
import type { ContextOptions, TestContext } from "../../_support/gate-context.ts";
import { gateContext } from "../../_support/gate-context.ts";

const HTML = { "Content-Type": "text/html" };
const ENFORCED = "content-security-policy";
const REPORTED = "content-security-policy-report-only";
const FACTS: HeadFacts = {
  plan: { kind: "pass" },
  length: undefined,
  revalidates: false,
  now: Date.now(),
};

type Options = ContextOptions & {
  readonly facts?: Partial<HeadFacts>;
  readonly status?: number;
  readonly change?: (context: TestContext) => TestContext;
};

function gated(headers: Record<string, string | string[]>, options: Options = {}) {
  const head = listedHead(Object.entries(headers), options.status ?? 200);
  const made = gateContext({ ...options, settings: { csp: true, ...options.settings } });
  const context = options.change?.(made) ?? made;
  gateHead(head, context, { ...FACTS, ...options.facts });
  return { head, context };
}

/** The directives of the policy that was added, or of the last one there is. */
function policy(headers: Record<string, string | string[]> = HTML, options: Options = {}) {
  const { head } = gated(headers, options);
  return Object.fromEntries(readPolicies(head.all(ENFORCED)).at(-1) ?? []);
}

describe("the policy of a page", () => {
  it("names the site, and what needs no consent", () => {
    const { "default-src": all = [] } = policy();
    expect(all).toEqual(
      expect.arrayContaining(["'self'", "example.org:*", "*.example.org:*", "counter.example:*"]),
    );
    expect(all.join(" ")).not.toMatch(/stats|video|img\.example/);
  });

  it("names what is granted, and no more", () => {
    const { "default-src": all = [] } = policy(HTML, { allowed: ["stats"] });
    expect(all).toContain("*.stats.example:*");
    expect(all.join(" ")).not.toMatch(/video/);
  });

  it("restricts hosts only: code and data stay as the site had them", () => {
    const { "default-src": all } = policy();
    for (const word of ["'unsafe-inline'", "'unsafe-eval'", "data:", "blob:"]) {
      expect(all).toContain(word);
    }
    expect(Object.keys(policy()).toSorted()).toEqual(["connect-src", "default-src"]);
  });

  it("lets sockets be opened to the same hosts, by the scheme of the page", () => {
    expect(policy(HTML, { allowed: ["stats"] })["connect-src"]).toEqual(
      expect.arrayContaining(["wss://*.example.org:*", "wss://stats.example:*"]),
    );
  });

  it("names no domain for an address or a bare name, and writes no Host that could end a directive", () => {
    expect(policy(HTML, { host: "localhost:3000" })["default-src"]).toContain("localhost:*");
    expect(policy(HTML, { host: "127.0.0.1:3000" })["default-src"]).toContain("127.0.0.1:*");
    expect(policy(HTML, { host: "[::1]:3000" })["default-src"]).not.toContain("[::1]:*");
    const hostile = policy(HTML, { host: "a;script-src *;x.example.org" });
    expect(Object.keys(hostile).toSorted()).toEqual(["connect-src", "default-src"]);
    expect(hostile["default-src"]).not.toContain("*");
  });

  it("makes the page depend on consent, and on nothing where there is none to ask for", () => {
    expect(gated(HTML).head.get("vary")).toBe("Cookie, Sec-GPC");
    const catalogue = defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: [{ id: "session", name: "Login", category: "functional" }],
    });
    const { head } = gated(HTML, { change: (context) => ({ ...context, catalogue }) });
    expect(head.get(ENFORCED)).toContain("'self'");
    expect(head.get("vary")).toBeUndefined();
  });
});

describe("beside the site's own policy", () => {
  it("is added to it, and the site's own stands", () => {
    const own = "default-src 'self'; script-src 'self' 'nonce-abc' https://cdn.example";
    const { head } = gated({ ...HTML, "Content-Security-Policy": own });
    expect(head.all(ENFORCED)).toHaveLength(2);
    expect(head.all(ENFORCED)[0]).toBe(own);
  });

  it("is left out where the site's own names no host: error pages stay as they are", () => {
    const own = "default-src 'none'";
    const { head } = gated({ ...HTML, "Content-Security-Policy": own });
    expect(head.all(ENFORCED)).toEqual([own]);
  });

  it("comes back when a patch that runs later replaces the header", () => {
    const { head, context } = gated(HTML);
    const ours = head.get(ENFORCED);
    head.set("Content-Security-Policy", "img-src *");
    gateLateHeader(head, "Content-Security-Policy", context);
    expect(head.all(ENFORCED)).toEqual(["img-src *", ours]);
    gateLateHeader(head, "content-security-policy", context);
    expect(head.all(ENFORCED)).toHaveLength(2);
  });
});

describe("responses that get a policy", () => {
  const hasPolicy = (headers: Record<string, string>, options: Options = {}): boolean =>
    gated(headers, options).head.get(ENFORCED) !== undefined;

  it("are documents of any status, and no other responses", () => {
    expect(hasPolicy(HTML)).toBe(true);
    expect(hasPolicy({ "Content-Type": "application/xhtml+xml" })).toBe(true);
    expect(hasPolicy(HTML, { status: 404 })).toBe(true);
    expect(hasPolicy({ "Content-Type": "application/json" })).toBe(false);
    expect(hasPolicy({ "Content-Type": "text/javascript" })).toBe(false);
    expect(hasPolicy({})).toBe(false);
  });

  it("are drawings that are opened as pages, not those that are shown", () => {
    const svg = { "Content-Type": "image/svg+xml" };
    expect(hasPolicy(svg)).toBe(false);
    expect(hasPolicy(svg, { facts: { destination: "image" } })).toBe(false);
    expect(hasPolicy(svg, { facts: { destination: "document" } })).toBe(true);
    expect(
      hasPolicy({ "Content-Type": "text/plain" }, { facts: { destination: "document" } }),
    ).toBe(false);
  });

  it("are scripts of workers, which obey their own: that of a service worker, which outlives a decision, names what is free", () => {
    const script = { "Content-Type": "text/javascript" };
    expect(hasPolicy(script, { facts: { destination: "worker" } })).toBe(true);
    expect(hasPolicy(script, { facts: { destination: "sharedworker" } })).toBe(true);
    expect(hasPolicy(script, { facts: { destination: "serviceworker" } })).toBe(true);
  });

  it("are a 304 that would replace the policy of a stored page", () => {
    const own = { "Content-Security-Policy": "img-src *" };
    const revalidates = { status: 304, facts: { revalidates: true } };
    expect(gated(own, revalidates).head.all(ENFORCED)).toHaveLength(2);
    expect(hasPolicy({}, revalidates)).toBe(false);
    expect(gated(own, { status: 304 }).head.all(ENFORCED)).toHaveLength(1);
  });

  it("are none where the site says so, lets undeclared hosts pass, or gates no pages", () => {
    expect(hasPolicy(HTML, { settings: { csp: false } })).toBe(false);
    expect(hasPolicy(HTML, { settings: { undeclared: "allow" } })).toBe(false);
    expect(hasPolicy(HTML, { settings: { embeds: false } })).toBe(false);
  });
});

describe("report-only", () => {
  it("is the same policy under the other name, also where undeclared hosts pass", () => {
    const enforced = gated(HTML).head.get(ENFORCED);
    for (const undeclared of ["block", "allow"] as const) {
      const { head } = gated(HTML, { settings: { csp: "report-only", undeclared } });
      expect(head.get(ENFORCED)).toBeUndefined();
      expect(head.get(REPORTED)).toBe(enforced);
    }
  });

  it("says where to report, if anybody listens", () => {
    const listening = (context: TestContext) => ({ ...context, reportPath: "/consent/report" });
    expect(policy(HTML, { change: listening })["report-uri"]).toEqual(["/consent/report"]);
    expect(policy()["report-uri"]).toBeUndefined();
  });
});

describe("a large catalogue", () => {
  const large = (count: number) =>
    defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: Array.from({ length: count }, (_, i) => ({
        id: `s${i}`,
        name: `Service ${i}`,
        category: "functional",
        urls: [
          { url: `host-number-${i}.example`, loads: i === 0 ? "image" : "script" } as const,
          ...(i === 1 ? [{ url: "frame.example", loads: "frame" } as const] : []),
          ...(i === 2 ? [{ url: "=live.example", loads: ["script", "connect"] } as const] : []),
        ],
      })),
    });
  const sent = (count: number) => {
    const { head, context } = gated(HTML, {
      change: (given) => ({ ...given, catalogue: large(count) }),
    });
    return { text: head.get(ENFORCED) ?? "", events: context.events };
  };

  it("gets by with one directive where one for each kind would be long", () => {
    const { text, events } = sent(30);
    expect(text).toMatch(/^default-src [^;]*$/);
    expect(text).toContain("host-number-29.example");
    expect(events).toEqual([]);
  });

  it("keeps sockets to hosts declared for connections before it leaves a service out", () => {
    const { text, events } = sent(110);
    expect(text.length).toBeLessThanOrEqual(6000);
    expect(text).toContain("host-number-109.example");
    expect(text).toContain("wss://live.example:*");
    expect(text).not.toContain("wss://host-number-1.example:*");
    expect(events).toEqual([]);
    expect(sent(50).text).toContain("wss://host-number-1.example:*");
  });

  it("never fills the head: what does not fit is blocked, and that is told", () => {
    const { text, events } = sent(300);
    expect(text.length).toBeLessThanOrEqual(6000);
    expect(text).toContain("host-number-0.example");
    expect(text).not.toContain("host-number-299.example");
    expect(events).toContainEqual({ kind: "limit", limit: "csp" });
  });
});

describe("hostDirectives", () => {
  it("names hosts for each of helmet's directives, and no code", () => {
    const directives = hostDirectives(gateContext({ allowed: ["video"] }));
    expect(Object.keys(directives)).toHaveLength(10);
    for (const sources of Object.values(directives)) {
      expect(sources).toEqual(expect.arrayContaining(["'self'", "video.example:*"]));
      expect(sources.join(" ")).not.toMatch(/unsafe|data:|stats/);
    }
    expect(directives.connectSrc).toContain("wss://video.example:*");
    expect(directives.imgSrc).not.toContain("wss://video.example:*");
  });
});
