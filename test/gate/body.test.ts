import { createServer as createHttp2Server, connect, constants as h2 } from "node:http2";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as zlib from "node:zlib";
import compression from "compression";
import express from "express";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charsetGate } from "../../src/gate/charset.ts";
import { contentCodings } from "../../src/http/content-coding.ts";
import { gateResponse } from "../../src/gate/response/response.ts";
import type { Got } from "../_support/frameworks.ts";
import { fetched, serving } from "../_support/frameworks.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

const html = { html: markingGate };
type Serve = (response: ServerResponse, request: IncomingMessage) => void;

function served(serve: Serve): Promise<Got> {
  return serving(
    (request, response) => {
      gateResponse(request, response, gateContext(html));
      response.setHeader("Content-Type", "text/html");
      serve(response, request);
    },
    (origin) => fetched(`${origin}/`),
  );
}

describe("a packed body", () => {
  const page = `<p>x${"lorem ipsum ".repeat(5000)}x</p>`;
  const expected = page.replaceAll("x", "[gated]");

  it.each([
    ["gzip", zlib.gzipSync, zlib.gunzipSync],
    ["x-gzip", zlib.gzipSync, zlib.gunzipSync],
    ["deflate", zlib.deflateSync, zlib.inflateSync],
    ["br", zlib.brotliCompressSync, zlib.brotliDecompressSync],
    [" GZIP ", zlib.gzipSync, zlib.gunzipSync],
  ] as const)("is undone, gated and done again: %s", async (coding, pack, unpack) => {
    const packed = pack(page);
    const got = await served((response) => {
      response.setHeader("Content-Encoding", coding);
      response.setHeader("Content-Length", packed.length);
      response.end(packed);
    });
    expect(got.headers["content-encoding"]).toBe(coding.trim());
    expect(got.headers["content-length"]).toBeUndefined();
    expect(unpack(got.bytes).toString()).toBe(expected);
  });

  it("in two layers", async () => {
    const got = await served((response) => {
      response.setHeader("Content-Encoding", "gzip, br");
      response.end(zlib.brotliCompressSync(zlib.gzipSync(page)));
    });
    expect(zlib.gunzipSync(zlib.brotliDecompressSync(got.bytes)).toString()).toBe(expected);
  });

  it("in pieces of any size", async () => {
    const packed = zlib.gzipSync(page);
    const got = await served((response) => {
      response.setHeader("Content-Encoding", "gzip");
      for (let i = 0; i < packed.length; i += 7) response.write(packed.subarray(i, i + 7));
      response.end();
    });
    expect(zlib.gunzipSync(got.bytes).toString()).toBe(expected);
  });

  it("calls the callbacks, and refuses what comes after the end", async () => {
    const called: string[] = [];
    const packed = zlib.gzipSync(page);
    await served((response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.write(packed.subarray(0, 20), () => called.push("write"));
      expect(response.end(packed.subarray(20), () => called.push("end"))).toBe(response);
      response.write("late", (error) => called.push(error instanceof Error ? "refused" : "?"));
      expect(response.end("later")).toBe(response);
    });
    expect(called.toSorted()).toEqual(["end", "refused", "write"]);
  });

  it("lets out what is there: a page sent in pieces stays one", async () => {
    await served((response) => {
      response.setHeader("Content-Encoding", "gzip");
      const source = zlib.createGzip();
      source.on("data", (chunk: Buffer) => response.write(chunk));
      source.on("end", () => response.end());
      source.write("first x");
      // The second half is only sent once the first has arrived.
      source.flush(() => setTimeout(() => source.end("second x"), 50));
    }).then(({ bytes, chunks }) => {
      expect(zlib.gunzipSync(bytes).toString()).toBe("first [gated]second [gated]");
      expect(chunks).toBeGreaterThan(1);
    });
  });

  it("cuts the connection if it does not decode", async () => {
    const got = await served((response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.write(zlib.gzipSync(page).subarray(0, 30));
      response.write("this is no gzip at all x");
      response.end();
    }).catch((error: unknown) => error as Error);
    expect(got instanceof Error || !got.complete).toBe(true);
  });

  it("cuts the connection if it ends too early", async () => {
    const got = await served((response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.end(zlib.gzipSync(page).subarray(0, 30));
    }).catch((error: unknown) => error as Error);
    expect(got instanceof Error || !got.complete).toBe(true);
  });
});

