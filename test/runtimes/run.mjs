// npm run test:runtimes: assent/fetch with Hono in workerd (the runtime of Cloudflare Workers), Bun and Deno. Outside CI,
// for each is a download of 30 to 60 MB (`npm i --no-save workerd bun deno`). `BUN=/path/to/bun node test/runtimes/run.mjs bun`
// runs one of them, from elsewhere. Needs `npm run build`.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "runtimes-"));
const SITE = new URL("site.mjs", import.meta.url).pathname;

/** What starts the site on this port. */
const RUNTIMES = {
  workerd: async (port) => {
    await bundle(join(folder, "worker.js"));
    await writeFile(
      join(folder, "config.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.js")],
    compatibilityDate = "2025-09-01",
    compatibilityFlags = ["nodejs_compat"],
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
    );
    return ["serve", join(folder, "config.capnp")];
  },
  bun: async (port) => {
    const start = `import site from ${JSON.stringify(SITE)}; Bun.serve({ port: ${port}, hostname: "127.0.0.1", development: false, fetch: (request) => site.fetch(request) });`;
    await writeFile(join(folder, "bun.mjs"), start);
    return ["run", join(folder, "bun.mjs")];
  },
  deno: (port) =>
    Promise.resolve(["serve", "--allow-all", "--host", "127.0.0.1", "--port", String(port), SITE]),
};

const wanted = process.argv.slice(2);
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(RUNTIMES)) {
    const port = await freePort();
    const command = process.env[name.toUpperCase()] ?? `node_modules/.bin/${name}`;
    const runtime = spawn(command, await RUNTIMES[name](port), {
      stdio: ["ignore", "ignore", "inherit"],
    });
    try {
      await visit(`http://127.0.0.1:${port}`);
      console.log(`assent/fetch in ${name}: ok`);
    } finally {
      runtime.kill();
      if (runtime.exitCode === null) await once(runtime, "exit");
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

async function visit(origin) {
  await up(origin);
  let jar = "";
  const open = (path, headers = {}) =>
    fetch(origin + path, {
      redirect: "manual",
      headers: { accept: "text/html", "sec-fetch-dest": "document", cookie: jar, ...headers },
    });
  const answer = async (body) => {
    const response = await fetch(`${origin}/consent/choice`, {
      method: "POST",
      redirect: "manual",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json", cookie: jar },
      body: JSON.stringify(body),
    });
    const line = response.headers.getSetCookie().find((one) => one.startsWith("consent="));
    if (line !== undefined) jar = line.split(";", 1)[0];
    return response;
  };
  const loads = (html) => [/<script src="https:/.test(html), /<iframe[^>]* src="https:/.test(html)];

  for (const path of ["/", "/stream", "/transform"]) {
    const page = await open(path);
    const html = await page.text();
    assert.equal(page.status, 200, path);
    assert.deepEqual(loads(html), [false, false], path);
    assert.match(html, /value="accept"/, path);
    assert.match(page.headers.get("cache-control") ?? "", /^private/, path);
    assert.match(page.headers.get("content-security-policy") ?? "", /connect-src/, path);
  }
  assert.deepEqual((await open("/")).headers.getSetCookie(), ["sid=1"]);
  assert.equal((await open("/same")).headers.get("vary"), null);
  assert.deepEqual(await (await open("/json", { cookie: "_ga=1; sid=2" })).json(), {
    cookie: "sid=2",
    status: "undecided",
  });
  assert.equal((await open("/consent")).status, 200);
  assert.equal((await open("/consent/script.js")).status, 200);
  const head = await fetch(`${origin}/`, { method: "HEAD" });
  assert.equal(await head.text(), "");
  assert.equal((await open("/broken")).status, 500);
  assert.equal((await open("/nowhere")).status, 404);

  const accepted = await answer({ act: "accept" });
  assert.equal(accepted.status, 200);
  assert.equal((await accepted.json()).status, "granted");
  const all = await open("/");
  assert.deepEqual(loads(await all.text()), [true, true]);
  assert.equal(all.headers.getSetCookie().length, 2);
  const large = await answer({ act: "accept", x: "x".repeat(20_000) });
  assert.equal(large.status, 413);
  const foreign = await fetch(`${origin}/consent/choice`, {
    method: "POST",
    headers: { "sec-fetch-site": "cross-site" },
    body: new URLSearchParams({ act: "accept" }),
  });
  assert.equal(foreign.status, 403);
  const withdrawn = await answer({ act: "withdraw" });
  assert.ok(withdrawn.headers.getSetCookie().some((line) => /^_ga=;.*Max-Age=0/.test(line)));
  assert.deepEqual(loads(await (await open("/")).text()), [false, false]);
}

async function bundle(outfile) {
  await build({
    entryPoints: [SITE],
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["worker"],
    external: ["node:*"],
    plugins: [{ name: "require", setup: requireBuiltIns }],
    outfile,
    logLevel: "error",
  });
}

/** workerd has no `require`: what CommonJS asks Node for is imported, as Wrangler does. */
function requireBuiltIns({ onResolve, onLoad }) {
  onResolve({ filter: /^(?:crypto|util|buffer|stream)$/ }, ({ path, kind }) =>
    kind === "require-call" ? { path: `node:${path}`, namespace: "built-in" } : undefined,
  );
  onLoad({ filter: /./, namespace: "built-in" }, ({ path }) => ({
    contents: `import all from ${JSON.stringify(path)}; module.exports = all;`,
  }));
}

async function up(origin) {
  for (let i = 0; i < 100; i++) {
    try {
      await fetch(`${origin}/same`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error("The runtime did not start.");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address();
  server.close();
  return free;
}
