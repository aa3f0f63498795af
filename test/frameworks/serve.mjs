// In the folder of a built app: assent before its handler, on a free port, which the parent is told.
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineCatalogue } from "../../dist/index.js";
import { consent } from "../../dist/adapters/node.js";
import { youtube } from "../../dist/services/index.js";
import { OTHERS } from "../browser/frameworks/hosts.mjs";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [youtube(), ...OTHERS],
});

process.on("disconnect", () => process.exit());
const { handler } = await import(pathToFileURL(join(process.cwd(), "handler.mjs")).href);
const gate = consent({ catalogue, onWarning: (warning) => console.error(warning) });
const server = createServer((request, response) => {
  gate(request, response, () => handler(request, response));
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
