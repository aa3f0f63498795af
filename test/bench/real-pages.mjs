// The pages of npm's `htmlparser-benchmark`: 258 of real sites, saved from the web, 24.6 MB. Nobody here made them.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Their names and bytes, in an order that is always the same.
 *
 * @param most as many bytes are enough.
 */
export function realPages(most = Number.POSITIVE_INFINITY) {
  const main = createRequire(import.meta.url).resolve("htmlparser-benchmark/package.json");
  const folder = join(dirname(main), "files");
  const pages = [];
  let size = 0;
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith(".html")) continue;
    const bytes = readFileSync(join(folder, name));
    pages.push({ name, bytes });
    size += bytes.length;
    if (size > most) break;
  }
  return pages;
}
