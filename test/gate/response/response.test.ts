import { get } from "node:http";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { gateRequest } from "../../../src/gate/request/request.ts";
import { gateResponse } from "../../../src/gate/response/response.ts";
import type { Pieces } from "../../../src/gate/types.ts";
import type { FetchInit, Got, Handler, Middleware } from "../../_support/frameworks.ts";
import { describeFrameworks, fetched, frameworks, serving } from "../../_support/frameworks.ts";
import type { ContextOptions, TestContext } from "../../_support/gate-context.ts";
import { gateContext, markingGate } from "../../_support/gate-context.ts";

const html: ContextOptions = { html: markingGate };

function gating(context: TestContext): Middleware {
  return (request, response, next) => {
    gateRequest(request, context);
    gateResponse(request, response, context);
    next();
  };
}

const nodeHttp = frameworks.find(({ name }) => name === "node:http") ?? frameworks[0];

function visit(
  handler: Handler,
  options: ContextOptions = {},
  init: FetchInit = {},
  around: { outside?: Middleware[]; inside?: Middleware[] } = {},
): Promise<Got> {
  if (nodeHttp === undefined) throw new Error("no framework");
  const { outside = [], inside = [] } = around;
  const middlewares = [...outside, gating(gateContext(options)), ...inside];
  return serving(nodeHttp.listener(middlewares, handler), (origin) => fetched(`${origin}/`, init));
}

describeFrameworks("gateResponse", ({ listener }) => {
  const through = (handler: Handler, options: ContextOptions = {}): Promise<Got> =>
    serving(listener([gating(gateContext(options))], handler), (origin) => fetched(`${origin}/`));

  it("gates cookies however they are written", async () => {
    const writers: Handler[] = [
      (_, response) => {
        response.setHeader("Set-Cookie", ["_ga=1", "sid=2"]);
        response.end("ok");
      },
      (_, response) => {
        response.setHeader("set-cookie", "_ga=1");
        response.appendHeader("Set-Cookie", "sid=2");
        response.end("ok");
      },
      (_, response) => {
        response.writeHead(200, { "SET-COOKIE": ["_ga=1", "sid=2"] });
        response.end("ok");
      },
      (_, response) => {
        response.writeHead(200, "Fine", ["Set-Cookie", "_ga=1", "X-A", "1", "Set-Cookie", "sid=2"]);
        response.end("ok");
      },
      (_, response) => {
        response.setHeader("X-B", "1");
        response.writeHead(200, { "Set-Cookie": ["_ga=1", "sid=2"] });
        response.write("o");
        response.end("k");
      },
      (_, response) => {
        response.setHeader("Set-Cookie", ["_ga=1", "sid=2"]);
        response.flushHeaders();
        response.end("ok");
      },
    ];
    for (const writer of writers) {
      const got = await through(writer);
      expect(got.headers["set-cookie"]).toEqual(["sid=2"]);
      expect(got.body).toBe("ok");
    }
  });

  it("leaves no empty Set-Cookie behind", async () => {
    const got = await through((_, response) => {
      response.setHeader("Set-Cookie", "_ga=1");
      response.end("ok");
    });
    expect(got.raw.map((name) => name.toLowerCase())).not.toContain("set-cookie");
  });

  it("rewrites a page given whole, with its exact length", async () => {
    const got = await through((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Content-Length", "7");
      response.end("<b>x</b>".slice(0, 7));
    }, html);
    expect(got.body).toBe("<b>[gated]</b");
    expect(got.headers["content-length"]).toBe("13");
    expect(got.headers["transfer-encoding"]).toBeUndefined();
  });

  it("rewrites a page that is streamed", async () => {
    const got = await through((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "4" });
      response.write("ax");
      response.write(Buffer.from("x"));
      response.end("b");
    }, html);
    expect(got.body).toBe("a[gated][gated]b");
    expect(got.headers["content-length"]).toBeUndefined();
  });
});

