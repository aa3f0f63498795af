// A decision from the visitor's click to the ledger, and back to him as a receipt.
import { FORM_COOKIE, formKey as newKey } from "../_support/form-proof.ts";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { consent } from "../../src/adapters/node.ts";
import type { ConsentOptions } from "../../src/config/options.ts";
import type { ChainedLedger } from "../../src/ledger/write/chained-ledger.ts";
import { memoryLedger } from "../../src/ledger/memory.ts";
import { verifyReceipt } from "../../src/ledger/read/receipt.ts";
import { parseRecord } from "../../src/ledger/chain/record.ts";
import type { RecordBody } from "../../src/ledger/chain/record.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "École Example" } },
  services: [
    {
      id: "youtube",
      name: "YouTube",
      category: "marketing",
      urls: ["youtube.com"],
      cookies: [{ name: "YSC", retention: "session" }],
    },
    { id: "matomo", name: "Matomo", category: "statistics", urls: ["stats.example.net"] },
  ],
});

const FORM = {
  "content-type": "application/x-www-form-urlencoded",
  "sec-fetch-site": "same-origin",
};

const servers: { close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(options: Partial<ConsentOptions<IncomingMessage>>): Promise<string> {
  const gate = consent({ catalogue, onWarning: () => undefined, ...options });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    gate(request, response, () => {
      response.setHeader("content-type", "text/html");
      response.end("<!doctype html><body>hello");
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

/** The key of a form on the settings page of this visitor. */
async function formKey(site: string, cookie = ""): Promise<string> {
  const headers = { cookie: cookie || FORM_COOKIE };
  const page = await (await fetch(`${site}/consent`, { headers })).text();
  return /name="key" value="([\w-]{54})"/.exec(page)?.[1] ?? "";
}

const answer = async (site: string, body: string, cookie = FORM_COOKIE): Promise<Response> =>
  fetch(`${site}/consent/choice`, {
    method: "POST",
    redirect: "manual",
    headers: { ...FORM, cookie },
    body: body.includes("key=") ? body : `${body}&key=${newKey()}`,
  });

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .find((line) => line.startsWith("consent="))
    ?.split(";")[0] ?? "";

async function records(ledger: ChainedLedger): Promise<RecordBody[]> {
  const chains = (await ledger.store.chains()).filter(({ chain }) => chain !== "journal");
  const pages = await Promise.all(
    chains.map(async ({ chain }) => ledger.store.entries(chain, 0, 1000)),
  );
  return pages.flat().flatMap(({ body }) => parseRecord(body ?? "") ?? []);
}

describe("a decision over HTTP", () => {
  it("is in the ledger, with what was shown, when the visitor is answered", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    const response = await answer(site, "act=accept");
    expect(response.status).toBe(303);
    const [record] = await records(ledger);
    expect(record).toMatchObject({
      event: "given",
      language: "en",
      granted: { categories: ["marketing", "statistics"] },
      host: "127.0.0.1",
      withdrawal: `${site}/consent`,
    });
    const notice = await ledger.store.notice(record?.notice ?? "");
    expect(JSON.parse(notice ?? "")).toMatchObject({
      language: "en",
      policy: { version: "1" },
      pages: { banner: expect.stringContaining("Accept all") as string },
    });
    expect(JSON.stringify(record)).not.toMatch(/user-agent|undici|node/i);
    expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
  });

  it("names the words that were shown: another language is another notice, the same one is not", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    const french = { ...FORM, "accept-language": "fr" };
    await answer(site, "act=accept");
    await answer(site, "act=refuse");
    await fetch(`${site}/consent/choice`, {
      method: "POST",
      redirect: "manual",
      headers: french,
      body: "act=refuse",
    });
    const [one, two, three] = await records(ledger);
    expect(two?.notice).toBe(one?.notice);
    expect(three?.notice).not.toBe(one?.notice);
    expect(await ledger.store.notice(three?.notice ?? "")).toContain("Tout refuser");
  });

  it("is one record for a double click on a first visit, and both answers carry one consent id", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    const key = await formKey(site);
    expect(key).not.toBe("");
    const body = `act=accept&key=${key}`;
    const both = await Promise.all([answer(site, body), answer(site, body)]);
    const later = await answer(site, body);
    const cookies = [...both, later].map((response) => cookieOf(response));
    expect(new Set(cookies).size).toBe(1);
    expect(await records(ledger)).toHaveLength(1);
  });

  it("is as many records as there were acts", async () => {
    const ledger = memoryLedger();
    let now = Date.UTC(2026, 10, 22);
    const site = await serve({ ledger, now: () => (now += 1000) });
    const key = await formKey(site);
    // Two visitors, another answer with the same form, and going back and forth with it.
    await answer(site, `act=accept&key=${await formKey(site)}`);
    let cookie = "";
    for (const act of ["accept", "refuse", "accept", "refuse", "accept"]) {
      const held = `${FORM_COOKIE}; ${cookie}`;
      // oxlint-disable-next-line no-await-in-loop -- in order
      cookie = cookieOf(await answer(site, `act=${act}&key=${key}`, held));
    }
    const all = await records(ledger);
    expect(all.map(({ event }) => event)).toEqual([
      "given",
      "given",
      "withdrawn",
      "given",
      "withdrawn",
      "given",
    ]);
    // A withdrawal is of the consent before it, and who consents again is a new subject.
    const [, one, withdrawn, two, again, three] = all.map(({ subject }) => subject);
    expect([one, two]).toEqual([withdrawn, again]);
    expect(new Set([one, two, three]).size).toBe(3);
  });

  it("takes no key that is none", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    await answer(site, `act=refuse&key=${"x".repeat(500)}`);
    await answer(site, `act=refuse&key=${"x".repeat(500)}`);
    await answer(site, "act=refuse&key=%00');DROP");
    expect(await records(ledger)).toHaveLength(3);
    expect((await answer(site, `act=accept&key=${"x".repeat(54)}`)).status).toBe(200);
    expect(await records(ledger)).toHaveLength(3);
  });

  it("releases one embed as one record that says only that", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    await answer(site, "load=youtube&return=/film");
    expect(await records(ledger)).toMatchObject([
      {
        event: "embed-released",
        granted: { categories: [], services: ["youtube"] },
        refused: { categories: [] },
      },
    ]);
    const [record] = await records(ledger);
    expect(Date.parse(record?.validUntil ?? "") - Date.parse(record?.time ?? "")).toBe(60_000);
  });
});

