// What happens between two ends of a connection: time, order, pressure, and ends that come too early.
import { once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { connect as connectTcp } from "node:net";
import type { Socket } from "node:net";
import { PassThrough, pipeline as pipeWith, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { consent } from "assent/node";
import compression from "compression";
import { describe, expect, it } from "vitest";
import { catalogue, chain, frameworksWith, serving } from "./_servers.ts";
import type { Connect, Route, Routes } from "./_servers.ts";

const HTML = { "Content-Type": "text/html" };
const CHUNK = Buffer.alloc(64 * 1024, "x");

const everywhere = (routes: Routes): (readonly [string, Server])[] =>
  frameworksWith(routes).map(([name, listen]): readonly [string, Server] => [name, listen(true)]);

async function onEach(
  routes: Routes,
  use: (port: number, name: string) => Promise<void>,
): Promise<void> {
  for (const [name, server] of everywhere(routes)) await serving(server, (port) => use(port, name));
}

function get(
  port: number,
  path = "/",
  headers: Record<string, string> = {},
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest(
      { port, path, agent: false, headers: { "sec-fetch-dest": "iframe", ...headers } },
      resolve,
    )
      .on("error", reject)
      .end();
  });
}

async function nextChunk(response: IncomingMessage): Promise<string> {
  const [chunk] = (await once(response, "data")) as [Buffer];
  return chunk.toString();
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of response) text += String(chunk);
  return text;
}

function tcp(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connectTcp(port, "127.0.0.1", () => resolve(socket));
  });
}

async function received(socket: Socket, until: (text: string) => boolean): Promise<string> {
  let text = "";
  for await (const chunk of socket) {
    text += String(chunk);
    if (until(text)) break;
  }
  return text;
}

describe("what is written leaves when it is written", () => {
  it.each([
    ["text", { "Content-Type": "text/plain" }, "one"],
    ["events", { "Content-Type": "text/event-stream" }, "data: one\n\n"],
    ["a page", HTML, "<p>one</p>"],
  ])("%s", async (_title, headers, first) => {
    let finish: (() => void) | undefined;
    const routes: Routes = {
      "/": (_, response) => {
        response.writeHead(200, headers);
        response.write(first);
        finish = () => response.end("two");
      },
    };
    await onEach(routes, async (port) => {
      const response = await get(port);
      expect(await nextChunk(response)).toBe(first);
      finish?.();
      expect(await textOf(response)).toBe("two");
    });
  });

  it("a head that is flushed", async () => {
    let finish: (() => void) | undefined;
    const routes: Routes = {
      "/": (_, response) => {
        response.setHeader("X-Early", "1");
        response.flushHeaders();
        finish = () => response.end("later");
      },
    };
    await onEach(routes, async (port) => {
      const response = await get(port);
      expect(response.headers["x-early"]).toBe("1");
      finish?.();
      expect(await textOf(response)).toBe("later");
    });
  });

  it("a compressed page whose app flushes it", async () => {
    const gate = consent({ catalogue, banner: false, csp: false, onWarning: () => undefined });
    let finish: (() => void) | undefined;
    for (const order of [
      [compression(), gate],
      [gate, compression()],
    ] as Connect[][]) {
      const server = createServer(
        chain(order, (_, response) => {
          response.writeHead(200, HTML);
          response.write("<p>one</p>");
          (response as ServerResponse & { flush(): void }).flush();
          finish = () => response.end("two");
        }),
      );
      await serving(server, async (port) => {
        const response = await get(port, "/", { "accept-encoding": "gzip" });
        expect(response.headers["content-encoding"]).toBe("gzip");
        expect((await once(response, "data")).length).toBe(1);
        finish?.();
        response.resume();
        await once(response, "end");
      });
    }
  });
});

