// Lit: shadow roots written into the page by the server.
import { render } from "@lit-labs/ssr";
import { RenderResultReadable } from "@lit-labs/ssr/lib/render-result-readable.js";
import { html } from "lit";
import { bundleFor } from "../bundle.ts";
import { FIRST_HEAD, page } from "../hosts.mjs";
import { startSite } from "../site.ts";
import type { FrameworkSite, Handler } from "../site.ts";
import { TestApp } from "./app.mjs";

interface Registry {
  define(name: string, element: unknown): void;
}
// Lit brings one for the server.
(globalThis as unknown as { customElements: Registry }).customElements.define("test-app", TestApp);

const show: Handler = (_request, response, url) => {
  const head = url.pathname === "/" ? FIRST_HEAD : "";
  const body = '<!--app--><script src="/client.js"></script>';
  const [before = "", after = ""] = page(head, body).split("<!--app-->");
  response.write(before);
  const app = new RenderResultReadable(render(html`<test-app path=${url.pathname}></test-app>`));
  app.on("end", () => response.end(after));
  app.pipe(response, { end: false });
};

export async function startLit(): Promise<FrameworkSite> {
  const client = await bundleFor("lit/client.mjs");
  return startSite({ "/": show, "/second": show, "/client.js": client });
}
