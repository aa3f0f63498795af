// Makes one module of the words of all languages: Node would else open dozens of files for every site. Runs after tsc.

import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const folder = fileURLToPath(new URL("../dist/pages/text/", import.meta.url));
const bundle = await rolldown({ input: join(folder, "index.js") });
await bundle.write({ file: join(folder, "index.js"), format: "esm" });

/** What others import: the functions, and the types of a text. */
const KEPT = new Set(["index.js", "index.d.ts", "texts.d.ts", "types.d.ts", "types.js"]);
for (const name of readdirSync(folder)) if (!KEPT.has(name)) rmSync(join(folder, name));
