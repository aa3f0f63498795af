// A small site whose pages load a bit of everything, for tests of what the visitor sees.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import type { ConsentOptions } from "../../../src/config/options.ts";
import type { IncomingMessage } from "node:http";

export const catalogue = defineCatalogue({
  policy: {
    version: "1",
    lastUpdated: "2026-11-22",
    controller: { name: "Example Museum", email: "privacy@museum.example", authority: "CNIL" },
  },
  services: [
    {
      id: "login",
      name: "Login",
      category: "functional",
      cookies: [{ name: "sid", retention: "session", purpose: "Keeps you logged in" }],
    },
    {
      id: "counter",
      name: "Anonymous counter",
      category: "statistics",
      exempt: true,
      purpose: "Counts visits, without recognising anybody",
    },
    {
      id: "stats",
      name: "Stats",
      provider: "Stats Ltd",
      category: "statistics",
      purpose: "Counts visits",
      cookies: [{ name: "_stats", retention: "13 months", purpose: "Recognises a visitor" }],
      urls: ["stats.example"],
      snippets: ["stats('send'"],
    },
    {
      id: "film",
      name: "Film",
      provider: "Film Inc.",
      category: "marketing",
      purpose: "Shows films",
      urls: ["film.example"],
    },
    {
      id: "map",
      name: "Map",
      provider: "Map AG",
      category: "marketing",
      purpose: "Shows a map",
      urls: ["map.example"],
    },
  ],
});

export interface Site {
  readonly origin: string;
  /** What is served at a path, as a whole page or as what stands in its body. */
  readonly pages: Map<string, string>;
  /** Headers of every page. */
  readonly headers: Map<string, string>;
  close(): void;
}

export const QUIET: Pick<ConsentOptions<IncomingMessage>, "onWarning"> = { onWarning: () => {} };

/** Starts the site on a free port of localhost. */
export async function startSite(
  options: Partial<ConsentOptions<IncomingMessage>> = {},
): Promise<Site> {
  const pages = new Map<string, string>();
  const headers = new Map<string, string>();
  const gate = consent({ catalogue, secret: "a secret for these tests", ...QUIET, ...options });
  const server: Server = createServer((request, response) => {
    gate(request, response, () => {
      const path = (request.url ?? "").split("?", 1)[0] ?? "";
      const body = pages.get(path);
      if (path === "/order.js") {
        response.writeHead(200, { "Content-Type": "text/javascript" });
        response.end("(window.ran ??= []).push('own')");
        return;
      }
      if (path.endsWith(".js") && body !== undefined) {
        response.writeHead(200, { "Content-Type": "text/javascript" });
        response.end(body);
        return;
      }
      for (const [name, value] of headers) response.setHeader(name, value);
      response.writeHead(body === undefined ? 404 : 200, {
        "Content-Type": "text/html; charset=utf-8",
      });
      response.end(
        body?.startsWith("<!") === true
          ? body
          : `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title><main><h1>A page</h1>${body ?? "none"}</main>`,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    pages,
    headers,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
