// The small site as a fetch handler: by itself, on Hono and on h3.
import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { configureConsent, consent, consentOf, requireConsent } from "assent/fetch";
import type { RequestConsent } from "assent";
import { createApp, defineEventHandler, toWebHandler, toWebRequest } from "h3";
import { Hono } from "hono";
import { optionsOf, type Framework, type Page } from "./_site-types.ts";

/** Serves `fetch` on Node, as Hono's server does. */
function served(
  handler: (request: Request) => Promise<Response>,
): ReturnType<Framework["listener"]> {
  const listener = getRequestListener(handler, {
    errorHandler: () => new Response("Internal error", { status: 500 }),
  });
  return (request, response) => void listener(request, response);
}

export const fetchListener: Framework["listener"] = (site) => {
  const gate = consent(optionsOf(site));
  return served((request) =>
    gate(request, (seen, given) => {
      const path = new URL(seen.url).pathname;
      const page = site.pages[path];
      const options = site.configures?.[path];
      const ids = site.requires?.[path];
      const answer = (last: Request): Promise<Response> =>
        page ? answered(page, last, given) : Promise.resolve(notFound());
      const configured = options
        ? (next: Request) => configureConsent(options)(next, answer)
        : answer;
      return ids ? requireConsent(...ids)(seen, configured) : configured(seen);
    }),
  );
};

export const honoListener: Framework["listener"] = (site) => {
  const app = new Hono();
  app.onError((_error, context) => context.text("Internal error", 500));
  const guards = [
    ...Object.entries(site.requires ?? {}).map(([path, ids]) => ({
      path,
      guard: requireConsent(...ids),
    })),
    ...Object.entries(site.configures ?? {}).map(([path, options]) => ({
      path,
      guard: configureConsent(options),
    })),
  ];
  for (const { path, guard } of guards) {
    app.use(path, (context, next) =>
      guard(context.req.raw, async () => {
        await next();
        return context.res;
      }),
    );
  }
  for (const [path, page] of Object.entries(site.pages)) {
    app.all(path, ({ req }) => answered(page, req.raw, consentOf(req.raw)));
  }
  const gate = consent(optionsOf(site));
  return served((request) => gate(request, (seen) => app.fetch(seen)));
};

export const h3Listener: Framework["listener"] = (site) => {
  const app = createApp();
  app.use(
    defineEventHandler(async (event) => {
      const seen = toWebRequest(event);
      const path = event.path.split("?", 1)[0] ?? "";
      const page = site.pages[path];
      const given = (event.context as { consent: RequestConsent }).consent;
      return page ? answered(page, seen, given) : notFound();
    }),
  );
  const handler = toWebHandler(app);
  const gate = consent(optionsOf(site));
  return served((request) =>
    gate(request, (seen, given) => {
      const path = new URL(seen.url).pathname;
      const options = site.configures?.[path];
      if (options) given.configure(options);
      const ids = site.requires?.[path];
      const next = (last: Request): Promise<Response> => handler(last, { consent: given });
      return ids ? requireConsent(...ids)(seen, next) : next(seen);
    }),
  );
};

function notFound(): Response {
  return new Response("Not found", { status: 404 });
}

/** What a page says, or has written to the stand-in for Node's response. */
async function answered(page: Page, request: Request, given: RequestConsent): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const written = new Written();
  const answer = await page({
    consent: given,
    request: {
      method: request.method,
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
    } as unknown as IncomingMessage,
    response: written as unknown as ServerResponse,
  });
  const { status, headers = {}, body } = answer ?? { status: written.statusCode };
  for (const [name, value] of Object.entries(headers)) written.setHeader(name, value);
  const isText = typeof body === "string";
  if (isText && !written.headers.has("content-type"))
    written.headers.set("Content-Type", "text/html; charset=utf-8");
  const content = answer
    ? isText || body === undefined
      ? body
      : JSON.stringify(body)
    : written.body;
  if (body !== undefined && !isText) written.headers.set("Content-Type", "application/json");
  const hasNone = request.method === "HEAD" || (status ?? 200) === 304;
  return new Response(hasNone ? null : content, {
    status: status ?? 200,
    headers: written.headers,
  });
}

type Value = string | readonly string[];

/** Takes what pages write to Node's response, as far as they do here. */
class Written {
  statusCode = 200;
  body: string | undefined;
  readonly headers = new Headers();

  setHeader(name: string, value: Value): void {
    this.headers.delete(name);
    this.appendHeader(name, value);
  }

  appendHeader(name: string, value: Value): void {
    for (const field of [value].flat()) this.headers.append(name, field);
  }

  setHeaders(headers: ReadonlyMap<string, Value>): void {
    for (const [name, value] of headers) this.setHeader(name, value);
  }

  writeHead(status: number, ...rest: unknown[]): void {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (Array.isArray(headers)) {
      for (let i = 0; i + 1 < headers.length; i += 2)
        this.appendHeader(String(headers[i]), String(headers[i + 1]));
    } else {
      for (const [name, value] of Object.entries(headers as Record<string, Value>))
        this.setHeader(name, value);
    }
  }

  flushHeaders(): void {
    // A Response has all of its head before anything leaves.
  }

  end(body?: string): void {
    this.body = body;
  }
}
