import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/catalogue/built-in.ts";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { ServiceDeclaration } from "../../src/catalogue/types.ts";
import { ConsentConfigError } from "../../src/errors.ts";

const policy = { version: "2026-11-22", controller: { name: "École Example" } } as const;
const session: ServiceDeclaration<"session", "functional"> = {
  id: "session",
  name: "Login",
  category: "functional",
  cookies: [{ name: "sid", retention: "session" }],
};

/** What `defineCatalogue` says of something the compiler would not let pass. */
function errorOf(declaration: unknown): ConsentConfigError {
  try {
    defineCatalogue(declaration as { policy: typeof policy; services: [] });
  } catch (error) {
    if (error instanceof ConsentConfigError) return error;
    throw error;
  }
  throw new Error("accepted");
}

const withServices = (...services: unknown[]): unknown => ({ policy, services });
const withService = (more: object): unknown => withServices({ ...session, ...more });
const withCookie = (more: object): unknown =>
  withService({ cookies: [{ name: "sid", retention: "session", ...more }] });

describe("a sound declaration", () => {
  test("has the four default categories, with the words the site gives, before its own", () => {
    const { categories } = defineCatalogue({
      policy,
      categories: [
        { id: "social", name: "Social" },
        { id: "marketing", name: { en: "Ads" } },
      ],
      services: [],
    });
    expect(categories).toEqual([
      { id: "functional" },
      { id: "preferences" },
      { id: "statistics" },
      { id: "marketing", name: { en: "Ads" } },
      { id: "social", name: "Social" },
    ]);
  });

  test("is copied and frozen throughout: changing what was given changes nothing", () => {
    const given = {
      policy: { ...policy, controller: { name: "A" } },
      services: [{ ...session, urls: [{ url: "a.example", loads: ["script" as const] }] }],
    };
    const catalogue = defineCatalogue(given);
    given.policy.controller.name = "B";
    given.services[0]?.urls.push({ url: "b.example", loads: [] });
    expect(catalogue.policy.controller.name).toBe("A");
    expect(catalogue.services[0]?.urls).toHaveLength(1);
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(catalogue)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
  });

  test("hands out its own services from the index", () => {
    const catalogue = defineCatalogue({ policy, services: [session] });
    expect(catalogue.index.service("session")).toBe(catalogue.services[0]);
    expect(catalogue.index.service("constructor")).toBeUndefined();
    expect(catalogue.index.category("functional")).toBe(catalogue.categories[0]);
    expect(catalogue.index.category("__proto__")).toBeUndefined();
  });

  test("takes a value of undefined as absent", () => {
    expect(
      defineCatalogue(
        withService({ provider: undefined, urls: undefined }) as {
          policy: typeof policy;
          services: [];
        },
      ).services,
    ).toEqual([session]);
  });
});

