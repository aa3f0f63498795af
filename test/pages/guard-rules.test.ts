import { Script } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { guardInline, guardLink, guardScript } from "../../src/pages/guard.ts";
import { guardRules } from "../../src/pages/guard-rules.ts";
import type { GuardView } from "../../src/pages/guard-rules.ts";
import { matomo, youtube } from "../../src/services/index.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "login",
      name: "Login",
      category: "functional",
      cookies: [
        { name: "sid", retention: "session" },
        { name: "_ga_own", retention: "1 day" },
        { name: "theme", retention: "persistent", storage: "localStorage" },
      ],
      urls: ["example.com/api/", "/matomo/"],
    },
    {
      id: "stats",
      name: "Stats",
      category: "statistics",
      cookies: [
        { name: "_ga", retention: "1 day" },
        { name: "_ga_*", retention: "2 days" },
      ],
      urls: ["example.com", "=stats.example"],
    },
    matomo(),
    youtube(),
  ],
});

const view = (allowed: readonly string[] = []): GuardView => ({
  catalogue,
  domains: ["example.org"],
  ownCookies: ["consent"],
  strict: true,
  maxAge: 1000,
  mayStore: ({ service }) => service.category === "functional" || allowed.includes(service.id),
  mayContact: ({ id, category }) => category === "functional" || allowed.includes(id),
});

describe("guardRules", () => {
  it("say of every name whose it is, and for how long it may be kept", () => {
    const { names } = guardRules(view(["youtube"]));
    const of = (kind: keyof typeof names, name: string) =>
      names[kind].find(([known]) => known === name)?.slice(1);
    expect(of("cookie", "sid")).toEqual(["login", true, 0]);
    expect(of("cookie", "_ga")).toEqual(["stats", false, 86_400]);
    expect(of("cookie", "mtm_consent")?.slice(0, 1)).toEqual(["functional"]);
    expect(of("localStorage", "theme")).toEqual(["login", true, -1]);
    expect(of("localStorage", "yt-player-*")).toEqual(["youtube", true, -1]);
    expect(of("sessionStorage", "yt-remote-*")).toEqual(["youtube", true, 0]);
  });

  it("put first what the catalogue would find", () => {
    const { names, urls } = guardRules(view());
    const order = (list: readonly (readonly unknown[])[], ...wanted: unknown[]) =>
      wanted.map((name) => list.findIndex(([known]) => known === name));
    const [exact = 0, pattern = 0] = order(names.cookie, "_ga_own", "_ga_*");
    expect(exact).toBeLessThan(pattern);
    const hosts = urls.filter(([host]) => host === "example.com").map(([, , path]) => path);
    expect(hosts).toEqual(["/api/", "/"]);
  });

  it("find the owner that the catalogue finds, for any name", () => {
    const { names } = guardRules(view());
    const first = (name: string) =>
      names.cookie.find(([known]) => {
        const parts = known.split("*").map((part) => part.replace(/[^\w]/g, "\\$&"));
        return new RegExp(`^${parts.join("[^]*")}$`).test(name);
      })?.[0];
    const name = fc.oneof(
      fc.constantFrom("_ga", "_ga_x", "_ga_own", "sid", "_pk_id.1.a", "_pk_ses_1", "mtm_consent"),
      fc.string({ maxLength: 8 }).map((end) => `_ga_${end}`),
    );
    fc.assert(
      fc.property(name, (given) => {
        expect(first(given)).toBe(catalogue.index.cookie(given)?.cookie.name);
      }),
    );
  });
});

describe("the guard's text", () => {
  it("ends no script element and begins no comment, whatever a site declares", () => {
    const hostile = defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: [
        {
          id: "x",
          name: "X",
          category: "marketing",
          cookies: [
            { name: "</script><script>alert(1)//", retention: "session", storage: "localStorage" },
            { name: "<!--\u2028", retention: "session", storage: "localStorage" },
          ],
        },
      ],
    });
    const text = guardScript(guardRules({ ...view(), catalogue: hostile }));
    expect(text).not.toMatch(/<\/|<!--|[\u2028\u2029]/);
    expect(() => new Script(text)).not.toThrow();
  });

  it("is small, and bears the page's nonce", () => {
    const text = guardScript(guardRules(view()));
    expect(text.length).toBeLessThan(16_000);
    expect(guardInline(guardRules(view()), { nonce: "abc" })).toMatch(
      /^<script nonce="abc">\(function/,
    );
    expect(guardLink({ prefix: "/consent", nonce: undefined }).toString()).toMatch(
      /^<script\s+src="\/consent\/guard.js"\s*><\/script>$/,
    );
    expect(guardLink({ prefix: "/consent", nonce: 'a"b' }).toString()).toContain("&quot;");
  });
});
