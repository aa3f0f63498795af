// npm run bench:http: requests per second of an Express 5 server on loopback, with assent against
// without, taking turns; autocannon loads it from this process. Needs `npm run build`.
// Ends with one line of ratios, and with 1 if a figure is missed.

import { fork } from "node:child_process";
import autocannon from "autocannon";
import { makePage } from "./pages.mjs";

const ROUTES = {
  rendered: { path: "/rendered", least: 0.9, what: "100 KB page rendered by EJS" },
  memory: { path: "/memory", least: 0.6, what: "the same page already in memory" },
  json: { path: "/json", least: 0.95, what: "small JSON answer" },
};

if (process.argv[2] === "serve") await serve(process.argv[3] === "with");
else await measure();

/** A visitor who has decided nothing; nothing in the page is to be blocked but what every page has. */
async function serve(withAssent) {
  process.on("disconnect", () => process.exit()); // never left behind
  const { default: express } = await import("express");
  const ejs = await import("ejs");
  const page = makePage("article", 100 * 1024, 7).toString();
  // A list as sites render it: about 100 KB, every text escaped by the template.
  const paragraph = page.match(/<p>([^<]{200,})</)?.[1] ?? "";
  const articles = Array.from({ length: 160 }, (_, id) => ({
    id,
    title: `Article ${id} & what came of it`,
    text: paragraph.slice(0, 380),
    url: `/articles/${id}`,
    tags: ["school", "research", "people"].slice(0, 1 + (id % 3)),
  }));
  const template = ejs.default
    .compile(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title><%= title %></title>
<link rel="stylesheet" href="/site.css"></head><body><main>
<% for (const article of articles) { %><article id="a<%= article.id %>" class="card">
  <h2><a href="<%= article.url %>"><%= article.title %></a></h2>
  <img src="/images/<%= article.id %>.jpg" alt="" width="320" height="180" loading="lazy">
  <p><%= article.text %></p>
  <ul class="tags"><% for (const tag of article.tags) { %><li><%= tag %></li><% } %></ul>
</article>
<% } %></main><script>window.ready = true;</script></body></html>`);
  const app = express();
  app.set("etag", "weak");
  if (withAssent) {
    const [{ defineCatalogue }, { consent }, services] = await Promise.all([
      import("../../dist/index.js"),
      import("../../dist/adapters/express.js"),
      import("../../dist/services/index.js"),
    ]);
    const catalogue = defineCatalogue({
      policy: { version: "1", controller: { name: "Bench" } },
      services: [
        {
          id: "session",
          name: "Login",
          category: "functional",
          cookies: [{ name: "sid", retention: "session" }],
        },
        services.matomo({ host: "stats.site.example" }),
        services.youtube(),
        services.googleFonts(),
        services.metaPixel(),
        services.googleAnalytics(),
      ],
    });
    app.use(
      consent({
        catalogue,
        secret: "0123456789abcdef0123456789abcdef",
        onWarning: () => undefined,
      }),
    );
  }
  app.get("/rendered", (_request, response) =>
    response.type("html").send(template({ title: "Articles", articles })),
  );
  app.get("/memory", (_request, response) => response.type("html").send(page));
  app.get("/json", (_request, response) =>
    response.json({ id: 1, name: "answer", list: [1, 2, 3] }),
  );
  const server = app.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
}

function start(mode) {
  return new Promise((resolve) => {
    const child = fork(new URL(import.meta.url), ["serve", mode], {
      env: { ...process.env, NODE_ENV: "production" },
    });
    child.once("message", (port) => resolve({ child, port }));
  });
}

async function measure() {
  const servers = { without: await start("without"), with: await start("with") };
  const rounds = Number(process.env.ROUNDS ?? 5);
  const figures = [];
  for (const [name, { path, least, what }] of Object.entries(ROUTES)) {
    const rates = { with: [], without: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const mode of ["without", "with"]) {
        const url = `http://127.0.0.1:${servers[mode].port}${path}`;
        const result = await autocannon({ url, connections: 10, duration: 2 });
        if (result.non2xx > 0 || result.errors > 0)
          throw new Error(`${url}: ${result.non2xx} failed`);
        if (round > 0) rates[mode].push(result.requests.average); // the first warms up
      }
    }
    const value = median(rates.with) / median(rates.without);
    figures.push({ name, value, ok: value >= least });
    console.log(
      `${value >= least ? "ok    " : "MISSED"} ${what}: ${median(rates.with).toFixed(0)} with, ` +
        `${median(rates.without).toFixed(0)} without: ${value.toFixed(2)} (at least ${least})`,
    );
  }
  for (const { child } of Object.values(servers)) child.kill();
  console.log(
    `bench:http ${figures.map(({ name, value }) => `${name}=${value.toFixed(2)}`).join(" ")}`,
  );
  process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
