#!/usr/bin/env node
// Runs a tool of this folder on Node 20 as well, which does not read TypeScript by itself:
// `node test/browser/tool.mjs scan.ts campus-network`. A tool exports `main(arguments)`, which gives the exit status.
import { createViteServer } from "vitest/node";

const [file = "", ...args] = process.argv.slice(2);
const loader = await createViteServer({
  configFile: false,
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const tool = await loader.ssrLoadModule(new URL(file, import.meta.url).pathname);
  process.exitCode = await tool["main"](args);
} finally {
  await loader.close();
}
