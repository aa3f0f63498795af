// The server of bench:http on Hono for Node, with the same pages as Express has.

import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { consentOptions } from "./http-options.mjs";
import { makePage } from "./pages.mjs";
import { realPages } from "./real-pages.mjs";

/** Serves, and tells the port. `listen`: is called first, to have questions answered. */
export async function serveHono(withAssent, listen) {
  listen();
  const app = new Hono();
  // As apps have them: Hono writes texts.
  const page = makePage("article", 100 * 1024, 7).toString();
  const real = realPages().map(({ bytes }) => bytes.toString());
  let turn = 0;
  app.get("/real", (context) => {
    turn = (turn + 1) % real.length;
    return context.html(real[turn]);
  });
  app.get("/memory", (context) => context.html(page));
  app.get("/json", (context) => context.json({ id: 1, name: "answer", list: [1, 2, 3] }));
  let { fetch } = app;
  if (withAssent) {
    const { consent } = await import("../../dist/adapters/fetch.js");
    const gate = consent(await consentOptions());
    fetch = (request, env) => gate(request, (seen) => app.fetch(seen, env));
  }
  serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => process.send?.(port));
}
