// What the package offers: a change of these names is a change for users, and shows here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./_consumer.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly dependencies: Record<string, string>;
  readonly exports: Record<string, { readonly default: string; readonly types: string } | string>;
  readonly typesVersions: { readonly "*": Record<string, readonly string[]> };
};

async function namesOf(subpath: string): Promise<string[]> {
  const entry = manifest.exports[subpath];
  const target = typeof entry === "object" ? entry.default : "";
  const module = (await import(join(root, target))) as object;
  return Object.keys(module).toSorted();
}

describe("the names of", () => {
  test("assent", async () => {
    expect(await namesOf(".")).toMatchInlineSnapshot(`
      [
        "ConsentConfigError",
        "consentDirectives",
        "defineCatalogue",
        "defineRules",
        "readyRules",
      ]
    `);
  });

  test("the adapters of Node's servers: the same three; assent/fetch: one more", async () => {
    const three = ["configureConsent", "consent", "requireConsent"];
    expect(await namesOf("./express")).toEqual(three);
    expect(await namesOf("./fastify")).toEqual(three);
    expect(await namesOf("./fetch")).toEqual([
      "configureConsent",
      "consent",
      "consentOf",
      "requireConsent",
    ]);
    expect(await namesOf("./koa")).toEqual(three);
    expect(await namesOf("./node")).toEqual(three);
  });

  test("assent/outgoing", async () => {
    expect(await namesOf("./outgoing")).toEqual([
      "OutgoingRefusedError",
      "guardOutgoing",
      "verifyToken",
    ]);
  });

  test("assent/interop", async () => {
    expect(await namesOf("./interop")).toMatchInlineSnapshot(`
      [
        "aspNet",
        "axeptio",
        "borlabs",
        "c15t",
        "complianz",
        "cookieScript",
        "cookieYes",
        "cookiebot",
        "didomi",
        "djangoCookieConsent",
        "faz",
        "fides",
        "gpp",
        "iubenda",
        "klaro",
        "matomo",
        "oneTrust",
        "orejime",
        "orejime2",
        "osanoCookieConsent",
        "reactCookieConsent",
        "realCookieBanner",
        "tarteaucitron",
        "tcf",
        "usPrivacy",
        "vanillaCookieConsent",
        "webToffee",
        "zaraz",
      ]
    `);
  });

  test("assent/services: what is listed in docs/services.md, and two functions", async () => {
    const page = readFileSync(join(root, "docs/services.md"), "utf8");
    const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name);
    expect(listed.length).toBeGreaterThan(250);
    expect(await namesOf("./services")).toEqual([...listed, "defineService", "match"].toSorted());
  });
});

describe("package.json", () => {
  test("lists the subpaths", () => {
    expect(Object.keys(manifest.exports)).toMatchInlineSnapshot(`
      [
        ".",
        "./express",
        "./fastify",
        "./fetch",
        "./koa",
        "./node",
        "./outgoing",
        "./interop",
        "./services",
        "./ledger/sqlite",
        "./ledger/postgres",
        "./ledger/memory",
        "./ledger",
        "./package.json",
      ]
    `);
  });

  test("tells older compilers the same about types as newer ones", () => {
    for (const [subpath, entry] of Object.entries(manifest.exports)) {
      if (subpath === "." || typeof entry === "string") continue;
      expect(manifest.typesVersions["*"][subpath.slice(2)]).toEqual([entry.types]);
    }
  });

  test("brings few packages along", () => {
    expect(Object.keys(manifest.dependencies)).toMatchInlineSnapshot(`
      [
        "commander",
        "cookie-signature",
        "entities",
        "negotiator",
        "tldts",
      ]
    `);
  });
});
