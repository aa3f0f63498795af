// What may not change: bytes of any encoding, what was gated already, what nothing is to be done to.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charsetGate } from "../../../src/gate/charset.ts";
import { createDocumentGate } from "../../../src/gate/html/document-gate.ts";
import { randomDocument } from "../../fuzz/html-grammar.ts";
import { createRandom } from "../../fuzz/random.ts";
import { cut, drain, gated, gateOptions, gatePieces } from "./_gate.ts";

const T = "https://third.example/";
const ALL = { allowed: ["video", "stats"], undeclared: "allow" } as const;
const bytesOf = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );

describe("bytes that are no business of the gate leave as they came", () => {
  it.each<[string, Buffer]>([
    ["latin1", Buffer.from('<p title="café">naïve <b>Ünïcode</b>', "latin1")],
    [
      "Shift_JIS",
      bytesOf(
        "<p>",
        [0x83, 0x5c, 0x82, 0xa0, 0x95, 0x5c],
        "</p><a title='",
        [0x83, 0x5c],
        "'>x</a>",
      ),
    ],
    ["GBK", bytesOf("<p>", [0xd5, 0x5c, 0xb0, 0xa1, 0x81, 0x7c], "</p>")],
    ["Big5", bytesOf("<p>", [0xa5, 0x5c, 0xb3, 0x5c], "</p>")],
    ["GB18030, four bytes", bytesOf("<p>", [0x81, 0x30, 0x81, 0x30], "</p>")],
    ["EUC-JP", bytesOf("<p>", [0xa4, 0xa2, 0x8f, 0xb0, 0xa1], "</p>")],
    [
      "invalid UTF-8",
      bytesOf("<p ", [0xff, 0xfe, 0xc0, 0x80], "=x>", [0xed, 0xa0, 0x80], "</p", [0xf8], ">"),
    ],
    ["a byte order mark", bytesOf([0xef, 0xbb, 0xbf], "<!doctype html><p>x")],
    ["CRLF and CR", Buffer.from("<!doctype html>\r\n<p\r\nclass='a'\r>x\r</p\r\n>\r\n")],
    ["NUL", Buffer.from("<p\0 a\0='\0'>\0</p\0><!\0>\0")],
    ["controls", Buffer.from(Array.from({ length: 128 }, (_, i) => i).filter((i) => i !== 60))],
    ["a tail that is no tag", Buffer.from("<p>x<")],
    ["an open comment", Buffer.from("<p>x<!-- y --")],
    ["an open tag", Buffer.from("<p>x<p title='y")],
    ["nothing", Buffer.alloc(0)],
    ["odd quoting", Buffer.from("<p a='b' c=\"d\" e=f g = h i= 'j' k l=\"\" m=''n o=p/>x</p >")],
    ["capitals", Buffer.from("<!DOCTYPE HTML><HTML><BODY><IMG SRC=/A.PNG><SCRIPT>X()</SCRIPT>")],
  ])("%s", (_name, bytes) => {
    expect(gatePieces([bytes]).equals(bytes)).toBe(true);
    for (const size of [1, 2, 5]) expect(gatePieces(cut(bytes, size)).equals(bytes)).toBe(true);
  });

  it("whatever they are, where everything may be loaded", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, size) => {
          expect(gatePieces(cut(bytes, size), ALL).equals(bytes)).toBe(true);
        },
      ),
    );
  });

  it("in random documents too", () => {
    for (let seed = 0; seed < 300; seed++) {
      const html = randomDocument(createRandom(seed));
      expect(gated(html, ALL)).toBe(html);
    }
  });

  it("when something beside them changes", () => {
    const page = `<p title="é">à<img alt=ü src="${T}ö">ÿ<style>a{b:url(${T}é)}</style>`;
    expect(gatePieces([Buffer.from(page, "latin1")]).toString("latin1")).toBe(
      `<p title="é">à<img data-consent-blocked=undeclared alt=ü data-consent-src="${T}ö">ÿ<style>a{b:url(data:,${T}é)}</style>`,
    );
  });
});