describe("gateResponse leaves alone", () => {
  it("what has nothing to gate: names as written, order, duplicates, reason phrase", async () => {
    const headers = [
      "X-One",
      "1",
      "x-two",
      "2",
      "X-One",
      "3",
      "Content-Length",
      "2",
      "ETag",
      '"a"',
    ];
    const handler: Handler = (_, response) => {
      response.sendDate = false;
      response.writeHead(201, "Very Well", headers);
      response.end("ok");
    };
    const bare = await serving(
      (request, response) => void handler(request, response),
      (origin) => fetched(`${origin}/`),
    );
    const got = await visit(handler);
    expect(got.raw).toEqual(bare.raw);
    expect(got.reason).toBe("Very Well");
  });

  it("duplicates beside a gated cookie", async () => {
    const got = await visit((_, response) => {
      response.writeHead(200, [
        "X-One",
        "1",
        "Set-Cookie",
        "_ga=1",
        "X-One",
        "2",
        "Set-Cookie",
        "sid=1",
      ]);
      response.end();
    });
    expect(got.raw.filter((_, i) => got.raw[i - 1] === "X-One")).toEqual(["1", "2"]);
    expect(got.headers["set-cookie"]).toEqual(["sid=1"]);
  });

  it("the length Node gives a body ended at once", async () => {
    const got = await visit((_, response) => response.end("hällo") && undefined, html);
    expect(got.headers["content-length"]).toBe("6");
    expect(got.headers["vary"]).toBeUndefined();
  });

  it("what writeHead throws at", async () => {
    const thrown: string[] = [];
    await visit((_, response) => {
      const bad: unknown[][] = [[99], [1000], ["no"], [200, ["odd"]], [200, { "X-A": undefined }]];
      for (const args of bad) {
        try {
          Reflect.apply(response.writeHead, response, args);
        } catch (error) {
          thrown.push(error instanceof Error && "code" in error ? String(error.code) : "?");
        }
      }
      expect(response.writeHead(200)).toBe(response);
      expect(() => response.writeHead(200)).toThrow(/headers/i);
      response.end();
    });
    expect(thrown).toEqual([
      "ERR_HTTP_INVALID_STATUS_CODE",
      "ERR_HTTP_INVALID_STATUS_CODE",
      "ERR_HTTP_INVALID_STATUS_CODE",
      "ERR_INVALID_ARG_VALUE",
      "ERR_HTTP_INVALID_HEADER_VALUE",
    ]);
  });

  it.each([
    "text/event-stream",
    "application/json",
    "text/plain",
    "application/javascript",
    "image/png",
  ])("%s, whatever it holds", async (type) => {
    const got = await visit((_, response) => {
      response.writeHead(200, { "Content-Type": type, ETag: '"a"', "Cache-Control": "public" });
      response.write("x");
      response.end("x");
    }, html);
    expect(got.body).toBe("xx");
    expect(got.headers).toMatchObject({ etag: '"a"', "cache-control": "public" });
    expect(got.headers["vary"]).toBeUndefined();
  });

  it.each([204, 304])("a %i response", async (status) => {
    const got = await visit((_, response) => {
      response.writeHead(status, { "Content-Type": "text/html", ETag: '"a"' });
      response.end();
    }, html);
    expect(got.status).toBe(status);
    expect(got.body).toBe("");
  });
});

