// npm run bench:http: requests per second of CPU time of an Express 5 server on loopback, with assent against
// without, taking turns, each in a process of its own; autocannon loads them from another. Needs `npm run build`.
// (Of CPU time, since on a machine that does other things the clock measures those; the clock's rate is printed too.)
// Small pages are judged by what is added to each, in ms. Ends with one line of ratios, and with 1 if a figure is missed. `npm run bench:http -- json` measures that route alone.
// The routes `hono-…` are those of Hono on Node, behind assent/fetch, in servers of their own.

import { fork } from "node:child_process";
import autocannon from "autocannon";
import { makePage } from "./pages.mjs";
import { sendReactPage } from "./react-page.mjs";
import { realPages } from "./real-pages.mjs";
import { serveHono } from "./hono-site.mjs";
import { consentOptions } from "./http-options.mjs";

/** Rounds before those that count: the servers' JavaScript is compiled at run time, the busiest of it again and again. */
const WARM_UP = 3;

const ROUTES = {
  real: {
    path: "/real",
    least: 0.65,
    what: "real pages already in memory, the same again and again",
  },
  // What is done to a page that was sent before is known (gate/known-documents.ts); this is the other end.
  "real-new": {
    path: "/real-new",
    least: 0.15,
    what: "the same, none of them twice the same bytes",
  },
  rendered: { path: "/rendered", least: 0.95, what: "100 KB page that Express renders with EJS" },
  memory: { path: "/memory", least: 0.6, what: "a made page of 100 KB already in memory" },
  json: { path: "/json", least: 0.95, what: "small JSON answer" },
  react: { path: "/react", most: 0.1, what: "5 KB page that React streams" },
  "hono-real": {
    path: "/real",
    least: 0.6,
    what: "Hono: real pages already in memory",
    site: "hono",
  },
  "hono-memory": {
    path: "/memory",
    least: 0.5,
    what: "Hono: a made page of 100 KB already in memory",
    site: "hono",
  },
  "hono-json": { path: "/json", most: 0.1, what: "Hono: small JSON answer", site: "hono" },
};

/** What assent may add to the resident memory of a server of real pages, in MB. */
const MOST_MEMORY = 25;

if (process.argv[2] === "serve") {
  const isWith = process.argv[3] === "with";
  await (process.argv[4] === "hono" ? serveHono(isWith, answerFigures) : serve(isWith));
} else if (process.argv[2] === "load") answerLoads();
else await measure(process.argv.slice(2));

/** A visitor who has decided nothing; nothing in the page is to be blocked but what every page has. */
async function serve(withAssent) {
  const { default: express } = await import("express");
  const page = makePage("article", 100 * 1024, 7).toString();
  // A list as sites render it: about 100 KB, every text escaped by the template, head and foot its own.
  const paragraph = page.match(/<p>([^<]{200,})</)?.[1] ?? "";
  const articles = Array.from({ length: 210 }, (_, id) => ({
    id,
    title: `Article ${id} & what came of it`,
    text: paragraph.slice(0, 380),
    url: `/articles/${id}`,
    tags: ["school", "research", "people"].slice(0, 1 + (id % 3)),
  }));
  const site = {
    name: "Bench",
    year: 2026,
    sections: ["News", "Research", "People"].map((label) => ({ label, url: `/${label}` })),
    legal: ["Imprint", "Privacy", "Cookies"].map((label) => ({ label, url: `/${label}` })),
  };
  const app = express();
  app.set("etag", "weak");
  app.set("views", new URL("views", import.meta.url).pathname);
  app.set("view engine", "ejs");
  if (withAssent) {
    const { consent } = await import("../../dist/adapters/express.js");
    app.use(consent(await consentOptions()));
  }
  app.get("/rendered", ({ path }, response) =>
    response.render("articles", { title: "Articles", site, path, articles }),
  );
  const real = realPages().map(({ bytes }) => bytes);
  let turn = 0;
  app.get("/real", (_request, response) => {
    turn = (turn + 1) % real.length;
    response.type("html").send(real[turn]);
  });
  app.get("/real-new", (_request, response) => {
    turn = turn + 1;
    const bytes = Buffer.concat([real[turn % real.length], Buffer.from(`<!-- ${turn} -->`)]);
    response.type("html").send(bytes);
  });
  app.get("/react", sendReactPage);
  app.get("/memory", (_request, response) => response.type("html").send(page));
  app.get("/json", (_request, response) =>
    response.json({ id: 1, name: "answer", list: [1, 2, 3] }),
  );
  answerFigures();
  const server = app.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
}

