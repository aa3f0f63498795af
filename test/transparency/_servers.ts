// The same small app on every framework, bare and behind assent: what differs between the two is assent's doing.
import { createServer as createHttpServer, request as httpRequest } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import type { Http2Server, IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http2";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { defineCatalogue } from "assent";
import { consent as expressConsent } from "assent/express";
import { consent as koaConsent } from "assent/koa";
import { consent as nodeConsent } from "assent/node";
import express from "express";
import express4 from "express4";
import Koa from "koa";
import Koa2 from "koa2";

/** Declares what the apps below set, and something that needs consent, so that pages are gated. */
export const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "login",
      name: "Login",
      category: "functional",
      cookies: [
        { name: "sid", retention: "session" },
        { name: "connect.sid", retention: "1 year" },
        { name: "koa.sess*", retention: "1 year" },
        { name: "sess*", retention: "1 year" },
        { name: "a", retention: "1 year" },
        { name: "b", retention: "1 year" },
      ],
    },
    {
      id: "stats",
      name: "Statistics",
      category: "statistics",
      cookies: [{ name: "_ga", retention: "1 year" }],
      urls: ["stats.example"],
    },
  ],
});

/** The suite holds in report-only mode too, but for what asserts that something is gated: ASSENT_MODE=report-only npx vitest run test/transparency */
export const REPORT_ONLY = process.env["ASSENT_MODE"] === "report-only";

const OPTIONS = {
  catalogue,
  banner: false,
  script: false,
  csp: false,
  onWarning: () => undefined,
  mode: REPORT_ONLY ? "report-only" : "enforce",
} as const;

/** A middleware in Connect's terms. */
export type Connect = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** A route in Node's own terms, for every framework. */
export type Route = (request: IncomingMessage, response: ServerResponse) => unknown;
export type Routes = Readonly<Record<string, Route>>;

/** What stands around the routes. `outer` runs before assent, `inner` after it. */
export interface Stack<Middleware> {
  readonly outer?: readonly Middleware[];
  readonly inner?: readonly Middleware[];
}

/** Starts the app, bare or behind assent. */
export type Listen = (assent: boolean) => Server;

type ExpressApp = ReturnType<typeof express>;
type KoaApp = InstanceType<typeof Koa>;

export const expressWith =
  (create: typeof express, stack: Stack<unknown>, add: (app: ExpressApp) => void): Listen =>
  (assent) => {
    const app = create();
    app.disable("x-powered-by");
    for (const outer of stack.outer ?? []) app.use(outer as Connect);
    if (assent) app.use(expressConsent(OPTIONS));
    for (const inner of stack.inner ?? []) app.use(inner as Connect);
    add(app);
    app.use(((_error, _request, response, _next) => {
      if (response.headersSent) response.destroy();
      else response.status(500).end("failed");
    }) as Parameters<typeof app.use>[0] & express.ErrorRequestHandler);
    return createHttpServer(app);
  };

export const koaWith =
  (App: typeof Koa, stack: Stack<unknown>, add: (app: KoaApp) => void): Listen =>
  (assent) => {
    const app = new App();
    app.silent = true;
    app.keys = ["a key of the app"];
    for (const outer of stack.outer ?? []) app.use(outer as Koa.Middleware);
    if (assent) app.use(koaConsent(OPTIONS) as unknown as Koa.Middleware);
    for (const inner of stack.inner ?? []) app.use(inner as Koa.Middleware);
    add(app as KoaApp);
    const callback = app.callback();
    return createHttpServer((request, response) => void callback(request, response));
  };

/** Runs Connect middlewares, then `handler`. */
export function chain(middlewares: readonly Connect[], handler: Route): RequestListener {
  return (request, response) => {
    const run = (index: number, error?: unknown): void => {
      if (error !== undefined) {
        response.statusCode = 500;
        response.end("failed");
        return;
      }
      const middleware = middlewares[index];
      if (middleware === undefined) void handler(request, response);
      else middleware(request, response, (failure) => run(index + 1, failure));
    };
    run(0);
  };
}

function routed(routes: Routes): Route {
  return (request, response) => {
    const route = routes[(request.url ?? "/").split("?", 1)[0] ?? "/"];
    if (route !== undefined) return route(request, response);
    response.statusCode = 404;
    return response.end("not found");
  };
}

