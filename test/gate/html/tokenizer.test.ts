// Tags, attributes, values and the ends of texts, beside parse5's tokenizer.
import fc from "fast-check";
import { Tokenizer, TokenizerMode } from "parse5";
import { describe, expect, it } from "vitest";
import {
  findCdataEnd,
  findCommentEnd,
  findEndTag,
  findScriptEnd,
  PLAIN,
} from "../../../src/gate/html/tokenizer/raw-text.ts";
import { UNKNOWN_ENCODING } from "../../../src/gate/html/tokenizer/encoding.ts";
import { Tag } from "../../../src/gate/html/tokenizer/tag.ts";
import { TagScan } from "../../../src/gate/html/tokenizer/tag-scan.ts";

interface ReadTag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly selfClosing: boolean;
  /** Offset behind ">". */
  readonly end: number;
}

const nothing = (): void => undefined;

/** Where parse5 sees the first end tag, and the start tags, of a text that begins in a state. */
function parse5Reads(
  html: string,
  state: number = TokenizerMode.DATA,
  last = "",
): {
  readonly tags: readonly ReadTag[];
  readonly firstEnd: number;
  readonly commentEnd: number;
} {
  const tags: ReadTag[] = [];
  let firstEnd = -1;
  let commentEnd = -1;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tags.push({
          name: token.tagName,
          attributes: token.attrs.map(({ name, value }) => [name, value]),
          selfClosing: token.selfClosing,
          end: token.location?.endOffset ?? -1,
        });
      },
      onEndTag(token) {
        if (firstEnd === -1) firstEnd = token.location?.startOffset ?? -1;
      },
      onComment(token) {
        if (commentEnd === -1) commentEnd = token.location?.endOffset ?? -1;
      },
      onDoctype: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onEof: nothing,
      onParseError: null,
    },
  );
  tokenizer.state = state;
  tokenizer.lastStartTagName = last;
  tokenizer.write(html, true);
  return { tags, firstEnd, commentEnd };
}

/** The tag a text begins with, read in pieces of `size` bytes; undefined if it does not end. */
function scanned(html: string, size: number): ReadTag | undefined {
  const bytes = Buffer.from(html);
  const scan = new TagScan();
  scan.keepsAll = true;
  scan.begin(0, 1);
  let isDone = false;
  for (let length = size; !isDone && length < bytes.length + size; length += size) {
    isDone = scan.scan(bytes.subarray(0, length));
  }
  if (!isDone) return undefined;
  const tag = new Tag({ bytes, decoder: undefined, encoding: UNKNOWN_ENCODING }, scan);
  const seen = new Map<string, string>();
  for (let i = 0; i < tag.count; i++) {
    const name = asParsed(bytes.toString("utf8", tag.nameStart(i), tag.nameEnd(i))).toLowerCase();
    if (!seen.has(name)) seen.set(name, asParsed(tag.value(i)));
  }
  return {
    name: asParsed(bytes.toString("utf8", scan.nameStart, scan.nameEnd)).toLowerCase(),
    attributes: [...seen],
    selfClosing: scan.selfClosing,
    end: bytes.subarray(0, scan.end).toString().length,
  };
}

/** Newlines and NUL as the input stream's preprocessing and the tokenizer make them; URLs do not care. */
function asParsed(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
}

function expectSame(html: string): void {
  const [expected] = parse5Reads(html).tags;
  // A newline pair is one character to parse5's offsets as well.
  const plain = expected === undefined ? undefined : { ...expected, end: 0 };
  for (const size of [1, 2, 7, 1000]) {
    const read = scanned(html, size);
    expect(read === undefined ? undefined : { ...read, end: 0 }).toEqual(plain);
    if (read && !/\r/.test(html)) expect(read.end).toBe(expected?.end);
  }
}

