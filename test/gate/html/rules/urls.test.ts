import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainPath, listedUrls, srcsetUrls } from "../../../../src/gate/html/rules/urls.ts";
import { gated } from "../_gate.ts";

describe("spellings of an address that browsers take for the same", () => {
  it.each([
    "https://third.example/x", "HTTPS://THIRD.EXAMPLE/x", "//third.example/x", "https:/third.example/x",
    String.raw`https:\\third.example\x`, String.raw`\\third.example/x`, String.raw`/\third.example/x`, "///third.example/x", "////third.example",
    "  https://third.example/x  ", "\thttps://third.example/x", "ht\ntps://third.example/x", "h\tt\tt\tp\ts://third.example",
    "/\t/third.example/x", "/\n/third.example/x", "\u0001//third.example/x", "https://third\t.example/x",
    "https&#58;//third.example/x", "https&colon;//third.example", "&#x2F;&#47;third.example/x", "&#0000047;/third.example",
    "ht&Tab;tps://third.example", "ht&NewLine;tps://third.example", "https&#x3a//third.example", "&sol;&sol;third.example",
    "https://third.example./x", "https://third%2Eexample/x", "https://th%69rd.example", "https://ＴＨＩＲＤ.example/x",
    "https://third。example/x", "https://th\u00adird.example/x", "https://third&period;example/x", "https://third&#46;example",
    "https://user@third.example/x", "https://a:b@third.example:8443/x", "https://localhost@third.example", "https://third.example:443/x",
    "https://third.example?x", "https://third.example#x", "//third.example", "ftp://third.example/x", "wss://third.example/x",
  ])("%j", (address) => {
    for (const quote of ['"', "'"]) {
      const html = `<img src=${quote}${address}${quote}>`;
      expect(gated(html)).not.toBe(html);
    }
  }); // prettier-ignore

  it.each([
    "/third.example/x", "third.example/x", "./third.example", "?u=https://third.example/", "#https://third.example/", "x?//third.example",
    "https://localhost/third.example", "//localhost/https://third.example/", "http://localhost:80/x", "https://cdn.example/third.example",
    "mailto:x@third.example", "javascript:0", "data:text/plain,https://third.example/", "about:blank", "https://", "http://[", "https://third example/",
    "", " ", "/a:b", "a/b:c//third.example", "x&#58;y",
  ])("and others that stay: %j", (address) => {
    const html = `<img src="${address}">`;
    expect(gated(html)).toBe(html);
  }); // prettier-ignore

  it("judges any attribute value as the URL parser does", () => {
    const part = fc.constantFrom(
      "http", "https", ":", "/", "\\", "//", "third.example", "localhost", "@", "?", "#", "\t", "\n", " ", ".", "%2e",
      "cdn.example", "a", "&#47;", "&colon;", "&Tab;", "\u0001", ":80", "ftp", "data", ",", "-",
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const address = parts.join("");
        const decoded = address
          .replaceAll("&#47;", "/")
          .replaceAll("&colon;", ":")
          .replaceAll("&Tab;", "\t");
        const html = `<img src="${address}">`;
        for (const ownPaths of [true, false]) {
          expect(gated(html, { ownPaths }) !== html).toBe(leavesSite(decoded));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** What the URL parser says of it. */
function leavesSite(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address, "http://localhost/page/");
    const host = hostname.replace(/(?<=[^.])\.$/, "");
    const isFree = host === "" || host === "localhost" || /(?:^|\.)cdn\.example$/.test(host);
    return /^(?:https?|ftp|wss?):$/.test(protocol) && !isFree;
  } catch {
    return false;
  }
}

describe("isPlainPath", () => {
  it("never calls plain what has a host or scheme of its own", () => {
    fc.assert(
      fc.property(
        // oxlint-disable-next-line no-control-regex -- what browsers strip from addresses
        fc.stringMatching(/^[a-z:/\\?#.&;@\t\n \u0001%-]{0,12}$/),
        fc.constantFrom("http://localhost/a/b", "https://localhost/"),
        (value, base) => {
          const bytes = Buffer.from(value);
          if (!isPlainPath(bytes, 0, bytes.length)) return;
          expect(new URL(value, base).host).toBe("localhost");
          expect(new URL(value, base).protocol).toBe(new URL(base).protocol);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe("srcset", () => {
  it.each<[string, string[]]>([
    ["a", ["a"]],
    ["a 1x, b 2x", ["a", "b"]],
    ["a 1x,b 2x", ["a", "b"]],
    ["a,b", ["a,b"]],
    ["a, b", ["a", "b"]],
    ["a,, b", ["a", "b"]],
    [" , ,a 1x", ["a"]],
    [
      "data:image/png;base64,x 9x, https://third.example/x",
      ["data:image/png;base64,x", "https://third.example/x"],
    ],
    ["a (x, y) 1x, b", ["a", "b"]],
    ["a (x, b", ["a"]],
    ["a 1x\n,\tb\f2x", ["a", "b"]],
    ["a 1w 2h, b", ["a", "b"]],
    ["", []],
    [",", []],
    ["a,", ["a"]],
    ["a 1x)", ["a"]],
  ])("%j", (value, urls) => {
    expect(srcsetUrls(value)).toEqual(urls);
  });

  it("never hides an address between others", () => {
    const before = fc.stringMatching(/^[a-z0-9,() x]{0,12}$/);
    fc.assert(
      fc.property(before, (text) => {
        const open = text.lastIndexOf("(") > text.lastIndexOf(")");
        const urls = srcsetUrls(`${text}, https://third.example/x 2x`);
        if (!open) expect(urls).toContain("https://third.example/x");
      }),
    );
  });
});

describe("lists", () => {
  it("splits at white space only", () => {
    expect(listedUrls(" a\tb\nc,d ")).toEqual(["a", "b", "c,d"]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const read of [srcsetUrls, listedUrls]) read(text);
      }),
    );
  });
});
