// npm run bench:headers: what assent costs on responses that are no pages, in µs of the server's CPU time a request
// and as a ratio to the same server without it. Needs `npm run build`. Ends with one line of figures, and with 1
// where one is missed.
//
// Two ways, both with a process for each side and taking turns: `served`, a real server on loopback that this process
// loads over kept-alive connections; and `alone`, real request and response objects of Node's on a socket that goes
// nowhere, where nothing but the work itself is left.

import { fork } from "node:child_process";
import { createServer, IncomingMessage, ServerResponse } from "node:http";
import { Writable } from "node:stream";
import autocannon from "autocannon";

/** What assent may cost on one request, in µs of its own work: `served` depends on what else the machine does. */
const MOST = 8;
const PAIRS = Number(process.env.PAIRS ?? 3);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SERVED = Number(process.env.REQUESTS ?? 3000);
const ALONE = 4000;

/** Each route with what a browser sends there. `sid` and `theme` are declared, `_ga` needs consent, `x` is nobody's. */
const CASES = [
  { name: "json", path: "/json", cookie: undefined },
  { name: "headers", path: "/headers", cookie: undefined },
  { name: "returning", path: "/headers", cookie: "sid=0123456789abcdef; theme=dark; lang=fr" },
  { name: "decided", path: "/headers", cookie: "decision" },
];

/** `npm run bench:headers -- json` measures that alone. */
const wanted = process.argv.slice(2);
const ASKED = CASES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

/** A socket that takes everything and sends nothing. */
const NOWHERE = new Writable({
  write: (_chunk, _encoding, done) => done(),
  writev: (_chunks, done) => done(),
});

if (process.argv[2] === "side") await side(process.argv[3] === "with");
else await measure();

/** One side of the comparison: does as it is told over the channel to its parent. */
async function side(withAssent) {
  process.on("disconnect", () => process.exit()); // never left behind
  let gate;
  let decided = "theme=dark";
  if (withAssent) ({ gate, decided } = await makeGate());
  const listener =
    gate === undefined
      ? answer
      : (request, response) => gate(request, response, () => answer(request, response));
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.on("message", ({ ask, path, cookie }) => {
    if (ask === "cpu") process.send(process.cpuUsage().user);
    else void alone(listener, path, cookie === "decision" ? `sid=1; ${decided}` : cookie);
  });
  process.send({ port: server.address().port, decided });
}

function answer(request, response) {
  if (request.url === "/json") {
    const body = JSON.stringify({ id: 1, name: "answer", list: [1, 2, 3] });
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Content-Length", Buffer.byteLength(body));
    response.end(body);
    return;
  }
  response.setHeader("Set-Cookie", [
    "sid=0123456789abcdef; Path=/; HttpOnly; Secure; SameSite=Lax",
    "theme=dark; Path=/; Max-Age=2592000",
    "_ga=GA1.2.1234567890.1234567890; Path=/; Max-Age=63072000",
    "x=1; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
    "old=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
  ]);
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", 'W/"abc-123"');
  response.setHeader("X-Request-Id", "a81bc81b-dead-4e5d-abff-90865d1e13b1");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", "SAMEORIGIN");
  response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
  response.setHeader("Strict-Transport-Security", "max-age=31536000");
  response.setHeader(
    "Link",
    "</site.css>; rel=preload; as=style, <https://fonts.gstatic.com>; rel=preconnect",
  );
  response.setHeader("Content-Length", 2);
  response.end("ok");
}

async function makeGate() {
  const [{ defineCatalogue }, { consent }, services] = await Promise.all([
    import("../../dist/index.js"),
    import("../../dist/adapters/node.js"),
    import("../../dist/services/index.js"),
  ]);
  const cookies = [
    { name: "sid", retention: "session" },
    { name: "theme", retention: "1 year" },
  ];
  const catalogue = defineCatalogue({
    policy: { version: "1", controller: { name: "Bench" } },
    services: [
      { id: "site", name: "Site", category: "functional", cookies },
      services.matomo({ host: "stats.site.example" }),
      services.youtube(),
      services.googleFonts(),
      services.metaPixel(),
      services.googleAnalytics(),
    ],
  });
  const gate = consent({
    catalogue,
    secret: "0123456789abcdef0123456789abcdef",
    onWarning: () => undefined,
  });
  return { gate, decided: await decidedCookie(gate) };
}

/** The cookie of a visitor who has accepted everything, as the gate itself writes it. */
async function decidedCookie(gate) {
  const request = requestFor("/", undefined);
  const response = responseTo(request);
  gate(request, response, () => undefined);
  await request.consent.grant();
  response.end();
  response.detachSocket(NOWHERE);
  return response.getHeader("set-cookie")[0].split(";", 1)[0];
}