describe("a ledger that fails", () => {
  const broken = {
    record: async (): Promise<void> => {
      throw new Error("down");
    },
  };

  it("makes no consent: 503, when to come back, and no cookie", async () => {
    const site = await serve({ ledger: broken });
    const response = await answer(site, "act=accept");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("30");
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain("could not be stored");
  });

  it("does not keep a visitor from refusing or withdrawing", async () => {
    const warnings: string[] = [];
    const ledger = memoryLedger();
    let isDown = false;
    const site = await serve({
      ledger: { record: async (sent) => (isDown ? broken.record() : ledger.record(sent)) },
      onWarning: (message) => warnings.push(message),
    });
    const cookie = cookieOf(await answer(site, "act=accept"));
    isDown = true;
    const withdrawn = await answer(site, "act=withdraw", cookie);
    expect(withdrawn.status).toBe(303);
    expect(cookieOf(withdrawn)).not.toBe(cookie);
    expect((await answer(site, "act=refuse")).status).toBe(303);
    expect(warnings.join()).toContain("withdrawn");
  });

  it("may be asked again with the same form", async () => {
    const ledger = memoryLedger();
    let isDown = true;
    const site = await serve({
      ledger: {
        record: async (sent) => {
          const recorded = await ledger.record(sent);
          // It is stored, but the answer gets lost.
          if (isDown) throw new Error("timeout");
          return recorded;
        },
      },
    });
    const body = `act=accept&key=${await formKey(site)}`;
    expect((await answer(site, body)).status).toBe(503);
    isDown = false;
    expect((await answer(site, body)).status).toBe(303);
    expect(await records(ledger)).toHaveLength(1);
  });
});

describe("GET {prefix}/receipt", () => {
  it("is the visitor's own, as a file, in both forms", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    const cookie = cookieOf(await answer(site, "act=accept"));
    await answer(site, "act=accept");
    const response = await fetch(`${site}/consent/receipt`, { headers: { cookie } });
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="consent-receipt.json"',
    );
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const receipt: unknown = await response.json();
    expect(verifyReceipt(receipt)).toMatchObject({ valid: true });
    expect(receipt).toMatchObject({ record: { subject: (await records(ledger))[0]?.subject } });
    const linked = await fetch(`${site}/consent/receipt?format=jsonld`, { headers: { cookie } });
    expect(linked.headers.get("content-type")).toBe("application/ld+json");
    expect(verifyReceipt(await linked.json())).toMatchObject({ valid: true });
    const accepted = await fetch(`${site}/consent/receipt`, {
      headers: { cookie, accept: "application/ld+json" },
    });
    expect(accepted.headers.get("content-type")).toBe("application/ld+json");
  });

  it("is none without a decision, without a ledger, or from a ledger that gives none out", async () => {
    const site = await serve({ ledger: memoryLedger() });
    expect((await fetch(`${site}/consent/receipt`)).status).toBe(404);
    const cookie = cookieOf(await answer(site, "act=accept"));
    for (const options of [{}, { ledger: { record: async () => undefined } }]) {
      // oxlint-disable-next-line no-await-in-loop
      const other = await serve(options);
      // oxlint-disable-next-line no-await-in-loop
      expect((await fetch(`${other}/consent/receipt`, { headers: { cookie } })).status).toBe(404);
    }
  });

  it("is 503 while the ledger is down", async () => {
    const ledger = memoryLedger();
    const site = await serve({ ledger });
    const cookie = cookieOf(await answer(site, "act=accept"));
    await ledger.close();
    expect((await fetch(`${site}/consent/receipt`, { headers: { cookie } })).status).toBe(503);
  });
});
