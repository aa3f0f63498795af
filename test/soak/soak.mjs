// npm run soak: ten minutes (or the seconds given) of mixed traffic against servers in a process of their own: pages
// whole and streamed, compressed or not, JSON, events, uploads, answers to the banner, revalidations, and clients that
// leave midway. Every answer is checked. Needs `npm run build`. Ends with 1 on any error, or if memory grows.

import { fork } from "node:child_process";
import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const SECONDS = Number(process.argv[2] ?? 600);
/** Visitors at once, on each server. */
const VISITORS = 6;
const SAMPLES = 40;
/** What may be held at the end over what was held once everything had run for a while. */
const MOST_GROWTH = 6 * 1024 * 1024;
/** An answer that takes longer hangs. */
const PATIENCE = 30_000;

const child = fork(new URL("./server.mjs", import.meta.url), {
  execArgv: ["--expose-gc"],
  env: { ...process.env, NODE_ENV: "production" },
});
let ended = false;
child.once("exit", (code) => {
  if (ended) return;
  console.error(`The server ended (${code}).`);
  process.exit(1);
});
const { ports } = await new Promise((resolve) => child.once("message", resolve));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const counts = new Map();
const errors = [];
const deadline = Date.now() + SECONDS * 1000;

/** One request; resolves to what came, or to what came until it was left off. */
function ask(port, { path, method = "GET", headers = {}, body, leaveAfter }) {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: "127.0.0.1", path, method, headers }, (response) => {
      const chunks = [];
      let length = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (leaveAfter !== undefined && length >= leaveAfter) sent.destroy();
      });
      const done = () => {
        clearTimeout(timer);
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode,
          headers: response.headers,
          bytes,
          complete: response.complete,
        });
      };
      response.on("end", done);
      response.on("error", done);
    });
    const timer = setTimeout(() => {
      sent.destroy();
      reject(new Error(`${method} ${path} hung`));
    }, PATIENCE);
    sent.on("error", (error) => {
      clearTimeout(timer);
      if (leaveAfter === undefined) reject(error);
      else resolve(undefined);
    });
    sent.end(body);
  });
}

function check(holds, what) {
  if (!holds) throw new Error(what);
}

/** What no answer may do before there is consent. */
function checkRefused({ headers }, path) {
  const lines = headers["set-cookie"] ?? [];
  check(!lines.some((line) => /^(?:_ga|nobody)=[^;]/.test(line)), `${path}: ${lines.join(" | ")}`);
}

function text({ headers, bytes }) {
  if (headers["content-encoding"] === "gzip") return gunzipSync(bytes).toString();
  if (headers["content-encoding"] === "br") return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}

function checkPage(answer, path, paragraphs) {
  check(answer.status === 200 && answer.complete, `${path}: ${answer.status}`);
  checkRefused(answer, path);
  const html = text(answer);
  check(html.includes(`id="p${paragraphs - 1}"`) && html.endsWith("</html>"), `${path}: cut short`);
  check(!/<script src="https:\/\/stats|<img src="https:\/\/unknown/.test(html), `${path}: leaks`);
}