describe("an unsound declaration", () => {
  test.each([
    ["nothing", undefined, "missing", "the declaration"],
    ["a list", [], "wrong-type", "the declaration"],
    ["no policy", { services: [] }, "missing", "policy"],
    [
      "no version",
      { policy: { controller: { name: "x" } }, services: [] },
      "missing",
      "policy.version",
    ],
    ["no controller", { policy: { version: "1" }, services: [] }, "missing", "policy.controller"],
    [
      "an impossible date",
      { policy: { ...policy, lastUpdated: "2026-02-31" }, services: [] },
      "bad-value",
      "policy.lastUpdated",
    ],
    [
      "minor changes of no version",
      { policy: { ...policy, minorSince: ["1"] }, services: [] },
      "wrong-type",
      "policy.minorSince",
    ],
    [
      "minor changes since this very version",
      { policy: { ...policy, minorSince: { [policy.version]: true } }, services: [] },
      "conflict",
      `policy.minorSince["${policy.version}"]`,
    ],
    [
      "minor changes of an unknown category",
      { policy: { ...policy, minorSince: { "0": ["statistic"] } }, services: [] },
      "unknown-reference",
      'policy.minorSince["0"][0]',
    ],
    [
      "minor changes that are none",
      { policy: { ...policy, minorSince: { "0": false } }, services: [] },
      "wrong-type",
      'policy.minorSince["0"]',
    ],
    [
      "a date as people write it",
      { policy: { ...policy, catalogueDate: "22/11/2026" }, services: [] },
      "bad-value",
      "policy.catalogueDate",
    ],
    [
      "an address that runs",
      {
        policy: { ...policy, controller: { name: "x", website: "javascript:alert(1)" } },
        services: [],
      },
      "bad-value",
      "policy.controller.website",
    ],
    ["an unknown key", { policy, servces: [], services: [] }, "unknown-key", "servces"],
    ["no services", { policy }, "missing", "services"],
    ["services by name", { policy, services: {} }, "wrong-type", "services"],
    [
      "a hole in the list",
      { policy, services: Array.from({ length: 1 }) },
      "missing",
      "services[0]",
    ],
    ["a service of null", withServices(null), "wrong-type", "services[0]"],
    [
      "an unknown key of a service",
      withService({ cookie: [] }),
      "unknown-key",
      "services[0].cookie",
    ],
    ["a key that is no identifier", withService({ "a b": 1 }), "unknown-key", 'services[0]["a b"]'],
    ["capitals in an id", withService({ id: "YouTube" }), "bad-value", "services[0].id"],
    ["a hyphen at the end of an id", withService({ id: "you-" }), "bad-value", "services[0].id"],
    ["an id of a number", withService({ id: 7 }), "wrong-type", "services[0].id"],
    ["a reserved id", withService({ id: "once" }), "conflict", "services[0].id"],
    [
      "an id of a prototype's member",
      withService({ id: "constructor" }),
      "conflict",
      "services[0].id",
    ],
    [
      "a category's id for a service",
      withService({ id: "marketing" }),
      "conflict",
      "services[0].id",
    ],
    ["two services of one id", withServices(session, session), "duplicate", "services[1].id"],
    [
      "two categories of one id",
      { policy, categories: [{ id: "a" }, { id: "a" }], services: [] },
      "duplicate",
      "categories[1].id",
    ],
    [
      "an undeclared category",
      withService({ category: "statistcs" }),
      "unknown-reference",
      "services[0].category",
    ],
    [
      "a category that is a member of Object",
      withService({ category: "toString" }),
      "unknown-reference",
      "services[0].category",
    ],
    ["exempt as a text", withService({ exempt: "yes" }), "wrong-type", "services[0].exempt"],
    [
      "a privacy policy that runs",
      withService({ privacyPolicy: "javascript:alert(1)//" }),
      "bad-value",
      "services[0].privacyPolicy",
    ],
    ["no words", withService({ purpose: {} }), "wrong-type", "services[0].purpose"],
    [
      "words in no language",
      withService({ purpose: { English: "x" } }),
      "bad-value",
      "services[0].purpose.English",
    ],
    [
      "a path of one's own among what the server calls",
      withService({ outgoing: ["/collect"] }),
      "bad-value",
      "services[0].outgoing[0]",
    ],
    [
      "what the server calls, twice",
      withService({ outgoing: ["api.a.example", "api.a.example"] }),
      "duplicate",
      "services[0].outgoing[1]",
    ],
    [
      "no words for a placeholder",
      withService({ placeholder: {} }),
      "wrong-type",
      "services[0].placeholder",
    ],
    ["a number as a condition", withService({ exemptIf: 1 }), "wrong-type", "services[0].exemptIf"],
    ["empty words", withService({ purpose: { en: " " } }), "bad-value", "services[0].purpose.en"],
    ["control characters", withService({ name: "a\u0000b" }), "bad-value", "services[0].name"],
    [
      "no retention",
      withService({ cookies: [{ name: "a" }] }),
      "missing",
      "services[0].cookies[0].retention",
    ],
    [
      "a retention nobody can read",
      withCookie({ retention: "a while" }),
      "bad-value",
      "services[0].cookies[0].retention",
    ],
    [
      "a name no cookie can have",
      withCookie({ name: "a;b" }),
      "bad-value",
      "services[0].cookies[0].name",
    ],
    [
      "a name that splits the header",
      withCookie({ name: "a\r\nb" }),
      "bad-value",
      "services[0].cookies[0].name",
    ],
    [
      "a pattern for everything",
      withCookie({ name: "*" }),
      "bad-value",
      "services[0].cookies[0].name",
    ],
    [
      "an unknown storage",
      withCookie({ storage: "localstorage" }),
      "bad-value",
      "services[0].cookies[0].storage",
    ],
    [
      "an undeclared category of a cookie",
      withCookie({ category: "x" }),
      "unknown-reference",
      "services[0].cookies[0].category",
    ],
    [
      "a domain that ends the attribute",
      withCookie({ domains: ["a.example; Secure"] }),
      "bad-value",
      "services[0].cookies[0].domains[0]",
    ],
    [
      "a path that ends the attribute",
      withCookie({ paths: ["/; Secure"] }),
      "bad-value",
      "services[0].cookies[0].paths[0]",
    ],
    [
      "one cookie twice",
      withService({ cookies: [...(session.cookies ?? []), ...(session.cookies ?? [])] }),
      "duplicate",
      "services[0].cookies[1]",
    ],
    [
      "one URL twice",
      withService({ urls: ["a.example", { url: "a.example" }] }),
      "duplicate",
      "services[0].urls[1]",
    ],
    ["a bad URL", withService({ urls: ["https://a.example"] }), "bad-value", "services[0].urls[0]"],
    [
      "a bad URL in an object",
      withService({ urls: [{ url: "com" }] }),
      "bad-value",
      "services[0].urls[0].url",
    ],
    [
      "an unknown load kind",
      withService({ urls: [{ url: "a.example", loads: ["iframe"] }] }),
      "bad-value",
      "services[0].urls[0].loads[0]",
    ],
    [
      "a member of Object for a load kind",
      withService({ urls: [{ url: "a.example", loads: "toString" }] }),
      "bad-value",
      "services[0].urls[0].loads",
    ],
    [
      "a short snippet",
      withService({ snippets: ["ga( "] }),
      "bad-value",
      "services[0].snippets[0]",
    ],
  ])("%s is refused, by path and code", (_what, declaration, code, path) => {
    const error = errorOf(declaration);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    expect(error.message.startsWith(`${path}: `)).toBe(true);
  });

  test("a misspelled key, category or kind is named with the likely one", () => {
    expect(errorOf(withCookie({ retenton: "1 day" })).message).toContain(
      'Did you mean "retention"?',
    );
    expect(errorOf(withService({ category: "statistcs" })).message).toContain('"statistics"');
    expect(errorOf(withCookie({ storage: "localstorage" })).message).toContain('"localStorage"');
  });

  test("a bad retention is answered with examples", () => {
    expect(errorOf(withCookie({ retention: "soon" })).message).toContain('"13 months"');
  });
});

