// The browser's script as one text, and the module that holds it.
import { build } from "esbuild";

/** The module that the package has; the bundler's version is pinned, so that it is the same everywhere. */
export async function bundleFile() {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../src/browser/main.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
  });
  const code = outputFiles[0].text.trim();
  return `// Made by \`npm run build:script\` from src/browser; do not change it by hand.

/** The script for browsers, minified: it reads the site's rules from \`ASSENT_RULES\`. */
// prettier-ignore
export const bundle: string = ${JSON.stringify(code)};
`;
}
