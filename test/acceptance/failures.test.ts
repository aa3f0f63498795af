// docs/failures.md row by row: what the table says of a failure is what it does to a response.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { readFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { ConsentConfigError } from "assent";
import type { ConsentOptions, GateEvent } from "assent";
import { consent, requireConsent } from "assent/express";
import { consent as nodeConsent } from "assent/node";
import express from "express";
import supertest from "supertest";
import { describe, expect, it } from "vitest";
import { asks, browser, cookiesSet, hostsLoaded, lines } from "../adapters/_browser.ts";
import { catalogue, GATED, PAGE } from "../adapters/_catalogue.ts";

interface Told {
  readonly warnings: string[];
  readonly events: GateEvent[];
}

type Options = Partial<ConsentOptions<IncomingMessage>>;

/** A site that tells what it was told; `add` gives it its routes. */
function site(
  options: Options = {},
  add: (app: ReturnType<typeof express>) => void = () => undefined,
): Told & { readonly listener: RequestListener } {
  const told: Told = { warnings: [], events: [] };
  const app = express();
  app.use(
    consent({
      catalogue,
      secret: "a secret of sixteen or more",
      onWarning: (message) => void told.warnings.push(message),
      onEvent: (event) => void told.events.push(event),
      ...options,
    }),
  );
  app.get("/allowed", (request, response) => {
    response.json({
      stats: request.consent.allows("stats"),
      reason: request.consent.reason("stats"),
      region: request.consent.regime,
    });
  });
  app.get("/", (_request, response) => void response.send(PAGE));
  add(app);
  return { ...told, listener: app };
}

const limitsOf = ({ events }: Told): string[] =>
  events.flatMap((event) => (event.kind === "limit" ? [event.limit] : []));

/** Posts an answer to the banner, as its own page does. */
const answer = (listener: RequestListener, body: string, headers: Record<string, string> = {}) =>
  supertest(listener)
    .post("/consent/choice")
    .set({ "Sec-Fetch-Site": "same-origin", Accept: "application/json", ...headers })
    .set("Cookie", [FORM_COOKIE, headers["Cookie"]].filter(Boolean).join("; "))
    .set("Content-Type", headers["Content-Type"] ?? "application/x-www-form-urlencoded")
    .send(body.startsWith("act=") ? `${body}&key=${formKey()}` : body);

const page = (listener: RequestListener) =>
  supertest(listener).get("/page").set({ Accept: "text/html", "Sec-Fetch-Dest": "document" });

/** Rows by what begins their first cell. A text names the test elsewhere that holds it, and what it looks for. */
const ROWS: Readonly<
  Record<string, (() => Promise<void> | void) | readonly [file: string, text: string]>