describe("a start tag is read as the specification's tokenizer reads it", () => {
  it.each([
    // Names: anything but white space, slash and ">".
    "<a>", "<A>", "<a-b>", "<a:b>", "<a\0b>", "<aé>", "<a<b>", "<a\"b>", "<a=b>", "<h1>", "<a/>", "<a//>", "<a />", "<a/ >", "<a\f>", "<a\n>",
    // Before a name: slashes and white space are skipped, "=" begins one.
    "<a =>", "<a ==>", "<a =b>", "<a =b=c>", "<a /=/>", "<a / b>", "<a/b>", "<a /b/ c/>", "<a \" '>", "<a <b>", "<a \0=1>",
    // After a name.
    "<a b>", "<a b >", "<a b c>", "<a b =c>", "<a b = c>", "<a b\n=\tc>", "<a b/=c>", "<a b/>", "<a b />", "<a b= >", "<a b=>", "<a b = >", "<a b==c>", "<a B=C>",
    // Values.
    "<a b='c'>", "<a b=\"c\">", "<a b=c>", "<a b='\"'>", "<a b=\"'\">", "<a b=''>", "<a b=\"\">", "<a b=c'd>", "<a b=c\"d\">", "<a b=c=d>", "<a b=c<d>", "<a b=c`d>",
    "<a b=c/>", "<a b=c/d>", "<a b=/>", "<a b='c'd>", "<a b='c'd='e'>", "<a b='c'/>", "<a b='c'/d>", "<a b=\"c\"'d'>", "<a b='>'>", "<a b=\"\n>\">", "<a b='\0'>",
    // Duplicates: the first counts, whatever the case.
    "<a b=1 b=2>", "<a b B=2>", "<a b=1 c=2 B=3>", "<a = = =>",
    // References.
    "<a b=&amp;>", "<a b='&amp;'>", "<a b=&ampc>", "<a b='&ampc'>", "<a b='&amp=c'>", "<a b='&not'>", "<a b='&notin;'>", "<a b='&notit'>", "<a b='&#58;'>", "<a b='&#58'>",
    "<a b='&#x3a;'>", "<a b='&#X3Acolon'>", "<a b='&#0;'>", "<a b='&#x80;'>", "<a b='&#x110000;'>", "<a b='&#xD800;'>", "<a b='&;'>", "<a b='&#;'>", "<a b='&#x;'>", "<a b='&colon;&sol;&Tab;&NewLine;'>",
    "<a b='&unknown;'>", "<a b='&amp'>", "<a b=&amp/>", "<a b='&CounterClockwiseContourIntegral;'>", "<a b='&&amp;'>", "<a b='&NotEqualTilde;'>", "<a b='&nvlt;'>",
    // Ends that never come.
    "<a", "<a ", "<a b", "<a b=", "<a b='", "<a b='>", "<a b=\"x'>", "<a/", "<a b=c",
    // White space of every kind.
    "<a\tb\n=\fc\rd\r\n=\r\ne>", "<a b=c\fd>", "<a\u00a0b>", "<a b=c\u00a0d>", "<a\u000bb>",
  ])("%j", (html) => {
    expectSame(html);
  }); // prettier-ignore

  it("whatever it is made of", () => {
    const piece = fc.constantFrom(
      " ", "/", "=", "'", '"', "\n", "\t", "\f", "\r", "a", "B", "src", "é", "😀", "<", "`", "&amp;", "&amp", "&#58;", "&lt", "&", "#", ";", "x=y", "='", "=\"", "\0", "-", "!",
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.constantFrom("<a", "<IMG", "<svg:x", "<p "),
        fc.array(piece, { maxLength: 24 }),
        (start, pieces) => {
          expectSame(`${start}${pieces.join("")}>`);
        },
      ),
      { numRuns: 20_000 },
    );
  }, 60_000);

  it("with hundreds of attributes", () => {
    expectSame(`<a ${Array.from({ length: 500 }, (_, i) => `a${i}="${i}"`).join(" ")}>`);
  });
});

/** A search run over growing bytes gives the same as over all of them. */
function grown(html: string, find: (bytes: Uint8Array, from: number) => number): number {
  const bytes = Buffer.from(html);
  let from = 0;
  for (let length = 1; length <= bytes.length; length++) {
    const found = find(bytes.subarray(0, length), from);
    if (found >= 0) return found;
    from = ~found;
  }
  return -1;
}