describe("contentCodings", () => {
  it.each([
    [undefined, 0],
    ["", 0],
    ["identity", 0],
    ["gzip", 1],
    ["gzip, identity, br", 2],
    ["compress", undefined],
    ["gzip, exi", undefined],
    ["gzip, gzip, gzip, gzip", undefined],
    ["__proto__", undefined],
  ])("%s", (header, count) => {
    expect(contentCodings(header)?.length).toBe(count);
  });
});

describe("beside compression()", () => {
  const page = `<p>x${"lorem ".repeat(1000)}</p>`;
  const gate: express.RequestHandler = (request, response, next) => {
    gateResponse(request, response, gateContext(html));
    next();
  };
  it.each([
    ["outside", [compression(), gate]],
    ["inside", [gate, compression()]],
  ] as const)("mounted %s, whole and streamed", async (_place, middlewares) => {
    const app = express();
    app.use(...middlewares);
    app.get("/whole", (_, response) => void response.type("html").send(page));
    app.get("/streamed", (_, response) => {
      response.type("html");
      response.write(page);
      response.flush();
      setTimeout(() => response.end("x"), 20);
    });
    app.get("/json", (_, response) => void response.json({ x: page }));
    await serving(app, async (origin) => {
      const gzip = { "accept-encoding": "gzip" };
      const whole = await fetched(`${origin}/whole`, { headers: gzip });
      expect(whole.headers["content-encoding"]).toBe("gzip");
      expect(whole.headers["vary"]).toMatch(/Accept-Encoding/);
      expect(whole.headers["vary"]).toMatch(/Cookie, Sec-GPC/);
      expect(zlib.gunzipSync(whole.bytes).toString()).toBe(page.replaceAll("x", "[gated]"));
      const streamed = await fetched(`${origin}/streamed`, { headers: gzip });
      expect(zlib.gunzipSync(streamed.bytes).toString()).toBe(
        `${page}x`.replaceAll("x", "[gated]"),
      );
      const plain = await fetched(`${origin}/whole`);
      expect(plain.bytes.toString()).toBe(page.replaceAll("x", "[gated]"));
      const json = await fetched(`${origin}/json`, { headers: gzip });
      expect(JSON.parse(zlib.gunzipSync(json.bytes).toString())).toEqual({ x: page });
      expect(json.headers["vary"]).toBe("Accept-Encoding");
    });
  });
});

