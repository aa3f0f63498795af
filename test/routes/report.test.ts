import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBudget } from "../../src/routes/budget.ts";
import { REPORTS_A_MINUTE } from "../../src/routes/report.ts";
import type { RouteHost, Violation } from "../../src/routes/types.ts";
import { answer } from "../../src/routes/router.ts";
import { request, visit } from "./host.ts";

const OURS = { origin: "https://site.example" };
const CSP = { ...OURS, "content-type": "application/csp-report" };
const REPORT = {
  "csp-report": {
    "document-uri": "https://site.example/film?name=jane",
    "blocked-uri": "https://unknown.example/x.js?id=1",
    "effective-directive": "script-src-elem",
    "violated-directive": "script-src-elem",
    disposition: "enforce",
    "original-policy": "default-src 'self'",
  },
};

function listening(now: () => number = () => 0) {
  const told: Violation[] = [];
  const reports: NonNullable<RouteHost["reports"]> = {
    budget: createBudget(now, REPORTS_A_MINUTE),
    tell: (violation) => void told.push(violation),
  };
  return { told, host: visit({}, { reports }).host };
}

function post(host: RouteHost, body: string, headers: Record<string, string> = CSP) {
  return answer(request("/consent/report", { method: "POST", headers, body }), host);
}

describe("POST /report", () => {
  it("takes what report-uri sends: the place without its query", async () => {
    const { told, host } = listening();
    const reply = await post(host, JSON.stringify(REPORT));
    expect(reply).toMatchObject({ status: 204, body: "" });
    expect(told).toEqual([
      {
        url: "https://unknown.example/x.js?id=1",
        directive: "script-src-elem",
        page: "/film",
        enforced: true,
      },
    ]);
  });

  it("takes the lists of the Reporting API", async () => {
    const { told, host } = listening();
    const body = {
      blockedURL: "wss://unknown.example/",
      effectiveDirective: "connect-src",
      documentURL: "https://site.example/",
      disposition: "report",
    };
    const list = [
      { type: "csp-violation", body },
      { type: "deprecation", body },
      { type: "csp-violation", body: null },
      ...Array.from({ length: 50 }, () => ({ type: "csp-violation", body })),
    ];
    const headers = { ...OURS, "content-type": "application/reports+json" };
    expect((await post(host, JSON.stringify(list), headers)).status).toBe(204);
    expect(told.length).toBeLessThanOrEqual(20);
    expect(told[0]).toMatchObject({ directive: "connect-src", enforced: false });
  });

  it("takes a body that the app's own parser has read", async () => {
    const { told, host } = listening();
    const sent = { method: "POST", headers: CSP, parsedBody: REPORT };
    expect((await answer(request("/consent/report", sent), host)).status).toBe(204);
    expect(told).toHaveLength(1);
  });

  it.each(["inline", "eval", "data", "", "javascript:alert(1)", "https://", "x:".repeat(2000)])(
    "says nothing of %j, where no host was meant",
    async (url) => {
      const { told, host } = listening();
      const report = { "csp-report": { ...REPORT["csp-report"], "blocked-uri": url } };
      expect((await post(host, JSON.stringify(report))).status).toBe(204);
      expect(told).toEqual([]);
    },
  );

  it("refuses reports of other sites' pages, unread", async () => {
    const { told, host } = listening();
    const headers = { ...CSP, origin: "https://evil.example" };
    expect((await post(host, JSON.stringify(REPORT), headers)).status).toBe(403);
    expect(told).toEqual([]);
  });

  it("refuses what is no report", async () => {
    const { host } = listening();
    expect((await post(host, "{")).status).toBe(400);
    expect((await post(host, "a=b", { ...OURS, "content-type": "text/plain" })).status).toBe(415);
    expect((await post(host, "x".repeat(20_000))).status).toBe(413);
    expect((await answer(request("/consent/report"), host)).status).toBe(405);
  });

  it("is not there where nobody asked for reports", async () => {
    expect((await post(visit().host, JSON.stringify(REPORT))).status).toBe(404);
  });

  it("never throws, nor tells of a URL that is none", async () => {
    const { told, host } = listening();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        const { status } = await post(host, body);
        expect([204, 400, 413, 429]).toContain(status);
      }),
    );
    expect(told).toEqual([]);
  });
});

describe("createBudget", () => {
  it("takes sixty a minute, then nothing until the next", async () => {
    let now = 0;
    const { told, host } = listening(() => now);
    for (let i = 0; i < 60; i++) await post(host, JSON.stringify(REPORT));
    expect(told).toHaveLength(60);
    expect(host.reports?.budget.isOpen).toBe(false);
    const late = await post(host, JSON.stringify(REPORT));
    expect(late).toMatchObject({ status: 429, headers: { "retry-after": "60" } });
    expect(told).toHaveLength(60);
    now = 60_000;
    expect(host.reports?.budget.isOpen).toBe(true);
    expect((await post(host, JSON.stringify(REPORT))).status).toBe(204);
  });

  it("is not closed for good by a clock that is set back", () => {
    let now = 1_000_000;
    const budget = createBudget(() => now, REPORTS_A_MINUTE);
    while (budget.take());
    now = 0;
    expect(budget.isOpen).toBe(true);
  });
});
