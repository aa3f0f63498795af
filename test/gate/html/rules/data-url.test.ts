import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dataDocuments,
  isDataUrl,
  readDataUrl,
  scriptUrl,
} from "../../../../src/gate/html/rules/data-url.ts";
import { gated } from "../_gate.ts";

const T = "https://third.example/x";
const base64 = (text: string, encoding: BufferEncoding = "utf8"): string =>
  Buffer.from(text, encoding).toString("base64");

describe("a data: URL", () => {
  it.each<[string, string | undefined]>([
    ["data:text/html,<p>", "<p>"], ["DATA:text/html;charset=utf-8,%3Cp%3E", "<p>"], ["data:text/html;base64,PHA+", "<p>"],
    [" d\tata:text/html,x", "x"], ["data:image/svg+xml,<svg>", "<svg>"], ["data:application/xhtml+xml,x", "x"], ["data:text/xml,x", "x"],
    ["data:application/atom+xml,x", "x"], ["data:application/rss+xml,x", "x"], ["data:text/xsl,x", "x"], ["data:nonsense,x", "x"],
    ["data:text/html;charset=utf-8;base64 ,PHA+", "<p>"], ["data:text/html ; base64,PHA+", "<p>"], ["data:text/html,a#b", "a"],
    ["data:,<p>", undefined], ["data:;charset=utf-8,<p>", undefined], ["data:text/plain,<p>", undefined], ["data:image/png,x", undefined],
    ["data:text/css,x", undefined], ["https://third.example/", undefined], ["data:text/html", undefined],
  ])("%j holds the document %j", (url, document) => {
    expect(dataDocuments(url)[0]).toBe(document);
  }); // prettier-ignore

  it("is read in every encoding that a browser may read it in", () => {
    const utf16 = base64("<p>", "utf16le");
    expect(dataDocuments(`data:text/html;charset=utf-16le;base64,${utf16}`)).toContain("<p>");
    expect(dataDocuments(`data:text/html;charset=bogus;base64,${utf16}`)).toContain("<p>");
    expect(dataDocuments(`data:text/html;base64,${base64("\uFEFF<p>", "utf16le")}`)).toContain(
      "<p>",
    );
    expect(dataDocuments("data:text/html,%1B$B<!--%1B(B")).toHaveLength(2);
  });

  it("that cannot be decoded counts as one that loads", () => {
    expect(dataDocuments("data:text/html;base64,%%%")[0]).toContain("script");
    expect(readDataUrl("data:text/css;base64,%%%")?.texts[0]).toContain("@import");
  });

  it.each<[string, string | undefined]>([
    ["javascript:x()", "x()"], ["JavaScript:x()", "x()"], ["java\nscript:x()", "x()"], ["\u0001javascript:%78()", "x()"],
    ["xjavascript:x()", undefined], ["/javascript:x()", undefined],
  ])("%j runs %j", (url, code) => {
    expect(scriptUrl(url)).toBe(code);
  }); // prettier-ignore

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const url of [text, `data:${text}`, `data:text/html;base64,${text}`]) {
          dataDocuments(url);
          expect(isDataUrl(url)).toBe(readDataUrl(url) !== undefined);
        }
        scriptUrl(`javascript:${text}`);
      }),
    );
  });
});

describe("what a data: URL holds is judged as what it is loaded as", () => {
  const css = `@import '${T}'`;
  const js = `import '${T}'`;
  const html = `<img src=${T}>`;
  it.each([
    `<link rel=stylesheet href="data:text/css,${css}">`,
    `<link rel=stylesheet href="data:text/css;base64,${base64(css)}">`,
    `<link rel=stylesheet href="data:text/css;charset=utf-16le;base64,${base64(css, "utf16le")}">`,
    `<link rel="icon stylesheet" href="data:,${css}">`,
    `<link rel=stylesheet href="data:text/css,@import 'data:text/css;base64,${base64(css)}'">`,
    `<script type=module src="data:text/javascript,${js}"></script>`,
    `<script src="data:text/javascript;base64,${base64(`fetch("${T}")`)}"></script>`,
    `<svg><script href="data:text/javascript,${js}"></script></svg>`,
    `<iframe src="data:text/html;charset=utf-16be;base64,${Buffer.from(html, "utf16le").swap16().toString("base64")}"></iframe>`,
    `<object data="data:application/atom+xml,${encodeURIComponent(html)}"></object>`,
    `<embed src="data:application/unknown,${encodeURIComponent(html)}">`,
    `<iframe src="javascript:'${html}'"></iframe>`,
    `<iframe src='javascript:"\\x3cimg src=${T}>"'></iframe>`,
    `<iframe src="javascript:'<img src=' + '${T}>'"></iframe>`,
    `<iframe src="javascript:location='${T}'"></iframe>`,
    `<iframe src="java&#9;script:location.href='//third.example/a'"></iframe>`,
    `<iframe src="javascript:void open('${T}','_self')"></iframe>`,
    `<iframe src="javascript:top.location.replace('${T}')"></iframe>`,
    `<iframe src="javascript:atob('${base64(html)}')"></iframe>`,
    `<iframe src="javascript:'%3Cimg src=${T}%3E'"></iframe>`,
    `<meta http-equiv=refresh content="0;url=data:text/html,${encodeURIComponent(html)}">`,
    `<video src="data:application/vnd.apple.mpegurl,%23EXTM3U%0A${T}"></video>`,
    `<video src="data:application/x-mpegurl,%23EXTM3U%0A%23EXT-X-MAP:URI=%22${T}%22"></video>`,
    `<link rel=manifest href='data:application/manifest+json,{"icons":[{"src":"${T}"}]}'>`,
    `<svg><use href="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${T}"/></svg>`)}"/></svg>`,
  ])("%s", (markup) => {
    expect(gated(markup)).toContain("data-consent-blocked");
  });

  it("in an import map, by something that no module script can go on after", () => {
    const map = `{"imports":{"x":"data:text/javascript,1;import '${T}'"}}`;
    expect(gated(`<script type=importmap>${map}</script>`)).toBe(
      `<script type=importmap>${map.replace("data:text/j", "data:text/plain,data:text/j")}</script>`,
    );
  });

  it.each([
    `<link rel=stylesheet href="data:text/css,a{color:red}">`,
    `<script src="data:text/javascript,let x = 1"></script>`,
    `<iframe src="data:text/html,<p>x"></iframe>`,
    `<iframe src="javascript:'<p>x</p>'"></iframe>`,
    `<iframe src="javascript:void 0"></iframe>`,
    `<iframe src="javascript:location='/own'"></iframe>`,
    `<iframe src="javascript:document.title='a: b'"></iframe>`,
    `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${T}'/></svg>">`,
    `<video src="data:video/mp4;base64,AAAA"></video>`,
  ])("and left alone if nothing in it is refused: %s", (markup) => {
    expect(gated(markup)).toBe(markup);
  });
});
