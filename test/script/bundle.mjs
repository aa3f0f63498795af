// The two parts of the browser's script as texts, and the module that holds them.
import { build } from "esbuild";

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../../src/browser/${name}.ts`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
  });
  return JSON.stringify(outputFiles[0].text.trim());
}

/** The module that the package has; the bundler's version is pinned, so that it is the same everywhere. */
export async function bundleFile() {
  return `// Made by \`npm run build:script\` from src/browser; do not change it by hand.

/** What every page loads, minified: it reads the site's rules from \`ASSENT_RULES\`. */
// prettier-ignore
export const bundle: string = ${await bundled("main")};

/** What is loaded once somebody answers: a module. */
// prettier-ignore
export const answers: string = ${await bundled("answers")};
`;
}
