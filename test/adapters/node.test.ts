// node:http by itself, and HTTP/2 by its compatibility API.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect as connect2, createServer as createServer2 } from "node:http2";
import { connect } from "node:net";
import { once } from "node:events";
import { consent, requireConsent } from "assent/node";
import { afterEach, expect, test } from "vitest";
import { hostsLoaded } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";

const options = { catalogue, onWarning: (): void => undefined };
const gate = consent(options);
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  gate(request, response, () => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Set-Cookie", ["_ga=1", "sid=1"]);
    response.end(PAGE);
  });
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return address.port;
}

/** Sends these bytes, and reads until the other side ends. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.end(text);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("latin1");
}

test("an HTTP/2 response is gated like any other", async () => {
  // The compatibility API has the shape of node:http's, which is all that is used of it.
  const server = createServer2((request, response) => {
    answer(request as unknown as IncomingMessage, response as unknown as ServerResponse);
  });
  const port = await listen(server as unknown as ReturnType<typeof createServer>);
  const session = connect2(`http://127.0.0.1:${port}`);
  closing.push(() => session.close());
  const stream = session.request({ ":path": "/film?id=1", accept: "text/html" });
  let cookies: unknown;
  stream.on("response", (headers) => (cookies = headers["set-cookie"]));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  expect(hostsLoaded(text)).toEqual(["counter.example"]);
  expect(cookies).toEqual(["sid=1"]);
  expect(text).toContain('name="return" value="/film?id=1"');
  // The page's own authority is first-party: `:authority` stands in the place of a Host.
  const own = session.request({
    ":method": "POST",
    ":path": "/consent/choice",
    origin: `http://127.0.0.1:${port}`,
    "content-type": "application/x-www-form-urlencoded",
  });
  own.end("act=refuse");
  const [headers] = (await once(own, "response")) as [Record<string, unknown>];
  own.resume();
  expect(headers[":status"]).toBe(303);
});

test("a guard on plain node:http stops, and lets through", async () => {
  const guard = requireConsent("marketing");
  const port = await listen(
    createServer((request, response) => {
      gate(request, response, () => guard(request, response, () => response.end("through")));
    }),
  );
  const stopped = await fetch(`http://127.0.0.1:${port}/`);
  expect(stopped.status).toBe(403);
  await stopped.arrayBuffer();
});

test("a request without a Host, of HTTP/1.0, is answered", async () => {
  const port = await listen(createServer(answer));
  const text = await raw(port, "GET / HTTP/1.0\r\n\r\n");
  expect(text).toMatch(/^HTTP\/1\.1 200/);
  expect(hostsLoaded(text.slice(text.indexOf("\r\n\r\n")))).toEqual(["counter.example"]);
});

test("a HEAD request to assent's own pages gets no body", async () => {
  const port = await listen(createServer(answer));
  const text = await raw(port, "HEAD /consent HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  expect(text).toMatch(/^HTTP\/1\.1 200/);
  expect(text).toMatch(/content-length: [1-9]/i);
  expect(text).toMatch(/\r\n\r\n$/);
});

test("an answer that breaks off half-way leaves the server alive", async () => {
  const port = await listen(createServer(answer));
  const socket = connect(port, "127.0.0.1");
  socket.write(
    "POST /consent/choice HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n" +
      "Content-Type: application/x-www-form-urlencoded\r\n\r\nact=acc",
  );
  await once(socket, "connect");
  socket.destroy();
  const after = await fetch(`http://127.0.0.1:${port}/consent/state`);
  expect(await after.json()).toMatchObject({ status: "undecided" });
});
