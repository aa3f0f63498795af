// From nothing to a kept policy: an Express site with a dozen vendors' tags, looked at, given what `assent init` writes,
// and looked at again.
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import type { Catalogue } from "assent";
import { consent } from "assent/express";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run.ts";
import { runAudit } from "./_support/run-audit.ts";
import { startThirdPartySink } from "./_support/third-party-sink.ts";
import type { ThirdPartySink } from "./_support/third-party-sink.ts";

const TAGS = [
  "https://www.googletagmanager.com/gtag/js?id=G-1",
  "https://static.hotjar.com/c/hotjar-1.js",
  "https://connect.facebook.net/en_US/fbevents.js",
  "https://snap.licdn.com/li.lms-analytics/insight.min.js",
  "https://analytics.tiktok.com/i18n/pixel/events.js",
  "https://js.hs-scripts.com/1.js",
  "https://widget.intercom.io/widget/a",
  "https://www.clarity.ms/tag/a",
  "https://s.pinimg.com/ct/core.js",
  "https://stats.elsewhere.example/matomo.js",
  "https://widgets.nobody-knows.example/w.js",
];
const PAGE = `<!doctype html><html lang="en"><head><title>Shop</title>
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato">
${TAGS.map((src) => `<script async src="${src}"></script>`).join("\n")}</head>
<body><h1>Shop</h1><iframe src="https://www.youtube.com/embed/x" title="Film"></iframe>
<iframe src="https://player.vimeo.com/video/1" title="Film"></iframe>
<script>document.cookie = "_ga=1; path=/; max-age=600"; document.cookie = "mystery=1; path=/";</script></body></html>`;

function shop(catalogue?: Catalogue): RequestListener {
  const app = express();
  if (catalogue !== undefined) {
    app.use(
      consent({ catalogue, secret: "sixteen characters or more", onWarning: () => undefined }),
    );
  }
  app.get("/", (_request, response) => {
    response.cookie("connect.sid", "1", { httpOnly: true });
    response.type("html").send(PAGE);
  });
  return app as RequestListener;
}

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => {
    server.once("listening", resolve);
  });
  return {
    url: `http://shop.localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), "assent-init-test-"));
let sink: ThirdPartySink;
beforeAll(async () => {
  sink = await startThirdPartySink();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sink.close();
});

describe("audit, init, start", () => {
  it("leaves no contact without a yes, and nothing undeclared", { timeout: 400_000 }, async () => {
    const before = await serve(shop());
    const first = await runAudit([before.url, "--states", "undecided", "--no-gpc"], sink.port);
    before.close();
    expect(first.of("leak").length).toBeGreaterThan(12);

    const audit = join(folder, "audit.json");
    writeFileSync(audit, JSON.stringify(first.report));
    const out = new PassThrough();
    const terminal = { out, err: out, input: Readable.from([]), environment: {} };
    const made = join(folder, "consent");
    expect(await runCli(["init", "--yes", "--audit", audit, "--folder", made], terminal)).toBe(0);
    expect(String(out.read())).toContain("app.use(consentGate)");

    const source = readFileSync(join(made, "catalogue.ts"), "utf8");
    expect(source).toMatch(/ {4}hotjar\(\),\n/);
    expect(source).toContain('matomo({ host: "stats.elsewhere.example" })');
    expect(source).toMatch(/pending: \[\s+"mystery",\s+\]/);
    const { catalogue } = (await import(join(made, "catalogue.ts"))) as { catalogue: Catalogue };
    const after = await serve(shop(catalogue));
    const declared = join(folder, "catalogue.mjs");
    writeFileSync(
      declared,
      `export default ${JSON.stringify({
        policy: catalogue.policy,
        services: catalogue.services,
        pending: catalogue.pending,
      })};`,
    );
    const second = await runAudit(
      [after.url, "--states", "undecided,accepted", "--no-gpc", "--catalogue", declared],
      sink.port,
    );
    after.close();
    expect(second.report.findings.filter(({ kind }) => kind !== "unseen")).toEqual([]);
    const accepted = second.report.sightings.filter(({ pass }) => pass === "accepted");
    expect(new Set(accepted.map(({ host }) => host)).size).toBeGreaterThan(12);
  });
});