> = {
  "**Configuration.**": () => {
    const secret = "short";
    try {
      consent({ catalogue, secret });
    } catch (error) {
      expect(error).toBeInstanceOf(ConsentConfigError);
      expect(error).toMatchObject({ code: "bad-value", path: "secret" });
      expect(String(error)).not.toContain(secret);
      return;
    }
    throw new Error("Nothing was thrown.");
  },
  "`requireConsent()` or": async () => {
    const errors: unknown[] = [];
    const app = express();
    app.get("/", requireConsent("stats"), (_request, response) => void response.send("open"));
    app.use(((error, _request, response, _next) => {
      errors.push(error);
      response.status(500).end();
    }) as express.ErrorRequestHandler);
    const { status, text } = await supertest(app).get("/");
    expect([status, text]).toEqual([500, ""]);
    expect(String(errors[0])).toContain("consent() before");
  },
  "`consent()` mounted twice": async () => {
    const { listener, warnings } = site({}, (app) => {
      app.use(consent({ catalogue, prefix: "/other" }));
      app.get("/twice", (_request, response) => void response.send("once"));
    });
    for (let i = 0; i < 3; i++) expect((await supertest(listener).get("/twice")).text).toBe("once");
    expect(warnings.filter((message) => message.includes("mounted twice"))).toHaveLength(1);
  },
  "an id that nobody declared": async () => {
    const { listener, warnings } = site({}, (app) => {
      app.get("/x", (request, response) => void response.json(request.consent.allows("yuotube")));
    });
    for (let i = 0; i < 3; i++) expect((await supertest(listener).get("/x")).body).toBe(false);
    expect(warnings.filter((message) => message.includes("yuotube"))).toHaveLength(1);
  },
  "**The site's own functions.**": async () => {
    for (const region of [
      () => "nowhere at all",
      () => {
        throw new Error("away");
      },
    ]) {
      const { listener, warnings } = site({ region });
      expect((await supertest(listener).get("/allowed")).body).toMatchObject({
        stats: false,
        region: "opt-in",
      });
      expect(warnings.join()).toContain(
        region.length === 0 && warnings.length > 0 ? "region() threw" : "",
      );
    }
    const { listener, warnings } = site({
      region: () => {
        throw new Error("away");
      },
    });
    await supertest(listener).get("/allowed");
    expect(warnings.join()).toContain("region() threw");
  },
  "`language()` throws": async () => {
    const { listener, warnings } = site({
      language: () => {
        throw new Error("none");
      },
    });
    const { text } = await supertest(listener).get("/consent").set("Accept-Language", "fr");
    expect(text).toContain('lang="fr"');
    expect(warnings.join()).toContain("language() threw");
  },
  "`onEvent()`, `onWarning()`, `reportOnly.to()` throw": [
    "test/engine/warnings.test.ts",
    "assent:listener-error",
  ],
  "**The client.**": async () => {
    const { listener } = site({ region: () => "US-CA", regimes: { "US-CA": "opt-out" } });
    expect((await supertest(listener).get("/allowed")).body).toMatchObject({ stats: true });
    for (const value of ["1.x", "s:1.AAAA.bad", "2.zzz", "%00"]) {
      const { body } = await supertest(listener).get("/allowed").set("Cookie", `consent=${value}`);
      expect(body).toMatchObject({ stats: false, reason: "invalid" });
    }
  },
  "a request that could not bring the consent cookie": async () => {
    const { listener } = site({ region: () => "US-CA" });
    const ask = (headers: Record<string, string>) =>
      supertest(listener).get("/allowed").set(headers);
    const frame = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe" };
    expect((await ask(frame)).body).toMatchObject({ stats: false, reason: "unknown" });
    expect((await ask({})).body).toMatchObject({ stats: true, reason: "default" });
  },
  "**Calls of the server**": [
    "test/outgoing/guard-outgoing.test.ts",
    "fails on behalf of a visitor who refuses",
  ],
  "`onRefused()` throws": ["test/outgoing/guard-outgoing.test.ts", "what it throws is an error"],
  "more than 10,000 decisions": [
    "test/outgoing/superseded.test.ts",
    "more withdrawals than are remembered: older requests are held",
  ],
  "a consent token that is none": [
    "test/outgoing/verify-token.test.ts",
    "a token changed by any character",
  ],
  "the ledger fails while a token is verified": [
    "test/outgoing/verify-token.test.ts",
    "a ledger that fails: nobody knows",
  ],
  "a browser that keeps no cookies": ["test/browser/visits.test.ts", "keeps no cookies"],
  "a decision that has run out": async () => {
    let now = Date.now();
    const { listener } = site({ now: () => now, validFor: "1 day" });
    const visitor = browser(listener);
    await visitor.answer("accept");
    expect((await visitor.agent.get("/allowed")).body).toMatchObject({ stats: true });
    now += 2 * 86_400_000;
    expect((await visitor.agent.get("/allowed")).body).toMatchObject({
      stats: false,
      reason: "expired",
    });
    expect(asks((await visitor.open("/")).text)).toBe(true);
  },
  "`Sec-GPC` of any other": async () => {
    const { listener } = site({ regimes: { US: "opt-out" }, region: () => "US" });
    for (const [value, stats] of [
      ["1", false],
      ["0", true],
      ["true", true],
      ["11", true],
    ] as const) {
      expect((await supertest(listener).get("/allowed").set("Sec-GPC", value)).body.stats).toBe(
        stats,
      );
    }
  },
  "an answer from another site's page": async () => {
    const { listener } = site();
    const foreign = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
    const response = await answer(listener, "act=accept", foreign);
    expect(response.status).toBe(403);
    expect(lines(response)).toEqual([]);
  },
  "an answer that cannot be understood": async () => {
    const { listener } = site();
    const large = `act=accept&x=${"x".repeat(17 * 1024)}`;
    const many = `act=accept${"&a=b".repeat(501)}`;
    const tried: [string, Record<string, string>, number][] = [
      ["act=nothing", {}, 400],
      [large, {}, 413],
      [many, {}, 413],
      ["act=accept", { "Content-Type": "text/plain" }, 415],
    ];
    for (const [body, headers, status] of tried) {
      const response = await answer(listener, body, headers);
      expect([body.slice(0, 20), response.status, lines(response)]).toEqual([
        body.slice(0, 20),
        status,
        [],
      ]);
    }
  },
  "a return address that leads away": async () => {
    const { listener } = site();
    for (const away of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "javascript:1",
    ]) {
      const { headers } = await answer(
        listener,
        new URLSearchParams({ act: "refuse", return: away }).toString(),
        {
          Accept: "text/html",
        },
      );
      expect([away, headers["location"]]).toEqual([away, "/"]);
    }
  },
  "a client that goes away": [
    "test/gate/response/response.test.ts",
    "stops, and the app hears of it",
  ],
  "**The ledger.**": async () => {
    const ledger = { record: () => Promise.reject(new Error("down")) };
    const { listener, warnings } = site({ ledger });
    const response = await answer(listener, "act=accept");
    expect(response.status).toBe(503);
    expect(response.headers["retry-after"]).toMatch(/^\d+$/);
    expect(cookiesSet(response)).toEqual([]);
    expect(warnings.join()).toContain("the ledger failed");
  },
  "… and the answer was a refusal": async () => {
    const ledger = { record: () => Promise.reject(new Error("down")) };
    const { listener, warnings } = site({ ledger });
    const response = await answer(listener, "act=refuse");
    expect(response.status).toBeLessThan(400);
    expect(cookiesSet(response)).toContain("consent");
    expect(warnings.join()).toContain("not recorded");
  },
  "**Cookies.**": async () => {
    const { listener, warnings } = site({}, (app) => {
      app.get("/x", (_request, response) => void response.cookie("mystery", "a value").json({}));
    });
    for (let i = 0; i < 3; i++) expect(lines(await supertest(listener).get("/x"))).toEqual([]);
    const of = warnings.filter((message) => message.includes("mystery"));
    expect(of).toHaveLength(1);
    expect(of[0]).toContain('cookies: [{ name: "mystery"');
    expect(of[0]).not.toContain("a value");
  },
  "a `Set-Cookie` that browsers ignore": async () => {
    const { listener } = site({}, (app) => {
      app.get("/x", (_request, response) => {
        response.setHeader("Set-Cookie", ["=", "sid=1"]);
        response.json({});
      });
    });
    expect(lines(await supertest(listener).get("/x"))).toEqual(["sid=1"]);
  },
  "more known cookies to expire": [
    "test/gate/cookies/expire-cookies.test.ts",
    'limit: "expired-cookies"',
  ],
  "**The page.**": ["test/gate/html/bounds.test.ts", '"tag"'],
  "an inline script longer": ["test/gate/html/bounds.test.ts", '["script"]'],
  "a style element or style sheet": ["test/gate/html/css/css-gate.test.ts", 'limit: "style"'],
  "more than 24 readings": ["test/gate/html/bounds.test.ts", '["readings"]'],
  "an XML document with a tag": async () => {
    const long = `<a x="${"y".repeat(3 * 2 ** 20)}"/>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><g/>${long}<script href="https://stats.example/s.js"/></svg>`;
    const told = site({}, (app) => {
      app.get("/page", (_request, response) => {
        response.type("svg");
        for (let at = 0; at < svg.length; at += 65_536) response.write(svg.slice(at, at + 65_536));
        response.end();
      });
    });
    const response = await page(told.listener).responseType("blob");
    const sent = (response.body as Buffer).toString();
    expect(sent).toContain("<g/>");
    expect(sent).not.toContain("stats.example");
    expect(limitsOf(told)).toContain("xml");
  },
  "an XML document that can load, whose DOCTYPE": [
    "test/gate/html/xml/gate.test.ts",
    'limit: "doctype"',
  ],
  "a signed exchange": async () => {
    const told = site({}, (app) => {
      app.get("/page", (_request, response) => {
        response.set({ "Content-Type": "application/signed-exchange;v=b3" }).end("sxg1-b3");
      });
    });
    expect((await page(told.listener)).status).toBe(406);
    expect(limitsOf(told)).toEqual(["signed-exchange"]);
  },
  "a `Content-Encoding` that": async () => {
    const told = site({}, (app) => {
      app.get("/page", (_request, response) => {
        response.set({ "Content-Type": "text/html", "Content-Encoding": "compress" }).end(PAGE);
      });
    });
    const { status, text } = await page(told.listener);
    expect(status).toBe(500);
    expect(text).not.toContain("stats.example");
    expect(limitsOf(told)).toEqual(["content-encoding"]);
  },
  "**Another way out.**": ["test/gate/ways-of-sending.test.ts", "ungated"],
  "`http2stream.respond()`": ["test/gate/ways-of-sending.test.ts", "raw-respond"],
  "`ctx.body` replaced outside": ["test/gate/response/koa-body.test.ts", "replaced outside"],
  "a cookie that no browser keeps": ["test/gate/cookies/set-cookie.test.ts", "no browser keeps"],
  "the consent cookie's own Domain": ["test/engine/own-cookies.test.ts", "for the host alone"],
  "a part of a page (206)": async () => {
    const { listener } = site({}, (app) => {
      app.get("/page", (_request, response) => {
        response
          .status(206)
          .set({ "Content-Type": "text/html", "Content-Range": "bytes 0-9/99" })
          .end(PAGE);
      });
    });
    const { status, text } = await page(listener);
    expect(status).toBe(416);
    expect(text).not.toContain("stats.example");
  },
  "more allowed hosts than": ["test/gate/csp/csp.test.ts", 'limit: "csp"'],
  "an escape byte in a page": ["test/gate/charset.test.ts", "has none left where they may differ"],
  "a `<base>` that may not": ["test/gate/html/foreign-base.test.ts", "a base that is refused"],
  "speculation rules that choose": [
    "test/gate/html/document-gate.test.ts",
    "a file of speculation rules",
  ],
  "a `data:` URL that cannot": ["test/gate/html/rules/data-url.test.ts", "that cannot be decoded"],
  "**A policy report**": ["test/routes/report.test.ts", "429"],
  "**A shared cache**": async () => {
    const { listener } = site({ caching: "keyed" });
    const response = await supertest(listener).get("/").set({
      Accept: "text/html",
      Cookie: "consent-variant=AAAAAAAA",
      "Consent-Variant": "AAAAAAAA",
    });
    expect(response.headers["cache-control"]).toContain("private");
    expect(lines(response).join()).toMatch(/^consent-variant=;/);
  },
  "**The guard** cannot run": ["test/browser/guard.test.ts", "guard"],
  "**The gate itself** fails": async () => {
    const warned: string[] = [];
    const listen = (warning: Error): void =>
      void warned.push((warning as Error & { code?: string }).code ?? "");
    process.on("warning", listen);
    let isBroken = false;
    const broken = {
      ...catalogue,
      index: {
        ...catalogue.index,
        cookie: (...given: Parameters<typeof catalogue.index.cookie>) => {
          if (isBroken) throw new Error("broken");
          return catalogue.index.cookie(...given);
        },
      },
    };
    const told = site({ catalogue: broken }, (app) => {
      app.get("/page", (_request, response) => void response.cookie("_ga", "1").send(PAGE));
    });
    isBroken = true;
    const response = await page(told.listener);
    expect(response.status).toBe(500);
    expect(response.text).not.toContain("stats.example");
    expect(lines(response)).toEqual([]);
    expect(limitsOf(told)).toContain("gate-error");
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    expect(warned).toContain("ASSENT_GATE_ERROR");
  },
  "… in the middle of a body": async () => {
    // What says it is packed and is not cannot be read on: half of it is out by then.
    const gate = nodeConsent({ catalogue, onWarning: () => undefined });
    const packed = gzipSync(PAGE.repeat(500));
    const server = createServer((request: IncomingMessage, response: ServerResponse) => {
      gate(request, response, () => {
        response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
        response.write(packed.subarray(0, packed.length >> 1));
        response.end("no gzip at all");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const complete = await new Promise<boolean>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const asked = httpRequest({
        port,
        host: "127.0.0.1",
        agent: false,
        headers: { accept: "text/html" },
      });
      asked.on("response", (response) => {
        response.resume();
        response.on("error", () => resolve(false));
        response.on("end", () => resolve(response.complete));
      });
      asked.on("error", () => resolve(false));
      asked.setTimeout(5000, () => reject(new Error("hung")));
      asked.end();
    });
    server.closeAllConnections();
    server.close();
    expect(complete).toBe(false);
  },
  "a Response whose body has been read": [
    "test/gate/web/web-response.test.ts",
    "is a mistake of the app's: a body that has been read",
  ],
  "the body of a request to our pages was read before `assent/fetch`": [
    "test/adapters/fetch.test.ts",
    "of a body that has been read is lost, and the site is told how not to",
  ],
  "**The app.**": async () => {
    const { listener } = site({}, (app) => {
      app.get("/page", (_request, response) => {
        response.cookie("_ga", "1");
        throw new Error(`<script src="https://stats.example/s.js"></script>`);
      });
    });
    const response = await page(listener);
    expect(response.status).toBe(500);
    expect(lines(response)).toEqual([]);
    expect(
      hostsLoaded(response.text).filter((host) => (GATED as readonly string[]).includes(host)),
    ).toEqual([]);
  },
};

const table = readFileSync(new URL("../../docs/failures.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| what fails"));

describe("docs/failures.md", () => {
  it.each(Object.entries(ROWS))("%s", async (_row, proof) => {
    if (typeof proof === "function") {
      expect.hasAssertions();
      await proof();
      return;
    }
    const [file, text] = proof;
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")).toContain(text);
  });

  it("has no row without a test, and no test is of a row that is gone", () => {
    const begins = Object.keys(ROWS);
    expect(table.filter((row) => !begins.some((text) => row.startsWith(`| ${text}`)))).toEqual([]);
    expect(begins.filter((text) => !table.some((row) => row.startsWith(`| ${text}`)))).toEqual([]);
    expect(table).toHaveLength(begins.length);
  });
});
