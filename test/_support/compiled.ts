// The sources as JavaScript, for tests that start processes of their own: Node 20 runs no TypeScript.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

/** Compiles `src/`; beside `dist/`, which is somebody else's. Inside `node_modules`, so that packages are found. */
export function compileSources(): { readonly path: string; readonly remove: () => void } {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const path = mkdtempSync(join(cache, "assent-compiled-"));
  // Below node_modules no package.json of ours says that this is ESM.
  writeFileSync(join(path, "package.json"), '{ "type": "module" }');
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", join(root, "src"), "--outDir", path, "--noCheck"], {
    stdio: "pipe",
  });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
