// Small bundles of the apps under test, made when they are asked for.
import { createRequire } from "node:module";
import { build } from "esbuild";
import type { BuildOptions, Plugin } from "esbuild";

/** How an app is bundled. */
export interface BundleOptions {
  /** Modules by the folders they are taken from. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
  readonly mode?: "production" | "development";
  readonly define?: Readonly<Record<string, string>>;
  readonly format?: "iife" | "esm";
}

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    logLevel: "error",
  });
  return outputFiles?.[0]?.text ?? "";
}

/** A file of this folder as a script for browsers. */
export function bundleFor(file: string, options: BundleOptions = {}): Promise<string> {
  const mode = options.mode ?? "production";
  return textOf({
    entryPoints: [new URL(file, import.meta.url).pathname],
    minify: mode === "production",
    format: options.format ?? "iife",
    conditions: mode === "development" ? ["development", "browser"] : ["browser"],
    alias: { ...options.aliases },
    plugins: [...(options.plugins ?? [])],
    define: { "process.env.NODE_ENV": `"${mode}"`, ...options.define },
  });
}

/** A file of this folder, compiled and loaded by the server. `T`: what it exports. */
export async function serverModule<T>(file: string, options: BundleOptions = {}): Promise<T> {
  const code = await textOf({
    entryPoints: [new URL(file, import.meta.url).pathname],
    format: "cjs",
    platform: "node",
    conditions: ["node"],
    alias: { ...options.aliases },
    plugins: [...(options.plugins ?? [])],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const loaded: { exports: unknown } = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- a bundle of the test's own
  new Function("module", "exports", "require", code)(
    loaded,
    loaded.exports,
    createRequire(import.meta.url),
  );
  return loaded.exports as T;
}
