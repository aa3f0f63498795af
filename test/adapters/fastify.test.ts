// What only Fastify has: plugins and their scopes, decorators, replies of all kinds, inject(), its proxies, HTTP/2.
import { connect } from "node:http2";
import { Readable } from "node:stream";
import type { AddressInfo } from "node:net";
import type { RequestListener } from "node:http";
import type { RequestConsent } from "assent";
import { configureConsent, consent, requireConsent } from "assent/fastify";
import fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { describe, expect, test } from "vitest";
import { asks, browser, cookiesSet, hostsLoaded } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";

const defaults = { catalogue, onWarning: (): void => undefined };
const HTML = "text/html; charset=utf-8";

function listening(made: FastifyInstance): RequestListener {
  const ready = made.ready();
  return (request, response) => void ready.then(() => made.routing(request, response));
}

function app(
  build: (made: FastifyInstance) => void,
  options: FastifyServerOptions = {},
): RequestListener {
  const made = fastify(options) as FastifyInstance;
  made.register(consent(defaults));
  made.after(() => build(made));
  return listening(made);
}

describe("a reply", () => {
  test.each<[string, () => unknown]>([
    ["a string", () => PAGE],
    ["a Buffer", () => Buffer.from(PAGE)],
    ["a stream", () => Readable.from([PAGE.slice(0, 200), PAGE.slice(200)])],
    ["a web stream", () => new Blob([PAGE]).stream()],
    ["a Response", () => new Response(PAGE, { headers: { "content-type": HTML } })],
  ])("is gated as %s", async (_form, body) => {
    const visitor = browser(
      app((made) => made.get("/", (_request, reply) => reply.type(HTML).send(body()))),
    );
    const { text, status } = await visitor.open("/");
    expect(status).toBe(200);
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
    expect(asks(text)).toBe(true);
  });

  test("that is whole keeps a Content-Length, the one of what is sent", async () => {
    const visitor = browser(
      app((made) => made.get("/", (_request, reply) => reply.type(HTML).send(PAGE))),
    );
    const { text, headers } = await visitor.open("/");
    expect(headers["content-length"]).toBe(String(Buffer.byteLength(text)));
    expect(headers["transfer-encoding"]).toBeUndefined();
  });

  test("with nothing to gate keeps its validators, though it is a style sheet", async () => {
    const css = "a{color:red}";
    const visitor = browser(
      app((made) =>
        made.get("/site.css", (_request, reply) =>
          reply.type("text/css").header("etag", '"1"').send(css),
        ),
      ),
    );
    const { headers } = await visitor.agent.get("/site.css").buffer(true);
    expect(headers["etag"]).toBe('"1"');
    expect(headers["content-length"]).toBe(String(css.length));
  });

  test("that goes past Fastify (hijack) is gated like any other, head and body", async () => {
    const visitor = browser(
      app((made) =>
        made.get("/", (_request, reply) => {
          reply.hijack();
          reply.raw.writeHead(200, {
            "Content-Type": HTML,
            "Content-Length": Buffer.byteLength(PAGE),
            "Set-Cookie": ["_ga=1", "sid=1"],
          });
          setTimeout(() => reply.raw.end(PAGE), 5);
        }),
      ),
    );
    const page = await visitor.open("/");
    expect(cookiesSet(page)).toEqual(["sid"]);
    expect(hostsLoaded(page.text)).toEqual(["counter.example"]);
  });

  test("that no head can be made of is Fastify's error, as without assent", async () => {
    const visitor = browser(
      app((made) =>
        made.get("/", (_request, reply) => reply.header("x-wrong", "a\nb").type(HTML).send(PAGE)),
      ),
    );
    expect((await visitor.open("/")).status).toBe(500);
  });
});

test("the plugin holds for the instance it is registered on, and in all that is inside it", async () => {
  const made = fastify();
  made.register(consent(defaults));
  made.register((inner, _options, done) => {
    inner.get("/", (request, reply) => {
      expect(reply.consent).toBe(request.consent);
      return reply.send({ status: request.consent.status });
    });
    done();
  });
  const visitor = browser(listening(made));
  expect((await visitor.open("/inner")).status).toBe(404);
  expect((await visitor.open("/")).body).toEqual({ status: "undecided" });
});

test("in a scope of its own it leaves the routes outside alone", async () => {
  const made = fastify();
  made.get("/", (_request, reply) => reply.type(HTML).send(PAGE));
  made.register((inner, _options, done) => {
    inner.register(consent({ ...defaults, prefix: "/gated/consent" }));
    inner.get("/gated", (_request, reply) => reply.type(HTML).send(PAGE));
    done();
  });
  const visitor = browser(listening(made));
  expect(hostsLoaded((await visitor.open("/")).text)).toContain("stats.example");
  expect(hostsLoaded((await visitor.open("/gated")).text)).toEqual(["counter.example"]);
});

