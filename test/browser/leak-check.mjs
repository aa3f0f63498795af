#!/usr/bin/env node
// Runs leak-check.ts on Node 20 as well, which does not read TypeScript by itself:
// `node test/browser/with-chromium.mjs node test/browser/leak-check.mjs <url>…`
import { createViteServer } from "vitest/node";

const loader = await createViteServer({
  configFile: false,
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const tool = await loader.ssrLoadModule(new URL("./leak-check.ts", import.meta.url).pathname);
  process.exitCode = await tool["leakCheck"](process.argv.slice(2));
} finally {
  await loader.close();
}
