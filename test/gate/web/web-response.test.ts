// The gates on a Response: what is planned, what is sent, and how it is read.
import * as zlib from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { gateWebResponse } from "../../../src/gate/web/web-response.ts";
import type { AnyRequest } from "../../../src/http/request-headers.ts";
import { gateContext, markingGate, type ContextOptions } from "../../_support/gate-context.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };

function asked(method = "GET", headers: Record<string, string> = {}): AnyRequest {
  return { method, url: "/", headers, rawHeaders: Object.entries(headers).flat() };
}

function gate(
  response: Response,
  options: ContextOptions & { request?: AnyRequest } = {},
): Promise<Response> {
  const context = gateContext({ html: markingGate, ...options });
  return gateWebResponse(options.request ?? asked(), response, context);
}

/** A body in pieces, each made when it is asked for; counts how many were. */
function pieces(all: readonly (string | Uint8Array)[], cancelled?: (reason: unknown) => void) {
  let made = 0;
  const body = new ReadableStream(
    {
      async pull(controller) {
        await new Promise((done) => setTimeout(done, 2));
        const piece = all[made];
        if (piece === undefined) return controller.close();
        made += 1;
        controller.enqueue(typeof piece === "string" ? Buffer.from(piece) : piece);
      },
      ...(cancelled && { cancel: cancelled }),
    },
    { highWaterMark: 0 },
  );
  return { body, made: () => made };
}

