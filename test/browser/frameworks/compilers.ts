// The compilers of frameworks whose sources are no JavaScript, for the bundles of the tests.
import { readFile } from "node:fs/promises";
import { transformFileAsync } from "@babel/core";
import solidPreset from "babel-preset-solid";
import type { Plugin } from "esbuild";
import { compile } from "svelte/compiler";

/** `.svelte` files, by Svelte's own compiler. */
export function svelte(generate: "client" | "server"): Plugin {
  return {
    name: "svelte",
    setup: (build) => {
      build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { js } = compile(await readFile(path, "utf8"), { generate, filename: path });
        return { contents: js.code, loader: "js" };
      });
    },
  };
}

/** `.jsx` files, by Solid's. */
export function solid(generate: "dom" | "ssr"): Plugin {
  return {
    name: "solid",
    setup: (build) => {
      build.onLoad({ filter: /\.jsx$/ }, async ({ path }) => {
        const presets = [[solidPreset, { generate, hydratable: true }]];
        const options = { presets, configFile: false, babelrc: false };
        const result = await transformFileAsync(path, options);
        return { contents: result?.code ?? "", loader: "js" };
      });
    },
  };
}
