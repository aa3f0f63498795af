// A visitor comes with the cookies of another consent system, of each that can be read: the first page of the moved
// site takes the decision over, asks nothing more, and records it.
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { ConsentReader, DecisionRecord } from "assent";
import { GppModel } from "@iabgpp/cmpapi";
import { gpp, tcf } from "assent/interop";
import { consent } from "assent/node";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue, NOW, read, said } from "../interop/_catalogue.ts";
import { samples } from "../interop/_samples.ts";
import { tcfString, vendorIds } from "../interop/_tcf-strings.ts";

const IDS = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
const EVERY = Array.from({ length: 11 }, (_, i) => i + 1);
const updated = new Date(NOW - 86_400_000);

function gppString(section: string, field: string): string {
  const model = new GppModel();
  model.setFieldValue(section, field, 1);
  return model.encode();
}

/** What IAB's own packages write. */
const iab: readonly (readonly [string, ConsentReader, readonly (readonly [string, string])[]])[] = [
  [
    "tcf",
    tcf(),
    [
      ["granted", `euconsent-v2=${tcfString({ purposes: EVERY, vendors: vendorIds, updated })}`],
      ["refused", `euconsent-v2=${tcfString({ purposes: [], vendors: [], updated })}`],
    ],
  ],
  ["gpp", gpp(), [["refused", `__gpp=${gppString("usnat", "SaleOptOut")}; __gpp_sid=7`]]],
];

const cases = [...samples, ...iab].flatMap(([name, reader, rows]) => {
  const usual = rows.filter(([row]) => row === "granted" || row === "refused");
  // Where a system's samples have other names, the first that is a choice.
  const other = rows.filter(([, header]) => /^[+-]/.test(said(read(reader, header))));
  const chosen = usual.length > 0 ? usual : other.slice(0, 1);
  return chosen.map((row) => [`${name}: ${row[0]}`, reader, row[1], name] as const);
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
});
afterAll(() => browser.close());

/** A page of a site that reads the cookies of this system: what it allows, whether it asks, what was recorded. */
async function visit(from: ConsentReader, header: string, signal: boolean) {
  const records: DecisionRecord[] = [];
  const gate = consent({
    catalogue,
    now: () => NOW,
    interop: { mode: "import", from, expire: true },
    signals: { since: "2026-11-22" },
    ledger: { record: async (record) => void records.push(record) },
    onWarning: () => undefined,
  });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      const { consent: given } = request as IncomingMessage & {
        consent: { allows(id: string): boolean };
      };
      response.setHeader("Content-Type", "text/html");
      const allowed = IDS.filter((id) => given.allows(id)).join(" ");
      response.end(
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><p id="allowed">${allowed}</p></body></html>`,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const context = await browser.newContext({
    extraHTTPHeaders: signal ? { "Sec-GPC": "1" } : {},
  });
  try {
    await context.addCookies(
      header.split("; ").map((pair) => {
        const at = pair.indexOf("=");
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
      }),
    );
    const page = await context.newPage();
    const seen = async () => {
      await page.goto(url);
      const allowed = ((await page.textContent("#allowed")) ?? "").split(" ");
      const asks = (await page.locator("#assent-question").count()) > 0;
      return { allowed, asks };
    };
    const pages = [await seen()];
    if (!signal) pages.push(await seen());
    return { pages, records };
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The answers of the other system, by what they say. */
function answers(reader: ConsentReader, header: string) {
  const words = said(read(reader, header)).split(" ");
  const by = (sign: string): string[] =>
    words.filter((word) => word.startsWith(sign)).map((word) => word.slice(1));
  return { granted: by("+"), refused: by("-") };
}

it("has a sample of every system", () => {
  expect(new Set(cases.map(([, , , name]) => name)).size).toBe(samples.length + iab.length);
});

describe.each(cases)("%s", (_, reader, header) => {
  const { granted, refused } = answers(reader, header);
  const isAnswered = catalogue.categories
    .filter(({ id }) => id !== "functional")
    .every(({ id }) => granted.includes(id) || refused.includes(id));

  it("is taken over with the first page, once", async () => {
    const { pages, records } = await visit(reader, header, false);
    for (const { allowed, asks } of pages) {
      expect(granted.filter((id) => !allowed.includes(id))).toEqual([]);
      expect(refused.filter((id) => allowed.includes(id))).toEqual([]);
      if (isAnswered) expect(asks).toBe(false);
    }
    expect(records).toMatchObject([{ event: "imported", source: { system: reader.system } }]);
  });

  it("is older than a signal", async () => {
    const { pages } = await visit(reader, header, true);
    for (const { allowed } of pages) expect(allowed).toEqual(["functional"]);
  });
});