test("mounted twice, the first counts, and the second says so", async () => {
  const warnings: string[] = [];
  const made = fastify();
  made.register(consent({ ...defaults, onWarning: (message) => void warnings.push(message) }));
  made.register(consent(defaults));
  made.get("/", (_request, reply) => reply.type(HTML).send(PAGE));
  const { text } = await browser(listening(made)).open("/");
  expect(text.match(/<section[^>]*assent-banner/g)).toHaveLength(1);
  expect(warnings.join()).toContain("mounted twice");
});

test("inject() of Fastify sees what a visitor would", async () => {
  const made = fastify();
  made.register(consent(defaults));
  made.get("/", (_request, reply) => reply.type(HTML).header("set-cookie", "_ga=1").send(PAGE));
  const headers = { accept: "text/html" };
  const page = await made.inject({ url: "/", headers });
  expect(page.statusCode).toBe(200);
  expect(page.headers["set-cookie"]).toBeUndefined();
  expect(hostsLoaded(page.body)).toEqual(["counter.example"]);
  expect((await made.inject({ url: "/consent", headers })).statusCode).toBe(200);
  await made.close();
});

test("what is read before consent() has seen the request is an error that says so", async () => {
  const made = fastify();
  made.addHook("onRequest", (request, _reply, done) => {
    expect(() => request.consent).toThrow(/Register consent\(\) before/);
    done();
  });
  made.register(consent(defaults));
  made.get("/", (request, reply) => reply.send({ status: request.consent.status }));
  expect((await browser(listening(made)).open("/")).body).toEqual({ status: "undecided" });
});

test("cookies that a parser has read before are hidden, too", async () => {
  const made = fastify();
  made.decorateRequest("cookies", null as never);
  made.addHook("onRequest", (request, _reply, done) => {
    Object.assign(request, { cookies: { _ga: "1", sid: "2" } });
    done();
  });
  made.register(consent(defaults));
  made.get("/", (request, reply) => reply.send({ cookies: Reflect.get(request, "cookies") }));
  const { body } = await browser(listening(made)).open("/", { Cookie: "_ga=1; sid=2" });
  expect(body).toEqual({ cookies: { sid: "2" } });
});

test("a view engine's locals have the consent", async () => {
  const made = fastify();
  made.decorateReply("locals", null as never);
  made.register(consent(defaults));
  made.get("/", (_request, reply) => {
    const { locals } = reply as unknown as { locals: { consent: RequestConsent } };
    return reply.type(HTML).send(`<body>${locals.consent.status}</body>`);
  });
  expect((await browser(listening(made)).open("/")).text).toContain("undecided");
});

describe("behind a proxy", () => {
  const named = { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "www.shop.example" };
  const secure = async (options: FastifyServerOptions): Promise<boolean> => {
    const visitor = browser(app(() => undefined, options));
    const answer = await visitor.post("/consent/choice", { act: "accept" }, named);
    return (answer.get("Set-Cookie") ?? []).some((line) => /^__Host-consent=|; Secure/.test(line));
  };

  test("that is trusted, the site is reached as it says", async () => {
    expect(await secure({ trustProxy: true })).toBe(true);
  });

  test("that is not, it is not", async () => {
    expect(await secure({})).toBe(false);
  });
});

test("guards of a route are hooks of it", async () => {
  const listener = app((made) => {
    const onRequest = [requireConsent("stats"), configureConsent({ embeds: false })];
    made.get("/", { onRequest }, (_request, reply) => reply.type(HTML).send(PAGE));
  });
  expect((await browser(listener).open("/")).status).toBe(403);
  const visitor = browser(listener);
  await visitor.answer("accept");
  expect((await visitor.open("/")).text).toBe(PAGE);
  expect(() => configureConsent({ embed: false } as never)).toThrow(/Did you mean "embeds"/);
});

test("an HTTP/2 reply is gated like any other", async () => {
  const made = fastify({ http2: true });
  made.register(consent(defaults));
  made.get("/", (_request, reply) =>
    reply.type(HTML).header("set-cookie", ["_ga=1", "sid=1"]).send(PAGE),
  );
  await made.listen({ port: 0, host: "127.0.0.1" });
  const session = connect(`http://127.0.0.1:${(made.server.address() as AddressInfo).port}`);
  const stream = session.request({ ":path": "/", accept: "text/html" });
  let cookies: unknown;
  stream.on("response", (headers) => (cookies = headers["set-cookie"]));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(hostsLoaded(Buffer.concat(chunks).toString())).toEqual(["counter.example"]);
  expect(cookies).toEqual(["sid=1"]);
  session.close();
  await made.close();
});
