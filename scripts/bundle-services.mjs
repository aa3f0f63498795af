// Makes one module of the ready-made services, and one declaration file: Node would else open hundreds of small files
// for `import { youtube } from "assent/services"`, and the compiler of a site as many. Bundlers still take single
// functions out of it. Runs after tsc.

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const folder = fileURLToPath(new URL("../dist/services/", import.meta.url));
const entry = join(folder, "index.js");

const bundle = await rolldown({
  input: entry,
  // The rest of the package stays as it is.
  external: (id) => !id.startsWith("./") && !id.startsWith(folder),
  treeshake: { moduleSideEffects: false },
});
const { output } = await bundle.write({ file: entry, format: "esm" });
const [{ moduleIds }] = output;

// What declares a service: everything that all.js lists.
const listed = [
  ...readFileSync(join(folder, "all.d.ts"), "utf8").matchAll(/from "\.\/([\w-]+)\.[jt]s"/g),
]
  .map(([, name]) => name)
  .filter((name) => name !== "ready-made");
const vendors = new Set(listed);
const declarations = [...vendors].map((name) =>
  readFileSync(join(folder, `${name}.d.ts`), "utf8")
    .replaceAll(/^import [^;]+;\n/gm, "")
    .replaceAll(/^export \{\};\n/gm, "")
    .trim(),
);
const header = [
  'import type { ServiceDeclaration } from "../catalogue/types.ts";',
  'import type { ServiceOptions } from "./ready-made.ts";',
  'export type { ServiceOptions } from "./ready-made.ts";',
];
writeFileSync(join(folder, "all.d.ts"), [...header, ...declarations, ""].join("\n"));

for (const id of moduleIds) if (id.startsWith(folder) && id !== entry) rmSync(id);
for (const name of readdirSync(folder)) {
  if (name.endsWith(".d.ts") && vendors.has(basename(name, ".d.ts"))) rmSync(join(folder, name));
}
for (const name of ["purposes", "uses"]) rmSync(join(folder, `${name}.d.ts`));
