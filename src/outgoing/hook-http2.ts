// node:http2, and what is built on it (gRPC, HTTP/2 of got and axios). Sessions are shared by visitors, so each request of
// one is judged.

import { connect, constants, createServer, type ClientHttp2Session } from "node:http2";
import { Duplex } from "node:stream";
import { judgeCall } from "./judge-call.ts";
import { readTarget } from "./target.ts";

type Request = (this: unknown, ...args: unknown[]) => unknown;

const { HTTP2_HEADER_AUTHORITY, HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH } = constants;

/** Sessions that lead to ourselves. */
const own = new WeakSet<object>();

let isHooked = false;

/** Judges whatever is sent by node:http2 from now on. */
export function hookHttp2(): void {
  if (isHooked) return;
  isHooked = true;
  // The class is not exported; a session to nobody has it.
  const probe = emptySession();
  const prototype = holderOf(probe, "request");
  probe.destroy();
  const descriptor = prototype && Reflect.getOwnPropertyDescriptor(prototype, "request");
  const original: unknown = descriptor?.value;
  if (prototype === undefined || !isRequest(original)) {
    throw new Error(
      "assent: this version of Node has no request() where guardOutgoing() looks for it, so calls by node:http2 cannot be held. Please report it, with process.version.",
    );
  }
  Reflect.defineProperty(prototype, "request", { ...descriptor, value: judging(original) });
}

function judging(original: Request): Request {
  return function request(headers, options, ...rest) {
    if (typeof this !== "object" || this === null || own.has(this)) {
      return Reflect.apply(original, this, [headers, options, ...rest]);
    }
    const method = headerIn(headers, HTTP2_HEADER_METHOD) ?? "GET";
    const ruling = judgeCall(
      readTarget({
        method,
        address: authorityOf(this),
        path: headerIn(headers, HTTP2_HEADER_PATH) ?? "/",
        host: headerIn(headers, HTTP2_HEADER_AUTHORITY) ?? headerIn(headers, "host"),
      }),
    );
    if (ruling === undefined) return Reflect.apply(original, this, [headers, options, ...rest]);
    // A stream that never was on the way to anybody fails, or is answered, as any other.
    const elsewhere = emptySession();
    const stream: unknown = Reflect.apply(original, elsewhere, [headers, options, ...rest]);
    if (stream instanceof Duplex) {
      stream.once("close", () => elsewhere.destroy());
      if (ruling.action === "error" || method === "CONNECT") stream.destroy(ruling.error);
    }
    return stream;
  };
}

/** The origin that a session was made for: without `:authority` in its headers a request goes there. */
function authorityOf(session: object): string | undefined {
  const key = Object.getOwnPropertySymbols(session).find(
    ({ description }) => description === "authority",
  );
  const authority: unknown = key === undefined ? undefined : Reflect.get(session, key);
  return typeof authority === "string" ? authority : undefined;
}

/** Headers come as a table or, in newer versions, as a flat list of names and values. */
function headerIn(headers: unknown, name: string): string | undefined {
  if (typeof headers !== "object" || headers === null) return undefined;
  if (Array.isArray(headers)) {
    for (let i = 0; i + 1 < headers.length; i += 2) {
      if (isNamed(headers[i], name)) return textOf(headers[i + 1]);
    }
    return undefined;
  }
  for (const key of Object.keys(headers)) {
    if (isNamed(key, name)) return textOf(Reflect.get(headers, key));
  }
  return undefined;
}

function isNamed(key: unknown, name: string): boolean {
  return typeof key === "string" && key.length === name.length && key.toLowerCase() === name;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A session with a server that answers 204 to everything, without a network. */
function emptySession(): ClientHttp2Session {
  const [near, far] = pairOfStreams();
  const server = createServer();
  server.on("stream", (stream) => {
    stream.on("error", () => undefined);
    stream.respond({ ":status": 204 }, { endStream: true });
  });
  server.on("sessionError", () => undefined);
  server.emit("connection", far);
  const session = connect("http://localhost", { createConnection: () => near });
  session.on("error", () => undefined);
  session.once("close", () => far.destroy());
  own.add(session);
  return session;
}

/** Two streams, each of which reads what is written to the other. */
function pairOfStreams(): [Duplex, Duplex] {
  const one: Duplex = crossed(() => other);
  const other: Duplex = crossed(() => one);
  return [one, other];
}

function crossed(other: () => Duplex): Duplex {
  return new Duplex({
    read: () => undefined,
    write(chunk, _encoding, done) {
      other().push(chunk);
      done();
    },
    final(done) {
      other().push(null);
      done();
    },
  });
}

function holderOf(object: object, name: string): object | undefined {
  for (let holder: object | null = object; holder; holder = Reflect.getPrototypeOf(holder)) {
    if (Object.hasOwn(holder, name)) return holder;
  }
  return undefined;
}

function isRequest(value: unknown): value is Request {
  return typeof value === "function";
}
