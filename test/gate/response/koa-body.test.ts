import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import Koa from "koa";
import Koa2 from "koa2";
import { describe, expect, it } from "vitest";
import { gateKoaBody } from "../../../src/gate/response/koa-body.ts";
import { gateResponse } from "../../../src/gate/response/response.ts";
import type { Got } from "../../_support/frameworks.ts";
import { fetched, serving } from "../../_support/frameworks.ts";
import type { ContextOptions } from "../../_support/gate-context.ts";
import { gateContext, markingGate } from "../../_support/gate-context.ts";

type Answer = (context: Koa.Context) => void | Promise<void>;

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
] as const)("gateKoaBody (%s)", (name, App) => {
  function visit(
    answer: Answer,
    options: ContextOptions & { method?: string; outside?: Koa.Middleware } = {},
  ): Promise<Got> {
    const app = new App();
    app.silent = true;
    if (options.outside !== undefined) app.use(options.outside);
    app.use(async (context, next) => {
      const gate = gateResponse(
        context.req,
        context.res,
        gateContext({ html: markingGate, ...options }),
      );
      await next();
      gateKoaBody(context, gate);
    });
    app.use(async (context) => {
      context.type = "html";
      await answer(context);
    });
    const listener = app.callback();
    return serving(
      (request, response) => void listener(request, response),
      (origin) => fetched(`${origin}/`, { method: options.method ?? "GET" }),
    );
  }

  const web = (): ReadableStream => new Blob(["axb"]).stream();
  const bodies: [string, Answer][] = [
    ["a string", (context) => void (context.body = "axb")],
    ["a Buffer", (context) => void (context.body = Buffer.from("axb"))],
    ["a stream", (context) => void (context.body = Readable.from([Buffer.from("ax"), "b"]))],
  ];
  if (name === "Koa 3") {
    bodies.push(
      ["a web stream", (context) => void (context.body = web())],
      ["a Blob", (context) => void (context.body = new Blob(["axb"], { type: "text/html" }))],
      [
        "a Response",
        (context) =>
          void (context.body = new Response("axb", { headers: { "content-type": "text/html" } })),
      ],
    );
  }
  bodies.push([
    "the response itself",
    (context) => {
      context.respond = false;
      context.res.statusCode = 200;
      context.res.end("axb");
    },
  ]);

  it.each(bodies)("gates %s", async (_kind, answer) => {
    const got = await visit(answer);
    expect(got.status).toBe(200);
    expect(got.bytes.toString()).toBe("a[gated]b");
    expect(got.headers["content-type"]).toMatch(/^text\/html/);
    expect(got.headers["vary"]).toBe("Cookie, Sec-GPC");
  });

  it("shows the gated page to middleware outside", async () => {
    let seen: unknown;
    const got = await visit((context) => void (context.body = "axb"), {
      outside: async (context, next) => {
        await next();
        seen = context.body;
        context.body = zlib.gzipSync(String(context.body));
        context.set("Content-Encoding", "gzip");
      },
    });
    expect(seen).toBe("a[gated]b");
    expect(zlib.gunzipSync(got.bytes).toString()).toBe("a[gated]b");
  });

  it("knows the length of what it rewrote", async () => {
    const got = await visit((context) => {
      context.body = "axb";
      context.length = 3;
    });
    expect(got.headers["content-length"]).toBe("9");
  });

  it("undoes a content coding", async () => {
    const got = await visit((context) => {
      context.set("Content-Encoding", "gzip");
      context.body = zlib.gzipSync("axb");
    });
    expect(zlib.gunzipSync(got.bytes).toString()).toBe("a[gated]b");
  });

  it("gates the head all the same", async () => {
    const got = await visit((context) => {
      context.cookies.set("_ga", "1");
      context.cookies.set("sid", "1");
      context.body = "x";
    });
    expect(got.headers["set-cookie"]).toEqual(["sid=1; path=/; httponly"]);
  });

  it.each([
    ["JSON", (context: Koa.Context) => void (context.body = { x: 1 }), 200, '{"x":1}'],
    [
      "text",
      (context: Koa.Context) => void ((context.type = "text"), (context.body = "x")),
      200,
      "x",
    ],
    ["nothing", (context: Koa.Context) => void (context.status = 204), 204, ""],
  ])("leaves %s alone", async (kind, answer, status, body) => {
    const got = await visit((context) => {
      if (kind === "JSON") context.type = "json";
      answer(context);
    });
    expect(got.status).toBe(status);
    expect(got.bytes.toString()).toBe(body);
  });

  it("answers HEAD without the length of the ungated page", async () => {
    const got = await visit((context) => void (context.body = "axb"), { method: "HEAD" });
    expect(got.headers["content-length"]).toBeUndefined();
    expect(got.headers["vary"]).toBe("Cookie, Sec-GPC");
  });

  it("sends another response in place of what cannot be gated", async () => {
    const got = await visit((context) => {
      context.set("Content-Encoding", "zip");
      context.body = Readable.from(["secret"]);
    });
    expect(got.status).toBe(500);
    expect(got.bytes.toString()).toMatch(/content encoding/);
    expect(got.headers["content-encoding"]).toBeUndefined();
  });

  it("cuts the connection when the gate fails in the middle", async () => {
    const got = await visit(
      (context) => void (context.body = Readable.from(["secret", "secret"])),
      {
        html: () => ({
          write: () => {
            throw new Error("gate");
          },
          end: () => [],
        }),
      },
    ).catch((error: unknown) => error as Error);
    if (!(got instanceof Error)) {
      expect(got.bytes.toString()).not.toContain("secret");
      expect(got.status === 500 || !got.complete).toBe(true);
    }
    expect(got).toBeDefined();
  });
});

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
] as const)("a body that is replaced outside (%s)", (_name, App) => {
  /** `inner` is what the app answers, `outer` what somebody outside puts in its place. */
  async function replaced(inner: Answer, outer: Answer): Promise<Got> {
    const app = new App();
    app.silent = true;
    app.use(async (context, next) => {
      await next();
      await outer(context);
    });
    app.use(async (context, next) => {
      const gate = gateResponse(context.req, context.res, gateContext({ html: markingGate }));
      await next();
      gateKoaBody(context, gate);
    });
    app.use((context) => inner(context));
    const listener = app.callback();
    return serving(
      (request, response) => void listener(request, response),
      (origin) => fetched(`${origin}/`),
    );
  }

  const page =
    (body: () => unknown): Answer =>
    (context) => {
      context.type = "html";
      context.body = body();
    };
  const bodies: [string, () => unknown][] = [
    ["a string", () => "AxB"],
    ["a Buffer", () => Buffer.from("AxB")],
    ["a stream", () => Readable.from([Buffer.from("Ax"), Buffer.from("B")])],
  ];
  const text: Answer = (context) => void (context.body = "text");

  it.each(bodies)("is gated after it had passed as text: %s", async (_kind, body) => {
    expect((await replaced(text, page(body))).bytes.toString()).toBe("A[gated]B");
  });

  it.each(bodies)("is gated after another had been gated: %s", async (_kind, body) => {
    for (const [, first] of bodies) {
      const got = await replaced(page(first), page(body));
      expect(got.bytes.toString()).toBe("A[gated]B");
    }
  });

  it("is gated where it is written to the response itself", async () => {
    const got = await replaced(
      page(() => "AxB"),
      (context) => {
        context.respond = false;
        context.res.end("CxD");
      },
    );
    expect(got.bytes.toString()).toBe("C[gated]D");
  });

  it("is not gated twice where it stayed the same", async () => {
    for (const [, body] of bodies) {
      const got = await replaced(page(body), (context) => {
        const { body: same } = context;
        context.body = same;
      });
      expect(got.bytes.toString()).toBe("A[gated]B");
    }
  });
});

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
] as const)("a stream that fails (%s)", (_name, App) => {
  async function errors(gated: boolean, late: boolean): Promise<number> {
    const app = new App();
    let told = 0;
    app.on("error", () => (told += 1));
    app.use(async (context, next) => {
      const gate = gated
        ? gateResponse(context.req, context.res, gateContext({ html: markingGate }))
        : undefined;
      await next();
      if (gate !== undefined) gateKoaBody(context, gate);
    });
    app.use((context) => {
      context.type = "html";
      context.body = new Readable({
        read() {
          if (late && this.readableFlowing !== null) this.push("ax");
          setTimeout(() => this.destroy(new Error("of the app")), 20);
        },
      });
    });
    const listener = app.callback();
    await serving(
      (request, response) => {
        void listener(request, response);
        // Without assent, Koa 2 leaves a page that has begun open for ever.
        setTimeout(() => response.destroy(), 150).unref();
      },
      (origin) => fetched(`${origin}/`).catch(() => undefined),
    );
    return told;
  }

  it.each([false, true])(
    "is told to the app as often as without assent (begun: %s)",
    async (late) => {
      expect(await errors(true, late)).toBe(await errors(false, late));
    },
  );
});
