// A real nginx in front of an app, with a recipe of docs/caching.md as its configuration.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Is there an nginx to test with? (Debian: apt-get install nginx-light.) */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** The configuration that the documentation gives for a mode. */
function recipe(mode: "keyed" | "invariant"): string {
  const text = readFileSync(new URL("../../docs/caching.md", import.meta.url), "utf8");
  const block = new RegExp(`\`\`\`nginx ${mode}\\n(.*?)\`\`\``, "s").exec(text)?.[1];
  if (block === undefined) throw new Error(`docs/caching.md has no recipe "${mode}".`);
  return block;
}

/** A cache that keeps whatever it may, and knows nothing of consent. */
const ANY = `
proxy_cache_path /var/cache/nginx/site keys_zone=site:10m;
server {
  listen 80;
  location / {
    proxy_pass http://127.0.0.1:3000;
    proxy_set_header Host $host;
    proxy_cache site;
    proxy_cache_valid any 10m;
    add_header X-Cache $upstream_cache_status;
  }
}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Nginx {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts nginx on the loopback before the app at `upstream`. */
export async function startNginx(
  mode: "private" | "keyed" | "invariant",
  upstream: number,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "assent-nginx-"));
  const port = await freePort();
  const site = (mode === "private" ? ANY : recipe(mode))
    .replace("/var/cache/nginx/site", join(folder, "cache"))
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("http://127.0.0.1:3000", `http://127.0.0.1:${upstream}`);
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join("\n");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; ${user} worker_processes 1; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
events {}
http { access_log off; ${own}
${site} }`,
  );
  const child = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: "inherit",
  });
  const exited = new Promise<void>((resolve) => {
    child.on("exit", () => resolve());
  });
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(`http://127.0.0.1:${port}/consent/state`).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    port,
    stop: async () => {
      child.kill("SIGQUIT");
      const patience = setTimeout(() => child.kill("SIGKILL"), 2000);
      await exited;
      clearTimeout(patience);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
