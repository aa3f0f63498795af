// `npm run docs:build`: the documentation as a site, in docs/.vitepress/dist. `npm run docs:dev`: the same while it is
// being written. Neither asks the network for anything; both need `npm run build` before, for the API reference.

import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vitepress";
import { root } from "./api-model.mjs";
import { layApiPages, layPages } from "./docs-pages.mjs";

const docs = join(root, "docs");

layPages();
if (process.argv[2] === "dev") {
  if (!existsSync(join(docs, ".vitepress/pages/api/index.md"))) layApiPages();
  const server = await createServer(docs);
  await server.listen();
  server.printUrls();
  for (const folder of [docs, root]) {
    watch(folder, (_, name) => {
      if (name?.endsWith(".md")) layPages();
    });
  }
} else {
  layApiPages();
  await build(docs);
}
