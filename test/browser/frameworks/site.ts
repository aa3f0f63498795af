// A site of one framework: its pages after the gate, its scripts beside them.
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { youtube } from "assent/services";
import { OTHERS } from "./hosts.mjs";
import type { ConsentOptions } from "../../../src/config/options.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [youtube(), ...OTHERS],
});

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => unknown;

export interface FrameworkSite {
  readonly origin: string;
  close(): void;
}

/** `routes`: by path, a handler or the text of a script. */
export async function startSite(
  routes: Readonly<Record<string, Handler | string>>,
  options: Partial<ConsentOptions<IncomingMessage>> = {},
): Promise<FrameworkSite> {
  const gate = consent({ catalogue, onWarning: () => undefined, ...options });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const route = routes[url.pathname];
      if (typeof route === "string") {
        response.setHeader("Content-Type", "text/javascript");
        response.end(route);
      } else if (route) {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        Promise.resolve(route(request, response, url)).catch((error: unknown) => {
          response.destroy(error instanceof Error ? error : undefined);
        });
      } else {
        response.statusCode = 404;
        response.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The parts of a page as they arrive at a browser. `onPart` is told of each, and may let the server go on. */
export async function partsOf(
  address: string,
  onPart: (text: string) => void,
): Promise<readonly string[]> {
  // Some frameworks wait with a page for programs until all of it is there.
  const headers = {
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36",
  };
  const response = await fetch(address, { headers });
  const parts: string[] = [];
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return parts;
    const text = decoder.decode(value, { stream: true });
    parts.push(text);
    onPart(text);
  }
}
