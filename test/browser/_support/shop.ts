// A shop that takes orders by POST, and another site beside it: for tests of pages that are not simply got.
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { consent } from "assent/node";
import type { ConsentOptions } from "../../../src/config/options.ts";
import { catalogue, QUIET } from "./pages-site.ts";

export const FILM =
  '<iframe src="https://film.example/1" title="A film" width="560" height="315"></iframe>';

export interface Shop {
  readonly origin: string;
  /** What is in the body of the page at a path; one at `POST /path` answers a form. Else: 404. */
  readonly pages: Map<string, string>;
  /** `METHOD /path` of each request for a page, assent's own among them. */
  readonly requests: string[];
  /** Request headers of the last one of these. */
  readonly headers: Map<string, IncomingMessage["headers"]>;
  close(): void;
}

function start(
  host: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ origin: string; close(): void }> {
  const server: Server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({
        origin: `http://${host}:${(server.address() as AddressInfo).port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title><main><h1>A page</h1>${body}</main>`;
}

/** Starts the shop on a free port of localhost. `isCookieless`: as if no browser sent a cookie back. */
export async function startShop(
  options: Partial<ConsentOptions<IncomingMessage>> = {},
  { isCookieless = false }: { readonly isCookieless?: boolean } = {},
): Promise<Shop> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const headers = new Map<string, IncomingMessage["headers"]>();
  const gate = consent({ catalogue, secret: "a secret for these tests", ...QUIET, ...options });
  const server = await start("localhost", (request, response) => {
    const { method = "GET", url = "/" } = request;
    const path = url.split("?", 1)[0] ?? "";
    const name = method === "GET" ? path : `${method} ${path}`;
    if (!/\.(?:js|css|ico)$/.test(path)) {
      requests.push(`${method} ${path}`);
      headers.set(name, { ...request.headers });
    }
    if (isCookieless) delete request.headers.cookie;
    gate(request, response, () => {
      const body = pages.get(name);
      response.writeHead(body === undefined ? 404 : 200, {
        "Content-Type": "text/html; charset=utf-8",
      });
      response.end(page(body ?? "none"));
    });
  });
  return { ...server, pages, requests, headers };
}

/** A site that is another one to browsers, without assent. */
export async function startElsewhere(): Promise<{
  readonly origin: string;
  readonly pages: Map<string, string>;
  close(): void;
}> {
  const pages = new Map<string, string>();
  const server = await start("127.0.0.1", (request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page(pages.get(request.url ?? "/") ?? "none"));
  });
  return { ...server, pages };
}