describe("pressure", () => {
  it.each([
    ["text", { "Content-Type": "text/plain" }],
    ["a page", HTML],
  ])(
    "of a client that does not read %s reaches the app, and goes away with it",
    async (_title, headers) => {
      for (const [, listen] of frameworksWith({
        "/": async (_, response) => {
          response.writeHead(200, headers);
          let written = 0;
          while (response.write(CHUNK)) written += CHUNK.length;
          expect(written).toBeLessThan(64 * 2 ** 20);
          await once(response, "drain");
          response.end("the end");
        },
      })) {
        await serving(listen(true), async (port) => {
          const response = await get(port);
          response.pause();
          await new Promise((resolve) => setTimeout(resolve, 20));
          expect((await textOf(response)).endsWith("the end")).toBe(true);
        });
      }
    },
  );

  it("of an app that does not read reaches an upload", async () => {
    let release: (() => void) | undefined;
    await onEach(
      {
        "/": async (request, response) => {
          await new Promise<void>((resolve) => {
            release = resolve;
          });
          let length = 0;
          for await (const chunk of request) length += (chunk as Buffer).length;
          response.end(String(length));
        },
      },
      async (port) => {
        const sent = httpRequest({ port, method: "POST", agent: false });
        let written = 0;
        while (sent.write(CHUNK)) written += CHUNK.length;
        for (let i = 0; i < 100; i++) sent.write(CHUNK);
        // The request may reach the app late: it is let go whenever it is there.
        const letGo = setInterval(() => release?.(), 20);
        sent.end();
        const [response] = (await once(sent, "response")) as [IncomingMessage];
        expect(await textOf(response)).toBe(String(written + 101 * CHUNK.length));
        clearInterval(letGo);
        release = undefined;
      },
    );
  });
});

describe("callbacks and states", () => {
  it.each([
    ["text", { "Content-Type": "text/plain" }],
    ["a page", HTML],
    ["a packed page", { ...HTML, "Content-Encoding": "gzip" }],
  ])("of %s come as Node promises", async (_title, headers) => {
    const packed = "Content-Encoding" in headers;
    const piece = (text: string): Buffer => (packed ? gzipSync(text) : Buffer.from(text));
    const order: string[] = [];
    await onEach(
      {
        "/": (_, response) => {
          order.length = 0;
          response.writeHead(200, headers);
          response.on("finish", () => order.push("finish"));
          response.on("close", () => order.push("close"));
          if (!packed) response.write("a", () => order.push("write"));
          if (!packed)
            response.write(Buffer.from("b"), "utf8" as BufferEncoding, () => order.push("write"));
          const returned = response.end(piece("c"), () => order.push("end"));
          expect(returned).toBe(response);
        },
      },
      async (port) => {
        const response = await get(port);
        response.resume();
        await once(response, "end");
        await expect.poll(() => order).toContain("close");
        const wrote = order.filter((name) => name === "write");
        expect(wrote).toHaveLength(packed ? 0 : 2);
        expect(order.filter((name) => name === "end")).toHaveLength(1);
        expect(order.at(-1)).toBe("close");
        expect(order.indexOf("end")).toBeLessThan(order.indexOf("close"));
      },
    );
  });

  it("a second end, and a write after it, do what they do in Node", async () => {
    const notes = new Map<string, unknown>();
    const routes = (name: string): Routes => ({
      "/": (_, response) => {
        response.setHeader("Content-Type", "text/html");
        response.on("error", (error: NodeJS.ErrnoException) => notes.set(name, error.code));
        response.end("<p>x</p>");
        response.end("again");
        response.write("late");
      },
    });
    for (const assent of [false, true]) {
      for (const [name, listen] of frameworksWith(routes(`${assent}`))) {
        await serving(listen(assent), async (port) => {
          expect([name, await textOf(await get(port))]).toEqual([name, "<p>x</p>"]);
        });
      }
    }
    expect(notes.get("true")).toBe(notes.get("false"));
  });
});

