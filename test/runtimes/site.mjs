// A site for every runtime: Hono in consent(), with a page for each thing that a runtime may do in its own way.
import { Hono } from "hono";
import { defineCatalogue } from "../../dist/index.js";
import { consent, consentOf } from "../../dist/adapters/fetch.js";
import { youtube } from "../../dist/services/index.js";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "session",
      name: "Login",
      category: "functional",
      cookies: [{ name: "sid", retention: "session" }],
    },
    {
      id: "stats",
      name: "Statistics",
      category: "statistics",
      cookies: [{ name: "_ga", retention: "2 years" }],
      urls: ["stats.example"],
    },
    youtube(),
  ],
});

const HEAD = `<!DOCTYPE html><html lang="en"><head><title>A page</title>`;
const BODY = `<script src="https://stats.example/s.js"></script></head><body><iframe src="https://www.youtube.com/embed/a" title="A"></iframe></body></html>`;

const app = new Hono();
app.get("/", (context) => {
  context.header("Set-Cookie", "_ga=1", { append: true });
  context.header("Set-Cookie", "sid=1", { append: true });
  return context.html(HEAD + BODY);
});
app.get("/stream", (context) => {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      for (const piece of [HEAD, BODY.slice(0, 30), BODY.slice(30)]) {
        controller.enqueue(encoder.encode(piece));
        await new Promise((done) => setTimeout(done, 5));
      }
      controller.close();
    },
  });
  return context.body(body, 200, { "Content-Type": "text/html; charset=utf-8" });
});
app.get("/transform", (context) => {
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  void writer
    .write(encoder.encode(HEAD))
    .then(() => writer.write(encoder.encode(BODY)))
    .then(() => writer.close());
  return context.body(readable, 200, { "Content-Type": "text/html" });
});
app.get("/json", (context) =>
  context.json({
    cookie: context.req.header("cookie") ?? null,
    status: consentOf(context.req.raw).status,
  }),
);
app.get("/same", () => new Response("ok", { headers: { "Content-Type": "text/plain" } }));
app.get("/broken", () => {
  throw new Error("planned");
});

const gate = consent({
  catalogue,
  secret: "0123456789abcdef0123456789abcdef",
  onWarning: () => undefined,
});

export default {
  fetch: (request, env, context) => gate(request, (seen) => app.fetch(seen, env, context)),
};
