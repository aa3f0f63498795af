// Below writeHead, write and end, Node has ways of its own; and what was patched before `consent()` has the last word on
// the head. Neither leads past the gates.
import { once } from "node:events";
import { createServer, OutgoingMessage, ServerResponse } from "node:http";
import type { IncomingMessage } from "node:http";
import {
  connect as connectHttp2,
  createServer as createHttp2Server,
  Http2ServerResponse,
} from "node:http2";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { gateRequest } from "../../src/gate/request/request.ts";
import { gateResponse } from "../../src/gate/response/response.ts";
import type { TestContext } from "../_support/gate-context.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

type Send = (request: IncomingMessage, response: ServerResponse) => void;
type Internals = Record<string, (...args: unknown[]) => unknown>;

const HEAD = { "Content-Type": "text/html", "Set-Cookie": "_ga=1" };
const RAW =
  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: _ga=1\r\nContent-Length: 3\r\n\r\n";

function gate(request: IncomingMessage, response: ServerResponse): TestContext {
  const context = gateContext({ html: markingGate });
  gateRequest(request, context);
  gateResponse(request, response, context);
  return context;
}

/** All that comes over the wire. */
async function sent(send: Send, before?: Send): Promise<{ wire: string; limits: string[] }> {
  const limits: string[] = [];
  const server = createServer((request, response) => {
    before?.(request, response);
    const { events } = gate(request, response);
    response.on("close", () => {
      for (const event of events) if (event.kind === "limit") limits.push(event.limit);
    });
    send(request, response);
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

const inside = (response: ServerResponse): Internals => response as unknown as Internals;
const bare = OutgoingMessage.prototype as unknown as Internals;

describe("what goes around the last point of a head is cut", () => {
  it.each<[string, Send]>([
    [
      "Node's own _storeHeader",
      (_, response) => {
        Reflect.apply(bare["_storeHeader"] ?? String, response, ["HTTP/1.1 200 OK\r\n", HEAD]);
        response.end("axb");
      },
    ],
    [
      "the same, and flushed",
      (_, response) => {
        Reflect.apply(bare["_storeHeader"] ?? String, response, ["HTTP/1.1 200 OK\r\n", HEAD]);
        response.flushHeaders();
        response.end("axb");
      },
    ],
    [
      "_send",
      (_, response) => {
        inside(response)["_send"]?.(`${RAW}axb`);
        response.end();
      },
    ],
    [
      "a head written by hand",
      (_, response) => {
        Object.assign(response, { _header: RAW });
        response.end("axb");
      },
    ],
  ])("%s", async (_name, send) => {
    const { wire, limits } = await sent(send);
    expect(wire).not.toContain("_ga=1");
    expect(wire).not.toContain("axb");
    expect(limits).toEqual(["ungated"]);
  });

  it("and told of once, however many pieces it has", async () => {
    const { limits } = await sent((_, response) => {
      response.writeHead(200, HEAD);
      for (let i = 0; i < 3; i++) Reflect.apply(ServerResponse.prototype.write, response, ["axb"]);
      response.end();
    });
    expect(limits).toEqual(["ungated"]);
  });
});

describe("a page that an older patch of writeHead makes of something else is gated", () => {
  const patches: [string, Send][] = [
    [
      "by a header that it sets",
      (_, response) => {
        const { writeHead } = response;
        response.writeHead = (...args: unknown[]) => {
          response.setHeader("Content-Type", "text/html");
          return Reflect.apply(writeHead, response, args) as ServerResponse;
        };
      },
    ],
    [
      "by an argument",
      (_, response) => {
        const { writeHead } = response;
        response.writeHead = (status: number) =>
          writeHead.call(response, status, { "content-type": "text/html" });
      },
    ],
  ];
  const sends: [string, Send][] = [
    [
      "JSON, whole",
      (_, response) => {
        response.setHeader("Content-Type", "application/json");
        response.setHeader("Set-Cookie", ["_ga=1", "sid=2"]);
        response.end("axb");
      },
    ],
    [
      "JSON, in pieces",
      (_, response) => {
        response.setHeader("Content-Type", "application/json");
        response.setHeader("Set-Cookie", ["_ga=1", "sid=2"]);
        response.write("ax");
        response.end("b");
      },
    ],
    [
      "text without a type",
      (_, response) => {
        response.setHeader("Set-Cookie", ["_ga=1", "sid=2"]);
        response.end("axb");
      },
    ],
  ];
  it.each(patches.flatMap(([how, patch]) => sends.map(([what, send]) => [how, what, patch, send])))(
    "%s: %s",
    async (_how, _what, patch, send) => {
      const { wire } = await sent(send as Send, patch as Send);
      expect(wire).toMatch(/^HTTP\/1\.1 200 OK/);
      expect(wire).toContain("a[gated]");
      expect(wire).not.toMatch(/axb|_ga=1/);
      expect(wire.match(/sid=2/g)).toHaveLength(1);
    },
  );

  it("also where the app hands the head to writeHead", async () => {
    const [, [, patch] = []] = patches;
    const { wire } = await sent((_, response) => {
      response.writeHead(200, { "X-A": "1", "Content-Type": "application/json" });
      response.end("axb");
    }, patch);
    expect(wire).toContain("a[gated]b");
    expect(wire).toContain("X-A: 1");
  });

  it("and a compressor outside does not make one of a text without a type", async () => {
    const { wire, limits } = await sent(
      (_, response) => response.end("axb"),
      (_, response) => {
        const { writeHead } = response;
        response.writeHead = (...args: unknown[]) => {
          response.setHeader("Content-Encoding", "x-own");
          return Reflect.apply(writeHead, response, args) as ServerResponse;
        };
      },
    );
    expect(wire).toMatch(/axb$/);
    expect(limits).toEqual([]);
  });
});

describe("over HTTP/2", () => {
  async function sentOverHttp2(send: (response: Http2ServerResponse) => void): Promise<string> {
    const server = createHttp2Server((request, response) => {
      gate(request as unknown as IncomingMessage, response as unknown as ServerResponse);
      response.setHeader("content-type", "text/html");
      send(response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    try {
      const stream = session.request({ ":path": "/" });
      let body = "";
      stream.on("data", (chunk: Buffer) => (body += chunk.toString("latin1")));
      stream.on("error", () => undefined);
      await new Promise((resolve) => stream.once("close", resolve));
      return body;
    } finally {
      session.destroy();
      server.close();
    }
  }

  // Streams of Node take these, where HTTP/1 throws; its types do not know.
  const chunks: [string, unknown][] = [
    ["DataView", new DataView(Uint8Array.from(Buffer.from("axb!")).buffer)],
    ["Uint16Array", new Uint16Array(Uint8Array.from(Buffer.from("axb!")).buffer)],
  ];
  it.each(chunks)("a %s is a body like any other", async (_name, chunk) => {
    expect(await sentOverHttp2((response) => response.end(chunk as Uint8Array))).toBe("a[gated]b!");
    const written = await sentOverHttp2((response) => {
      response.write(chunk as Uint8Array);
      response.end();
    });
    expect(written).toBe("a[gated]b!");
  });

  it.each<[string, (response: Http2ServerResponse) => void]>([
    [
      "a copy of write",
      (response) => {
        Reflect.apply(Http2ServerResponse.prototype.write, response, ["axb"]);
        response.end();
      },
    ],
    [
      "the stream",
      (response) => {
        response.writeHead(200);
        response.stream.end("axb");
      },
    ],
  ])("a page does not leave by %s", async (_name, send) => {
    expect(await sentOverHttp2(send)).not.toContain("axb");
  });
});
