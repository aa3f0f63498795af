// Every way in which a response can be sent passes the gates, or does not leave.
import { createServer as createHttp2Server, connect } from "node:http2";
import { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { deflateRawSync, deflateSync, gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gateRequest } from "../../src/gate/request/request.ts";
import { gateResponse } from "../../src/gate/response/response.ts";
import type { FetchInit, Got, Handler, Middleware } from "../_support/frameworks.ts";
import { fetched, frameworks, serving } from "../_support/frameworks.ts";
import type { ContextOptions, TestContext } from "../_support/gate-context.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

const html: ContextOptions = { html: markingGate };
const nodeHttp = frameworks.find(({ name }) => name === "node:http");

/** Node's alias, which its types leave out. */
type WithAlias = ServerResponse & { writeHeader(...args: unknown[]): ServerResponse };
type Anything = (...args: unknown[]) => ServerResponse;

/** Any arguments, as untyped apps give them. */
const writeHead = (response: ServerResponse): Anything =>
  response.writeHead.bind(response) as Anything;
const foreign = (text: string): Uint8Array => {
  const bytes = runInNewContext("new Uint8Array(length)", { length: text.length }) as Uint8Array;
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

async function visit(
  handler: Handler,
  options: ContextOptions & Partial<Pick<TestContext, "report" | "refusesNothing">> = {},
  init: FetchInit = {},
  around: { outside?: Middleware[]; inside?: Middleware[] } = {},
): Promise<Got & { readonly context: TestContext }> {
  if (nodeHttp === undefined) throw new Error("no framework");
  const { outside = [], inside = [] } = around;
  const { report, refusesNothing = false, ...made } = options;
  const plain = gateContext(made);
  const context = { ...plain, refusesNothing, report: report ?? plain.report };
  const gate: Middleware = (request, response, next) => {
    gateRequest(request, context);
    gateResponse(request, response, context);
    next();
  };
  const listener = nodeHttp.listener([...outside, gate, ...inside], handler);
  const got = await serving(listener, (origin) => fetched(`${origin}/`, init));
  return { ...got, context };
}

describe("a page, its cookies and its policy are gated when sent by", () => {
  const cookies = { "Content-Type": "text/html", "Set-Cookie": ["_ga=1", "sid=2"] };
  const prepared = (response: ServerResponse): ServerResponse => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Set-Cookie", ["_ga=1", "sid=2"]);
    return response;
  };
  const ways: [string, Handler][] = [
    [
      "writeHeader",
      (_, response) => void (response as WithAlias).writeHeader(200, cookies).end("axb"),
    ],
    [
      "writeHeader and nothing set",
      (_, response) => {
        (prepared(response) as WithAlias).writeHeader(200);
        response.end("axb");
      },
    ],
    ...[false, 0, "", null, true, () => 1].map((odd): [string, Handler] => [
      `writeHead(200, ${String(odd)})`,
      (_, response) => void writeHead(prepared(response))(200, odd).end("axb"),
    ]),
    [
      "writeHead(200, undefined, false)",
      (_, response) => void writeHead(prepared(response))(200, undefined, false).end("axb"),
    ],
    [
      "writeHead with a function that has headers",
      (_, response) =>
        void writeHead(response)(
          200,
          Object.assign(() => 1, cookies),
        ).end("axb"),
    ],
    [
      "writeHead with an empty name",
      (_, response) => void writeHead(prepared(response))(200, { "": "x" }).end("axb"),
    ],
    [
      "write of another realm's bytes",
      (_, response) => {
        prepared(response).write(foreign("ax"));
        response.end(foreign("b"));
      },
    ],
    ["end of another realm's bytes", (_, response) => void prepared(response).end(foreign("axb"))],
    [
      "flushHeaders",
      (_, response) => {
        prepared(response).flushHeaders();
        response.end("axb");
      },
    ],
  ];
  it.each(ways)("%s", async (_name, handler) => {
    const got = await visit(handler, html);
    expect(got.status).toBe(200);
    expect(got.body).toBe("a[gated]b");
    expect(got.headers["set-cookie"]).toEqual(["sid=2"]);
  });
});

describe("what would leave past the gates is cut", () => {
  const page = { "Content-Type": "text/html", "Set-Cookie": "_ga=1" };
  const ways: [string, Handler][] = [
    [
      "the prototype's writeHead",
      (_, response) => {
        ServerResponse.prototype.writeHead.call(response, 200, page);
        response.end("axb");
      },
    ],
    [
      "the prototype's writeHead, for text",
      (_, response) => {
        ServerResponse.prototype.writeHead.call(response, 200, { "Set-Cookie": "_ga=1" });
        response.end("text");
      },
    ],
    [
      "the prototype's write",
      (_, response) => {
        response.setHeader("Content-Type", "text/html");
        ServerResponse.prototype.write.call(response, "axb", "utf8");
        response.end();
      },
    ],
    [
      "the prototype's end",
      (_, response) => {
        response.setHeader("Content-Type", "text/html");
        ServerResponse.prototype.end.call(response, "axb", "utf8");
      },
    ],
  ];
  it.each(ways)("%s", async (_name, handler) => {
    const context = gateContext(html);
    const told: unknown[] = [];
    const onWarning = (warning: Error & { code?: string }): void => void told.push(warning.code);
    process.on("warning", onWarning);
    const got = await visit(handler, {
      ...html,
      report: (event) => void context.events.push(event),
    }).catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", onWarning);
    expect(got).toBeInstanceOf(Error);
    expect(context.events).toContainEqual({ kind: "limit", limit: "ungated" });
    expect(told).toContain("ASSENT_UNGATED");
  });

  it("in HTTP/2 too; respond() of the stream is the app's own, and told of", async () => {
    const context = gateContext(html);
    const server = createHttp2Server((request, response) => {
      gateResponse(request, response, context);
      if (request.url === "/stream") {
        response.stream.respond({ ":status": 200, "content-type": "text/html" });
        response.stream.end("axb");
        return;
      }
      const own = Object.getPrototypeOf(response) as typeof response;
      Reflect.apply(own.writeHead, response, [200, page]);
      response.end("axb");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const ask = (path: string): Promise<string> =>
      new Promise((resolve) => {
        let body = "";
        const stream = session.request({ ":path": path });
        stream.on("data", (chunk: Buffer) => (body += chunk.toString()));
        stream.on("error", () => undefined);
        stream.on("close", () => resolve(`${stream.rstCode} ${body}`));
      });
    expect(await ask("/")).toBe("2 ");
    expect(await ask("/stream")).toBe("0 axb");
    session.close();
    await new Promise((resolve) => server.close(resolve));
    expect(context.events.filter(({ kind }) => kind === "limit")).toEqual([
      { kind: "limit", limit: "ungated" },
      { kind: "limit", limit: "raw-respond" },
    ]);
  });
});

describe("patches of writeHead by others", () => {
  const handing =
    (headers: Record<string, unknown>): Middleware =>
    (_request, response, next) => {
      const native = writeHead(response);
      response.writeHead = (status: number) => native(status, headers);
      next();
    };

  it("gates cookies that an older one hands on as an argument", async () => {
    const outside = [handing({ "Set-Cookie": ["_ga=1", "sid=2"], "X-A": "1" })];
    for (const handler of [
      (_: unknown, response: ServerResponse) => void response.end("text"),
      (_: unknown, response: ServerResponse) => void response.setHeader("X-B", "2").end("text"),
    ]) {
      const got = await visit(handler, html, {}, { outside });
      expect(got.headers["set-cookie"]).toEqual(["sid=2"]);
      expect(got.headers["x-a"]).toBe("1");
      expect(got.body).toBe("text");
    }
  });

  it("gates a document that an older one makes of a text", async () => {
    const outside = [handing({ "Content-Type": "text/html" })];
    const got = await visit((_, response) => void response.end("axb"), html, {}, { outside });
    expect(got.status).toBe(200);
    expect(got.body).toBe("a[gated]b");
  });

  it("plans anew where a later one makes a document of it", async () => {
    const inside: Middleware[] = [
      (_request, response, next) => {
        const native = writeHead(response);
        response.writeHead = (...args: unknown[]) => {
          response.setHeader("Content-Type", "text/html");
          return native(...args);
        };
        next();
      },
    ];
    const got = await visit(
      (_, response) => void response.setHeader("Content-Length", "3").end("axb"),
      html,
      {},
      { inside },
    );
    expect([got.status, got.body]).toEqual([200, "a[gated]b"]);
  });
});

describe("what a page is packed in", () => {
  const packed =
    (coding: string, body: Uint8Array, headers: Record<string, string> = {}): Handler =>
    (_, response) => {
      response.writeHead(200, {
        "Content-Type": "text/html",
        "Content-Encoding": coding,
        ...headers,
      });
      response.write(body.subarray(0, 1));
      response.end(body.subarray(1));
    };

  it.each(["gzip", "deflate", "br"])("an empty page under %s stays empty", async (coding) => {
    const ways: Handler[] = [
      (_, response) => {
        response.writeHead(302, {
          "Content-Type": "text/html",
          "Content-Encoding": coding,
          Location: "/",
        });
        response.end();
      },
      (_, response) => {
        response.statusCode = 302;
        response.setHeader("Content-Type", "text/html");
        response.setHeader("Content-Encoding", coding);
        response.setHeader("Content-Length", "0");
        response.end("");
      },
    ];
    for (const way of ways) {
      const got = await visit(way, html, { redirect: "manual" } as FetchInit);
      expect([got.status, got.bytes.length]).toEqual([302, 0]);
    }
  });

  it.each([
    ["zlib", deflateSync("axb")],
    ["bare", deflateRawSync("axb")],
  ])("reads deflate as browsers do: %s", async (_name, body) => {
    const got = await visit(packed("deflate", body), html);
    expect(inflateSync(got.bytes).toString()).toBe("a[gated]b");
  });

  it("lets a broken body, an unknown coding and a part pass where nothing may be refused", async () => {
    const free = { ...html, refusesNothing: true };
    const broken = await visit(packed("gzip", Buffer.from("no gzip")), free);
    expect(broken.bytes.toString()).toBe("no gzip");
    const unknown = await visit(packed("x-odd", Buffer.from("axb")), free);
    expect(unknown.bytes.toString()).toBe("axb");
    const part = await visit((_, response) => {
      response.writeHead(206, { "Content-Type": "text/html", "Content-Range": "bytes 1-3/9" });
      response.end("axb");
    }, free);
    expect([part.status, part.body]).toEqual([206, "axb"]);
    const whole = await visit(packed("gzip", gzipSync("axb")), free);
    expect(gunzipSync(whole.bytes).toString()).toBe("a[gated]b");
    expect((await visit(packed("x-odd", Buffer.from("axb")), html)).status).toBe(500);
  });
});

describe("what is a page", () => {
  const typed =
    (status: number, headers: Record<string, string>, body = "axb"): Handler =>
    (_, response) =>
      void response
        .writeHead(status, { "Content-Type": "text/html", ETag: '"e"', ...headers })
        .end(body);

  it.each(["attachment", 'ATTACHMENT; filename="x.html"', " attachment ;x"])(
    "a file is none: %s",
    async (disposition) => {
      const got = await visit(typed(200, { "Content-Disposition": disposition }), html);
      expect([got.body, got.headers["etag"], got.headers["vary"]]).toEqual([
        "axb",
        '"e"',
        undefined,
      ]);
    },
  );

  it.each(["inline", "attachments", "filename=attachment", "x; attachment"])(
    "what a browser may show is one: %s",
    async (disposition) => {
      const got = await visit(typed(200, { "Content-Disposition": disposition }), html);
      expect(got.body).toBe("a[gated]b");
    },
  );

  it("a part that is the whole is one, and sent as the whole", async () => {
    const got = await visit(typed(206, { "Content-Range": "bytes 0-2/3" }), html);
    expect([got.status, got.body, got.headers["content-range"]]).toEqual([
      200,
      "a[gated]b",
      undefined,
    ]);
    expect((await visit(typed(206, { "Content-Range": "bytes 0-1/3" }), html)).status).toBe(416);
  });
});

describe("a long page in bare deflate", () => {
  it("leaves whole, whatever its reader's pace", async () => {
    const page = "a".repeat(3 << 20);
    const got = await visit((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "deflate" });
      response.end(deflateRawSync(page));
    }, html);
    expect(inflateSync(got.bytes).length).toBe(page.length);
  });
});
