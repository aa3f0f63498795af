// The same test on every framework: Express 5 and 4, Koa 3 and 2, node:http.
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, request as httpRequest } from "node:http";
import express from "express";
import express4 from "express4";
import Koa from "koa";
import Koa2 from "koa2";
import { describe } from "vitest";

/** A handler in Node's own terms; what Express and Koa add to them is there at run time. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
/** A middleware in Connect's terms. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

export interface Framework {
  readonly name: string;
  /** A listener that runs the middlewares in order, then the handler. */
  listener(middlewares: readonly Middleware[], handler: Handler): RequestListener;
}

const expressWith =
  (create: typeof express): Framework["listener"] =>
  (middlewares, handler) => {
    const app = create();
    app.disable("x-powered-by");
    for (const middleware of middlewares) app.use(middleware);
    app.use((request, response, next) => {
      Promise.resolve(handler(request, response)).catch(next);
    });
    return app;
  };

const koaWith =
  (App: typeof Koa): Framework["listener"] =>
  (middlewares, handler) => {
    const app = new App();
    app.silent = true;
    for (const middleware of middlewares) {
      app.use(
        (context, next) =>
          new Promise<void>((resolve, reject) => {
            middleware(context.req, context.res, (error) => {
              if (error === undefined) next().then(resolve, reject);
              else reject(error instanceof Error ? error : new Error("next() was given no Error"));
            });
          }),
      );
    }
    app.use(async (context) => {
      context.respond = false;
      context.res.statusCode = 200;
      await handler(context.req, context.res);
    });
    const callback = app.callback();
    return (request, response) => void callback(request, response);
  };

const nodeListener: Framework["listener"] = (middlewares, handler) => (request, response) => {
  const run = (index: number): void => {
    const middleware = middlewares[index];
    if (middleware === undefined) void handler(request, response);
    else middleware(request, response, () => run(index + 1));
  };
  run(0);
};

export const frameworks: readonly Framework[] = [
  { name: "Express 5", listener: expressWith(express) },
  { name: "Express 4", listener: expressWith(express4) },
  { name: "Koa 3", listener: koaWith(Koa) },
  { name: "Koa 2", listener: koaWith(Koa2) },
  { name: "node:http", listener: nodeListener },
];

/** Runs the body once for each framework. */
export function describeFrameworks(title: string, body: (framework: Framework) => void): void {
  for (const framework of frameworks) {
    describe(`${title} (${framework.name})`, () => {
      body(framework);
    });
  }
}

/** Serves on a free port of the loopback for the time of `use`. */
export async function serving<Result>(
  listener: RequestListener,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  try {
    return await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }
}

/** A response as it came over the wire. */
export interface Got {
  readonly status: number;
  readonly reason: string;
  readonly headers: IncomingMessage["headers"];
  readonly raw: readonly string[];
  readonly bytes: Buffer;
  /** The bytes as UTF-8. */
  readonly body: string;
  readonly chunks: number;
  /** False if the connection was cut. */
  readonly complete: boolean;
}

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fetches with Node's own client, which adds and hides nothing, as `fetch` does. */
export function fetched(
  url: string,
  { method = "GET", headers = {} }: FetchInit = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { agent: false, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      const done = (): void => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? "",
          headers: response.headers,
          raw: response.rawHeaders,
          bytes,
          body: bytes.toString(),
          chunks: chunks.length,
          complete: response.complete,
        });
      };
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", done);
      response.on("error", done);
    });
    sent.on("error", reject);
    sent.end();
  });
}