function requestFor(path, cookie) {
  const request = new IncomingMessage(NOWHERE);
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.method = "GET";
  request.url = path;
  const sent = {
    host: "127.0.0.1:8080",
    connection: "keep-alive",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/153.0",
    accept: "application/json",
    "accept-language": "en-GB,en;q=0.8,fr;q=0.6",
    "sec-fetch-dest": "empty",
    ...(cookie === undefined ? {} : { cookie }),
  };
  request.rawHeaders = Object.entries(sent).flat();
  request.headers = sent;
  return request;
}

function responseTo(request) {
  const response = new ServerResponse(request);
  response.assignSocket(NOWHERE);
  return response;
}

/** Tells the CPU time of many requests and responses without a wire, in µs a request. */
async function alone(listener, path, cookie) {
  const { user, system } = process.cpuUsage();
  for (let i = 0; i < ALONE; i++) {
    // What Node does after a response, it does in a later turn; until then all of it is alive.
    if (i % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
    const request = requestFor(path, cookie);
    const response = responseTo(request);
    listener(request, response);
    response.detachSocket(NOWHERE);
  }
  const used = process.cpuUsage({ user, system });
  process.send((used.user + used.system) / ALONE);
}

async function measure() {
  const samples = new Map();
  // How the engine compiles and collects differs from one process to the next: several are asked.
  for (let pair = 0; pair < PAIRS; pair++) {
    const sides = { without: await start("without"), with: await start("with") };
    await warmUp(sides);
    for (const { name, path, cookie } of ASKED) {
      for (const how of ["alone", "served"]) {
        const costs = { with: [], without: [] };
        for (let round = 0; round < ROUNDS; round++) {
          for (const mode of ["without", "with"]) {
            costs[mode].push(await costOf(how, sides[mode], path, cookie, sides.with.decided));
          }
        }
        const key = `${name}-${how}`;
        const [bare, gated] = [median(costs.without), median(costs.with)];
        samples.set(key, [...(samples.get(key) ?? []), { bare, added: gated - bare }]);
      }
    }
    for (const { child } of Object.values(sides)) child.kill();
  }
  const figures = [...samples].map(([name, taken]) => ({
    name,
    bare: median(taken.map(({ bare }) => bare)),
    added: median(taken.map(({ added }) => added)),
  }));
  for (const { name, bare, added } of figures) {
    console.log(
      `${name.padEnd(17)} ${added.toFixed(1).padStart(6)} µs more than the ${bare.toFixed(1)} µs without: ` +
        `${((bare + added) / bare).toFixed(2)} times`,
    );
  }
  const own = figures.filter(({ name }) => name.endsWith("-alone"));
  const worst = Math.max(...own.map(({ added }) => added));
  console.log(
    `bench:headers ${figures.map(({ name, added }) => `${name}=${added.toFixed(1)}`).join(" ")} ` +
      `worst-alone=${worst.toFixed(1)} (at most ${MOST})`,
  );
  process.exitCode = worst <= MOST ? 0 : 1;
}

/** Compilers of the engine work while the first requests are served. */
async function warmUp(sides) {
  for (let round = 0; round < 3; round++) {
    for (const { path, cookie } of ASKED) {
      for (const mode of ["without", "with"]) {
        for (const how of ["alone", "served"]) {
          await costOf(how, sides[mode], path, cookie, sides.with.decided);
        }
      }
    }
  }
}

function costOf(how, server, path, cookie, decided) {
  return how === "alone"
    ? asked(server.child, { ask: "alone", path, cookie })
    : served(server, path, cookie === "decision" ? `sid=1; ${decided}` : cookie);
}

function start(mode) {
  return new Promise((resolve, reject) => {
    const child = fork(new URL(import.meta.url), ["side", mode], {
      env: { ...process.env, NODE_ENV: "production" },
    });
    child.once("exit", (code) => {
      reject(new Error(`The server ${mode} assent did not start.`));
      if (code) process.exit(code);
    });
    child.once("message", ({ port, decided }) => resolve({ child, port, decided }));
  });
}

function asked(child, question) {
  return new Promise((resolve) => {
    child.once("message", resolve);
    child.send(question);
  });
}

/** CPU time of the serving process, in µs a request; without the kernel's, which sends the same bytes for both. */
async function served({ child, port }, path, cookie) {
  const before = await asked(child, { ask: "cpu" });
  const { errors, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: 8,
    amount: SERVED,
    headers: { accept: "application/json", ...(cookie === undefined ? {} : { cookie }) },
  });
  if (errors > 0 || non2xx > 0) throw new Error(`${path}: ${errors + non2xx} failed.`);
  return ((await asked(child, { ask: "cpu" })) - before) / SERVED;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