describe("gateResponse and the contract of write and end", () => {
  const page = (response: ServerResponse): void => {
    response.setHeader("Content-Type", "text/html");
  };

  it("calls every callback and returns what Node returns", async () => {
    const called: string[] = [];
    const got = await visit((_, response) => {
      page(response);
      expect(typeof response.write("x", () => called.push("write"))).toBe("boolean");
      expect(typeof response.write("x", "utf8", () => called.push("write utf8"))).toBe("boolean");
      expect(response.headersSent).toBe(true);
      expect(response.end("x", "latin1", () => called.push("end"))).toBe(response);
      expect(response.writableEnded).toBe(true);
    }, html);
    expect(got.body).toBe("[gated][gated][gated]");
    expect(called.toSorted()).toEqual(["end", "write", "write utf8"]);
  });

  it.each([[[]], [["x"]], [["x", "utf8"]], [[undefined]], [[null]]])(
    "calls the callback of end(%j)",
    async (args) => {
      let called = false;
      await visit((_, response) => {
        page(response);
        Reflect.apply(response.end, response, [...args, () => (called = true)]);
      }, html);
      expect(called).toBe(true);
    },
  );

  it("honours the encoding of a chunk", async () => {
    const got = await visit((_, response) => {
      page(response);
      response.write("7861", "hex");
      response.write("eGI=", "base64");
      response.write(Buffer.from("é"));
      response.end("xc", "latin1");
    }, html);
    expect(got.body).toBe("[gated]a[gated]bé[gated]c");
  });

  it("keeps characters that are split over writes", async () => {
    const bytes = Buffer.from("é✓x😀");
    const got = await visit((_, response) => {
      page(response);
      for (const byte of bytes) response.write(Buffer.of(byte));
      response.end();
    }, html);
    expect(got.body).toBe("é✓[gated]😀");
  });

  it("throws where Node throws", async () => {
    await visit((_, response) => {
      page(response);
      expect(() => Reflect.apply(response.write, response, [undefined])).toThrow(/chunk/);
      expect(() => Reflect.apply(response.end, response, [{}])).toThrow(/chunk/);
      response.end("x");
    }, html);
  });

  it("reports a write after the end, as Node does", async () => {
    let code: unknown;
    await visit(async (_, response) => {
      page(response);
      response.on("error", () => undefined);
      response.end("x");
      await new Promise<void>((resolve) => {
        response.write("x", (error) => {
          code = error !== null && error !== undefined && "code" in error ? error.code : undefined;
          resolve();
        });
      });
    }, html);
    expect(code).toBe("ERR_STREAM_WRITE_AFTER_END");
  });

  it("passes backpressure on: write() is false until drain", async () => {
    const big = Buffer.alloc(1 << 20, "a");
    let waited = 0;
    const got = await visit(async (_, response) => {
      page(response);
      for (let i = 0; i < 8; i++) {
        if (!response.write(big)) {
          waited += 1;
          await new Promise<void>((resolve) => {
            response.once("drain", resolve);
          });
        }
      }
      response.end();
    }, html);
    expect(got.body).toHaveLength(8 << 20);
    expect(waited).toBeGreaterThan(0);
  });

  it("answers HEAD like GET, without a body", async () => {
    const handler: Handler = (_, response) => {
      response.setHeader("ETag", '"a"');
      response.setHeader("Content-Length", "1");
      page(response);
      response.end("x");
    };
    const head = await visit(handler, html, { method: "HEAD" });
    const whole = await visit(handler, html);
    expect(head.body).toBe("");
    expect(head.headers["etag"]).toBe(whole.headers["etag"]);
    expect(head.headers["content-length"]).toBeUndefined();
  });

  it("leaves no listener on the request and sets no property on it", async () => {
    let before = 0;
    let after = -1;
    let keys: string[] = [];
    await visit(
      (request, response) => {
        after = request.eventNames().reduce((sum, name) => sum + request.listenerCount(name), 0);
        keys = Object.keys(request).filter((key) => /cookie/i.test(key));
        response.end();
      },
      html,
      {},
      {
        outside: [
          (request, _, next) => {
            before = request
              .eventNames()
              .reduce((sum, name) => sum + request.listenerCount(name), 0);
            next();
          },
        ],
      },
    );
    expect(after).toBe(before);
    expect(keys).toEqual([]);
  });
});

describe("gateResponse beside other patches of writeHead", () => {
  /** As on-headers does it: sets headers when the head is about to be sent. */
  const onHeaders =
    (set: (response: ServerResponse) => void): Middleware =>
    (_, response, next) => {
      const writeHead = response.writeHead;
      const patched = (...args: unknown[]): unknown => {
        set(response);
        return Reflect.apply(writeHead, response, args);
      };
      Object.assign(response, { writeHead: patched });
      next();
    };
  const cookies = onHeaders((response) => {
    response.setHeader("Set-Cookie", ["_ga=1", "sid=1"]);
    response.appendHeader("Set-Cookie", "vid=1");
    response.setHeader("Link", "<https://video.example/>; rel=preconnect");
  });

  it.each(["outside", "inside"])("gates what a patch mounted %s sets", async (place) => {
    const got = await visit(
      (_, response) => response.end("ok") && undefined,
      {},
      {},
      {
        [place]: [cookies],
      },
    );
    expect(got.headers["set-cookie"]).toEqual(["sid=1"]);
    expect(got.headers["link"]).toBeUndefined();
  });

  it("leaves setHeader as it was", async () => {
    let own: boolean | undefined;
    await visit(
      (_, response) => {
        response.end("ok");
        own = Object.hasOwn(response, "setHeader") || Object.hasOwn(response, "appendHeader");
      },
      {},
      {},
      { outside: [cookies] },
    );
    expect(own).toBe(false);
  });

  it("gates a page also when a patch makes a document of it late", async () => {
    const got = await visit(
      (_, response) => response.end("xxx") && undefined,
      html,
      {},
      {
        inside: [onHeaders((response) => response.setHeader("Content-Type", "text/html"))],
      },
    );
    expect([got.status, got.body]).toEqual([200, "[gated][gated][gated]"]);
  });
});

