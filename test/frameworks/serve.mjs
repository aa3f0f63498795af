// In the folder of a built app: the app with assent at the place that the argument names, on a free port, which the
// parent is told.
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { defineCatalogue } from "../../dist/index.js";
import { consent as consentForFetch } from "../../dist/adapters/fetch.js";
import { consent as consentForNode } from "../../dist/adapters/node.js";
import { youtube } from "../../dist/services/index.js";
import { OTHERS } from "../browser/frameworks/hosts.mjs";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [youtube(), ...OTHERS],
});
const options = { catalogue, onWarning: (warning) => console.error(warning) };
const own = (file) => import(pathToFileURL(join(process.cwd(), file)).href);

const listeners = {
  node: async () => {
    const gate = consentForNode(options);
    const { handler } = await own("handler.mjs");
    return (request, response) => gate(request, response, () => handler(request, response));
  },
  fetch: async () => {
    const gate = consentForFetch(options);
    const { files, fetch } = await own("fetch.mjs");
    const pages = getRequestListener((request) => gate(request, (passed) => fetch(passed)));
    return (request, response) => files(request, response, () => pages(request, response));
  },
};

process.on("disconnect", () => process.exit());
const server = createServer(await listeners[process.argv[2]]());
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
