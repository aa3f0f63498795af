// React 18 and 19 behind the gate: no edit of ours may make them throw the page away, and nothing leaves before a yes.
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConsentOptions } from "../../../src/config/options.ts";
import { startLeakBrowser } from "../_support/leak-browser.ts";
import type { LeakBrowser } from "../_support/leak-browser.ts";
import { bundleFor, serverModule } from "./bundle.ts";
import { app, variants } from "./variants.mjs";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "film", name: "Film", category: "marketing", urls: ["film.example"] },
    { id: "font", name: "Font", category: "marketing", urls: ["font.example"] },
    {
      id: "stats",
      name: "Stats",
      category: "statistics",
      urls: ["stats.example", "pixel.example"],
    },
  ],
});

interface ServerReact {
  readonly react: Parameters<typeof app>[0];
  readonly render: (element: unknown, options: object) => { pipe(to: NodeJS.WritableStream): void };
}

/** React 18 has names of its own beside the React 19 of all other tests. */
const REACT_18 = { react: "react-18", "react-dom": "react-dom-18" };

/** React of one version, as the server has it. */
function reactOf(aliases: Readonly<Record<string, string>>): Promise<ServerReact> {
  return serverModule<ServerReact>("react-server.mjs", { aliases });
}

let browser: LeakBrowser;
const servers: Server[] = [];

async function site(
  version: 18 | 19,
  options: Partial<ConsentOptions<IncomingMessage>> = {},
): Promise<string> {
  const aliases = version === 18 ? REACT_18 : {};
  const { react, render } = await reactOf(aliases);
  const script = await bundleFor("react-client.mjs", { aliases });
  const gate = consent({ catalogue, onWarning: () => undefined, ...options });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      const url = new URL(request.url ?? "/", "http://localhost");
      if (url.pathname === "/client.js") {
        response.setHeader("Content-Type", "text/javascript");
        response.end(script);
        return;
      }
      if (url.pathname !== "/") {
        response.statusCode = 404;
        response.end();
        return;
      }
      show(response, url);
    });
  });
  const show = (response: ServerResponse, url: URL): void => {
    const root = url.searchParams.get("root") ?? "";
    const element = app(react, url.searchParams.get("variant") ?? "nothing", root);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (root === "document") {
      const { pipe } = render(element, {
        bootstrapScripts: ["/client.js"],
        onShellReady: () => pipe(response),
      });
      return;
    }
    response.write(
      '<!doctype html><html lang="en"><head><title>x</title></head><body><div id="root">',
    );
    const { pipe } = render(element, {
      onAllReady: () => {
        const end = response.end.bind(response);
        response.end = ((chunk?: string) => {
          response.end = end;
          return response.end(
            `${chunk ?? ""}</div><script src="/client.js"></script></body></html>`,
          );
        }) as typeof response.end;
        pipe(response);
      },
    });
  };
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** What a visitor finds, once the app runs. */
async function found(page: Page): Promise<object> {
  await page.waitForSelector("[data-hydrated]", { timeout: 10_000 });
  await page.click("#count");
  await page.waitForTimeout(50);
  return page.evaluate(`({
    errors: reactErrors,
    count: document.querySelector("#count")?.textContent,
    question: document.querySelectorAll("assent-root #assent-question").length,
    settings: document.querySelectorAll("assent-root .assent-settings").length,
  })`);
}

const WELL = { errors: [], count: "1", question: 1, settings: 1 };

describe.each([19, 18] as const)("React %i", (version) => {
  it.each(["document", "element"])(
    "hydrates the %s in every variant",
    { timeout: 240_000 },
    async (root) => {
      const origin = await site(version, { csp: false });
      const wrong: Record<string, unknown> = {};
      for (const variant of Object.keys(variants)) {
        const address = `${origin}/?root=${root}&variant=${encodeURIComponent(variant)}`;
        const { contacts, acted } = await browser.visit(address, { act: found });
        const seen = { contacts, ...(acted as object) };
        if (JSON.stringify(seen) !== JSON.stringify({ contacts: [], ...WELL }))
          wrong[variant] = seen;
      }
      expect(wrong).toEqual({});
    },
  );
});
