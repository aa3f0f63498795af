// `assent audit` on example sites: with assent it finds nothing, without it what the site's tags do.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleSites, startExample } from "./_support/example-sites.mjs";
import { runAudit } from "./_support/run-audit.ts";
import { startThirdPartySink } from "./_support/third-party-sink.ts";
import type { ThirdPartySink } from "./_support/third-party-sink.ts";

let sink: ThirdPartySink;
beforeAll(async () => {
  sink = await startThirdPartySink();
});
afterAll(async () => {
  await sink.close();
});

/** One of five, for time's sake: `AUDIT_ALL=1` has them all. */
const SITES = exampleSites.filter(
  ({ name }) => process.env["AUDIT_ALL"] !== undefined || name === "trades-institute",
);

/** Eight visitors walk through each site; a crowded machine takes its time. */
const timeout = 400_000;

describe.each(SITES)("$name", { timeout }, (example) => {
  const catalogue = fileURLToPath(
    new URL(`../../examples/${example.name}/catalogue.mjs`, import.meta.url),
  );

  it("has no finding with assent, in any state", async () => {
    const site = await startExample(example);
    try {
      const args = [`${site.origin}/`, "--catalogue", catalogue, "--pages", "3"];
      const failOn = "leak,undeclared,retention,policy,unreached";
      const run = await runAudit(
        [...args, "--consent-cookie", example.consentCookie, "--fail-on", failOn],
        sink.port,
      );
      expect(run.report.findings.filter(({ kind }) => kind !== "unseen")).toEqual([]);
      expect(run.code).toBe(0);
      expect(run.report.passes.map(({ reached, pages }) => [reached, pages.length > 1])).toEqual(
        Array.from({ length: 8 }, () => [true, true]),
      );
      // It did look: with a yes, somebody was contacted.
      expect(run.report.sightings.filter(({ pass }) => pass === "accepted")).not.toEqual([]);
    } finally {
      site.close();
    }
  });
});
