// @ts-check
// Starts an example: `npm run demo`, `npm run demo -- campus-network`. PORT is honoured.
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
  "language-courses": {
    load: async () => (await import("./language-courses/app.mjs")).createApp(),
    pages: "/  /courses  /listen  /enrol",
    tries: (/** @type {string} */ site) => [
      ["the same page, with and without", `${site}/listen  ${site}/without/listen`],
      [
        "web beacons: only the count that knows nobody is left (look for 1 × 1 images)",
        `curl -s ${site}/ | grep -o '<img class="beacon" src="[^"]*'`,
      ],
      ["four kinds of cookies, by the names of the school", `${site}/consent/policy`],
    ],
  },
  "campus-network": {
    // The answer is kept for an apex and its sub-domains; browsers find those of localhost here.
    host: "campus.localhost",
    load: async () => {
      const { createApp } = await import("./campus-network/app.mjs");
      const region = process.env["REGION"];
      return createApp({ accounts: new Map(), ...(region && { region }) });
    },
    pages: "/  /news  /apply  /account",
    tries: (/** @type {string} */ site) => [
      ["answer here, and look there", `${site}/  ${site.replace("//", "//lyon.")}/news`],
      ["the same page without", `${site}/without/news`],
      ["a browser that says no by itself", `curl -s -H 'Sec-GPC: 1' ${site}/ | grep -i signal`],
      ["tick and untick the box for letters", `${site}/account`],
      [
        "as seen from elsewhere: opt-out, notice, a mix of them, what the law exempts",
        "REGION=US-CA npm run demo -- campus-network  (or NZ, SG, GB)",
      ],
      [
        "an opt-out that a browser asks for, told on every page",
        `curl -s -H 'X-Region: US-CA' -H 'Sec-GPC: 1' ${site}/ | grep -i 'opt-out request'`,
      ],
      [
        "one answer for an account: log in with the same name in two browsers, answer in one",
        `${site}/account`,
      ],
    ],
  },
  "open-data-portal": {
    load: async () => (await import("./open-data-portal/app.mjs")).createApp().callback(),
    pages: "/  /arbres  /contact  /charte-cookies",
    tries: (/** @type {string} */ site) => [
      ["the same page, with and without", `${site}/arbres  ${site}/without/arbres`],
      ["the charter: provider, service and place, cookie, purpose", `${site}/charte-cookies`],
      [
        "its own `sessionid`, without consent",
        `curl -si -X POST ${site}/connexion | grep -i set-cookie`,
      ],
    ],
  },
  "trades-institute": {
    load: async () => (await import("./trades-institute/app.mjs")).createApp(),
    pages: "/  /trades  /workshops  /apply",
    tries: (/** @type {string} */ site) => [
      ["the same page, with and without", `${site}/workshops  ${site}/without/workshops`],
      [
        "accept; a cookie of ten years leaves the server with 13 months",
        `curl -s -o /dev/null -c jar -H 'Sec-Fetch-Site: same-origin' -d act=accept ${site}/consent/choice && curl -si -b jar '${site}/?print=large' | grep -i large_print`,
      ],
      ["data protection officer and authority", `${site}/consent/policy`],
    ],
  },
  react: {
    load: async () => (await import("./react-streaming/app.mjs")).createApp(),
    pages: "/",
    tries: (/** @type {string} */ site) => [
      ["the page comes in two parts, the second after 1.5 seconds", `curl -sN ${site}/`],
      [
        "frames, scripts and images of others before anybody said yes (none)",
        `curl -s ${site}/ | grep -oE '<(iframe|script|img)[^>]* src="https://[^"]*'`,
      ],
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
  const site = `http://${"host" in example ? example.host : "localhost"}:${address.port}`;
  console.log(`\n  ${name}: ${site}\n\n  pages: ${example.pages}\n`);
  for (const [what, how] of example.tries(site)) console.log(`  ${what}:\n    ${how}`);
  console.log("\n  Ctrl+C stops it.");
});
