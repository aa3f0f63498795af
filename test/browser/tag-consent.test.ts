// Tags are told of consent before they load, from whatever path, and of an answer before they are released.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue, type RequestConsent } from "assent";
import { consent } from "assent/node";
import { googleAnalytics, matomo, microsoftClarity, microsoftUet } from "assent/services";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    googleAnalytics(),
    microsoftUet(),
    microsoftClarity(),
    matomo({ host: "stats.example" }),
    { id: "relay", name: "Relay", category: "marketing", urls: ["/relay/"] },
  ],
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
});
afterAll(async () => {
  await browser.close();
});

/** What a tag finds in its queue when it loads, written down under the tag's name. */
const tag = (name: string): string =>
  `(window.found ??= {})[${JSON.stringify(name)}] = (window.dataLayer ?? []).map((one) => [one[0], one[1], one[2]?.ad_storage, one[2]?.analytics_storage].join(" "));`;

async function startSite(nonce: string) {
  // With the policy of hosts, a page that releases something is loaded anew.
  const gate = consent({ catalogue, csp: false, onWarning: () => undefined });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      const { consent: given } = request as unknown as { consent: RequestConsent };
      if (request.url?.endsWith(".js") === true) {
        response.setHeader("content-type", "text/javascript");
        response.end(tag(request.url));
        return;
      }
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", `script-src 'self' 'nonce-${nonce}'`);
      const told = given.tagConsent({ google: true, uet: true, clarity: true, matomo: "tracking" });
      response.end(`<!doctype html><html lang="en"><head><title>Tags</title>
        <script async src="/first.js"></script>${told}
        <script src="/own/tag.js"></script><script src="/relay/tag.js"></script>
        </head><body><h1>Tags</h1></body></html>`);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

const DEFAULT = "consent default denied denied";
const REDACTION = "set ads_data_redaction  ";

it("tells the default before the tags, and an answer before those that it releases", async () => {
  const site = await startSite("r4nd0m");
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    const found = (): Promise<Record<string, string[]>> => page.evaluate("window.found");
    const before = [DEFAULT, REDACTION, "consent update denied denied"];
    expect((await found())["/own/tag.js"]).toEqual(before);
    expect(await found()).not.toHaveProperty(["/relay/tag.js"]);
    await page.click("#assent-question button[value=accept]");
    await expect.poll(found).toHaveProperty(["/relay/tag.js"]);
    expect((await found())["/relay/tag.js"]).toEqual([...before, "consent update granted granted"]);
    const queues = () =>
      page.evaluate(
        "JSON.stringify([window.uetq, window._paq, [...window.clarity.q].map((one) => [...one])])",
      );
    expect(JSON.parse((await queues()) as string)).toEqual([
      [
        "consent",
        "default",
        { ad_storage: "denied" },
        "consent",
        "update",
        { ad_storage: "denied" },
        "consent",
        "update",
        { ad_storage: "granted" },
      ],
      [["requireConsent"], ["setConsentGiven"]],
      [
        ["consentv2", { ad_Storage: "denied", analytics_Storage: "denied" }],
        ["consentv2", { ad_Storage: "granted", analytics_Storage: "granted" }],
      ],
    ]);
    await page.goto(`${site.origin}/`);
    expect((await found())["/own/tag.js"]).toEqual([
      DEFAULT,
      REDACTION,
      "consent update granted granted",
    ]);
  } finally {
    await context.close();
    site.close();
  }
});
