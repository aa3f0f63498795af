// In ISO-2022-JP an escape makes ASCII bytes stand for other characters: what one reader takes for the text of an
// attribute is markup to another. Either all agree on the encoding, or there is no escape in the page.
import { describe, expect, it } from "vitest";
import { charsetGate } from "../../src/gate/charset.ts";
import { contentTypeReadings } from "../../src/http/content-type.ts";
import type { BodyGate } from "../../src/gate/types.ts";

const PASSING: BodyGate = { write: (chunk) => (chunk.length === 0 ? [] : [chunk]), end: () => [] };
const MARK = "\uFEFF";
/** The character 漢, and one ASCII letter. */
const ESCAPED = "\u001b$B4A\u001b(Bx";

function through(body: string | Buffer, contentType: string): string {
  const gate = charsetGate(PASSING, contentType);
  const bytes = typeof body === "string" ? Buffer.from(body, "latin1") : body;
  return Buffer.concat([...gate.write(bytes), ...gate.end()]).toString();
}

describe("a page with escapes", () => {
  it.each([
    ["text/html; charset=iso-2022-jp", ""],
    ["text/html; charset=csISO2022JP", ""],
    [`text/html; x=";charset=utf-8"; charset=iso-2022-jp`, ""],
    ["text/html; charset=iso-2022-jp, text/html", ""],
    ["text/html", "<meta charset=iso-2022-jp>"],
    ["text/html", "<!doctype html><html><head><meta charset='ISO-2022-JP'>"],
    ["text/html; charset=bogus", "<meta charset=iso-2022-jp>"],
  ])("is decoded where all readers find the encoding: %s %s", (contentType, start) => {
    expect(through(start + ESCAPED, contentType)).toBe(`${MARK}${start}漢x`);
  });

  it.each([
    ["text/html", ""],
    ["text/html; charset=bogus", ""],
    ["text/html; charset=bogus", "<title>x</title>"],
    ["text/html", "<!-- <meta charset=utf-8> --><meta charset=iso-2022-jp>"],
    ["text/html", "<!-- <meta charset=utf-8> -->"],
    ["text/html", `<?xml version="1.0" encoding="utf-8"?><meta charset=iso-2022-jp>`],
    ["text/html", "<script>'<meta charset=utf-8>'</script>"],
    ["text/html", "<meta charset=utf-8><meta charset=iso-2022-jp>"],
    ["text/html", "<meta charset=bogus>"],
    ["text/html", "<p title='<meta charset=utf-8>'>"],
    ["image/svg+xml", `<?xml version="1.0" encoding="iso-2022-jp"?>`],
  ])("has none left where they may differ: %s %s", (contentType, start) => {
    const out = through(start + ESCAPED, contentType);
    expect(out).toBe(`${start}$B4A(Bx`);
  });

  it.each([
    ["text/html; charset=utf-8", ""],
    ["text/html; charset=utf-8", "<meta charset=iso-2022-jp>"],
    ["text/html", "<meta charset=utf-8>"],
    ["text/html", "<!doctype html><!-- x --><html lang=en><head><meta charset=utf-8>"],
    ["text/html;charset=windows-1252, text/html;charset=utf-8", ""],
  ])("keeps them where all readers find another one: %s %s", (contentType, start) => {
    expect(through(start + ESCAPED, contentType)).toBe(start + ESCAPED);
  });
});

describe("UTF-16", () => {
  it("is found in XML without a mark", () => {
    const xml = `<?xml version="1.0"?><a/>`;
    const little = Buffer.from(xml, "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      expect(through(bytes, "image/svg+xml")).toBe(MARK + xml);
    }
  });
});

describe("a style sheet that names no encoding", () => {
  const SHEET = '@import "//a.example/";';
  const little = Buffer.from(SHEET, "utf16le");
  const big = Buffer.from(little).swap16();

  it.each([
    ["text/css", little],
    ["text/css", big],
    ["text/css; charset=bogus", little],
    ["text/plain, text/css", little],
    ["text/css", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ])(
    "is decoded where it begins in UTF-16, which a link's charset may lend it: %s",
    (type, body) => {
      expect(through(body, type)).toBe(MARK + SHEET);
      const gate = charsetGate(PASSING, type);
      const pieces = [...body].flatMap((byte) => gate.write(Uint8Array.of(byte)));
      expect(Buffer.concat([...pieces, ...gate.end()]).toString()).toBe(MARK + SHEET);
    },
  );

  it("has no character of ASCII in UTF-16 where it begins as something else", () => {
    for (const start of ["漢", "a{}", "/* */"]) {
      const sent = through(Buffer.concat([Buffer.from(start), little]), "text/css");
      expect(sent).toBe(start + SHEET);
      expect(Buffer.from(sent).includes(0)).toBe(false);
    }
  });

  it("keeps its bytes where an encoding is named, and so does what is no style sheet", () => {
    const bytes = Buffer.from("a\0b");
    expect(through(bytes, "text/css; charset=utf-8")).toBe("a\0b");
    expect(through(bytes, "text/html")).toBe("a\0b");
  });
});

describe("a Content-Type", () => {
  it.each([
    ["text/html", ["text/html"], [undefined]],
    ["Text/HTML;Charset=UTF-8", ["text/html"], ["utf-8"]],
    ['text/html; charset="utf-8"', ["text/html"], ["utf-8"]],
    ["text/html; charset = 'utf-8'", ["text/html"], ["utf-8"]],
    ["text/html charset=utf-8", ["text/html"], ["utf-8"]],
    ["text/html (x)", ["text/html"], [undefined]],
    ["text/html,charset=utf-8", ["text/html"], [undefined]],
    ["text/plain, text/html", ["text/html", "text/plain"], [undefined]],
    ["", [], [undefined]],
    ["text/", [], [undefined]],
    ["*/*", [], [undefined]],
    [";charset=utf-8", [], [undefined]],
  ])("%j is read as %j in %j", (field, essences, charsets) => {
    expect(contentTypeReadings(field)).toEqual({ essences, charsets });
  });

  it("whose quotes hide a part from some is read both ways", () => {
    const { charsets } = contentTypeReadings(`text/html; x=";charset=utf-8;"; charset=utf-16`);
    expect(charsets).toEqual(expect.arrayContaining(["utf-16", "utf-8"]));
  });
});