describe("a body", () => {
  test("that is there as a whole is rewritten, and a length that was said is the new one", async () => {
    const page = new Response("axb", { headers: { ...HTML, "content-length": "3" } });
    const sent = await gate(page);
    expect(await sent.text()).toBe("a[gated]b");
    expect(sent.headers.get("content-length")).toBe("9");
  });

  test.each([
    ["bytes", () => Buffer.from("axb")],
    ["a Blob", () => new Blob(["axb"])],
    ["a stream of one piece", () => pieces(["axb"]).body],
    ["a stream of pieces", () => pieces(["a", "x", "b"]).body],
    ["a stream of bytes", () => new Blob(["a", "x", "b"]).stream()],
  ])("may be %s", async (_name, body) => {
    const sent = await gate(new Response(body(), { headers: HTML }));
    expect(await sent.text()).toBe("a[gated]b");
    expect(sent.headers.get("content-length")).toBeNull();
  });

  test("that is a text in pieces, as some servers take it, is bytes when it leaves", async () => {
    const texts = new ReadableStream<unknown>({
      start(controller) {
        for (const piece of ["a", "x", "é"]) controller.enqueue(piece);
        controller.close();
      },
    });
    const response = new Response(null, { headers: HTML });
    Object.defineProperty(response, "body", { value: texts });
    expect(await (await gate(response)).text()).toBe("a[gated]é");
  });

  test("of anything else breaks off, and is told of by its cause", async () => {
    const wrong = new ReadableStream<unknown>({
      start(controller) {
        controller.enqueue(Buffer.from("a"));
        controller.enqueue({});
      },
    });
    const response = new Response(null, { headers: HTML });
    Object.defineProperty(response, "body", { value: wrong });
    await expect(gate(response).then(async (sent) => sent.text())).rejects.toThrow(/Uint8Array/);
  });

  test.each(["gzip", "br", "deflate"] as const)("that is packed (%s) stays so", async (coding) => {
    const pack = { gzip: zlib.gzipSync, br: zlib.brotliCompressSync, deflate: zlib.deflateSync };
    const unpack = {
      gzip: zlib.gunzipSync,
      br: zlib.brotliDecompressSync,
      deflate: zlib.inflateSync,
    };
    const long = "a".repeat(300_000) + "x";
    const packed = pack[coding](long);
    const headers = { ...HTML, "content-encoding": coding };
    const cut = packed.length >> 1;
    const { body } = pieces([packed.subarray(0, cut), packed.subarray(cut)]);
    const sent = await gate(new Response(body, { headers }));
    expect(sent.headers.get("content-encoding")).toBe(coding);
    const plain = unpack[coding](Buffer.from(await sent.arrayBuffer())).toString();
    expect(plain).toBe(`${"a".repeat(300_000)}[gated]`);
  });

  test("that is packed and broken breaks off, and is no short page", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const headers = { ...HTML, "content-encoding": "gzip" };
    const sent = await gate(new Response("no gzip at all", { headers }));
    await expect(sent.text()).rejects.toThrow(/incorrect header check/);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  test("whose coding nobody can undo is not sent", async () => {
    const sent = await gate(
      new Response("x", { headers: { ...HTML, "content-encoding": "unknown" } }),
    );
    expect(sent.status).toBe(500);
    expect(sent.headers.get("content-encoding")).toBeNull();
    expect(await sent.text()).toContain("content encoding");
  });

  test("of a document is not sent in parts", async () => {
    const headers = { ...HTML, "content-range": "bytes 2-3/9", "set-cookie": "sid=1" };
    const sent = await gate(new Response("xb", { status: 206, headers }));
    expect(sent.status).toBe(416);
    expect(await sent.text()).not.toContain("xb");
  });

  test("that is none of a gate's leaves as it came, in the very response", async () => {
    for (const type of ["application/json", "image/png", "text/event-stream"]) {
      const { body, made } = pieces(["x"]);
      const response = new Response(body, { headers: { "content-type": type } });
      expect(await gate(response)).toBe(response);
      expect(made()).toBe(0);
      expect(await response.text()).toBe("x");
    }
  });

  test("without a Content-Type is judged by its first bytes", async () => {
    const html = ({ contentType }: { contentType: string }) =>
      contentType === "" ? markingGate({ contentType: "text/html" }) : undefined;
    const request = asked("GET", { accept: "text/html" });
    const sent = async (...all: string[]): Promise<string> => {
      const response = new Response(pieces(all).body);
      return (await gate(response, { html, request })).text();
    };
    expect(await sent("<!DOCTYPE html>", "x")).toBe("<!DOCTYPE html>[gated]");
    expect(await sent("", "<!DOCTYPE html>x")).toBe("<!DOCTYPE html>[gated]");
    expect(await sent("just ", "text x")).toBe("just text x");
  });
});

describe("a stream", () => {
  test("is asked for no more than is taken", async () => {
    const { body, made } = pieces(Array.from({ length: 100 }, () => "ax"));
    const sent = await gate(new Response(body, { headers: HTML }));
    const reader = sent.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? "").toString()).toBe("a[gated]");
    await new Promise((done) => setTimeout(done, 40));
    expect(made()).toBeLessThan(6);
    await reader?.cancel();
  });

  test("of packed bytes neither", async () => {
    const packed = zlib.gzipSync(Buffer.from(crypto.getRandomValues(new Uint8Array(60_000))));
    const all = Array.from({ length: 200 }, () => packed);
    const { body, made } = pieces(all);
    const headers = { ...HTML, "content-encoding": "gzip" };
    const sent = await gate(new Response(body, { headers }));
    const reader = sent.body?.getReader();
    await reader?.read();
    await new Promise((done) => setTimeout(done, 100));
    expect(made()).toBeLessThan(20);
    await reader?.cancel();
  });

  test("that is cancelled has the app's cancelled, with the reason", async () => {
    const cancelled = vi.fn<(reason: unknown) => void>();
    for (const headers of [HTML, { ...HTML, "content-encoding": "gzip" }]) {
      const piece = "content-encoding" in headers ? zlib.gzipSync("ax") : "ax";
      const { body } = pieces([piece, piece, piece], cancelled);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const sent = await gate(new Response(body, { headers }));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await sent.body?.cancel("gone");
    }
    expect(cancelled.mock.calls).toEqual([["gone"], ["gone"]]);
  });

  test("that fails fails with the app's own error, and is nobody's failure but its own", async () => {
    const context = gateContext({ html: markingGate });
    let made = 0;
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((done) => setTimeout(done, 2));
        if (made++ > 0) throw new Error("planned");
        controller.enqueue(Buffer.from("ax"));
      },
    });
    const sent = await gateWebResponse(asked(), new Response(body, { headers: HTML }), context);
    await expect(sent.text()).rejects.toThrow("planned");
    expect(context.events).toEqual([]);
  });

  test("has its head before its first byte", async () => {
    const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
    const sent = await gate(new Response(body, { headers: { ...HTML, "set-cookie": "_ga=1" } }));
    expect(sent.headers.getSetCookie()).toEqual([]);
    await sent.body?.cancel();
  });
});

