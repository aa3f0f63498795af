// @ts-check
// Starts an example: `npm run demo`, `npm run demo -- koa`. PORT is honoured.
import { createServer } from "node:http";

const EXAMPLES = {
  "engineering-school": {
    load: async () => (await import("./engineering-school/app.mjs")).createApp(),
    pages: "/  /programmes  /news  /film  /contact  /share  /intranet",
    tries: (/** @type {string} */ site) => [
      ["the same page, with and without", `${site}/news  ${site}/without/news`],
      [
        "what a page loads from others before anybody said yes (nothing), and without assent",
        `curl -s ${site}/film | grep -o ' src="https://[^"]*'; curl -s ${site}/without/film | grep -o ' src="https://[^"]*'`,
      ],
      ["which cookies leave the server", `curl -si ${site}/ | grep -i set-cookie`],
      [
        "accept, keep the cookie, look again",
        `curl -s -o /dev/null -c jar -H 'Sec-Fetch-Site: same-origin' -d act=accept ${site}/consent/choice && curl -si -b jar ${site}/ | grep -i set-cookie`,
      ],
      ["a browser that says no by itself", `curl -s -H 'Sec-GPC: 1' ${site}/ | grep -i signal`],
      ["the cookie policy, written from the catalogue", `${site}/consent/policy`],
    ],
  },
  koa: {
    load: async () => (await import("./koa.mjs")).createApp().callback(),
    pages: "/  /film",
    tries: (/** @type {string} */ site) => [
      ["the film, blocked until asked for", `${site}/film`],
      ["which cookies leave the server", `curl -si ${site}/ | grep -i set-cookie`],
    ],
  },
};

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT=${text} is not a port: use a number from 0 to 65535.`);
  return process.exit(1);
}

const name = process.argv[2] ?? "engineering-school";
const names = Object.keys(EXAMPLES);
if (!names.includes(name)) {
  console.error(`There is no example ${JSON.stringify(name)}: choose one of ${names.join(", ")}.`);
  process.exit(1);
}
const example = EXAMPLES[/** @type {keyof typeof EXAMPLES} */ (name)];
const port = parsePort(process.env["PORT"] || "3000");
const listener = await example.load();
const server = createServer((request, response) => void listener(request, response));
server.on("error", (error) => {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(
    code === "EADDRINUSE"
      ? `Port ${port} is taken: stop what listens there, or choose another (PORT=3001 npm run demo).`
      : `Cannot listen on port ${port}: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, () => {
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const site = `http://localhost:${address.port}`;
  console.log(`\n  ${name}: ${site}\n\n  pages: ${example.pages}\n`);
  for (const [what, how] of example.tries(site)) console.log(`  ${what}:\n    ${how}`);
  console.log("\n  Ctrl+C stops it.");
});
