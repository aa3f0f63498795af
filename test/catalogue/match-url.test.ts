import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileUrls, parseUrlPattern } from "../../src/catalogue/match-url.ts";
import type { UrlTable } from "../../src/catalogue/match-url.ts";

function tableOf(...urls: (string | { url: string; builtIn: true })[]): UrlTable {
  return compileUrls(
    urls.map((item) => {
      const text = typeof item === "string" ? item : item.url;
      const pattern = parseUrlPattern(text);
      if (typeof pattern === "string") throw new Error(`${text}: ${pattern}`);
      const id = typeof item === "string" ? item : `built in ${item.url}`;
      const service = { id, name: id, category: "marketing" };
      return { pattern, service, builtIn: typeof item !== "string" };
    }),
  );
}

/** Owner of an address as a URL parser has taken it apart. */
function ownerOf(table: UrlTable, address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  return table.find(hostname, pathname)?.id;
}

describe("a host", () => {
  const table = tableOf("youtube.com", "=exact.example", "*.sub.example", "=localhost");

  test.each([
    "https://youtube.com",
    "https://www.youtube.com/embed/x",
    "https://a.b.c.youtube.com/",
    "https://WWW.YouTube.COM/",
    "https://youtube.com:8443/",
    "https://user@youtube.com/",
    "https://youtube.com./",
    "https://www.youtube.com./",
    "https:\\\\youtube.com\\embed",
    "https://you\ttube.com/",
    "https://ｙoutube.com/",
  ])("covers itself and its subdomains: %s", (address) => {
    expect(ownerOf(table, address)).toBe("youtube.com");
  });

  test.each([
    "https://youtube.com.evil.example/",
    "https://notyoutube.com/",
    "https://youtube.comm/",
    "https://youtube/",
    "https://com/",
    "https://evil.example/youtube.com",
    "https://youtube.com@evil.example/",
    "https://evil.example/?youtube.com",
    "https://you.tube.com/",
  ])("does not cover a look-alike: %s", (address) => {
    expect(ownerOf(table, address)).toBeUndefined();
  });

  test("alone is covered with a leading =", () => {
    expect(ownerOf(table, "https://exact.example/x")).toBe("=exact.example");
    expect(ownerOf(table, "https://www.exact.example/x")).toBeUndefined();
    expect(ownerOf(table, "http://localhost:3000/")).toBe("=localhost");
    expect(ownerOf(table, "http://a.localhost/")).toBeUndefined();
  });

  test("is left out with a leading *.", () => {
    expect(ownerOf(table, "https://sub.example/")).toBeUndefined();
    expect(ownerOf(table, "https://a.sub.example/")).toBe("*.sub.example");
    expect(ownerOf(table, "https://a.b.sub.example/")).toBe("*.sub.example");
    expect(ownerOf(table, "https://asub.example/")).toBeUndefined();
  });

  test("may be strange: nothing throws, nothing matches", () => {
    for (const host of [
      "",
      ".",
      "..",
      ".com",
      "[::1]",
      "127.0.0.1",
      "__proto__",
      "a".repeat(70_000),
    ]) {
      expect(table.find(host, "/")).toBeUndefined();
    }
  });

  test("of very many labels costs no more than a short one", () => {
    const host = `${"a.".repeat(500_000)}example`;
    const before = performance.now();
    expect(table.find(host, "/")).toBeUndefined();
    expect(table.find(`${"a.".repeat(500_000)}youtube.com`, "/")?.id).toBe("youtube.com");
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test("matches exactly where a suffix at a label does", () => {
    const labels = fc.array(fc.constantFrom("a", "b", "youtube", "com"), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(labels, { minLength: 1, maxLength: 6 }),
        labels,
        (declared, given) => {
          const names = [...new Set(declared.filter((l) => l.length > 1).map((l) => l.join(".")))];
          const host = given.join(".");
          const expected = names
            .filter((name) => host === name || host.endsWith(`.${name}`))
            .toSorted((a, b) => b.length - a.length)[0];
          expect(tableOf(...names).find(host, "/")?.id).toBe(expected);
        },
      ),
    );
  });
});

describe("a path", () => {
  const table = tableOf(
    "google.com/recaptcha/",
    "connect.facebook.net/*/sdk.js",
    "facebook.com/v*/plugins/",
    "static.hotjar.com/c/hotjar-",
    "a.example/x*y*z/end",
  );

  test.each([
    ["https://www.google.com/recaptcha/api.js", "google.com/recaptcha/"],
    ["https://www.google.com/recaptcha/", "google.com/recaptcha/"],
    ["https://www.google.com/%72ecaptcha/api.js", "google.com/recaptcha/"],
    ["https://www.google.com//recaptcha///api.js", "google.com/recaptcha/"],
    ["https://www.google.com/recaptcha%2fapi.js", "google.com/recaptcha/"],
    ["https://www.google.com/x/../recaptcha/api.js", "google.com/recaptcha/"],
    ["https://www.google.com/x/%2e%2e/recaptcha/api.js", "google.com/recaptcha/"],
    ["https://connect.facebook.net/fr_FR/sdk.js?x#y", "connect.facebook.net/*/sdk.js"],
    ["https://connect.facebook.net//sdk.js", undefined],
    ["https://connect.facebook.net/a/b/sdk.js", undefined],
    ["https://connect.facebook.net/fr_FR/", undefined],
    ["https://connect.facebook.net/fr_FR", undefined],
    ["https://www.facebook.com/v18.0/plugins/post.php", "facebook.com/v*/plugins/"],
    ["https://www.facebook.com/v18.0/x/plugins/post.php", undefined],
    ["https://static.hotjar.com/c/hotjar-12.js", "static.hotjar.com/c/hotjar-"],
    ["https://a.example/x1y2z/end.js", "a.example/x*y*z/end"],
    ["https://a.example/x1z2y/end.js", undefined],
    ["https://www.google.com/recaptcha", undefined],
    ["https://www.google.com/Recaptcha/api.js", undefined],
    ["https://www.google.com/search?q=/recaptcha/", undefined],
    ["https://www.google.com/", undefined],
    ["https://www.google.com/%", undefined],
    ["https://www.google.com/%zz%ff%00", undefined],
  ])("of %s belongs to %s", (address, owner) => {
    expect(ownerOf(table, address)).toBe(owner);
  });

  test("that is not ASCII is compared as a parser writes it", () => {
    expect(ownerOf(tableOf("a.example/caf%c3%a9"), "https://a.example/café/x")).toBe(
      "a.example/caf%c3%a9",
    );
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (path, host) => {
        table.find(host, path);
        table.find("www.google.com", path);
        table.find("connect.facebook.net", path);
        tableOf("/own*/x").findOwn(path);
      }),
    );
  });

  test("is decided at once when made to be slow", () => {
    const slow = tableOf("a.example/a*a*a*a*a*a*b/c");
    const before = performance.now();
    expect(slow.find("a.example", `/${"a".repeat(1_000_000)}`)).toBeUndefined();
    expect(slow.find("a.example", "/%41".repeat(300_000))).toBeUndefined();
    expect(slow.find("a.example", "/".repeat(1_000_000))).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("of several owners", () => {
  test("the longest host wins, before the longest path", () => {
    const table = tableOf("example.com/a/b/c", "www.example.com/a", "www.example.com/a/b");
    expect(ownerOf(table, "https://www.example.com/a/b/c")).toBe("www.example.com/a/b");
    expect(ownerOf(table, "https://www.example.com/a/x")).toBe("www.example.com/a");
    expect(ownerOf(table, "https://example.com/a/b/c")).toBe("example.com/a/b/c");
  });

  test("a longer host with another path leaves the URL to a shorter one", () => {
    const table = tableOf("www.example.com/only", "example.com");
    expect(ownerOf(table, "https://www.example.com/other")).toBe("example.com");
  });

  test("the exact host wins over its suffix", () => {
    const table = tableOf("example.com", "=example.com");
    expect(ownerOf(table, "https://example.com/")).toBe("=example.com");
    expect(ownerOf(table, "https://a.example.com/")).toBe("example.com");
  });

  test("the site's own wins over the ready-made, then the first", () => {
    const ready = { url: "example.com/x", builtIn: true } as const;
    expect(ownerOf(tableOf(ready, "example.com/x"), "https://example.com/x")).toBe("example.com/x");
    expect(ownerOf(tableOf("a.com/*/b", "a.com/x/*"), "https://a.com/x/b")).toBe("a.com/*/b");
  });
});

describe("a path on the site's own hosts", () => {
  const table = tableOf("/matomo.php", "/*/matomo.js", "third.example/matomo.php");

  test("is found by path alone", () => {
    expect(table.hasOwnPaths).toBe(true);
    expect(table.findOwn("/matomo.php")?.id).toBe("/matomo.php");
    expect(table.findOwn("/%6Datomo.php")?.id).toBe("/matomo.php");
    expect(table.findOwn("//matomo.php")?.id).toBe("/matomo.php");
    expect(table.findOwn("/stats/matomo.js")?.id).toBe("/*/matomo.js");
    expect(table.findOwn("/about/matomo.php")).toBeUndefined();
  });

  test("is none of another host's", () => {
    expect(table.find("third.example", "/x/matomo.js")).toBeUndefined();
    expect(table.find("other.example", "/matomo.php")).toBeUndefined();
    expect(table.find("", "/matomo.php")).toBeUndefined();
  });

  test("costs nothing where there is none", () => {
    expect(tableOf("a.example").hasOwnPaths).toBe(false);
    expect(tableOf("a.example").findOwn("/matomo.php")).toBeUndefined();
  });
});

describe("a declared URL", () => {
  test.each([
    ["youtube.com", { host: "youtube.com", covers: "all", path: "/" }],
    ["YouTube.com/Embed/", { host: "youtube.com", covers: "all", path: "/Embed/" }],
    ["=a.example/x", { host: "a.example", covers: "exact", path: "/x" }],
    ["*.a.example/x", { host: "a.example", covers: "subdomains", path: "/x" }],
    ["/own", { host: "", covers: "all", path: "/own" }],
    ["127.0.0.1/x", { host: "127.0.0.1", covers: "all", path: "/x" }],
    ["xn--bcher-kva.example", { host: "xn--bcher-kva.example", covers: "all", path: "/" }],
  ])("%s is taken apart", (text, pattern) => {
    expect(parseUrlPattern(text)).toEqual(pattern);
  });

  test.each([
    "",
    "/",
    "//",
    "/*",
    "/*/",
    "*",
    "*.",
    "*.com",
    "com",
    "=",
    "=/x",
    "*./x",
    "https://a.example",
    "//a.example/x",
    "a.example:443/x",
    "a.example/x?y",
    "a.example/x#y",
    "a.*.example",
    "*a.example",
    "a..example",
    ".a.example",
    "a.example.",
    "-a.example",
    "bücher.example",
    "a.example/é",
    "a b.example",
    "a.example\\x",
    "a.example/x\n",
    "[::1]/x",
    "user@a.example",
  ])("%j is refused with a remedy", (text) => {
    expect(parseUrlPattern(text)).toMatch(/^[A-Z].*\.$/);
  });
});