describe("a long page of few pieces", () => {
  const long = "y".repeat(100_000);
  const inPieces: ContextOptions = {
    html: () => ({
      write: (bytes) => [bytes.subarray(0, 40_000), Buffer.from("[in]"), bytes.subarray(40_000)],
      end: () => [Buffer.from("[end]")],
    }),
  };
  const expected = `${long.slice(0, 40_000)}[in]${long.slice(40_000)}[end]`;

  it.each([true, false])(
    "arrives whole, with its length and one callback (length told: %s)",
    async (tells) => {
      const calls: string[] = [];
      const got = await visit((_, response) => {
        response.setHeader("Content-Type", "text/html");
        if (tells) response.setHeader("Content-Length", long.length);
        response.on("finish", () => calls.push("finish"));
        response.end(long, () => calls.push("ended"));
      }, inPieces);
      expect(got.body).toBe(expected);
      expect(got.headers["content-length"]).toBe(String(expected.length));
      expect(got.headers["transfer-encoding"]).toBeUndefined();
      expect(calls.toSorted()).toEqual(["ended", "finish"]);
    },
  );

  it.each([30, 31, 32, 33, 200])("arrives whole in however many pieces (%s)", async (count) => {
    const step = Math.ceil(long.length / count);
    const cut: ContextOptions = {
      html: () => ({
        write: (bytes) =>
          Array.from({ length: count }, (_, i) => bytes.subarray(i * step, (i + 1) * step)),
        end: () => [Buffer.from("[end]")],
      }),
    };
    const got = await visit((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Content-Length", long.length);
      response.end(long);
    }, cut);
    expect(got.body).toBe(`${long}[end]`);
    expect(got.headers["content-length"]).toBe(String(long.length + 5));
  });

  it("is still one to whoever has put himself between", async () => {
    const ends: number[] = [];
    const outside: Middleware = (_request, response, next) => {
      const { end } = response;
      response.write = () => {
        throw new Error("The app has written nothing.");
      };
      response.end = ((...args: Parameters<ServerResponse["end"]>) => {
        ends.push((args[0] as Uint8Array).length);
        return Reflect.apply(end, response, args);
      }) as ServerResponse["end"];
      next();
    };
    const got = await visit(
      (_, response) => {
        response.setHeader("Content-Type", "text/html");
        response.setHeader("Content-Length", long.length);
        response.end(long);
      },
      inPieces,
      {},
      { outside: [outside] },
    );
    expect(got.body).toBe(expected);
    expect(ends).toEqual([expected.length]);
  });

  it("is replaced whole where its head cannot be gated", async () => {
    const fail = (): never => {
      throw new Error("judge");
    };
    const context = gateContext(inPieces);
    const broken = { ...context, judge: { url: fail, host: fail, service: () => undefined } };
    const got = await serving(
      (request, response) => {
        gateResponse(request, response, broken);
        response.setHeader("Content-Type", "text/html");
        response.setHeader("Content-Length", long.length);
        response.setHeader("Link", "<https://a.example/>; rel=preload");
        response.end(long);
      },
      (origin) => fetched(`${origin}/`),
    );
    expect(got.status).toBe(500);
    expect(got.body).not.toContain("yyy");
  });
});

