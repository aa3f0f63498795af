// What only fetch handlers have: Requests of the web, what hosts know besides, the request that the app is handed.
import { defineCatalogue } from "assent";
import { guardOutgoing } from "assent/outgoing";
import { configureConsent, consent, consentOf, requireConsent, type FetchHost } from "assent/fetch";
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { etag } from "hono/etag";
import { describe, expect, test } from "vitest";
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { hostsLoaded } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";

const ORIGIN = "http://www.example.org";
const defaults = { catalogue, onWarning: (): void => undefined };
const gate = consent(defaults);

function asked(path = "/", init: RequestInit = {}): Request {
  const headers = { accept: "text/html", ...(init.headers as Record<string, string>) };
  return new Request(ORIGIN + path, { ...init, headers });
}

const page = (): Response =>
  new Response(PAGE, { headers: { "content-type": "text/html; charset=utf-8" } });

function answer(body: RequestInit["body"], headers: Record<string, string> = {}): Request {
  return asked("/consent/choice", {
    method: "POST",
    body: body ?? null,
    headers: { cookie: FORM_COOKIE, "sec-fetch-site": "same-origin", ...headers },
  });
}

const form = (fields: Record<string, string>): URLSearchParams =>
  new URLSearchParams({ key: formKey(), ...fields });

test("the app's page is gated, and its request is known by the consent on it", async () => {
  const response = await gate(asked(), (request, given) => {
    expect(consentOf(request)).toBe(given);
    return page();
  });
  expect(hostsLoaded(await response.text())).toEqual(["counter.example"]);
});

describe("the request that the app is handed", () => {
  test("is the one that came, where nothing in it is hidden", async () => {
    const request = asked("/", { headers: { cookie: "sid=1" } });
    await gate(request, (seen) => {
      expect(seen).toBe(request);
      return page();
    });
  });

  test("has no refused cookies, nor has the one that came", async () => {
    const request = asked("/", { headers: { cookie: "_ga=1; sid=1" } });
    await gate(request, (seen) => {
      expect(seen.headers.get("cookie")).toBe("sid=1");
      return page();
    });
    expect(request.headers.get("cookie")).toBe("sid=1");
  });

  test("is a copy where the runtime lets nobody change headers, with the body in it", async () => {
    const request = asked("/send", {
      method: "POST",
      body: "a body",
      headers: { cookie: "_ga=1; sid=1", "content-type": "text/plain" },
    });
    const refuse = (): never => {
      throw new TypeError("immutable");
    };
    Object.assign(request.headers, { set: refuse, delete: refuse });
    const response = await gate(request, async (seen, given) => {
      expect(seen).not.toBe(request);
      expect(consentOf(seen)).toBe(given);
      return new Response(`${seen.headers.get("cookie")} ${await seen.text()}`);
    });
    expect(await response.text()).toBe("sid=1 a body");
  });

  test("may not be copied by the app before it asks", () => {
    expect(() => consentOf(new Request(ORIGIN))).toThrow(/a copy of it.*is not known/);
  });

  test("may have any header there is", async () => {
    const response = await gate(asked("/", { headers: { __proto__x: "1" } }), (seen) => {
      expect(seen.headers.get("__proto__x")).toBe("1");
      return page();
    });
    const odd = asked();
    odd.headers.set("__proto__", "1");
    odd.headers.set("constructor", "1");
    await gate(odd, page);
    expect(response.status).toBe(200);
  });

  test("served again is another visit, gated as the first", async () => {
    const request = asked();
    await gate(request, page);
    const again = await gate(request, page);
    expect(hostsLoaded(await again.text())).toEqual(["counter.example"]);
  });

  test("that meets a second consent() on its way says so, and is gated once", async () => {
    const warnings: string[] = [];
    const outer = consent({ ...defaults, onWarning: (message) => void warnings.push(message) });
    const response = await outer(asked(), (seen) => gate(seen, page));
    expect((await response.text()).match(/<section[^>]*assent-banner/g)).toHaveLength(1);
    expect(warnings.join()).toContain("mounted twice");
  });
});

describe("an answer", () => {
  test("is read from the request's own body", async () => {
    const sent = answer(form({ act: "accept", return: "/film" }));
    const response = await gate(sent, () => expect.unreachable());
    expect([response.status, response.headers.get("location")]).toEqual([303, "/film"]);
    expect(response.headers.getSetCookie().join()).toMatch(/^consent=/);
  });

  test("of a body that has been read is lost, and the site is told how not to", async () => {
    const warnings: string[] = [];
    const telling = consent({ ...defaults, onWarning: (message) => void warnings.push(message) });
    const sent = answer(form({ act: "accept" }));
    await sent.text();
    expect((await telling(sent, page)).status).toBe(400);
    expect(warnings.join()).toMatch(/parsedBody/);
  });

  test("may be handed over by who has read it", async () => {
    const sent = answer(form({ act: "accept", return: "/" }));
    const parsedBody = Object.fromEntries(new URLSearchParams(await sent.text()));
    expect((await gate(sent, page, { parsedBody })).status).toBe(303);
  });

  test("is no longer read than an answer may be", async () => {
    let made = 0;
    const cancelled: unknown[] = [];
    const endless = new ReadableStream(
      {
        pull(controller) {
          made += 1;
          controller.enqueue(new Uint8Array(8192).fill(97));
        },
        cancel: (reason) => void cancelled.push(reason),
      },
      { highWaterMark: 0 },
    );
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const sent = new Request(`${ORIGIN}/consent/choice`, {
      method: "POST",
      body: endless,
      headers: { "sec-fetch-site": "same-origin", ...headers },
      duplex: "half",
    });
    expect((await gate(sent, page)).status).toBe(413);
    expect(made).toBeLessThan(5);
    expect(cancelled).toHaveLength(1);
  });

  test("HEAD has the head alone, of our pages too", async () => {
    const response = await gate(asked("/consent", { method: "HEAD" }), page);
    expect([response.status, response.body]).toEqual([200, null]);
  });
});