const VISITS = {
  async page(port) {
    checkPage(await ask(port, { path: "/page" }), "/page", 20);
  },
  async packed(port) {
    const coding = Math.random() < 0.5 ? "gzip" : "br";
    checkPage(
      await ask(port, { path: "/page", headers: { "accept-encoding": coding } }),
      "/page",
      20,
    );
  },
  async stream(port) {
    const headers = Math.random() < 0.5 ? { "accept-encoding": "gzip" } : {};
    checkPage(await ask(port, { path: "/stream", headers }), "/stream", 200);
  },
  async json(port) {
    const answer = await ask(port, { path: "/json", headers: { cookie: "_ga=1; sid=2" } });
    checkRefused(answer, "/json");
    check(text(answer) === '{"ok":true,"list":[1,2,3]}', "/json: another body");
  },
  async head(port) {
    const answer = await ask(port, { path: "/page", method: "HEAD" });
    check(answer.status === 200 && answer.bytes.length === 0, "HEAD /page");
  },
  async again(port) {
    const { headers } = await ask(port, { path: "/page" });
    if (headers.etag === undefined) return; // Koa's page has none
    const answer = await ask(port, { path: "/page", headers: { "if-none-match": headers.etag } });
    check(answer.status === 304 || answer.status === 200, `revalidation: ${answer.status}`);
  },
  async upload(port) {
    const body = Buffer.alloc(200_000, "x");
    const answer = await ask(port, { path: "/upload", method: "POST", body });
    check(text(answer) === '{"length":200000}', `/upload: ${text(answer).slice(0, 80)}`);
  },
  async events(port) {
    await ask(port, { path: "/events", leaveAfter: 60 });
  },
  async leaves(port) {
    await ask(port, { path: "/stream", leaveAfter: 1 + Math.floor(Math.random() * 60_000) });
  },
  async answers(port) {
    const origin = `http://127.0.0.1:${port}`;
    const yes = await ask(port, {
      path: "/consent/choice",
      method: "POST",
      headers: {
        origin,
        "sec-fetch-site": "same-origin",
        "content-type": "application/json",
      },
      body: '{"act":"accept"}',
    });
    const cookie = (yes.headers["set-cookie"] ?? [])
      .map((line) => line.split(";", 1)[0])
      .join("; ");
    check(
      yes.status === 200 && cookie.includes("consent="),
      `choice: ${yes.status} ${text(yes).slice(0, 80)}`,
    );
    const page = await ask(port, { path: "/page", headers: { cookie } });
    check(
      text(page).includes('<script src="https://stats.example/1.js">'),
      "/page: blocked after consent",
    );
  },
};

async function visitor(port, offset) {
  const names = Object.keys(VISITS);
  for (let turn = offset; Date.now() < deadline; turn++) {
    const name = names[turn % names.length];
    try {
      await VISITS[name](port);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    } catch (error) {
      errors.push(`${name}: ${error.message}`);
      if (errors.length > 20) return;
    }
  }
}

function held() {
  return new Promise((resolve) => {
    child.once("message", ({ heapUsed, external }) =>
      resolve({ at: Date.now(), bytes: heapUsed + external }),
    );
    child.send("held");
  });
}

/** Bytes a millisecond, by least squares. */
function slopeOf(samples) {
  const mean = (of) => samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [at, bytes] = [mean((sample) => sample.at), mean((sample) => sample.bytes)];
  const over = samples.reduce((sum, s) => sum + (s.at - at) * (s.bytes - bytes), 0);
  return over / samples.reduce((sum, s) => sum + (s.at - at) ** 2, 0);
}

const visitors = ports.flatMap((port) =>
  Array.from({ length: VISITORS }, (_, i) => visitor(port, i)),
);
const samples = [];
// Caches fill and code is compiled in the first third.
for (let i = 0; i < SAMPLES && errors.length === 0; i++) {
  const at = Date.now();
  const left = (deadline - at) / (SAMPLES - i);
  await new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, left));
  });
  if (i >= SAMPLES / 3) samples.push(await held());
}
await Promise.all(visitors);
agent.destroy();
ended = true;
child.disconnect();

const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const slope = samples.length > 1 ? slopeOf(samples) : 0;
const grown = slope * ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0));
const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(2);
for (const error of errors.slice(0, 20)) console.error(error);
console.log([...counts].map(([name, count]) => `${name} ${count}`).join(", "));
console.log(
  `soak ${SECONDS} s, ${total} visits, ${errors.length} errors, ${megabytes(samples.at(-1)?.bytes ?? 0)} MB held, ` +
    `slope ${megabytes(slope * 60_000)} MB/min (grown by ${megabytes(grown)} MB, at most ${megabytes(MOST_GROWTH)})`,
);
const missed = Object.keys(VISITS).filter((name) => !counts.has(name));
if (missed.length > 0) console.error(`Never done: ${missed.join(", ")}`);
process.exitCode = errors.length === 0 && grown <= MOST_GROWTH && missed.length === 0 ? 0 : 1;
