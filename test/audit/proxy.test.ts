// The proxy through which an audit's browser goes.
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startProxy } from "../../src/audit/proxy.ts";
import type { AuditProxy } from "../../src/audit/proxy.ts";

let proxy: AuditProxy;
let port = 0;
const server = createServer((asked, response) => {
  response.setHeader("Set-Cookie", ["a=1", "b=2"]).end(`${asked.headers.host} ${asked.url}`);
});
beforeEach(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  ({ port } = server.address() as AddressInfo);
  proxy = await startProxy(
    new Map([
      ["a.example", `127.0.0.1:${port}`],
      ["*.b.example", `127.0.0.1:${port}`],
    ]),
  );
});
afterEach(async () => {
  await proxy.close();
  server.closeAllConnections();
  server.close();
});

/** Asks for an address through the proxy. */
async function ask(address: string): Promise<{ status: number; body: string; cookies: string[] }> {
  return new Promise((resolve, reject) => {
    const { hostname, port: at } = new URL(proxy.address);
    const asked = request(
      { host: hostname, port: at, path: address, headers: { Host: new URL(address).host } },
      (response) => {
        let body = "";
        response.on("data", (piece: Buffer) => (body += piece.toString()));
        response.on("end", () => {
          const cookies = response.headers["set-cookie"] ?? [];
          resolve({ status: response.statusCode ?? 0, body, cookies });
        });
      },
    );
    asked.on("error", reject).end();
  });
}

/** Opens a tunnel, and gives the first line of the answer and the socket. */
async function tunnel(to: string) {
  const { hostname, port: at } = new URL(proxy.address);
  const socket = connect(Number(at), hostname);
  socket.on("error", () => undefined);
  socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`);
  const line = await new Promise<string>((resolve) => {
    socket.once("data", (bytes: Buffer) => resolve(bytes.toString().split("\r\n")[0] ?? ""));
    socket.once("close", () => resolve("closed"));
  });
  return { socket, line };
}

describe("a plain request", () => {
  it("goes where the name leads, unchanged, and is seen without its query", async () => {
    const { status, body, cookies } = await ask("http://a.example/x?secret=1");
    expect([status, body, cookies]).toEqual([200, "a.example /x?secret=1", ["a=1", "b=2"]]);
    expect(proxy.take()).toEqual([{ host: "a.example", path: "/x" }]);
    expect(proxy.take()).toEqual([]);
  });

  it("of a sub-domain goes where its parents lead", async () => {
    expect((await ask("http://x.y.b.example/")).status).toBe(200);
  });

  it("to somebody who is not there gets 502, and is seen", async () => {
    expect((await ask("http://127.0.0.1:1/")).status).toBe(502);
    expect(proxy.take()).toHaveLength(1);
  });
});

describe("a tunnel", () => {
  it("is seen when it is asked for, before anything is said in it", async () => {
    const { socket, line } = await tunnel("a.example:443");
    expect(line).toBe("HTTP/1.1 200 Connection Established");
    expect(proxy.take()).toEqual([{ host: "a.example" }]);
    socket.destroy();
  });

  it("to another host ends between two pages, so that the next one's is seen", async () => {
    const own = await tunnel("a.example:443");
    const other = await tunnel("x.b.example:443");
    const ended = new Promise((resolve) => {
      other.socket.once("close", resolve);
    });
    proxy.drop((host) => host === "a.example");
    await ended;
    expect([own.socket.destroyed, other.socket.destroyed]).toEqual([false, true]);
    own.socket.destroy();
  });

  it("for Chromium itself is refused, and is nobody's contact", async () => {
    expect((await tunnel("update.googleapis.com:443")).line).toMatch(/502/);
    expect(proxy.take()).toEqual([]);
  });
});