describe("gateResponse fails closed", () => {
  const page: Handler = (_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Set-Cookie", "_ga=1");
    response.end("secret x");
  };
  const streamed: Handler = (_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.write("secret x");
    response.end("secret");
  };
  const failing = (part: "html" | "write" | "end"): ContextOptions => ({
    html: () => {
      if (part === "html") throw new Error("gate");
      const fail = (): Pieces => {
        throw new Error("gate");
      };
      const nothing = (): Pieces => [];
      return part === "write" ? { write: fail, end: nothing } : { write: nothing, end: fail };
    },
  });

  it.each(["html", "write", "end"] as const)("a whole page, %s", async (part) => {
    const got = await visit(page, failing(part));
    expect(got.status).toBe(500);
    expect(got.body).toMatch(/consent gate/);
    expect(got.headers["set-cookie"]).toBeUndefined();
    expect(got.headers["content-length"]).toBe(String(got.body.length));
  });

  it("a streamed page: an error page, or a connection that is cut", async () => {
    const early = await visit(streamed, failing("html"));
    expect(early.status).toBe(500);
    expect(early.body).not.toContain("secret");
    const late = await visit(streamed, failing("write")).catch((error: unknown) => error);
    expect(late instanceof Error || !(late as Got).complete).toBe(true);
  });

  it("a failing header gate sends nothing of the app's", async () => {
    const context = gateContext(html);
    const broken: TestContext = {
      ...context,
      judge: {
        url: () => {
          throw new Error("judge");
        },
        host: () => {
          throw new Error("judge");
        },
        service: () => undefined,
      },
    };
    const got = await serving(
      (request, response) => {
        gateResponse(request, response, broken);
        response.writeHead(200, "Fine", { Link: "<https://a.example/>; rel=preload", "X-A": "1" });
        response.end("secret");
      },
      (origin) => fetched(`${origin}/`),
    );
    expect(got.status).toBe(500);
    expect(got.reason).toBe("Internal Server Error");
    expect(got.headers["x-a"]).toBeUndefined();
    expect(got.body).not.toContain("secret");
  });

  it("a part of a page is not sent", async () => {
    const got = await visit((_, response) => {
      response.writeHead(206, { "Content-Type": "text/html", "Content-Range": "bytes 0-3/9" });
      response.end("xxxx");
    }, html);
    expect(got.status).toBe(416);
    expect(got.body).not.toContain("xxxx");
    expect(got.headers["content-range"]).toBeUndefined();
  });

  it("a page in a coding nobody can undo is not sent", async () => {
    const got = await visit((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "zip" });
      response.write("xxxx");
      response.end();
    }, html);
    expect(got.status).toBe(500);
    expect(got.headers["content-encoding"]).toBeUndefined();
    expect(got.body).toMatch(/content encoding/);
  });
});

describe("gateResponse when the client leaves", () => {
  it("stops, and the app hears of it", async () => {
    let closed = false;
    await serving(
      (request, response) => {
        gateResponse(request, response, gateContext(html));
        response.setHeader("Content-Type", "text/html");
        response.on("close", () => (closed = true));
        response.write("x");
      },
      (origin) =>
        new Promise<void>((resolve) => {
          const sent = get(origin, (response) => {
            response.once("data", () => {
              sent.destroy();
              setTimeout(resolve, 50);
            });
          });
          sent.on("error", () => undefined);
        }),
    );
    expect(closed).toBe(true);
  });
});

describe("gateResponse and 103 Early Hints", () => {
  async function hinted(hints: Record<string, string | string[]>): Promise<unknown> {
    const seen: unknown[] = [];
    let called = false;
    await serving(
      (request, response) => {
        gateResponse(request, response, gateContext());
        response.writeEarlyHints(hints, () => (called = true));
        setTimeout(() => response.end("ok"), 10);
      },
      (origin) =>
        new Promise<void>((resolve, reject) => {
          const sent = get(`${origin}/`, { agent: false }, (response) => {
            response.resume().on("end", resolve);
          });
          sent.on("information", ({ headers }) => seen.push(headers));
          sent.on("error", reject);
        }),
    );
    expect(called).toBe(true);
    return seen;
  }
  const own = "</own.css>; rel=preload; as=style";
  const third = "<https://stats.example/s.js>; rel=preload; as=script";

  it("keeps first-party hints and drops the others", async () => {
    expect(await hinted({ link: [own, third], "x-trace": "1" })).toEqual([
      { link: own, "x-trace": "1" },
    ]);
  });

  it("sends no hints where none is left, and still calls back", async () => {
    expect(await hinted({ link: third })).toEqual([]);
  });
});
