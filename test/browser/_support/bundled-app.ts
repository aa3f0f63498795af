// A site whose whole server is one file, as people deploy it: bundled, its names cut short.

import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { minify } from "@swc/core";
import { build, type BuildOptions } from "esbuild";

const source = (path: string): string => new URL(`../../../src/${path}`, import.meta.url).pathname;

const APP = `
import express from "express";
import { defineCatalogue } from "assent";
import { consent } from "assent/express";
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "film", name: "Film", category: "marketing", urls: ["film.example"] },
    { id: "stats", name: "Stats", category: "statistics", urls: ["stats.example"] },
  ],
});
const app = express();
app.use(consent({ catalogue, csp: false, secret: "only for this test, nowhere else" }));
app.get("/", (request, response) => {
  response.type("html").send(
    '<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><h1>Shop</h1>' +
      '<iframe src="https://film.example/1" title="A film" width="560" height="315"></iframe>' +
      '<script src="https://stats.example/count.js"></script>' +
      "<p>" + "A long page. ".repeat(100),
  );
});
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** How a bundler treats the server. */
export type Bundling = "esbuild" | "esbuild with names kept" | "SWC";

/** The server in one file. */
async function bundle(how: Bundling): Promise<string> {
  const options: BuildOptions & { write: false } = {
    stdin: { contents: APP, resolveDir: new URL("../../..", import.meta.url).pathname },
    alias: { assent: source("index.ts"), "assent/express": source("adapters/express.ts") },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    minify: how !== "SWC",
    keepNames: how === "esbuild with names kept",
  };
  const { outputFiles } = await build(options);
  const code = outputFiles[0]?.text ?? "";
  if (how !== "SWC") return code;
  const least = await minify(code, { compress: true, mangle: { toplevel: true } });
  return least.code;
}

export interface BundledApp {
  readonly origin: string;
  /** What the server has written to its error output. */
  readonly errors: () => string;
  close(): Promise<void>;
}

/** Bundles the app and starts it in a process and a folder of its own: no file of the project is beside it. */
export async function startBundledApp(how: Bundling): Promise<BundledApp> {
  const folder = await mkdtemp(join(tmpdir(), "assent-bundled-"));
  const file = join(folder, "server.cjs");
  await writeFile(file, await bundle(how));
  const server = spawn(process.execPath, [file], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  server.stderr.on("data", (text) => (errors += String(text)));
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (text) => {
      resolve(String(text).trim());
    });
    server.once("exit", () => {
      reject(new Error(`The bundled server does not start: ${errors}`));
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    errors: () => errors,
    async close() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