export const nodeWith =
  (stack: Stack<Connect>, routes: Routes): Listen =>
  (assent) =>
    createHttpServer(
      chain(
        [...(stack.outer ?? []), ...(assent ? [nodeConsent(OPTIONS)] : []), ...(stack.inner ?? [])],
        routed(routes),
      ),
    );

/** The routes in Node's terms on each framework of HTTP/1. */
export function frameworksWith(
  routes: Routes,
  stack: Stack<Connect> = {},
): readonly (readonly [name: string, listen: Listen])[] {
  const onExpress = (app: ExpressApp): void => {
    app.use((request, response) => void routed(routes)(request, response));
  };
  const asKoa = (middleware: Connect): Koa.Middleware => {
    return (context, next) =>
      new Promise((resolve, reject) => {
        context.res.on("close", resolve);
        middleware(context.req, context.res, (error) => {
          if (error === undefined) next().then(resolve, reject);
          else reject(error);
        });
      });
  };
  const koaStack = {
    outer: (stack.outer ?? []).map(asKoa),
    inner: (stack.inner ?? []).map(asKoa),
  };
  const onKoa = (app: KoaApp): void => {
    app.use(async (context) => {
      context.respond = false;
      context.res.statusCode = 200;
      await routed(routes)(context.req, context.res);
    });
  };
  return [
    ["Express 5", expressWith(express, stack, onExpress)],
    ["Express 4", expressWith(express4, stack, onExpress)],
    ["Koa 3", koaWith(Koa, koaStack, onKoa)],
    ["Koa 2", koaWith(Koa2, koaStack, onKoa)],
    ["node:http", nodeWith(stack, routes)],
  ];
}

/** Calls that types leave out, or forbid, and Node takes. */
type Loose = ServerResponse & Record<string, (...args: unknown[]) => unknown>;

/** A Connect middleware after which everything leaves in one particular way, with assent and without. */
const sentBy =
  (replace: (response: Loose) => void): Connect =>
  (_request, response, next) => {
    replace(response as Loose);
    next();
  };

/** A chunk as an array of another realm (`node:vm`). */
function inOtherRealm(chunk: unknown, encoding: unknown): unknown {
  if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return chunk;
  const known = typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8";
  const bytes = typeof chunk === "string" ? Buffer.from(chunk, known) : chunk;
  return runInNewContext("new Uint8Array(bytes)", { bytes: [...bytes] });
}

const withOddHeaders = (odd: unknown): Connect =>
  sentBy((response) => {
    const native = response.writeHead.bind(response) as (...args: unknown[]) => unknown;
    Object.assign(response, {
      writeHead: (status: unknown, ...rest: unknown[]) =>
        native(status, ...(rest.length === 0 ? [odd] : rest)),
    });
  });

/** The ways of sending a head or a body that are not everybody's. */
export const WAYS: readonly (readonly [name: string, stack: Stack<Connect>])[] = [
  [
    "writeHeader",
    {
      inner: [
        sentBy((response) => {
          const { writeHeader } = response;
          Object.assign(response, {
            writeHead: (...args: unknown[]) =>
              Reflect.apply(writeHeader ?? (() => 0), response, args),
          });
        }),
      ],
    },
  ],
  ...[false, 0, null, () => 1].map(
    (odd) => [`writeHead(status, ${String(odd)})`, { inner: [withOddHeaders(odd)] }] as const,
  ),
  [
    "bytes of another realm",
    {
      inner: [
        sentBy((response) => {
          const { write, end } = response;
          Object.assign(response, {
            write: (chunk: unknown, ...rest: unknown[]) =>
              Reflect.apply(write, response, [inOtherRealm(chunk, rest[0]), ...rest]),
            end: (chunk: unknown, ...rest: unknown[]) =>
              Reflect.apply(end, response, [inOtherRealm(chunk, rest[0]), ...rest]),
          });
        }),
      ],
    },
  ],
  [
    "a writeHead that was patched before",
    {
      outer: [
        sentBy((response) => {
          const native = response.writeHead.bind(response) as (...args: unknown[]) => unknown;
          Object.assign(response, { writeHead: (...args: unknown[]) => native(...args) });
        }),
      ],
    },
  ],
  [
    "a writeHead that is patched after",
    {
      inner: [
        sentBy((response) => {
          const native = response.writeHead.bind(response) as (...args: unknown[]) => unknown;
          Object.assign(response, { writeHead: (...args: unknown[]) => native(...args) });
        }),
      ],
    },
  ],
];