describe("what the host knows", () => {
  const secure = async (request: Request, host?: FetchHost): Promise<boolean> => {
    const headers = new Headers(request.headers);
    headers.set("content-type", "application/x-www-form-urlencoded");
    const sent = new Request(request, { headers, method: "POST", body: form({ act: "accept" }) });
    const response = await gate(sent, page, host);
    return response.headers.getSetCookie().some((line) => /^__Host-consent=|; Secure/.test(line));
  };

  test("of TLS that a proxy ends decides how cookies are set", async () => {
    const plain = (): Request =>
      new Request("http://10.0.0.7:3000/consent/choice", {
        headers: { cookie: FORM_COOKIE, "sec-fetch-site": "same-origin" },
      });
    expect(await secure(plain())).toBe(false);
    expect(await secure(plain(), { protocol: "https", host: "www.example.org" })).toBe(true);
  });

  test("of the visitor is given to the site's own functions, with the request", async () => {
    const seen: unknown[] = [];
    const located = consent({
      ...defaults,
      region: ({ request, clientAddress }) => {
        seen.push(request.headers.get("x-id"), clientAddress);
        return "US-CA";
      },
    });
    const request = asked("/", { headers: { "x-id": "7" } });
    const host = { clientAddress: "192.0.2.1" };
    await located(
      request,
      (_request, given) => {
        expect(given.regime).toBe("opt-out");
        return page();
      },
      host,
    );
    expect(seen).toEqual(["7", "192.0.2.1"]);
  });

  test("of a nonce is in what templates write", async () => {
    await gate(
      asked(),
      (_request, given) => {
        expect(given.nonce).toBe("abc");
        expect(given.tagConsent({ google: true })).toContain('nonce="abc"');
        return page();
      },
      { nonce: () => "abc" },
    );
  });
});

test("an app that returns nothing is told so", async () => {
  const nothing = (() => undefined) as unknown as () => Response;
  await expect(gate(asked(), nothing)).rejects.toThrow(/has to return a Response/);
});

test("an app that throws throws to whoever serves it", async () => {
  const fail = (): never => {
    throw new Error("planned");
  };
  await expect(gate(asked(), fail)).rejects.toThrow("planned");
});

test("no decision can be made once the head has been sent", async () => {
  let given: ReturnType<typeof consentOf> | undefined;
  await gate(asked(), (request) => {
    given = consentOf(request);
    return page();
  });
  await expect(given?.grant()).rejects.toThrow(/head of this response has been sent/);
});

test("guards are put around a part of the app", async () => {
  const guarded = (request: Request): Promise<Response> =>
    gate(request, (seen) =>
      requireConsent("stats")(seen, (last) => configureConsent({ embeds: false })(last, page)),
    );
  const refused = await guarded(asked());
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("Statistics");
  const accepted = await gate(answer(form({ act: "accept" })), page);
  const [cookie = ""] = accepted.headers.getSetCookie().map((line) => line.split(";", 1)[0] ?? "");
  const allowed = await guarded(asked("/", { headers: { cookie } }));
  expect(await allowed.text()).toBe(PAGE);
});

test("calls of the app are made on behalf of the visitor", async () => {
  const declared = defineCatalogue({
    policy: { version: "1", controller: { name: "Example" } },
    services: [{ id: "held", name: "Held", category: "marketing", outgoing: ["held.example"] }],
  });
  const { stop } = guardOutgoing({ catalogue: declared, onWarning: () => undefined });
  try {
    const calling = consent({ catalogue: declared, onWarning: () => undefined });
    await calling(asked(), async () => {
      await expect(fetch("https://held.example/")).rejects.toMatchObject({
        cause: { name: "OutgoingRefusedError", reason: "default" },
      });
      return page();
    });
  } finally {
    stop();
  }
});

describe("Hono, with consent() around the app", () => {
  test("what its middleware sets after the page is gated too", async () => {
    const app = new Hono();
    app.use(etag());
    app.use(async (context, next) => {
      await next();
      setCookie(context, "_ga", "1");
      setCookie(context, "sid", "1");
    });
    app.get("/", (context) => context.html(PAGE));
    const response = await gate(asked(), (request) => app.fetch(request));
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^sid=1/)]);
    expect(response.headers.get("etag")).toMatch(/;assent=/);
    expect(hostsLoaded(await response.text())).toEqual(["counter.example"]);
  });
});