const instagram = (): ServiceDeclaration => ({
  id: "instagram",
  name: "Instagram",
  category: "marketing",
  cookies: [{ name: "sessionid", retention: "1 year" }],
  urls: ["shared.example/x"],
});
const login: ServiceDeclaration = {
  id: "login",
  name: "Login",
  category: "functional",
  cookies: [{ name: "sessionid", retention: "session" }],
  urls: ["shared.example/x"],
};

describe("one name in two services", () => {
  test("belongs to the site's own, wherever that stands", () => {
    const { index } = defineCatalogue({ policy, services: [builtIn(instagram()), login] });
    expect(index.cookie("sessionid")?.service.id).toBe("login");
    expect(index.url("shared.example", "/x")?.id).toBe("login");
  });

  test("belongs to the first where both are of the same making", () => {
    const { index } = defineCatalogue({ policy, services: [instagram(), login] });
    expect(index.cookie("sessionid")?.service.id).toBe("instagram");
  });

  test("is the site's own once a ready-made service was spread into another", () => {
    const { index } = defineCatalogue({
      policy,
      services: [{ ...builtIn(instagram()), id: "mine" }, login],
    });
    expect(index.cookie("sessionid")?.service.id).toBe("mine");
  });

  test("is expired with its owner only: withdrawing marketing does not log out", () => {
    const { index } = defineCatalogue({ policy, services: [builtIn(instagram()), login] });
    expect(index.cookies.map((match) => match.service.id)).toEqual(["login"]);
  });
});

describe("what is asked for", () => {
  const { index } = defineCatalogue({
    policy,
    categories: [{ id: "social" }, { id: "unused" }],
    services: [
      { id: "share", name: "Share", category: "social" },
      { id: "audience", name: "Audience", category: "statistics", exempt: true },
      { id: "ads", name: "Ads", category: "marketing" },
      session,
      {
        id: "shop",
        name: "Shop",
        category: "functional",
        cookies: [
          { name: "cart", retention: "2 days" },
          { name: "recent", retention: "2 days", category: "preferences" },
          { name: "cart", retention: "persistent", storage: "localStorage" },
        ],
      },
    ],
  });

  test("are services outside functional that are not exempt", () => {
    expect(index.consentServices.map((service) => service.id)).toEqual(["share", "ads"]);
  });

  test("are categories that have such a service, or a cookie of their own", () => {
    expect(index.consentCategories).toEqual(["preferences", "marketing", "social"]);
  });

  test("cookies carry their own category and their life in seconds", () => {
    expect(index.cookie("recent")).toMatchObject({ category: "preferences", retention: 172_800 });
    expect(index.cookie("cart")).toMatchObject({ category: "functional", retention: 172_800 });
    expect(index.cookie("cart", "localStorage")?.retention).toBe(Infinity);
    expect(index.cookie("recent", "localStorage")).toBeUndefined();
    expect(index.cookies.map((match) => match.cookie.name)).toEqual(["sid", "cart", "recent"]);
  });
});

test("snippets are tried from the longest", () => {
  const { index } = defineCatalogue({
    policy,
    services: [
      { id: "a", name: "A", category: "marketing", snippets: ["abcd", "abcdefgh"] },
      { id: "b", name: "B", category: "marketing", snippets: ["abcdef"] },
    ],
  });
  expect(index.snippets.map(({ text, service }) => `${text} ${service.id}`)).toEqual([
    "abcdefgh a",
    "abcdef b",
    "abcd a",
  ]);
});
