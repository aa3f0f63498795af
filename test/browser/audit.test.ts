// `assent audit` finds what was planted: two dozen faults on one site, each by the kind it is.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declaration, startPlantedSite } from "./_support/planted-site.ts";
import { runAudit } from "./_support/run-audit.ts";
import type { AuditRun } from "./_support/run-audit.ts";
import { startThirdPartySink } from "./_support/third-party-sink.ts";
import type { Finding } from "../../src/audit/types.ts";

let run: AuditRun;
let visited: readonly string[];
const folder = mkdtempSync(join(tmpdir(), "assent-audit-catalogue-"));

beforeAll(async () => {
  const site = await startPlantedSite();
  const sink = await startThirdPartySink((host) =>
    host === "pixel.example"
      ? {
          type: "image/gif",
          body: "",
          headers: { "Set-Cookie": "tp_uid=1; Path=/; Max-Age=99999; SameSite=None; Secure" },
        }
      : undefined,
  );
  const file = join(folder, "catalogue.mjs");
  writeFileSync(file, `export default ${JSON.stringify(declaration)};`);
  try {
    run = await runAudit(
      [
        `${site.origin}/`,
        "--catalogue",
        file,
        "--policy",
        `${site.origin}/policy`,
        "--accept",
        "#yes",
        "--refuse",
        "#no",
        "--withdraw",
        "#withdraw",
        "--fail-on",
        "leak,undeclared,retention",
      ],
      sink.port,
    );
    ({ visited } = site);
  } finally {
    site.close();
    await sink.close();
  }
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function find(kind: Finding["kind"], subject: string): Finding | undefined {
  return run.report.findings.find((each) => each.kind === kind && each.subject.includes(subject));
}

const ALWAYS = ["undecided", "refused", "withdrawn", "undecided gpc"];

describe("contacts without consent", () => {
  it.each([
    ["a pixel after load", "pixel.example", /image/],
    ["a beacon on leaving", "bye.example", /while a page is left/],
    ["a preconnect that nothing follows", "pre.example", /connection/],
    ["a preconnect by a header", "header.example", /connection/],
    ["a worker", "worker.example", /contacted/],
    ["an image in a frame without an address", "frame.example", /image/],
    ["an image of a style sheet", "css.example", /image/],
    ["a CSP report", "csp.example", /CSP report/],
    ["a WebSocket", "socket.example", /WebSocket/],
    ["a redirect to somebody else", "hop.example", /image/],
    ["a service on the site's own host", "/stats/hit.gif", /image/],
  ])("%s", (_fault, subject, how) => {
    const found = find("leak", subject);
    expect(found?.what).toMatch(how);
    expect(found?.passes).toEqual(expect.arrayContaining(ALWAYS));
  });

  it.each([
    ["only after a refusal", "ads.example", ["refused", "refused gpc"]],
    ["only after a withdrawal", "again.example", ["withdrawn", "withdrawn gpc"]],
    ["only with a signal", "signal.example", ["undecided gpc", "refused gpc", "withdrawn gpc"]],
  ])("%s", (_fault, subject, passes) => {
    expect(find("leak", subject)?.passes.toSorted()).toEqual(passes.toSorted());
  });

  it("by a service worker, when it is installed", () => {
    expect(find("leak", "sw.example")?.passes).toEqual(["undecided", "undecided gpc"]);
  });

  it("on a page that only the sitemap knows", () => {
    expect(find("leak", "deep.example")?.pages).toEqual([expect.stringMatching(/\/hidden$/)]);
  });

  it("but none that is declared free, and none of a yes", () => {
    expect(find("leak", "cdn.example")).toBeUndefined();
    expect(find("leak", "counter.example")).toBeUndefined();
    expect(find("leak", "granted.example")).toBeUndefined();
  });
});

describe("kept without consent", () => {
  it("a cookie by a script, which is named", () => {
    expect(find("leak", "early")?.what).toMatch(
      /cookie early is set on shop.localhost without consent by http:.*localhost:\d+\//,
    );
  });

  it("an HttpOnly cookie by a relay on the own host, which is named", () => {
    expect(find("leak", "relayed")?.what).toMatch(/by http:.*\/relay \(HttpOnly\)/);
  });

  it("a cookie that is still there after withdrawal", () => {
    expect(find("leak", "stats_id")?.what).toMatch(/still there after withdrawal/);
    expect(find("leak", "stats_id")?.passes).toEqual(["withdrawn", "withdrawn gpc"]);
  });

  it.each(["track", "tab", "prints"])("%s in another storage", (name) => {
    expect(find("leak", name)?.passes).toEqual(expect.arrayContaining(["undecided"]));
  });
});

describe("compared with the catalogue", () => {
  it.each([
    ["a cookie", "mystery", /retention: "24 hours"|retention: "1 day"/],
    ["somebody else's cookie", "tp_uid", /name: "tp_uid"/],
    ["a host contacted with a yes only", "granted.example", /Declare whose/],
  ])("undeclared: %s", (_what, subject, fix) => {
    expect(find("undeclared", subject)?.fix).toMatch(fix);
  });

  it("lives longer than declared", () => {
    expect(find("retention", "lang")?.what).toMatch(/lives 365 days; declared is "30 days"/);
    expect(run.of("retention")).toHaveLength(1);
  });

  it("declared and never seen", () => {
    expect(run.of("unseen")).toEqual(["ghost: Ghost is declared, and was never seen."]);
  });

  it("missing from the policy's text", () => {
    expect(run.of("policy")).toEqual([expect.stringMatching(/^lang: The cookie lang/)]);
  });
});

describe("what it says", () => {
  it("exits 1, and lists every kind", () => {
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/3 pages, 8 visitors/);
    expect(run.of("unreached")).toEqual([]);
  });

  it("follows links and the sitemap, logs nobody out and downloads nothing", () => {
    expect(visited).toEqual(expect.arrayContaining(["/", "/other", "/hidden"]));
    expect(visited).not.toContain("/logout");
    expect(visited).not.toContain("/file.pdf");
  });

  it("is one file without third parties, with pictures", () => {
    expect(run.html).not.toMatch(/<(?:script|link|iframe)|(?:src|href)="(?!data:|#)/);
    expect(run.html.match(/src="data:image\/jpeg/g)).toHaveLength(2);
  });

  it("holds no value of a cookie", () => {
    expect(JSON.stringify(run.report)).not.toMatch(/=1[;"]/);
  });
});
