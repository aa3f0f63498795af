// What only Express has: its proxies, templates, parsers, sessions and the middlewares people mount around.
import { FORM_COOKIE, formCookieOf, formKey } from "../_support/form-proof.ts";
import { request as httpRequest, type IncomingMessage, type RequestListener } from "node:http";
import { configureConsent, consent, requireConsent } from "assent/express";
import compression from "compression";
import cookieParser from "cookie-parser";
import ejs from "ejs";
import express, { type Express } from "express";
import express4 from "express4";
import session from "express-session";
import helmet from "helmet";
import { describe, expect, test, vi } from "vitest";
import { serving } from "../_support/frameworks.ts";
import { asks, browser, cookiesSet, hostsLoaded, lines } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";

const defaults = { catalogue, onWarning: (): void => undefined };
const secret = "a secret of sixteen or more";

describe.each([
  ["Express 5", express],
  ["Express 4", express4],
])("%s", (_name, create) => {
  function app(build: (app: Express) => void): Express {
    const made = create();
    made.disable("x-powered-by");
    build(made);
    made.get("/", (_request, response) => {
      response.send(PAGE);
    });
    return made;
  }

  describe("behind a proxy", () => {
    const seen = (trust: boolean): RequestListener =>
      app((made) => {
        made.set("trust proxy", trust);
        made.use(consent(defaults));
      });
    const forwarded = { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "www.example.org:8443" };

    test("believes what a trusted one says of scheme, host and port", async () => {
      const { agent } = browser(seen(true));
      const accept = (origin: string) =>
        agent
          .post("/consent/choice")
          .set({ ...forwarded, Origin: origin })
          .type("form")
          .set("Cookie", `${FORM_COOKIE}; ${formCookieOf("__Host-consent")}`)
          .send(`act=accept&key=${formKey()}`);
      const answer = await accept("https://www.example.org:8443");
      expect(answer.status).toBe(303);
      expect(lines(answer)[0]).toMatch(/; Secure$/);
      expect((await accept("https://www.example.org")).status).toBe(403);
    });

    test("believes nobody else", async () => {
      const { agent } = browser(seen(false));
      const answer = await agent
        .post("/consent/choice")
        .set({ ...forwarded, Origin: "https://www.example.org:8443" })
        .type("form")
        .set("Cookie", `${FORM_COOKIE}; ${formCookieOf("__Host-consent")}`)
        .send(`act=accept&key=${formKey()}`);
      expect(answer.status).toBe(403);
    });

    test.each(["a(b", "[", "a b", "%00", "x".repeat(4000)])(
      "survives a Host that is none: %j",
      async (host) => {
        const { agent } = browser(seen(true));
        const response = await agent
          .get("/")
          .set({ "X-Forwarded-Host": host, Accept: "text/html" });
        expect(response.status).toBe(200);
        expect(hostsLoaded(response.text)).toEqual(["counter.example"]);
      },
    );
  });

  describe("templates", () => {
    test("reach consent as a local: allows(), embed() and banner() in EJS", async () => {
      const template = `<!DOCTYPE html><html><body><%- consent.banner() %>
        <% if (consent.allows('stats')) { %><p>counted</p><% } %>
        <%- consent.embed('youtube', { src: 'https://www.youtube.com/embed/abc', title: 'A film' }) %>
        </body></html>`;
      const listener = app((made) => {
        made.engine("ejs", (_path, data, done) => done(null, ejs.render(template, data)));
        made.set("view engine", "ejs");
        made.set("views", import.meta.dirname);
        made.use(consent({ ...defaults, banner: false }));
        made.get("/film", (_request, response) => {
          response.render("express.test.ts");
        });
      });
      listener.engine("ts", (_path, data, done) => done(null, ejs.render(template, data)));
      const visitor = browser(listener);
      const before = await visitor.open("/film");
      expect(asks(before.text)).toBe(true);
      expect(before.text).not.toContain("counted");
      expect(hostsLoaded(before.text)).toEqual([]);
      await visitor.answer("accept");
      const after = await visitor.open("/film");
      expect(asks(after.text)).toBe(false);
      expect(after.text).toContain("counted");
      expect(hostsLoaded(after.text)).toEqual(["www.youtube.com"]);
    });
  });

  describe("cookies", () => {
    test("of res.cookie and res.clearCookie", async () => {
      const visitor = browser(
        app((made) => {
          made.use(consent(defaults));
          made.get("/set", (_request, response) => {
            response.cookie("_ga", "1").cookie("sid", "2").clearCookie("theme").send("ok");
          });
        }),
      );
      expect(lines(await visitor.open("/set")).map((line) => line.split("=")[0])).toEqual([
        "sid",
        "theme",
      ]);
    });

    test("of express-session, whichever comes first", async () => {
      const store = session({ secret, resave: false, saveUninitialized: true });
      const gate = consent(defaults);
      for (const order of [
        [gate, store],
        [store, gate],
      ] as const) {
        const visitor = browser(
          app((made) => {
            for (const middleware of order) made.use(middleware);
            made.get("/count", (request, response) => {
              const held = request.session as { count?: number };
              held.count = (held.count ?? 0) + 1;
              response.json(held.count);
            });
          }),
        );
        // oxlint-disable-next-line no-await-in-loop -- one visit after the other is the point
        expect(cookiesSet(await visitor.open("/count"))).toEqual(["connect.sid"]);
        // oxlint-disable-next-line no-await-in-loop
        expect((await visitor.open("/count")).body).toBe(2);
      }
    });

    test("a session that the catalogue does not know is blocked, and the developer told", async () => {
      const onWarning = vi.fn<(message: string) => void>();
      const visitor = browser(
        app((made) => {
          made.use(consent({ catalogue, onWarning }));
          made.use(session({ name: "forgotten", secret, resave: false, saveUninitialized: true }));
        }),
      );
      expect(cookiesSet(await visitor.open("/"))).toEqual([]);
      await visitor.open("/");
      expect(
        onWarning.mock.calls.filter(([message]) => message.includes('"forgotten"')),
      ).toHaveLength(1);
    });

    test.each(["before", "after"])("are hidden from cookie-parser, mounted %s", async (place) => {
      const parser = cookieParser(secret);
      const { agent } = browser(
        app((made) => {
          if (place === "before") made.use(parser);
          made.use(consent({ ...defaults, secret }));
          if (place === "after") made.use(parser);
          made.get("/seen", (request: IncomingMessage & { cookies?: unknown }, response) => {
            response.json(request.cookies);
          });
        }),
      );
      const { body } = await agent.get("/seen").set("Cookie", "_ga=1; sid=2; mystery=3");
      expect(body).toEqual({ sid: "2", mystery: "3" });
    });

    test("the decision can be read as a signed cookie with the same secret", async () => {
      const visitor = browser(
        app((made) => {
          made.use(cookieParser(secret));
          made.use(consent({ ...defaults, secret }));
          made.get("/seen", (request, response) => {
            const { signedCookies } = request as unknown as {
              signedCookies: Record<string, unknown>;
            };
            response.json(signedCookies["consent"]);
          });
        }),
      );
      await visitor.answer("accept");
      const { body } = await visitor.open("/seen");
      expect(body).toMatch(/^2\.[\w-]{22}\./);
    });
  });

  describe("body parsers", () => {
    test.each(["before", "after", "none"])(
      "%s: answers by form and by JSON are understood",
      async (place) => {
        const listener = app((made) => {
          const parsers = [express.json(), express.urlencoded({ extended: true }), express.text()];
          if (place === "before") made.use(...parsers);
          made.use(consent(defaults));
          if (place === "after") made.use(...parsers);
          made.post("/echo", (request, response) => {
            response.json((request.body as unknown) ?? null);
          });
        });
        const form = browser(listener);
        expect((await form.answer("accept", { return: "/x" })).headers["location"]).toBe("/x");
        expect(hostsLoaded((await form.open("/")).text)).toContain("www.youtube.com");
        const { agent } = browser(listener);
        const answer = await agent
          .post("/consent/choice")
          .send({ act: "save", services: { youtube: true } });
        expect(answer.body).toMatchObject({ services: { youtube: { allowed: true } } });
        const empty = await agent.post("/consent/choice").type("json").send("{}");
        expect(empty.status).toBe(400);
        if (place !== "none")
          expect((await agent.post("/echo").send({ a: 1 })).body).toEqual({ a: 1 });
      },
    );
  });

  describe("middlewares around", () => {
    const wrapped: readonly [string, (made: Express) => void][] = [
      ["compression outside", (made) => made.use(compression({ threshold: 0 }), consent(defaults))],
      ["compression inside", (made) => made.use(consent(defaults), compression({ threshold: 0 }))],
      ["helmet outside", (made) => made.use(helmet(), consent(defaults))],
      ["helmet inside", (made) => made.use(consent(defaults), helmet())],
      [
        "all of them",
        (made) =>
          made.use(
            helmet({
              contentSecurityPolicy: { directives: { frameSrc: ["https://www.youtube.com"] } },
            }),
            compression({ threshold: 0 }),
            cookieParser(),
            consent(defaults),
            session({ secret, resave: false, saveUninitialized: false }),
          ),
      ],
    ];

    test.each(wrapped)("%s", async (_case, build) => {
      const visitor = browser(app(build));
      const before = await visitor.open("/", { "Accept-Encoding": "gzip" });
      expect(before.status).toBe(200);
      expect(hostsLoaded(before.text)).toEqual(["counter.example"]);
      expect(before.text).toContain("</html>");
      await visitor.answer("accept");
      const after = await visitor.open("/", { "Accept-Encoding": "gzip" });
      expect(hostsLoaded(after.text)).toContain("www.youtube.com");
    });

    test("the nonce of the site's own policy can be asked for", async () => {
      const visitor = browser(
        app((made) => {
          made.use(consent(defaults));
          made.get("/before", (request, response) => {
            response.json(request.consent.nonce ?? null);
          });
          made.use((_request, response, next) => {
            response.set(
              "Content-Security-Policy",
              "default-src 'self'; script-src 'nonce-abc123'",
            );
            next();
          });
          made.get("/after", (request, response) => {
            response.json(request.consent.nonce ?? null);
          });
        }),
      );
      expect((await visitor.open("/before")).body).toBeNull();
      expect((await visitor.open("/after")).body).toBe("abc123");
    });

    test("mounted twice, the first counts, and a warning says so", async () => {
      const onWarning = vi.fn<(message: string) => void>();
      const visitor = browser(
        app((made) => {
          made.use(consent({ catalogue, onWarning }));
          made.use(consent({ ...defaults, undeclared: "allow" }));
        }),
      );
      const { text } = await visitor.open("/");
      expect(hostsLoaded(text)).toEqual(["counter.example"]);
      expect(text.match(/<section[^>]*assent-banner/g)).toHaveLength(1);
      expect(onWarning.mock.calls.join()).toMatch(/mounted twice/);
    });
  });

  describe("routers", () => {
    test("are guarded and configured on their own", async () => {
      const visitor = browser(
        app((made) => {
          made.use(consent(defaults));
          const router = express.Router();
          router.use(configureConsent({ embeds: false }));
          router.get("/raw", (_request, response) => {
            response.send(PAGE);
          });
          made.use("/part", router);
          made.post("/letter", requireConsent("marketing"), (_request, response) => {
            response.send("sent");
          });
        }),
      );
      expect((await visitor.open("/part/raw")).text).toBe(PAGE);
      expect((await visitor.post("/letter", {})).status).toBe(403);
      await visitor.answer("accept");
      expect((await visitor.post("/letter", {})).text).toBe("sent");
    });

    test("a guard without consent() before it is the app's error, and no open door", async () => {
      const listener = app((made) => {
        made.use(requireConsent("marketing"));
        made.use(
          (_error: unknown, _request: unknown, response: express.Response, _next: unknown) => {
            response.status(500).send("planned");
          },
        );
      });
      expect((await browser(listener).open("/")).status).toBe(500);
    });

    test("a mounted app keeps its whole address for the way back", async () => {
      const inner = express();
      inner.use(consent(defaults));
      inner.get("/film", (_request, response) => {
        response.send(PAGE);
      });
      const { text } = await browser(app((made) => void made.use("/shop", inner))).open(
        "/shop/film?id=1",
      );
      expect(text).toContain('name="return" value="/shop/film?id=1"');
    });
  });

  describe("errors", () => {
    test("of a handler come through Express's own page, gated", async () => {
      const listener = app((made) => {
        made.use(consent(defaults));
        made.get("/broken", (_request, response) => {
          response.cookie("_ga", "1");
          throw new Error("planned");
        });
        made.use(
          (_error: unknown, _request: unknown, response: express.Response, _next: unknown) => {
            response.status(500).send(PAGE);
          },
        );
      });
      const response = await browser(listener).open("/broken");
      expect(response.status).toBe(500);
      expect(cookiesSet(response)).toEqual([]);
      expect(hostsLoaded(response.text)).toEqual(["counter.example"]);
    });

    test("of an answer that comes too late are the app's, and nothing else breaks", async () => {
      const slow = { record: () => new Promise<void>((resolve) => void setTimeout(resolve, 30)) };
      const errors: unknown[] = [];
      const listener = app((made) => {
        made.use((_request, response, next) => {
          setTimeout(() => response.headersSent || response.status(503).end("too late"), 5);
          next();
        });
        made.use(consent({ ...defaults, ledger: slow }));
        made.use((error: unknown, _request: unknown, _response: unknown, _next: unknown) => {
          errors.push(error);
        });
      });
      const visitor = browser(listener);
      expect((await visitor.answer("accept")).status).toBe(503);
      await vi.waitFor(() => expect(errors).toHaveLength(1));
      expect((await visitor.open("/consent/state")).status).toBe(200);
    });
  });

  test("a request target that is a whole URL gets the same page", async () => {
    await serving(
      app((made) => void made.use(consent(defaults))),
      async (origin) => {
        const { port } = new URL(origin);
        const text = await new Promise<string>((resolve, reject) => {
          const sent = httpRequest(
            {
              host: "127.0.0.1",
              port,
              path: "http://www.example.org/?a=1",
              headers: { Host: "www.example.org" },
            },
            (response) => {
              let body = "";
              response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
              response.on("end", () => resolve(body));
            },
          );
          sent.on("error", reject).end();
        });
        expect(hostsLoaded(text)).toEqual(["counter.example"]);
        expect(text).toContain('name="return" value="/?a=1"');
      },
    );
  });
});
