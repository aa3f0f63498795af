// What only Koa has: ctx.body in all its forms, ctx.cookies, its proxies, and the middlewares people mount around.
import { FORM_COOKIE, formCookieOf, formKey } from "../_support/form-proof.ts";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import type { RequestListener } from "node:http";
import type { RequestConsent } from "assent";
import { configureConsent, consent, requireConsent } from "assent/koa";
import Router from "@koa/router";
import render from "@koa/ejs";
import Koa, { type Context } from "koa";
import Koa2 from "koa2";
import compress from "koa-compress";
import koaHelmet from "koa-helmet";
import session from "koa-session";
import { describe, expect, test, vi } from "vitest";
import { asks, browser, cookiesSet, hostsLoaded, lines } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";

const defaults = { catalogue, onWarning: (): void => undefined };

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
])("%s", (_name, App) => {
  function app(build: (app: Koa) => void): RequestListener {
    const made = new App();
    made.silent = true;
    made.keys = ["a key of the app"];
    build(made);
    const callback = made.callback();
    return (request, response) => void callback(request, response);
  }

  /** An app whose every page is `body`. */
  function page(body: (context: Context) => void): RequestListener {
    return app((made) => {
      made.use(consent(defaults));
      made.use((context) => {
        context.type = "html";
        body(context);
      });
    });
  }

  describe("ctx.body", () => {
    test.each<[string, () => unknown]>([
      ["a string", () => PAGE],
      ["a Buffer", () => Buffer.from(PAGE)],
      ["a stream", () => Readable.from([PAGE.slice(0, 200), PAGE.slice(200)])],
      ["a Blob", () => new Blob([PAGE], { type: "text/html" })],
      ["a web stream", () => new Blob([PAGE]).stream()],
    ])("is gated as %s", async (form, body) => {
      // Koa 2 knows neither Blob nor web streams: it would send them as JSON.
      if (App === Koa2 && (form === "a Blob" || form === "a web stream")) return;
      const visitor = browser(page((context) => (context.body = body())));
      const { text, status } = await visitor.open("/");
      expect(status).toBe(200);
      expect(hostsLoaded(text)).toEqual(["counter.example"]);
      expect(asks(text)).toBe(true);
    });

    test("of another kind than HTML passes", async () => {
      const visitor = browser(page((context) => (context.body = { a: "https://stats.example/" })));
      expect((await visitor.open("/")).body).toEqual({ a: "https://stats.example/" });
    });

    test("written past Koa is gated all the same", async () => {
      const visitor = browser(
        page((context) => {
          context.respond = false;
          context.res.writeHead(200, { "Content-Type": "text/html", "Set-Cookie": "_ga=1" });
          context.res.end(PAGE);
        }),
      );
      const response = await visitor.open("/");
      expect(hostsLoaded(response.text)).toEqual(["counter.example"]);
      expect(cookiesSet(response)).toEqual([]);
    });

    test("of a HEAD request has the head of the page", async () => {
      const response = await browser(page((context) => (context.body = PAGE))).agent.head("/");
      expect(response.status).toBe(200);
      expect(response.headers["cache-control"]).toMatch(/^private/);
    });

    test("is not touched for empty answers", async () => {
      const visitor = browser(page((context) => (context.status = 204)));
      expect((await visitor.open("/")).status).toBe(204);
    });
  });

  describe("cookies", () => {
    test("of ctx.cookies, signed ones too", async () => {
      const visitor = browser(
        page((context) => {
          context.cookies.set("_ga", "1", { signed: true });
          context.cookies.set("remember", "1", { maxAge: 400 * 86_400_000 });
          context.body = "ok";
        }),
      );
      const response = await visitor.open("/");
      expect(cookiesSet(response)).toEqual(["remember", "remember.sig"]);
      const expires = /expires=([^;]+)/.exec(lines(response)[0] ?? "")?.[1] ?? "";
      expect(Date.parse(expires) - Date.now()).toBeLessThanOrEqual(30 * 86_400_000);
    });

    test("of koa-session, whichever comes first", async () => {
      for (const order of ["gate first", "session first"]) {
        const visitor = browser(
          app((made) => {
            const store = session({}, made);
            if (order === "gate first") made.use(consent(defaults)).use(store);
            else made.use(store).use(consent(defaults));
            made.use((context) => {
              const held = context["session"] as unknown as { count?: number };
              held.count = (held.count ?? 0) + 1;
              context.body = { count: held.count };
            });
          }),
        );
        // oxlint-disable-next-line no-await-in-loop -- one visit after the other is the point
        expect(cookiesSet(await visitor.open("/"))).toEqual(["koa.sess", "koa.sess.sig"]);
        // oxlint-disable-next-line no-await-in-loop
        expect((await visitor.open("/")).body).toEqual({ count: 2 });
      }
    });

    test("without consent are hidden from ctx.cookies", async () => {
      const { agent } = browser(
        page((context) => {
          context.body = {
            _ga: context.cookies.get("_ga") ?? null,
            remember: context.cookies.get("remember") ?? null,
          };
        }),
      );
      const { body } = await agent.get("/").set("Cookie", "_ga=1; remember=2");
      expect(body).toEqual({ _ga: null, remember: "2" });
    });
  });

  test("templates reach consent through ctx.state: allows(), embed() and banner() in EJS", async () => {
    const visitor = browser(
      app((made) => {
        made.use(consent({ ...defaults, banner: false }));
        render(made, { root: import.meta.dirname, layout: false, viewExt: "ejs", cache: false });
        made.use((context) => context["render"]("_film"));
      }),
    );
    const before = await visitor.open("/");
    expect(asks(before.text)).toBe(true);
    expect(before.text).not.toContain("counted");
    expect(hostsLoaded(before.text)).toEqual([]);
    await visitor.answer("accept");
    const after = await visitor.open("/");
    expect(after.text).toContain("counted");
    expect(hostsLoaded(after.text)).toEqual(["www.youtube.com"]);
  });

  test("ctx.consent and ctx.state.consent say the same", async () => {
    const visitor = browser(
      page((context) => {
        const { consent: given } = context as unknown as { consent: RequestConsent };
        const { status } = context.state["consent"] as RequestConsent;
        context.body = { same: given.status === status, status };
      }),
    );
    expect((await visitor.open("/")).body).toEqual({ same: true, status: "undecided" });
  });

  describe("middlewares around", () => {
    test.each<[string, (made: Koa) => void]>([
      [
        "compression outside",
        (made) => made.use(compress({ threshold: 0 })).use(consent(defaults)),
      ],
      ["compression inside", (made) => made.use(consent(defaults)).use(compress({ threshold: 0 }))],
      ["helmet outside", (made) => made.use(koaHelmet()).use(consent(defaults))],
      ["helmet inside", (made) => made.use(consent(defaults)).use(koaHelmet())],
    ])("%s", async (_case, build) => {
      const listener = app((made) => {
        build(made);
        made.use((context) => {
          context.type = "html";
          context.body = PAGE;
        });
      });
      const visitor = browser(listener);
      const { text } = await visitor.open("/", { "Accept-Encoding": "gzip" });
      expect(hostsLoaded(text)).toEqual(["counter.example"]);
      expect(text).toContain("</html>");
    });

    test("a body that is compressed already is opened, gated and closed again", async () => {
      const { gzipSync } = await import("node:zlib");
      const listener = page((context) => {
        context.set("Content-Encoding", "gzip");
        context.body = gzipSync(PAGE);
      });
      const response = await browser(listener)
        .agent.get("/")
        .set("Accept-Encoding", "gzip")
        .buffer(true)
        .parse((stream, done) => {
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
          stream.on("end", () => done(null, Buffer.concat(chunks)));
        });
      const raw = response.body as Buffer;
      const text = raw[0] === 0x1f ? gunzipSync(raw).toString() : raw.toString();
      expect(hostsLoaded(text)).toEqual(["counter.example"]);
    });

    test("mounted twice, the first counts, and a warning says so", async () => {
      const onWarning = vi.fn<(message: string) => void>();
      const listener = app((made) => {
        made
          .use(consent({ catalogue, onWarning }))
          .use(consent({ ...defaults, undeclared: "allow" }));
        made.use((context) => void (context.body = PAGE));
      });
      const { text } = await browser(listener).open("/");
      expect(hostsLoaded(text)).toEqual(["counter.example"]);
      expect(onWarning.mock.calls.join()).toMatch(/mounted twice/);
    });

    test("routers are guarded and configured on their own", async () => {
      const listener = app((made) => {
        made.use(consent(defaults));
        const router = new Router();
        router.get(
          "/raw",
          configureConsent({ embeds: false }),
          (context) => void (context.body = PAGE),
        );
        router.post(
          "/letter",
          requireConsent("marketing"),
          (context) => void (context.body = "sent"),
        );
        made.use(router.routes());
      });
      const visitor = browser(listener);
      expect((await visitor.open("/raw")).text).toBe(PAGE);
      expect((await visitor.post("/letter", {})).status).toBe(403);
      await visitor.answer("accept");
      expect((await visitor.post("/letter", {})).text).toBe("sent");
    });
  });

  describe("behind a proxy", () => {
    const post = async (proxy: boolean, origin: string): Promise<number> => {
      const listener = app((made) => {
        made.proxy = proxy;
        made.use(consent(defaults));
      });
      const { status } = await browser(listener)
        .agent.post("/consent/choice")
        .set({
          "X-Forwarded-Proto": "https",
          "X-Forwarded-Host": "www.example.org",
          Origin: origin,
        })
        .type("form")
        .set("Cookie", `${FORM_COOKIE}; ${formCookieOf("__Host-consent")}`)
        .send(`act=accept&key=${formKey()}`);
      return status;
    };

    test("believes what a trusted one says, and nobody else", async () => {
      expect(await post(true, "https://www.example.org")).toBe(303);
      expect(await post(true, "http://www.example.org")).toBe(403);
      expect(await post(false, "https://www.example.org")).toBe(403);
    });
  });

  test("an error after a cookie was set leaves with neither", async () => {
    const listener = app((made) => {
      made.use(consent(defaults));
      made.use((context) => {
        context.cookies.set("_ga", "1");
        context.body = PAGE;
        throw new Error("planned");
      });
    });
    const response = await browser(listener).open("/");
    expect(response.status).toBe(500);
    expect(response.text).toBe("Internal Server Error");
    expect(cookiesSet(response)).toEqual([]);
  });

  test("a parsed body of the app's own parser is taken over", async () => {
    const listener = app((made) => {
      made.use(async (context, next) => {
        const chunks: Buffer[] = [];
        for await (const chunk of context.req) chunks.push(chunk as Buffer);
        Object.assign(context.request, {
          body: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
        });
        await next();
      });
      made.use(consent(defaults));
    });
    const visitor = browser(listener);
    expect((await visitor.answer("accept", { return: "/x" })).headers["location"]).toBe("/x");
  });
});