describe("a page that was gated already", () => {
  it.each([
    `<img data-consent-blocked=undeclared data-consent-src="${T}x">`,
    `<script type=text/plain data-consent-blocked=video>videoPlayer()</script>`,
    `<script type=text/plain data-consent-blocked=video data-consent-src="${T}x"></script>`,
    `<iframe data-consent-blocked=video hidden=hidden data-consent-src=https://video.example/embed/1></iframe>`,
    `<p data-consent-blocked=undeclared style=background:url(data:,${T}x) data-consent-style="background:url(${T}x)">`,
    `<style>@import "data:,${T}x";</style>`,
    `<b data-consent-onclick="videoPlayer()">x</b>`,
  ])("stays: %s", (html) => {
    expect(gated(html)).toBe(html);
  });
});

/** A body through the gates of its encoding and kind. */
function through(body: Buffer, contentType: string, size = body.length || 1): Buffer {
  const inner = createDocumentGate(contentType, gateOptions());
  return inner ? drain(charsetGate(inner, contentType), cut(body, size)) : body;
}

describe("encodings in which ASCII bytes mean something else", () => {
  const page = `<!doctype html><p>é漢<img src="${T}x"><style>a{b:url(${T}y)}</style>`;
  const utf16le = Buffer.from(page, "utf16le");
  const utf16be = Buffer.from(utf16le).swap16();

  it.each<[string, Buffer, string]>([
    ["UTF-16LE by its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), "text/html"],
    [
      "UTF-16BE by its mark",
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]),
      "text/html; charset=utf-8",
    ],
    ["UTF-16LE by its label", utf16le, "text/html; charset=UTF-16"],
    ["UTF-16BE by its label", utf16be, "text/html;charset=utf-16be"],
  ])("%s is read, and leaves as UTF-8", (_name, body, contentType) => {
    for (const size of [1, 3, body.length]) {
      const out = through(body, contentType, size);
      expect([...out.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(out.subarray(3).toString()).toBe(gated(page));
    }
  });

  it("ISO-2022-JP is read: what looks like a comment is text", () => {
    const body = bytesOf(
      "<p>",
      [0x1b, 0x24, 0x42],
      "<!--",
      [0x1b, 0x28, 0x42],
      `<img src="${T}x">`,
    );
    const out = through(body, "text/html; charset=iso-2022-jp").toString();
    expect(out).toContain(`data-consent-src="${T}x"`);
  });

  it.each([
    ["shift_jis", 0x83],
    ["gbk", 0xd5],
    ["big5", 0xa5],
  ])("a style sheet in %s has no backslash in the half of a character", (charset, lead) => {
    const sheet = bytesOf("a{b:'", [lead, 0x5c], `';c:url(${T}x);d:''}`);
    const style = bytesOf("<style>", [...sheet], "</style>");
    const disarmed = `url(data:,${T}x)`;
    expect(through(style, `text/html; charset=${charset}`).includes(disarmed)).toBe(true);
    expect(through(sheet, `text/css; charset=${charset}`).includes(disarmed)).toBe(true);
    const declared = bytesOf(`<meta charset=${charset}>`, [...style]);
    expect(through(declared, "text/html").includes(disarmed)).toBe(true);
    // In UTF-8 the backslash is one, and the address stands in a string.
    expect(through(style, "text/html; charset=utf-8").equals(style)).toBe(true);
  });

  it("decodes an address as the page does", () => {
    const html = `<img src="https://bücher.example/x"><style>a{b:url(https://bücher.example/y)}</style>`;
    const expected = `<img data-consent-blocked=undeclared data-consent-src="https://bücher.example/x"><style>a{b:url(data:,https://bücher.example/y)}</style>`;
    const latin1 = Buffer.from(html, "latin1");
    for (const type of ["text/html; charset=iso-8859-1", "text/html"]) {
      expect(through(latin1, type).toString("latin1")).toBe(expected);
    }
    expect(through(Buffer.from(html), "text/html").toString()).toBe(expected);
  });
});
