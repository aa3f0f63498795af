import { Script } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { guardRules } from "../../src/pages/guard-rules.ts";
import type { GuardSource } from "../../src/pages/guard-rules.ts";
import { siteScript } from "../../src/pages/script/script.ts";
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

const SOURCE: GuardSource = {
  catalogue,
  ownCookies: ["consent"],
  strict: true,
  maxAge: 1000,
};

describe("guardRules", () => {
  it("say of every name whose it is, and for how long it may be kept", () => {
    const { names } = guardRules(SOURCE);
    const of = (kind: keyof typeof names, name: string) =>
      names[kind].find(([known]) => known === name)?.slice(1);
    expect(of("cookie", "sid")).toEqual(["", 0]);
    expect(of("cookie", "_ga")).toEqual(["stats", 86_400]);
    expect(of("cookie", "mtm_consent")?.slice(0, 1)).toEqual([""]);
    expect(of("localStorage", "theme")).toEqual(["", -1]);
    expect(of("localStorage", "yt-player-*")).toEqual(["youtube", -1]);
    expect(of("sessionStorage", "yt-remote-*")).toEqual(["youtube", 0]);
  });

  it("put first what the catalogue would find", () => {
    const { names, urls } = guardRules(SOURCE);
    const order = (list: readonly (readonly unknown[])[], ...wanted: unknown[]) =>
      wanted.map((name) => list.findIndex(([known]) => known === name));
    const [exact = 0, pattern = 0] = order(names.cookie, "_ga_own", "_ga_*");
    expect(exact).toBeLessThan(pattern);
    const hosts = urls.filter(([host]) => host === "example.com").map(([, , path]) => path);
    expect(hosts).toEqual(["/api/", "/"]);
  });

  it("find the owner that the catalogue finds, for any name", () => {
    const { names } = guardRules(SOURCE);
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

describe("the script with the rules in it", () => {
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
    const { text } = siteScript(guardRules({ ...SOURCE, catalogue: hostile }));
    expect(text).not.toMatch(/<\/script|<!--|[\u2028\u2029]/);
    expect(() => new Script(text)).not.toThrow();
  });
});