/** Tells, when asked, what the process has used. */
function answerFigures() {
  process.on("disconnect", () => process.exit()); // never left behind
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ seconds: (user + system) / 1e6, memory: process.memoryUsage.rss() / 1e6 });
  });
}

function start(mode, site) {
  return new Promise((resolve) => {
    const child = fork(new URL(import.meta.url), ["serve", mode, site], {
      env: { ...process.env, NODE_ENV: "production" },
    });
    child.once("message", (port) => resolve({ child, port }));
  });
}

/** Loads a server when asked, and tells how much of it was answered. */
function answerLoads() {
  process.on("disconnect", () => process.exit());
  process.on("message", (url) => {
    void autocannon({ url, connections: 10, duration: 2 }).then(({ non2xx, errors, requests }) =>
      process.send({ failed: non2xx + errors, rate: requests.average, answered: requests.total }),
    );
  });
}

async function measure(wanted) {
  const chosen = Object.entries(ROUTES).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  const servers = {};
  for (const { site = "express" } of chosen.map(([, route]) => route))
    servers[site] ??= { without: await start("without", site), with: await start("with", site) };
  const loader = fork(new URL(import.meta.url), ["load"]);
  const rounds = Number(process.env.ROUNDS ?? 9);
  const figures = [];
  for (const [name, { path, least, most, what, site = "express" }] of chosen) {
    const rates = { with: [], without: [] };
    const perCpu = { with: [], without: [] };
    const memory = { with: [], without: [] };
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const mode of round % 2 === 0 ? ["without", "with"] : ["with", "without"]) {
        const { child, port } = servers[site][mode];
        const url = `http://127.0.0.1:${port}${path}`;
        const before = (await asked(child, "cpu")).seconds;
        const { failed, rate, answered } = await asked(loader, url);
        const after = await asked(child, "cpu");
        const seconds = after.seconds - before;
        if (failed > 0) throw new Error(`${url}: ${failed} failed`);
        if (round < 0) continue;
        rates[mode].push(rate);
        perCpu[mode].push(answered / seconds);
        memory[mode].push(after.memory);
      }
    }
    if (most !== undefined) {
      const added = median(perCpu.with.map((rate, i) => 1000 / rate - 1000 / perCpu.without[i]));
      figures.push({ name: `${name}-ms`, value: added, ok: added <= most });
      console.log(
        `${added <= most ? "ok    " : "MISSED"} ${what}: ${(1000 / median(perCpu.with)).toFixed(3)} ms with, ` +
          `${(1000 / median(perCpu.without)).toFixed(3)} without: ${added.toFixed(3)} more (at most ${most})`,
      );
      continue;
    }
    // Of neighbours in time.
    const value = median(perCpu.with.map((rate, i) => rate / perCpu.without[i]));
    figures.push({ name, value, ok: value >= least });
    console.log(
      `${value >= least ? "ok    " : "MISSED"} ${what}: ${median(perCpu.with).toFixed(0)} with, ` +
        `${median(perCpu.without).toFixed(0)} without: ${value.toFixed(2)} (at least ${least}); ` +
        `by the clock ${median(rates.with).toFixed(0)} and ${median(rates.without).toFixed(0)}`,
    );
    if (name !== "real") continue;
    const added = median(memory.with) - median(memory.without);
    figures.push({ name: "real-memory-MB", value: added, ok: added <= MOST_MEMORY });
    console.log(
      `${added <= MOST_MEMORY ? "ok    " : "MISSED"} resident memory: ${median(memory.with).toFixed(0)} MB with, ` +
        `${median(memory.without).toFixed(0)} without: ${added.toFixed(0)} more (at most ${MOST_MEMORY})`,
    );
  }
  for (const pair of Object.values(servers))
    for (const { child } of Object.values(pair)) child.kill();
  loader.kill();
  console.log(
    `bench:http ${figures.map(({ name, value }) => `${name}=${value.toFixed(2)}`).join(" ")}`,
  );
  process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
}

function asked(child, question) {
  return new Promise((resolve) => {
    child.once("message", resolve);
    child.send(question);
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
