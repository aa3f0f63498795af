// The two parts of the browser's script as texts, and the module that holds them.
import { build } from "esbuild";
import { minifySync } from "rolldown/utils";

/**
 * Properties that only the script itself knows: the page, the server and the browser have none of these names, no string
 * holds them, and both parts shorten them alike.
 */
const OWN =
  /^(?:boxes|changed|createDom|guarded|hasReports|holds|isGuardOnly|isHeld|isOpen|isPosted|isRefused|isUnknown|lifetimeOf|mayKeep|ofOurs|onUndeclared|refusalOf|sweep|sweepAll|typed|whenReady)$/;

async function bundled(name, mangleCache) {
  const { outputFiles, ...made } = await build({
    entryPoints: [new URL(`../../src/browser/${name}.ts`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: "esm",
    target: ["chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
    mangleProps: OWN,
    mangleCache,
  });
  const options = { module: true, compress: { target: "es2022" }, mangle: { toplevel: true } };
  const { code, errors } = minifySync(`${name}.js`, outputFiles[0].text, options);
  if (errors.length > 0) throw new Error(errors[0].message);
  return { text: JSON.stringify(code.trim()), mangleCache: made.mangleCache };
}

/** The module that the package has; bundler and minifier are pinned, so that it is the same everywhere. */
export async function bundleFile() {
  const main = await bundled("main", {});
  const answers = await bundled("answers", main.mangleCache);
  return `// Made by \`npm run build:script\` from src/browser; do not change it by hand.

/** What every page loads, minified: it reads the site's rules from \`ASSENT_RULES\`. */
// prettier-ignore
export const bundle: string = ${main.text};

/** What is loaded once somebody answers: a module. */
// prettier-ignore
export const answers: string = ${answers.text};
`;
}
