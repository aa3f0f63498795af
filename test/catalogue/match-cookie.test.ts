import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCookies } from "../../src/catalogue/match-cookie.ts";
import type { CookieEntry, CookieTable } from "../../src/catalogue/match-cookie.ts";

function entry(name: string, service: string, builtIn = false): CookieEntry {
  const cookie = { name, retention: "session" };
  return {
    builtIn,
    match: {
      cookie,
      category: "marketing",
      retention: 0,
      service: { id: service, name: service, category: "marketing", cookies: [cookie] },
    },
  };
}

const tableOf = (...names: string[]): CookieTable =>
  compileCookies(names.map((name) => entry(name, name)));
const ownerOf = (table: CookieTable, name: string): string | undefined =>
  table.find(name)?.service.id;

describe("the owner of a cookie name", () => {
  test("is who names it exactly, before any pattern", () => {
    expect(ownerOf(tableOf("_ga*", "_ga_*", "_ga_X1"), "_ga_X1")).toBe("_ga_X1");
  });

  test("is the pattern with the longest beginning", () => {
    const table = tableOf("wp-settings-*", "wp-settings-time-*", "wp*");
    expect(ownerOf(table, "wp-settings-time-1")).toBe("wp-settings-time-*");
    expect(ownerOf(table, "wp-settings-1")).toBe("wp-settings-*");
    expect(ownerOf(table, "wp_lang")).toBe("wp*");
  });

  test("is the pattern with more letters where both begin alike", () => {
    const table = tableOf("visitor_id*", "visitor_id*-hash");
    expect(ownerOf(table, "visitor_id893481")).toBe("visitor_id*");
    expect(ownerOf(table, "visitor_id893481-hash")).toBe("visitor_id*-hash");
  });

  test("may be found by a pattern that begins with a star", () => {
    expect(ownerOf(tableOf("*_fbm_*"), "x_fbm_12")).toBe("*_fbm_*");
  });

  test("is found whatever the name: storage keys hold addresses", () => {
    const key = "wp-api-schema-modelhttps://www.example.org/wp-json/wp/v2/";
    expect(ownerOf(tableOf("wp-api-schema-model*"), key)).toBe("wp-api-schema-model*");
    expect(ownerOf(tableOf("a b;=\u0000*"), "a b;=\u0000é")).toBe("a b;=\u0000*");
  });

  test.each(["_GA", "_ga ", " _ga", "_g", "", "_ga_", "__proto__", "constructor"])(
    "is nobody for %j where _ga is declared",
    (name) => {
      expect(ownerOf(tableOf("_ga"), name)).toBeUndefined();
    },
  );

  test("is the site before what comes ready-made, in either order", () => {
    for (const name of ["sid", "sid*"]) {
      const ready = entry(name, "ready", true);
      const own = entry(name, "own");
      expect(ownerOf(compileCookies([ready, own]), "sid")).toBe("own");
      expect(ownerOf(compileCookies([own, ready]), "sid")).toBe("own");
    }
    const alike = [entry("a*b", "ready", true), entry("a*c*", "own")];
    expect(ownerOf(compileCookies(alike), "acb")).toBe("own");
  });

  test("is the first of two equals", () => {
    expect(ownerOf(compileCookies([entry("x", "one"), entry("x", "two")]), "x")).toBe("one");
  });

  test("agrees with a plain search over all declared names", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "_"), maxLength: 8 });
    const prefix = fc.string({ unit: fc.constantFrom("a", "b", "_"), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(prefix, { maxLength: 8 }),
        fc.uniqueArray(name),
        name,
        (p, e, n) => {
          const table = tableOf(...p.map((x) => `${x}*`), ...e);
          const longest = p
            .filter((x) => n.startsWith(x))
            .toSorted((a, b) => b.length - a.length)[0];
          const expected = e.includes(n) ? n : longest === undefined ? undefined : `${longest}*`;
          expect(ownerOf(table, n)).toBe(expected);
        },
      ),
    );
  });

  test("is found at once in a very long name", () => {
    const table = tableOf("a*a*a*a*b", "_pk_id.*", "*_fbm_*");
    const before = performance.now();
    expect(table.find("a".repeat(1_000_000))).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

test("the list of owners leaves out names that belong to another", () => {
  const table = compileCookies([
    entry("sid", "ready", true),
    entry("other", "ready", true),
    entry("sid", "own"),
  ]);
  expect(table.owners.map((match) => `${match.cookie.name} ${match.service.id}`)).toEqual([
    "other ready",
    "sid own",
  ]);
});
