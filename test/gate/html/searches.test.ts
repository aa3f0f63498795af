import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as addresses from "../../../src/gate/html/fast-path/address-search.ts";
import { FreeHosts } from "../../../src/gate/html/fast-path/free-hosts.ts";
import {
  nextAddress,
  quotesIn,
  type NextQuote,
} from "../../../src/gate/html/scripts/script-address.ts";
import { TextSearch } from "../../../src/gate/html/fast-path/text-search.ts";

const SEGMENT = 1 << 15;

/** As many bytes as two segments and a bit: whatever is looked for may lie across their edges. */
const places = fc.integer({ min: 0, max: 2 * SEGMENT + 40 });

function around(at: number, text: string, filler = "x"): Buffer {
  return Buffer.from(filler.repeat(at) + text + filler.repeat(50), "latin1");
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function withoutWebAssembly<Module>(load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", undefined);
  return load();
}

describe("the search for snippets", () => {
  const texts = ["fbq('init'", 'gtag("js"', "_paq.push(", "über.config", "uetq", "/fbevents.js"];
  const search = new TextSearch(texts);

  it("finds each text wherever it stands", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), places, (text, at) => {
        const bytes = Buffer.concat([around(at, ""), Buffer.from(text), around(3, "")]);
        expect(search.find(bytes, 0, bytes.length)).toBe(text);
      }),
    );
  });

  it("finds none that begins before or ends behind what is searched", () => {
    for (const text of texts) {
      const bytes = Buffer.from(text);
      expect(search.find(bytes, 1, bytes.length)).toBeUndefined();
      expect(search.find(bytes, 0, bytes.length - 1)).toBeUndefined();
    }
  });

  it("finds what a look at every place finds, the first first", async () => {
    const module = await withoutWebAssembly(
      async () => import("../../../src/gate/html/fast-path/text-search.ts"),
    );
    const letters = fc.string({
      unit: fc.constantFrom("a", "b", "(", "_", "é"),
      minLength: 4,
      maxLength: 7,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }),
        fc.string({ unit: fc.constantFrom("a", "b", "(", "_", "é"), maxLength: 400 }),
        (needles, code) => {
          const bytes = Buffer.from(code);
          const found = new TextSearch(needles).find(bytes, 0, bytes.length);
          expect(found !== undefined).toBe(needles.some((needle) => code.includes(needle)));
          expect(new module.TextSearch(needles).find(bytes, 0, bytes.length)).toBe(found);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("serves sets of texts in turn", () => {
    const other = new TextSearch(["other.text"]);
    const bytes = Buffer.from("other.text uetq");
    for (let i = 0; i < 3; i++) {
      expect(search.find(bytes, 0, bytes.length)).toBe("uetq");
      expect(other.find(bytes, 0, bytes.length)).toBe("other.text");
    }
  });

  it("knows a thousand texts", () => {
    const many = Array.from({ length: 1000 }, (_, i) => `vendor${i}.track(`);
    const all = new TextSearch(many);
    for (const text of many) {
      const bytes = around(20, text, "track( vendor");
      expect(all.find(bytes, 0, bytes.length)).toBe(text);
    }
  });
});

/** To whom no host is free. */
const NOBODY = { host: () => "depends" as const, freeHosts: new FreeHosts() };

describe("the search for addresses", () => {
  const schemes = ["http:", "https:", "ws:", "wss:", "ftp:", "HTTPS:", "Ws:"];

  /** All addresses in a script, by the literals that `nextQuote` finds. */
  const addressesOf = (code: string, nextQuote: NextQuote): unknown[] => {
    const found = [];
    for (let at = 0; ;) {
      const address = nextAddress(code, at, nextQuote);
      if (!address) return found;
      found.push(address);
      at = address.end;
    }
  };
  const quotesOf = (bytes: Buffer, free = new FreeHosts()): NextQuote =>
    addresses.quotesOf(bytes, 0, bytes.length, free);

  it("finds addresses in scripts wherever they stand", () => {
    const starts = [
      "//a.example",
      "h\ttt\tps:a.example",
      "http:a.example",
      "\\x2f/a.example",
      "\\/\\/a.example",
      "data:,x",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), places, (text, at) => {
        const bytes = around(at, `"${text}"`);
        expect(quotesOf(bytes)(0)).toBe(at);
        expect(quotesOf(bytes)(at + 1)).toBe(-1);
      }),
    );
  });

  it("finds in scripts what a look at every literal finds", () => {
    const signs = [
      '"',
      "'",
      "`",
      "/",
      "//",
      "\\",
      "\\/",
      "\\x2f",
      "\\u{2f}",
      "\\n",
      "\t",
      "\n",
      " ",
      ":",
    ];
    const letters = [
      "h",
      "ht",
      "TTP",
      "http",
      "https:",
      "ws",
      "s:",
      "ftp:",
      "da",
      "ta:",
      "${x}",
      "a",
    ];
    const others = [".", "-", "@", "*", "?", "[", "%", "\xe9", "<", "\0", "\x1f"];
    const part = fc.constantFrom(...signs, ...letters, ...others);
    const codes = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(codes, fc.nat({ max: 40 }), (code, at) => {
        const bytes = around(at, code);
        const text = bytes.toString("latin1");
        expect(addressesOf(text, quotesOf(bytes))).toEqual(addressesOf(text, quotesIn(text)));
      }),
      { numRuns: 20_000 },
    );
  });

  it("leaves out the hosts that are free, in the plainest spelling, and no others", () => {
    const free = new FreeHosts();
    free.add("cdn.site.example");
    free.add("a".repeat(62));
    free.add(`${"b".repeat(60)}.example`);
    const finds = (literal: string): boolean =>
      quotesOf(Buffer.from(`x="${literal}";`), free)(0) !== -1;
    for (const literal of [
      "//cdn.site.example",
      "https://cdn.site.example/x.js",
      "http://cdn.site.example?x",
      "  //cdn.site.example#x",
    ]) {
      expect(finds(literal), literal).toBe(false);
    }
    for (const literal of [
      "//cdn.site.example.",
      "//cdn.site.example:80/",
      "//cdn.site.example\t.third.example/",
      "//cdn.site.example@third.example/",
      "//cdn.site.example\\t.third.example/",
      "//CDN.site.example/",
      "/\\/cdn.site.example/",
      "https:////third.example/",
      "https:///cdn.site.example/",
      "http:cdn.site.example/",
      "//xcdn.site.example/",
      "//cdn.site.exampl",
      "//third.example/",
      `//${"a".repeat(61)}/`,
      `//${"b".repeat(60)}.example/`,
    ]) {
      expect(finds(literal), literal).toBe(true);
    }
    // Somebody else's hosts are not there.
    expect(quotesOf(Buffer.from('x="//cdn.site.example"'))(0)).not.toBe(-1);
  });

  it("finds schemes in style sheets wherever they stand", () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemes), places, (text, at) => {
        const bytes = around(at, text, " ");
        expect(addresses.sheetMayNameHost(bytes, 0, bytes.length, NOBODY)).toBe(true);
        expect(addresses.sheetMayNameHost(bytes, 0, at + text.length - 1, NOBODY)).toBe(false);
      }),
    );
  });

  it("takes style sheets for free whose hosts are, each of them", () => {
    const freeHosts = new FreeHosts();
    const asked: string[] = [];
    const judge = {
      host: (host: string) => {
        asked.push(host);
        if (host !== "free.example") return "depends" as const;
        freeHosts.add(host);
        return "free" as const;
      },
      freeHosts,
    };
    const mayName = (css: string): boolean =>
      addresses.sheetMayNameHost(Buffer.from(css), 0, Buffer.byteLength(css), judge);
    expect(
      mayName("a{b:url(https://free.example/c)}\n\tws{grid-template-rows:url('//free.example?')}"),
    ).toBe(false);
    expect(mayName("a{b:url(//free.example/c) url(//free.example/d)}")).toBe(false);
    // Known from then on.
    expect(asked).toEqual(["free.example"]);
    for (const css of [
      "a{b:url(//free.example/c) url(//third.example/d)}",
      "a{b:url(//free.example:80/c)}",
      "a{b:url(//free.example@third.example/)}",
      "a{b:url(https:third.example//free.example/)}",
      "a{b:url('ht\ttps:third.example')}",
      "a{b:url('/\t/third.example')}",
      "a{b:url(//free.example/c) \\75rl(x)}",
      "a{b:url(//free.example'x)}",
      "@import 'x'",
      `a{b:url(//free.example${"e".repeat(70)}/)}`,
    ]) {
      expect(mayName(css), css).toBe(true);
    }
  });

  it("finds in style sheets what a look at the text finds, with and without WebAssembly", async () => {
    const module = await withoutWebAssembly(
      async () => import("../../../src/gate/html/fast-path/address-search.ts"),
    );
    const unit = fc.constantFrom("h", "t", "T", "p", "s", "w", "f", ":", "/", "\t", "a", "\xe9");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), places, (css, at) => {
        const bytes = around(at, css);
        const expected = addresses.cssMayNameHost(bytes.toString("latin1"));
        expect(addresses.sheetMayNameHost(bytes, 0, bytes.length, NOBODY)).toBe(expected);
        expect(module.sheetMayNameHost(bytes, 0, bytes.length, NOBODY)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
