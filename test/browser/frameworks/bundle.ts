// Small bundles of the apps under test, made when they are asked for.
import { build } from "esbuild";

/** A file of this folder as a script for browsers. `aliases`: modules by the folders they are taken from. */
export async function bundleFor(
  file: string,
  aliases: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(file, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    alias: { ...aliases },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
