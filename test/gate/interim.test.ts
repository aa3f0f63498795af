// Interim responses (1xx) come before the head of a response, and by ways of their own: they pass the same gates.
import { once } from "node:events";
import { createServer, OutgoingMessage, ServerResponse } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import type { Http2ServerResponse, IncomingHttpHeaders } from "node:http2";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { gateResponse } from "../../src/gate/response/response.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

type Internals = Record<string, (...args: unknown[]) => unknown>;

const bare = OutgoingMessage.prototype as unknown as Internals;
const THIRD = "<https://stats.example>; rel=preconnect";
const OWN = "</own.css>; rel=preload; as=style";
const HINTS = "HTTP/1.1 103 Early Hints\r\n";

/** All that comes over the wire, and the bounds that were told of. */
async function sent(
  send: (response: ServerResponse) => void,
): Promise<{ wire: string; limits: string[] }> {
  const limits: string[] = [];
  const server = createServer((request, response) => {
    const context = gateContext({ html: markingGate });
    gateResponse(request, response, context);
    response.on("close", () => {
      for (const event of context.events) if (event.kind === "limit") limits.push(event.limit);
    });
    send(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: www.example.org\r\nConnection: close\r\n\r\n");
  let wire = "";
  socket.on("data", (chunk: Buffer) => (wire += chunk.toString("latin1")));
  socket.on("error", () => undefined);
  await once(socket, "close");
  server.close();
  return { wire, limits };
}

function raw(response: ServerResponse, ...args: unknown[]): void {
  (response as unknown as Internals)["_writeRaw"]?.(...args);
}

describe("interim responses of HTTP/1", () => {
  const refused: [string, (response: ServerResponse) => void][] = [
    ["_writeRaw", (response) => raw(response, `${HINTS}Link: ${THIRD}\r\n\r\n`, "ascii")],
    ["bytes", (response) => raw(response, Buffer.from(`${HINTS}Link: ${THIRD}\r\n\r\n`))],
    [
      "a copy of writeEarlyHints",
      (response) => {
        Reflect.apply(ServerResponse.prototype.writeEarlyHints, response, [{ link: THIRD }]);
      },
    ],
    [
      "another status",
      (response) => raw(response, `HTTP/1.1 104 x\r\nSet-Cookie: _ga=1\r\nLink: ${THIRD}\r\n\r\n`),
    ],
    [
      "two of them at once",
      (response) =>
        raw(response, `HTTP/1.1 102 Processing\r\n\r\n${HINTS}LINK : ${THIRD}\r\nX-A: 1\r\n\r\n`),
    ],
  ];
  it.each(refused)("lose what may not be contacted: %s", async (_name, send) => {
    const { wire, limits } = await sent((response) => {
      send(response);
      response.end("ok");
    });
    expect(wire).not.toMatch(/stats\.example|_ga/);
    expect(wire).toMatch(/HTTP\/1\.1 200 OK[^]*ok$/);
    expect(limits).toEqual([]);
  });

  it("keep the rest, byte for byte where nothing changes", async () => {
    const hints = `${HINTS}Link: ${OWN}\r\nX-Trace:1\r\n\r\n`;
    const { wire } = await sent((response) => {
      response.writeProcessing();
      raw(response, hints);
      raw(response, `${HINTS}Link: ${OWN}, ${THIRD}\r\nX-Trace: 2\r\n\r\n`);
      raw(response, "HTTP/1.1 104 x\r\nLocation: /u/1\r\nSet-Cookie: _ga=1\r\n\r\n");
      response.end("ok");
    });
    expect(wire).toMatch(/^HTTP\/1\.1 102 Processing\r\n\r\n/);
    expect(wire).toContain(hints);
    expect(wire).toContain(`${HINTS}Link: ${OWN}\r\nX-Trace: 2\r\n\r\n`);
    expect(wire).toContain("HTTP/1.1 104 x\r\nLocation: /u/1\r\n\r\nHTTP/1.1 200 OK");
  });

  it("are sent before a head that has been decided on, too", async () => {
    const { wire, limits } = await sent((response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      raw(response, `${HINTS}Link: ${THIRD}\r\n\r\n`);
      response.end("axb");
    });
    expect(wire).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(wire).not.toContain("stats.example");
    expect(wire).toContain("a[gated]b");
    expect(limits).toEqual([]);
  });

  it("call back where none is sent", async () => {
    let called = 0;
    await sent((response) => {
      raw(response, `${HINTS}Link: ${THIRD}\r\n\r\n`, "ascii", () => (called += 1));
      raw(response, `${HINTS}Link: ${THIRD}\r\n\r\n`, () => (called += 1));
      setTimeout(() => response.end("ok"), 10);
    });
    expect(called).toBe(2);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    [
      "a response",
      (response) =>
        raw(response, "HTTP/1.1 200 OK\r\nSet-Cookie: _ga=1\r\nContent-Length: 0\r\n\r\n"),
    ],
    [
      "a response after hints",
      (response) => raw(response, `${HINTS}Link: ${OWN}\r\n\r\nHTTP/1.1 200 OK\r\n_ga=1\r\n\r\n`),
    ],
    ["half a head", (response) => raw(response, `${HINTS}X: _ga=1\r\n`)],
    ["a bare line feed", (response) => raw(response, `${HINTS}X: 1\nSet-Cookie: _ga=1\r\n\r\n`)],
    ["a folded line", (response) => raw(response, `${HINTS}Link: x\r\n _ga=1\r\n\r\n`)],
    ["no text", (response) => raw(response, new DataView(new ArrayBuffer(2)))],
  ])("%s written the same way is cut", async (_name, send) => {
    const { wire, limits } = await sent((response) => {
      send(response);
      response.end("ok");
    });
    expect(wire).not.toMatch(/_ga|200 OK/);
    expect(limits).toEqual(["ungated"]);
  });

  it("a piece of a gated page written the same way is cut, of any other response it is not", async () => {
    const page = await sent((response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": 4 });
      response.flushHeaders();
      raw(response, "axb!");
      response.end();
    });
    expect(page.wire).not.toContain("axb");
    expect(page.limits).toEqual(["ungated"]);
    const text = await sent((response) => {
      response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": 4 });
      response.flushHeaders();
      Reflect.apply(bare["_writeRaw"] ?? String, response, ["ax"]);
      raw(response, "b!");
      response.end();
    });
    expect(text.wire).toMatch(/axb!$/);
    expect(text.limits).toEqual([]);
  });
});

describe("interim responses of HTTP/2", () => {
  async function informed(
    send: (response: Http2ServerResponse) => void,
  ): Promise<readonly (readonly [status: unknown, link: unknown, cookie: unknown])[]> {
    const server = createHttp2Server((request, response) => {
      gateResponse(request, response, gateContext());
      send(response);
      response.end("ok");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const seen: (readonly [unknown, unknown, unknown])[] = [];
    try {
      const stream = session.request({ ":path": "/" });
      const note = (headers: IncomingHttpHeaders & { ":status"?: number }): void =>
        void seen.push([headers[":status"], headers["link"], headers["set-cookie"]]);
      stream.on("headers", note).on("response", note).resume();
      await once(stream, "close");
      return seen;
    } finally {
      session.destroy();
      server.close();
    }
  }

  it("pass the same gates, by the response and by its stream", async () => {
    const seen = await informed((response) => {
      response.writeEarlyHints({ link: THIRD });
      response.writeEarlyHints({ link: [OWN, THIRD] });
      response.stream.additionalHeaders({ ":status": 103, link: THIRD });
      response.stream.additionalHeaders({ ":status": 103, link: `${OWN}, ${THIRD}` });
      response.stream.additionalHeaders({ ":status": 104, link: THIRD, "set-cookie": "_ga=1" });
    });
    expect(seen).toEqual([
      [103, OWN, undefined],
      [103, OWN, undefined],
      [104, undefined, undefined],
      [200, undefined, undefined],
    ]);
  });
});