describe("one connection", () => {
  it("carries many requests, one after the other and all at once, in their order", async () => {
    const routes: Routes = {
      "/slow": (_, response) =>
        void setTimeout(() => response.writeHead(200, HTML).end("<p>slow</p>"), 30),
      "/fast": (_, response) => response.end("fast"),
    };
    await onEach(routes, async (port) => {
      const socket = await tcp(port);
      const ask = (path: string) =>
        `GET ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Dest: iframe\r\n\r\n`;
      socket.write(ask("/slow") + ask("/fast") + ask("/slow"));
      const text = await received(socket, (so) => so.split("slow").length === 3);
      expect(text.match(/slow|fast/g)).toEqual(["slow", "fast", "slow"]);
      expect(text).not.toMatch(/Connection: close/i);
      socket.destroy();
    });
  });

  it("is closed where the client of HTTP/1.0 expects it", async () => {
    await onEach(
      { "/": (_, response) => response.writeHead(200, HTML).end("<p>x</p>") },
      async (port) => {
        const socket = await tcp(port);
        socket.write("GET / HTTP/1.0\r\nSec-Fetch-Dest: iframe\r\n\r\n");
        const text = await received(socket, () => false);
        expect(text.endsWith("<p>x</p>")).toBe(true);
      },
    );
  });

  it("becomes another protocol's where the app upgrades it, or tunnels it", async () => {
    for (const [, listen] of frameworksWith({ "/": (_, response) => response.end("http") })) {
      const server = listen(true);
      for (const event of ["upgrade", "connect"]) {
        server.on(event, (_request: IncomingMessage, socket: Socket) => {
          socket.write(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n",
          );
          socket.pipe(socket);
        });
      }
      await serving(server, async (port) => {
        for (const line of [
          "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: echo",
          "CONNECT other.example:443 HTTP/1.1",
        ]) {
          const socket = await tcp(port);
          socket.write(`${line}\r\nHost: x\r\n\r\n`);
          await once(socket, "data");
          socket.write("<script src=https://stats.example/></script>");
          const [back] = (await once(socket, "data")) as [Buffer];
          expect(back.toString()).toBe("<script src=https://stats.example/></script>");
          socket.destroy();
        }
      });
    }
  });

  it("survives a 101 that the app writes through its response", async () => {
    await onEach(
      {
        "/": (_, response) => {
          response.writeHead(101, { Connection: "Upgrade", Upgrade: "echo" });
          response.end();
        },
      },
      async (port) => {
        const socket = await tcp(port);
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        const [head] = (await once(socket, "data")) as [Buffer];
        expect(head.toString()).toMatch(/^HTTP\/1.1 101/);
        socket.destroy();
      },
    );
  });
});

describe("a client that goes away", () => {
  it.each([
    ["text", { "Content-Type": "text/plain" }],
    ["a page", HTML],
    ["a packed page", { ...HTML, "Content-Encoding": "gzip" }],
  ])("ends the work on %s, and the source is let go", async (_title, headers) => {
    const piece = "Content-Encoding" in headers ? gzipSync(CHUNK) : CHUNK;
    function* endless(): Generator<Buffer> {
      for (;;) yield piece;
    }
    let told: ((seen: unknown) => void) | undefined;
    const route: Route = (_request, response) => {
      response.writeHead(200, headers);
      const source = Readable.from(endless());
      pipeWith(source, response, (error) => told?.([error?.code, source.destroyed]));
    };
    for (const [, listen] of frameworksWith({ "/": route })) {
      const ended = new Promise((resolve) => {
        told = resolve;
      });
      await serving(listen(true), async (port) => {
        const response = await get(port);
        await once(response, "data");
        response.destroy();
        expect(await ended).toEqual(["ERR_STREAM_PREMATURE_CLOSE", true]);
      });
    }
  });
});

describe("an app that fails in the middle", () => {
  it.each([
    ["text", { "Content-Type": "text/plain" }, "part"],
    ["a page", HTML, "<p>part</p>"],
    [
      "a packed page",
      { ...HTML, "Content-Encoding": "gzip" },
      gzipSync("<p>part</p>").subarray(0, 20),
    ],
  ])("leaves %s visibly broken", async (_title, headers, part) => {
    await onEach(
      {
        "/": (_request, response) => {
          response.writeHead(200, headers);
          const source = new PassThrough();
          pipeWith(source, response, () => undefined);
          source.write(part);
          // Time enough for the head to arrive on a crowded machine.
          setTimeout(() => source.destroy(new Error("of the app")), 150);
        },
      },
      async (port) => {
        const response = await get(port);
        response.on("error", () => undefined);
        response.resume();
        await new Promise((resolve) => response.on("close", resolve));
        expect(response.complete).toBe(false);
      },
    );
  });
});

describe("listeners", () => {
  it("do not pile up on requests, responses or the socket", async () => {
    const counts = new Map<string, number[]>();
    const count = (request: IncomingMessage, response: ServerResponse): number[] =>
      [request, response, request.socket].map((emitter) =>
        emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0),
      );
    for (const assent of [false, true]) {
      const server = createServer(
        chain(
          assent ? [consent({ catalogue, onWarning: () => undefined })] : [],
          (request, response) => {
            counts.set(String(assent), count(request, response));
            response.end("x");
          },
        ),
      );
      await serving(server, async (port) => {
        const socket = await tcp(port);
        for (let i = 0; i < 20; i++) {
          socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
          await once(socket, "data");
        }
        socket.destroy();
      });
    }
    expect(counts.get("true")).toEqual(counts.get("false"));
  });
});