describe("charsetGate", () => {
  const text = "<p>x é ✓ 漢</p>";
  const gated = text.replaceAll("x", "[gated]");
  const utf16 = (bigEndian: boolean): Buffer => {
    const bytes = Buffer.from(text, "utf16le");
    return bigEndian ? bytes.swap16() : bytes;
  };
  const run = (bytes: Uint8Array, contentType: string, cuts: readonly number[] = []): string => {
    const inner = markingGate({ contentType: "text/html" });
    if (inner === undefined) throw new Error("no gate");
    const gate = charsetGate(inner, contentType);
    const out: Uint8Array[] = [];
    let from = 0;
    for (const cut of cuts.toSorted((a, b) => a - b)) {
      out.push(...gate.write(bytes.subarray(from, cut)));
      from = cut;
    }
    out.push(...gate.write(bytes.subarray(from)), ...gate.end());
    return Buffer.concat(out).toString();
  };

  it("leaves UTF-8 and the like byte for byte, mark or not", () => {
    expect(run(Buffer.from(text), "text/html; charset=utf-8")).toBe(gated);
    expect(run(Buffer.from(`\uFEFF${text}`), "text/html; charset=utf-16")).toBe(`\uFEFF${gated}`);
    expect(run(Buffer.from(text), "text/html")).toBe(gated);
  });

  it.each([
    ["text/html; charset=UTF-16LE", utf16(false)],
    ['text/html;charset = "utf-16"', utf16(false)],
    ["text/html; charset=utf-16be", utf16(true)],
    ["text/html", Buffer.concat([Buffer.of(0xff, 0xfe), utf16(false)])],
    ["text/html; charset=utf-8", Buffer.concat([Buffer.of(0xfe, 0xff), utf16(true)])],
  ])("turns UTF-16 to marked UTF-8, cut anywhere: %s", (contentType, bytes) => {
    expect(run(bytes, contentType)).toBe(`\uFEFF${gated}`);
    const cut = fc.integer({ min: 0, max: bytes.length });
    fc.assert(
      fc.property(fc.array(cut), (cuts) => {
        expect(run(bytes, contentType, cuts)).toBe(`\uFEFF${gated}`);
      }),
    );
  });

  it("reads ISO-2022-JP, where an ASCII byte need not be one", () => {
    const bytes = Buffer.from("<p>\u001b$B4A\u001b(Bx</p>", "latin1");
    expect(run(bytes, "text/html; charset=iso-2022-jp")).toBe("\uFEFF<p>漢[gated]</p>");
  });

  it("reads it where only the page says so", () => {
    const bytes = Buffer.from('<meta charset="ISO-2022-JP"><p>\u001b$B4A\u001b(Bx</p>', "latin1");
    expect(run(bytes, "text/html")).toBe('\uFEFF<meta charset="ISO-2022-JP"><p>漢[gated]</p>');
  });

  it("leaves no escape in a page that names no encoding, or names it too late", () => {
    const escaped = "<p>\u001b$B<!--\u001b(Bx</p>";
    expect(run(Buffer.from(escaped, "latin1"), "text/html")).toBe("<p>$B<!--(B[gated]</p>");
    const late = `<title>y</title><meta charset=iso-2022-jp>${escaped}`;
    expect(run(Buffer.from(late, "latin1"), "text/html", [8])).not.toContain("\u001b");
    // In these an escape is a character like any other.
    for (const [type, page] of [
      ["text/html; charset=utf-8", escaped],
      ["text/html", `<meta charset=utf-8>${escaped}`],
    ] as const) {
      expect(run(Buffer.from(page, "latin1"), type)).toContain("\u001b$B<!--");
    }
  });
});

describe("HTTP/2", () => {
  async function over2(serve: (response: ServerResponse) => void) {
    const server = createHttp2Server((request, response) => {
      gateResponse(request, response, gateContext(html));
      serve(response as unknown as ServerResponse);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const client = connect(`http://127.0.0.1:${address.port}`);
    try {
      return await new Promise<{
        headers: Record<string, unknown>;
        body: string;
        hints: unknown[];
      }>((resolve, reject) => {
        const hints: unknown[] = [];
        let headers: Record<string, unknown> = {};
        let body = "";
        const stream = client.request({ [h2.HTTP2_HEADER_PATH]: "/" });
        stream.on("headers", (early) => hints.push(early["link"]));
        stream.on("response", (got) => (headers = { ...got }));
        stream.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        stream.on("end", () => resolve({ headers, body, hints }));
        stream.on("error", reject);
      });
    } finally {
      client.close();
      server.close();
    }
  }

  it("gates cookies and bodies given whole", async () => {
    const { headers, body } = await over2((response) => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Set-Cookie", ["_ga=1", "sid=1"]);
      response.end("axb");
    });
    expect(headers["set-cookie"]).toEqual(["sid=1"]);
    expect(body).toBe("a[gated]b");
  });

  it("gates heads handed to writeHead, and streamed bodies", async () => {
    const { headers, body } = await over2((response) => {
      response.writeHead(200, { "content-type": "text/html", "set-cookie": ["_ga=1", "sid=1"] });
      response.write("x");
      response.end("x");
    });
    expect(headers["set-cookie"]).toEqual(["sid=1"]);
    expect(body).toBe("[gated][gated]");
  });

  it("gates early hints", async () => {
    const { hints } = await over2((response) => {
      response.writeEarlyHints({
        link: ["</a.css>; rel=preload; as=style", "<https://stats.example/>; rel=preconnect"],
      });
      response.end("ok");
    });
    expect(hints).toEqual(["</a.css>; rel=preload; as=style"]);
  });
});
