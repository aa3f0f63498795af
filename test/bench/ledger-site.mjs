// @ts-check
// A site with a ledger, for the bench. node ledger-site.mjs <sqlite|postgres> <where> [bare]; `bare`: with INSERTs in
// its place. Ends with its standard input.
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openLedger } from "../_support/ledger-process.mjs";
import { bareLedger, openBare } from "./ledger-bare.mjs";

const dist = process.env["ASSENT_DIST"] ?? new URL("../../dist", import.meta.url).pathname;
/** @param {string} path */
const load = async (path) => import(pathToFileURL(join(dist, path)).href);
/** @type {typeof import("../../src/index.ts")} */
const { defineCatalogue } = await load("index.js");
/** @type {typeof import("../../src/adapters/node.ts")} */
const { consent } = await load("adapters/node.js");

const [kind = "", where = "", mode] = process.argv.slice(2);

async function openOne() {
  if (mode !== "bare") return openLedger(kind, where);
  const bare = await openBare(kind, where);
  return { ledger: bareLedger(bare), close: bare.close };
}

const { ledger, close } = await openOne();
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Bench" } },
  services: [{ id: "youtube", name: "YouTube", category: "marketing", urls: ["youtube.com"] }],
});
const gate = consent({ catalogue, ledger, secret: "0123456789abcdef" });
const server = createServer((request, response) => {
  gate(request, response, () => response.end("hello"));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" ? address?.port : "");
});
process.stdin.resume().once("end", () => {
  server.closeAllConnections();
  server.close(() => void close());
});
