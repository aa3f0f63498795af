// @ts-check
// The five example sites, as one list: for browser tests, and for the scripts that look at every one of them.
import { createServer } from "node:http";
import { createApp as campusNetwork } from "../../../examples/campus-network/app.mjs";
import { catalogue as campusCatalogue } from "../../../examples/campus-network/catalogue.mjs";
import { createApp as engineeringSchool } from "../../../examples/engineering-school/app.mjs";
import { catalogue as schoolCatalogue } from "../../../examples/engineering-school/catalogue.mjs";
import { createApp as languageCourses } from "../../../examples/language-courses/app.mjs";
import { catalogue as coursesCatalogue } from "../../../examples/language-courses/catalogue.mjs";
import { createApp as openDataPortal } from "../../../examples/open-data-portal/app.mjs";
import { catalogue as portalCatalogue } from "../../../examples/open-data-portal/catalogue.mjs";
import { createApp as tradesInstitute } from "../../../examples/trades-institute/app.mjs";
import { catalogue as tradesCatalogue } from "../../../examples/trades-institute/catalogue.mjs";

/**
 * @typedef {object} SiteOptions
 * @property {() => number} [now] the clock
 * @property {string} [policyVersion] another version of the cookie policy than the site's own
 */

/**
 * @typedef {object} ExampleSite
 * @property {string} name its folder in `examples/`
 * @property {string} host what its visitors type; found on this machine by every browser
 * @property {readonly string[]} pages
 * @property {string} embeds the page that has the most placeholders
 * @property {string} service whose embed is the first placeholder there
 * @property {readonly string[]} vendors whom that page contacts once the service is allowed, and nobody else
 * @property {string} consentCookie
 * @property {readonly string[]} ownCookies what its pages set without consent
 * @property {Readonly<Record<string, readonly string[]>>} always where a script of somebody is run without consent,
 *   since the site declares him necessary
 * @property {string} asksAgain what its banner says when an answer has run out, and when the policy has changed
 * @property {(options?: SiteOptions) => import("node:http").RequestListener} create
 */

const quiet = { onWarning: () => {} };
const ASKS_AGAIN = "so we ask again";

/**
 * @template {{ policy: { version: string, controller: { name: string } } }} Catalogue
 * @param {Catalogue} catalogue
 * @param {SiteOptions} [options]
 */
function siteOptions(catalogue, { now, policyVersion: version } = {}) {
  const { policy } = catalogue;
  // What a deployment with a changed policy declares: somebody else answers for all of it. The secret stays.
  const changed = version && { version, controller: { name: `${policy.controller.name} & Co` } };
  return {
    ...quiet,
    ...(now && { now }),
    catalogue: { ...catalogue, policy: { ...policy, ...changed } },
    secret: "the example sites of the tests keep no secrets",
  };
}

/** @type {readonly ExampleSite[]} */
export const exampleSites = [
  {
    name: "engineering-school",
    host: "localhost",
    pages: ["/", "/programmes", "/news", "/film", "/contact", "/share", "/intranet"],
    embeds: "/film",
    service: "youtube",
    vendors: ["www.youtube-nocookie.com", "www.youtube.com"],
    consentCookie: "consent",
    ownCookies: [],
    always: {},
    asksAgain: ASKS_AGAIN,
    create: (options) => engineeringSchool(siteOptions(schoolCatalogue, options)),
  },
  {
    name: "language-courses",
    host: "localhost",
    pages: ["/", "/courses", "/listen", "/enrol"],
    embeds: "/listen",
    service: "youtube",
    vendors: ["www.youtube.com"],
    consentCookie: "consent",
    ownCookies: ["cookie_test"],
    always: {},
    asksAgain: ASKS_AGAIN,
    create: (options) => languageCourses(siteOptions(coursesCatalogue, options)),
  },
  {
    name: "campus-network",
    host: "campus.localhost",
    pages: ["/", "/news", "/apply", "/account"],
    embeds: "/news",
    service: "facebook",
    vendors: ["www.facebook.com"],
    consentCookie: "consent",
    ownCookies: [],
    always: {},
    asksAgain: ASKS_AGAIN,
    create: (options) => campusNetwork(siteOptions(campusCatalogue, options)),
  },
  {
    name: "open-data-portal",
    host: "localhost",
    pages: ["/", "/arbres", "/contact", "/charte-cookies"],
    embeds: "/arbres",
    service: "fond-de-carte",
    vendors: ["www.openstreetmap.org"],
    consentCookie: "cookies_preferences",
    ownCookies: ["csrftoken"],
    always: { "/contact": ["www.google.com"] },
    asksAgain: "nous vous reposons la question",
    create: (options) => {
      const listener = openDataPortal(siteOptions(portalCatalogue, options)).callback();
      return (request, response) => void listener(request, response);
    },
  },
  {
    name: "trades-institute",
    host: "localhost",
    pages: ["/", "/trades", "/workshops", "/apply"],
    embeds: "/workshops",
    service: "youtube",
    vendors: ["www.youtube.com"],
    consentCookie: "consent",
    ownCookies: ["application"],
    always: {},
    asksAgain: ASKS_AGAIN,
    create: (options) => tradesInstitute(siteOptions(tradesCatalogue, options)),
  },
];

/**
 * Starts a site on a free port of this machine.
 * @param {Pick<ExampleSite, "host" | "create">} site
 * @param {SiteOptions} [options]
 */
export async function startExample({ host, create }, options) {
  const server = createServer(create(options)).listen(0, "127.0.0.1");
  await new Promise((resolve) => {
    server.once("listening", resolve);
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://${host}:${port}`,
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