/** Listens on a free port of the loopback for the time of `use`. */
export async function serving<Result>(
  server: Server | Http2Server,
  use: (port: number) => Promise<Result>,
): Promise<Result> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  }
}

export interface Ask {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A response as it came over the wire, and nothing that differs from one run to the next. */
export interface Heard {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly string[];
  readonly trailers: readonly string[];
  readonly body: string;
  readonly complete: boolean;
}

/** Values that are new each time: dates, session ids, signatures. */
function steady(name: string, value: string): string {
  if (/^(?:date|last-modified)$/i.test(name)) return "…";
  return /^set-cookie$/i.test(name)
    ? value.replace(/=[^;]*/, "=…").replace(/expires=[^;]*/i, "expires=…")
    : value;
}

export async function ask(port: number, asked: Ask): Promise<Heard> {
  const { cookies: _, ...heard } = await askWithCookies(port, asked);
  return heard;
}

/** The same with the Set-Cookie lines as they are, which differ from one run to the next. */
export function askWithCookies(
  port: number,
  { path, method = "GET", headers = {}, body }: Ask,
): Promise<Heard & { readonly cookies: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: "127.0.0.1",
      path,
      method,
      headers: { host: "localhost", ...headers },
      agent: false,
    };
    const sent = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      const done = (): void => {
        const lines: string[] = [];
        for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) {
          const name = response.rawHeaders[i] ?? "";
          lines.push(`${name}: ${steady(name, response.rawHeaders[i + 1] ?? "")}`);
        }
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? "",
          headers: lines,
          trailers: response.rawTrailers,
          cookies: response.headers["set-cookie"] ?? [],
          body: Buffer.concat(chunks).toString("latin1"),
          complete: response.complete,
        });
      };
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", done);
      response.on("error", done);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The same request to the app without assent and with it. */
export async function both(listen: Listen, asked: Ask): Promise<{ bare: Heard; gated: Heard }> {
  const [bare, gated] = await Promise.all(
    [false, true].map((assent) => serving(listen(assent), (port) => ask(port, asked))),
  );
  if (bare === undefined || gated === undefined) throw new Error("Nobody answered.");
  return { bare, gated };
}

/** What is said of a page besides what it says itself. */
export function withoutMarks({ headers, ...rest }: Heard): Heard {
  const kept = headers
    .filter((line) => !/^(?:vary|cache-control|date|last-modified):/i.test(line))
    .map((line) => line.replace(/;assent=[\w-]{8}"/, '"'));
  return { ...rest, headers: kept };
}

/** The routes over the compatibility API of HTTP/2. */
export function http2With(
  routes: Routes,
  assent: boolean,
  middlewares: readonly Connect[] = [],
): Http2Server {
  const gate = assent ? [nodeConsent(OPTIONS)] : [];
  const listener = chain([...gate, ...middlewares], routed(routes));
  // The compatibility API is what its name says.
  return createHttp2Server(listener as unknown as Parameters<typeof createHttp2Server>[1]);
}

export interface Heard2 {
  readonly headers: IncomingHttpHeaders;
  readonly informational: readonly IncomingHttpHeaders[];
  readonly body: string;
  readonly code: number | undefined;
}

export async function ask2(
  server: Http2Server,
  headers: OutgoingHttpHeaders,
  body?: string,
): Promise<Heard2> {
  return serving(server, async (port) => {
    const session = connect(`http://127.0.0.1:${port}`);
    try {
      return await new Promise<Heard2>((resolve, reject) => {
        session.on("error", reject);
        const stream = session.request(headers, { endStream: body === undefined });
        let head: IncomingHttpHeaders = {};
        const informational: IncomingHttpHeaders[] = [];
        const chunks: Buffer[] = [];
        stream.on("response", (given) => (head = given));
        stream.on("headers", (given) => informational.push(given));
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("error", () => undefined);
        stream.on("close", () => {
          const { date: _, ...rest } = head;
          resolve({
            headers: { ...rest },
            informational,
            body: Buffer.concat(chunks).toString("latin1"),
            code: stream.rstCode,
          });
        });
        if (body !== undefined) stream.end(body);
      });
    } finally {
      session.destroy();
    }
  });
}
