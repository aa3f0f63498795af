import { describe, expect, it } from "vitest";
import { createDocumentGate, documentKinds } from "../../../src/gate/html/document-gate.ts";
import { beginsDocument } from "../../../src/gate/html/sniff.ts";
import { cut, drain, gated, gateOptions } from "./_gate.ts";

const T = "https://third.example/";
const through = (
  contentType: string,
  body: string,
  size = body.length || 1,
): string | undefined => {
  const gate = createDocumentGate(contentType, gateOptions());
  return gate && drain(gate, cut(Buffer.from(body), size)).toString();
};

describe("what a response is read as", () => {
  it.each([
    ["text/html", "html"], ["text/html; charset=utf-8", "html"], [" TEXT/HTML ;x", "html"], ["text/css", "css"], ["text/css;charset=utf-8", "css"], ["image/svg+xml", "xml"],
    ["application/xhtml+xml; charset=utf-8", "xml"], ["text/xml", "xml"], ["application/xml", "xml"], ["", "sniffed"], ["nonsense", "sniffed"], ["text/", "sniffed"], ["*/*", "sniffed"],
    ["unknown/unknown", "sniffed"], ["application/unknown", "sniffed"], ["application/json", undefined], ["text/plain", undefined], ["text/javascript", undefined], ["image/png", undefined],
    ["application/octet-stream", undefined], ["application/rss+xml", "xml"], ["text/event-stream", undefined], ["multipart/form-data", undefined], ["text/html-sandboxed", undefined],
    ["text/vnd.turbo-stream.html", "html"], ["text/vnd.turbo-stream.html; charset=utf-8", "html"], ["text/xsl", "xml"], ["application/rdf+xml", "xml"], ["application/mathml+xml", "xml"], ["application/vnd.wap.xhtml+xml", "xml"], ["application/atom+xml", "xml"],
    // Read as browsers read them, well-formed or not.
    ["text/html (x)", "html"], ["text/html charset=utf-8", "html"], ["text/html,charset=utf-8", "html"], ["text/plain, text/html", "html"], ["text/html, text/plain", "html"],
    ["text/html, text/html", "html"], ['text/plain; x="a, text/html "', "html"], ["nonsense, text/html", "html"], ["text/plain, */*", undefined], ["application/speculationrules+json", "speculation"],
  ])("%j: %s", (contentType, kind) => {
    expect(documentKinds(contentType)).toEqual(kind === undefined ? [] : [kind]);
    expect(createDocumentGate(contentType, gateOptions()) !== undefined).toBe(kind !== undefined);
  }); // prettier-ignore

  it("goes through the gate of its kind", () => {
    const css = `@import "${T}x";`;
    expect(through("text/css", css)).toBe(`@import "data:,${T}x";`);
    expect(through("text/html", `<style>${css}</style>`)).toBe(
      `<style>@import "data:,${T}x";</style>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="${T}x"/></svg>`;
    expect(through("image/svg+xml", svg)).toContain(`data-consent-blocked="undeclared"`);
    expect(through("text/html", svg)).toContain(`data-consent-blocked=undeclared`);
    expect(through("text/html", css)).toBe(css);
    expect(through("text/css", svg)).toBe(svg);
  });
});

describe("a body that browsers may read as one thing or another", () => {
  it("is gated as each of them", () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="${T}x"/></svg>`;
    for (const contentType of ["text/html, image/svg+xml", "image/svg+xml, text/html"]) {
      const out = through(contentType, svg, 7);
      expect(out).toContain("data-consent-href");
    }
    const css = `a{background:url(${T}y)}<img src="${T}z">`;
    expect(through("text/css, text/html", css)).toBe(
      `a{background:url(data:,${T}y)}${gated(`<img src="${T}z">`)}`,
    );
  });
});

describe("a file of speculation rules", () => {
  const TYPE = "application/speculationrules+json";

  it("leaves as it came, or empty", () => {
    const own = `{"prefetch":[{"urls":["/next"]}]}`;
    expect(through(TYPE, own, 5)).toBe(own);
    expect(through(TYPE, `{"prefetch":[{"urls":["${T}"]}]}`, 5)).toBe("{}");
    expect(through(TYPE, `{"prefetch":[{"where":{"selector_matches":"a"}}]}`)).toBe("{}");
  });

  it("is none at all where it is too long to be judged", () => {
    expect(through(TYPE, `{"prefetch":[]${" ".repeat(1 << 20)}}`, 1 << 16)).toBe("{}");
  });
});

describe("a body without a type", () => {
  const IMG = `<img src="${T}x">`;

  it.each([
    "<!doctype html>", "<!DOCTYPE HTML><p>", "<html>", "<HEAD>", "<script></script>", "<iframe></iframe>", "<h1>x</h1>", "<div>", "<font>", "<table>", "<a>", "<style></style>", "<title></title>", "<b>", "<body>",
    "<br>", "<p>", "<!-- x -->", "  \n\t\f\r<p>", "\f\v<p>", "\uFEFF<p>", "<!x>", "<center>", "<x>", "<svg>",
  ])("that begins with %j is a document", (start) => {
    const html = start + IMG;
    expect(beginsDocument(Buffer.from(html))).toBe(true);
    for (const size of [1, 3, 1000]) expect(through("", html, size)).toBe(gated(html));
  }); // prettier-ignore

  it("that begins as XML is read as such", () => {
    const xml = `<?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:img src="${T}x"/></x:html>`;
    for (const size of [1, 5, 1000])
      expect(through("", xml, size)).toContain(`data-consent-blocked="undeclared"`);
  });

  it.each([
    "",
    " ",
    "<",
    "x",
    "{}",
    "[1]",
    "text <b>",
    "1 < 2",
    "<1",
    "</p>",
    "%PDF-1.4",
    "\x89PNG",
    "GIF89a",
    `{"html":"${IMG.replaceAll('"', "'")}"}`,
    "\0<p>",
    "\n".repeat(2000) + "<p>",
  ])("that begins with %j is none", (body) => {
    for (const size of [1, 4, 5000]) expect(through("", body, size)).toBe(body);
  });

  it("is told by as few bytes as it takes", () => {
    expect(beginsDocument(Buffer.from(""))).toBeUndefined();
    expect(beginsDocument(Buffer.from("  \n"))).toBeUndefined();
    expect(beginsDocument(Buffer.from("<"))).toBeUndefined();
    expect(beginsDocument(Buffer.from("<?xm"))).toBeUndefined();
    expect(beginsDocument(Buffer.from("ab"))).toBe(false);
    expect(beginsDocument(Buffer.from("<p"))).toBe(true);
  });
});