describe("a text ends where the specification's tokenizer ends it", () => {
  const textPiece = fc.constantFrom(
    "<", "/", "!", "-", "--", "<!--", "-->", "--!>", ">", "</", "script", "SCRIPT", "title", "x", " ", "\n", "\t", "/>", "<script", "</script", "</script>", "</title>", "<script>", "é",
  ); // prettier-ignore

  it.each<
    [
      string,
      number,
      string,
      (bytes: Uint8Array, from: number, state: { escape: number; dashes: number }) => number,
    ]
  >([
    ["script", TokenizerMode.SCRIPT_DATA, "script", findScriptEnd],
    ["title", TokenizerMode.RCDATA, "title", (bytes, from) => findEndTag(bytes, from, "title")],
    [
      "script as raw text",
      TokenizerMode.RAWTEXT,
      "script",
      (bytes, from) => findEndTag(bytes, from, "script"),
    ],
  ])(
    "%s",
    (_name, mode, last, find) => {
      fc.assert(
        fc.property(fc.array(textPiece, { maxLength: 16 }), (pieces) => {
          // The end of the text tells whether a last tag is one.
          const html = `${pieces.join("")}x>`;
          const expected = parse5Reads(html, mode, last).firstEnd;
          const offset = expected === -1 ? -1 : Buffer.byteLength(html.slice(0, expected));
          const whole = { escape: PLAIN, dashes: 0 };
          const found = find(Buffer.from(html), 0, whole);
          const ends = (at: number): boolean => at >= 0 && html.length > 0 && closes(html, at);
          expect(ends(found) ? found : -1).toBe(offset);
          const state = { escape: PLAIN, dashes: 0 };
          const inPieces = grown(html, (bytes, from) => find(bytes, from, state));
          expect(inPieces).toBe(found < 0 ? -1 : found);
        }),
        { numRuns: 10_000 },
      );
    },
    60_000,
  );

  /** The end tag found has an end of its own, so that parse5 makes a token of it. */
  function closes(html: string, at: number): boolean {
    return (
      scanned(
        `<a${Buffer.from(html)
          .subarray(at + 2)
          .toString()
          .replace(/^[a-z]+/i, "")}`,
        1000,
      ) !== undefined
    );
  }

  it("comments", () => {
    const piece = fc.constantFrom("-", "--", ">", "!", "<", "<!--", "x", "-->", "--!>", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = pieces.join("");
        const end = parse5Reads(`<!--${html}   `).commentEnd - "<!--".length;
        const find = (bytes: Uint8Array, from: number): number => findCommentEnd(bytes, from, 0);
        // A comment that only the document's end ends reaches behind what was made.
        expect(grown(html, find)).toBe(end > html.length ? -1 : end);
        expect(Math.max(-1, find(Buffer.from(html), 0))).toBe(end > html.length ? -1 : end);
      }),
      { numRuns: 10_000 },
    );
  });

  it.each<[string, number]>([
    [">", 1], ["->", 2], ["-->", 3], ["--!>", 4], ["x-->", 4], ["x--!>", 5], ["x->", -1], ["x-- >", -1], ["--!x>", -1], ["<!-->", 5], ["<!--->", 6],
    ["!>", -1], ["-!>", -1], ["---!>", 5], ["--", -1], ["x--->", 5],
  ])("the comment <!--%s ends at %i", (html, end) => {
    expect(grown(html, (bytes, from) => findCommentEnd(bytes, from, 0))).toBe(end);
  }); // prettier-ignore

  it.each<[string, number]>([
    ["]]>", 3],
    ["]>", -1],
    ["x]]]>", 5],
    ["]] >", -1],
    ["]]>]]>", 3],
    ["", -1],
  ])("the CDATA section %s ends at %i", (html, end) => {
    expect(grown(html, (bytes, from) => findCdataEnd(bytes, from, 0))).toBe(end);
  });

  it.each<[string, number]>([
    ["</script>", 0], ["x</script>", 1], ["</SCRIPT >", 0], ["</script/>", 0], ["</scriptx></script>", 10], ["<!--</script>", 4], ["<!--<script></script></script>", 21],
    ["<!--<script>--></script>", 15], ["<!--<scriptx></script>", 13], ["<!--<script></script>--></script>", 24], ["<!--><script></script>", 13],
    ["<!---><script></script>", 14], ["<!--<script/></script></script>", 22], ["<!--<script></scriptx></script></script>", 31], ["<!-- -- ><script></script></script>", 26], ["</script", -1],
  ])("the script %s ends at %i", (html, end) => {
    const state = { escape: PLAIN, dashes: 0 };
    expect(grown(html, (bytes, from) => findScriptEnd(bytes, from, state))).toBe(end);
  }); // prettier-ignore
});