describe("a head", () => {
  test("has its cookies gated one by one, commas and all", async () => {
    const headers = new Headers(HTML);
    headers.append("set-cookie", "sid=1; Expires=Wed, 01 Jan 2126 00:00:00 GMT");
    headers.append("set-cookie", "_ga=1; Expires=Wed, 01 Jan 2126 00:00:00 GMT");
    headers.append("set-cookie", "remember=1");
    const sent = await gate(new Response("x", { headers }));
    expect(sent.headers.getSetCookie()).toEqual([expect.stringMatching(/^sid=1/), "remember=1"]);
  });

  test("of the app's own is never changed: it may be another visitor's, too", async () => {
    const response = new Response(null, {
      status: 404,
      headers: { "set-cookie": "_ga=1; Path=/" },
    });
    const context = gateContext();
    context.addCookies = ["consent=mine"];
    const sent = await gateWebResponse(asked(), response, context);
    expect(sent.headers.getSetCookie()).toEqual(["consent=mine"]);
    expect(response.headers.getSetCookie()).toEqual(["_ga=1; Path=/"]);
  });

  test("of a redirect keeps its address, and loses what may not be set", async () => {
    const redirect = new Response(null, {
      status: 303,
      headers: { location: "/next", "set-cookie": "_ga=1" },
    });
    const sent = await gate(redirect);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/next"]);
    expect(sent.headers.getSetCookie()).toEqual([]);
    const bare = Response.redirect("https://www.example.org/next", 302);
    expect(await gate(bare)).toBe(bare);
  });

  test.each([204, 205, 304])("may have no body: %i", async (status) => {
    const headers = { ...HTML, "set-cookie": "_ga=1", etag: '"1"' };
    const sent = await gate(new Response(null, { status, headers }));
    expect(sent.status).toBe(status);
    expect(sent.body).toBeNull();
    expect(sent.headers.getSetCookie()).toEqual([]);
  });

  test("is what HEAD gets, of the page that GET would", async () => {
    const cancelled = vi.fn<(reason: unknown) => void>();
    const headers = { ...HTML, "content-length": "3" };
    const { body } = pieces(["axb"], cancelled);
    const sent = await gate(new Response(body, { headers }), { request: asked("HEAD") });
    expect(sent.body).toBeNull();
    expect(sent.headers.get("content-length")).toBeNull();
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  test("keeps the reason the app gave", async () => {
    const sent = await gate(new Response("x", { status: 200, statusText: "Fine", headers: HTML }));
    expect(sent.statusText).toBe("Fine");
  });

  test("of an error that is none (status 0) is left to whoever serves it", async () => {
    const error = Response.error();
    expect(await gate(error)).toBe(error);
  });
});

describe("what cannot be gated", () => {
  test("is not sent: a gate that fails sends nothing of the app's", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const cancelled = vi.fn<(reason: unknown) => void>();
    const html = (): never => {
      throw new Error("planned");
    };
    const headers = { ...HTML, "set-cookie": "sid=1", "x-app": "1" };
    const { body } = pieces(["secret", "x"], cancelled);
    const sent = await gate(new Response(body, { headers }), { html });
    expect(sent.status).toBe(500);
    expect([...sent.headers.keys()].toSorted()).toEqual([
      "cache-control",
      "content-length",
      "content-type",
    ]);
    expect(await sent.text()).toBe("The consent gate failed on this page.\n");
    expect(cancelled).toHaveBeenCalledTimes(1);
    expect(warned.mock.calls[0]?.[1]).toMatchObject({ code: "ASSENT_GATE_ERROR" });
    warned.mockRestore();
  });

  test("in the middle of a body breaks off", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const html = () => ({
      write: (chunk: Uint8Array) => {
        if (chunk.includes(0x78)) throw new Error("planned");
        return [chunk];
      },
      end: () => [],
    });
    const sent = await gate(new Response(pieces(["a", "b", "x"]).body, { headers: HTML }), {
      html,
    });
    await expect(sent.text()).rejects.toThrow("planned");
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  test("is a mistake of the app's: a body that has been read", async () => {
    const read = new Response("x", { headers: HTML });
    await read.text();
    await expect(gate(read)).rejects.toThrow(/has been read.*clone/);
    const locked = new Response("x", { headers: HTML });
    locked.body?.getReader();
    await expect(gate(locked)).rejects.toThrow(/being read/);
  });

  test("and a change of protocol loses its cookies in place, for no copy of it is one", async () => {
    const headers = new Headers({ upgrade: "websocket" });
    headers.append("set-cookie", "_ga=1");
    headers.append("set-cookie", "sid=1");
    const upgrade = { status: 101, headers, body: null, bodyUsed: false } as unknown as Response;
    expect(await gate(upgrade)).toBe(upgrade);
    expect(headers.getSetCookie()).toEqual(["sid=1"]);
    Object.assign(headers, {
      delete: () => {
        throw new TypeError("immutable");
      },
    });
    expect(await gate(upgrade)).toBe(upgrade);
    headers.append("set-cookie", "_ga=1");
    await expect(gate(upgrade)).rejects.toThrow("immutable");
  });
});

test("a style sheet with nothing to gate keeps its validators, also where its length is said and it comes in pieces", async () => {
  const css = { "content-type": "text/css", etag: '"1"', "content-length": "6" };
  const html = () => ({
    write: (chunk: Uint8Array) => [chunk],
    end: () => [],
    strictest: () => ({ write: (chunk: Uint8Array) => [chunk], end: () => [] }),
  });
  for (const body of ["abcdef", pieces(["abc", "def"]).body]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const sent = await gate(new Response(body, { headers: css }), { html });
    expect(Object.fromEntries(sent.headers)).toEqual(css);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await sent.text()).toBe("abcdef");
  }
});
