#!/usr/bin/env node
// Runs html-tree.ts on Node 20 as well, which does not read TypeScript by itself.
import { createViteServer } from "vitest/node";

const loader = await createViteServer({
  configFile: false,
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const tool = await loader.ssrLoadModule(
    new URL("./scratch-contexts.ts", import.meta.url).pathname,
  );
  process.exitCode = tool["main"](process.argv.slice(2));
} finally {
  await loader.close();
}
