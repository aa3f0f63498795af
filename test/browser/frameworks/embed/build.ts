// Bundles of one app for server and browser, Svelte's by its own compiler.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

export type Framework = "react" | "vue" | "svelte" | "solid";
/** What the frame of the app shows. */
export interface Film {
  readonly service: string;
  readonly src: string;
  readonly title: string;
}

export interface App {
  /** The markup of the app's root. */
  readonly render: (film: Film) => Promise<string>;
  /** Markup for the head, if the framework needs some. */
  readonly head?: string;
}

type Side = "server" | "client";
const require = createRequire(import.meta.url);

function svelte(side: Side): Plugin {
  return {
    name: "svelte",
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { compile } = await import("svelte/compiler");
        const source = await readFile(path, "utf8");
        return { contents: compile(source, { generate: side, filename: path }).js.code };
      });
    },
  };
}

async function bundle(framework: Framework, side: Side): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`${framework}-${side}.mjs`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: side === "server" ? "cjs" : "iife",
    platform: side === "server" ? "node" : "browser",
    conditions: framework === "solid" && side === "server" ? ["node"] : [],
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [svelte(side)],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** The app as the server renders it. */
export async function serverApp(framework: Framework): Promise<App> {
  const module = { exports: {} };
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- a bundle of this folder
  new Function("module", "exports", "require", await bundle(framework, "server"))(
    module,
    module.exports,
    require,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the files of this folder export
  return module.exports as App;
}

/** The script that hydrates it. */
export function clientScript(framework: Framework): Promise<string> {
  return bundle(framework, "client");
}
