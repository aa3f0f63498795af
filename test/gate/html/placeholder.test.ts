import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { PlaceholderRequest } from "../../../src/gate/html/rules/placeholder-request.ts";
import { attribute, elementsOf } from "../../fuzz/document-loads.ts";
import { gated, gatePieces, gateOptions, drain } from "./_gate.ts";
import { createHtmlGate } from "../../../src/gate/html/gate.ts";

const T = "https://third.example/";
const P = { name: "title", value: "[P]" };
const withP = (html: string): string => gated(html, { placeholder: () => [P] });
/** What the placeholder of this element was asked for. */
const asked = (html: string): PlaceholderRequest[] => {
  const requests: PlaceholderRequest[] = [];
  gated(html, { placeholder: (request) => (requests.push(request), []) });
  return requests;
};

describe("a placeholder", () => {
  it.each([
    `<iframe src="${T}"></iframe>`, `<img src="${T}x">`, `<video src="${T}x"></video>`, `<object data="${T}"></object>`,
    `<embed src="${T}">`, `<p><img src="${T}x">`, `<table><td><img src="${T}x">`, `<figure><img src="${T}x"></figure>`, `<iframe srcdoc="<img src='${T}'>"></iframe>`,
    `<svg><foreignObject><img src="${T}x">`, `<iframe data-src="${T}"></iframe>`, `<noscript></noscript><img src="${T}x">`, `<svg></svg><img src="${T}x">`,
    `<a href=/x><img src="${T}x"></a>`, `<iframe src="about:blank" data-src="${T}"></iframe>`, `<img src="${T}x" srcset="${T}y 2x">`,
    `<video src="${T}" poster="${T}"></video>`,
  ])("is shown by attributes of %s, and nothing else changes", (html) => {
    const out = withP(html);
    const put = ' data-consent-set="title" title="[P]"';
    expect(out).toContain(put);
    expect(out.replace(put, "")).toBe(gated(html));
  }); // prettier-ignore

  it.each([
    `<script src="${T}"></script>`, `<link rel=stylesheet href="${T}">`, `<img src="${T}x" width=1 height=1>`, `<img src="${T}x" width=0>`, `<img src="${T}x" height="2px">`,
    `<iframe src="${T}" hidden></iframe>`, `<iframe src="${T}" style="display:none"></iframe>`, `<img style="visibility: hidden" src="${T}">`,
    `<button><img src="${T}x"></button>`, `<frameset><frame src="${T}"></frameset>`, `<svg><image href="${T}x"/></svg>`, `<svg><iframe src="${T}"></iframe></svg>`, `<audio src=${T}></audio>`, `<img src=/own srcset="${T} 2x">`, `<video src=/own poster="${T}"></video>`,
    `<iframe srcdoc="<p>own" src="${T}"></iframe>`, `<math><mi><tr><mglyph><iframe src="${T}"></iframe></math>`, `<math><img2><mglyph src="${T}"></math>`, `<noscript><img src="${T}x"></noscript>`, `<body background="${T}">`,
    `<input type=image src="${T}">`, `<p style="background:url(${T})">`, `<svg></b><title><img src="${T}x">`, `<source src="${T}">`, `<track src="${T}">`,
  ])("is not shown by %s", (html) => {
    expect(withP(html)).toBe(gated(html));
  }); // prettier-ignore

  it("is told what it stands for", () => {
    expect(
      asked(
        `<iframe width=560 height="315" title="A &amp; B" src="https://video.example/embed/x?a=1&amp;b=2"></iframe>`,
      ),
    ).toEqual([
      {
        service: expect.objectContaining({ id: "video" }) as unknown,
        host: "video.example",
        kind: "iframe",
        url: "https://video.example/embed/x?a=1&b=2",
        title: "A & B",
        width: "560",
        height: "315",
      },
    ]);
    expect(asked(`<img alt=Cat src="${T}x">`)[0]).toMatchObject({
      kind: "image",
      title: "Cat",
      service: undefined,
      host: "third.example",
    });
    expect(asked(`<object data="${T}x">`)[0]?.kind).toBe("object");
  });

  it("puts aside what the page says by the same names", () => {
    const out = gated(`<iframe sandbox="a" srcdoc="<img src='${T}'>" Sandbox=b></iframe>`, {
      placeholder: () => [{ name: "srcdoc", value: `<p class="a">&` }, { name: "sandbox" }],
    });
    expect(out).toContain(` data-consent-set="srcdoc" srcdoc="&lt;p class=&quot;a&quot;>&amp;"`);
    expect(out).toContain(` data-consent-sandbox="a" data-consent-srcdoc="<img`);
    expect(out).toContain(" data-consent-Sandbox=b");
  });

  it("may be none", () => {
    const html = `<iframe src="${T}"></iframe>`;
    expect(gated(html, { placeholder: () => [] })).toBe(gated(html));
  });

  it("is no place for what the page's attributes hold", () => {
    const piece = fc.constantFrom(
      `"`, `'`, ">", "<", "/", " ", "=", "`", "<script>videoPlayer()</script>", " onload=x() ", "--", "&quot;", "&#34;", "]]>", "<!--", "-->", "title", "\0", "srcdoc=", "a",
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(`"`, "'", ""),
        fc.constantFrom("iframe", "img", "video", "object"),
        fc.constantFrom("", "/", " ", "\n", "x=y/"),
        (pieces, quote, name, gap) => {
          const html = `<${name}${gap} title=${quote}${pieces.join("")}${quote} src="${T}" data="${T}" poster="${T}">`;
          const before = parts(html);
          const after = parts(
            gated(html, {
              placeholder: ({ title }) => [{ name: "title", value: escapeText(title) }],
            }),
          );
          for (const part of after) expect(before).toContain(part);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function escapeText(text = ""): string {
  return text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Scripts and handlers of a document. */
function parts(html: string): string[] {
  return elementsOf(parse(html)).flatMap((element) => [
    ...(element.tagName === "script" && attribute(element, "type") !== "text/plain"
      ? ["script"]
      : []),
    ...element.attrs
      .filter(({ name }) => /^on|^srcdoc$/.test(name))
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

describe("what is put first into the body", () => {
  const B = "[B]";
  const withB = (html: string, encoding?: string): string =>
    gatePieces([Buffer.from(html, encoding === undefined ? "utf8" : "latin1")], {
      bodyStart: () => B,
    }).toString();

  it.each([
    ["<!doctype html><html><head><title>x</title></head><body class=a><p>x", "<body class=a>"],
    ["<!doctype html><title>x</title><p>x", "<title>x</title>"],
    ["<html><head><meta charset=utf-8></head>x", "</head>"],
    ["<!doctype html>\n  x", "<!doctype html>\n  "],
    ["<html><body></body></html>", "<body>"],
    ["<!doctype html><html><head></head></html>", "<head></head>"],
    ["\uFEFF<!doctype html><p>x", "\uFEFF<!doctype html>"],
    [
      "<head><noscript><link rel=x></noscript><template><p>x</template><script>y</script><b>x",
      "</script>",
    ],
    ["<!doctype html><head><!-- <body> --><title><body></title><body>x", "</title><body>"],
    ["<!doctype html><svg><body>", "<!doctype html>"],
    ["<!doctype html>", "<!doctype html>"],
    ["<!doctype html>a < b", "<!doctype html>"],
  ])("%s", (html, before) => {
    const at = html.indexOf(before) + before.length;
    expect(withB(html)).toBe(html.slice(0, at) + B + html.slice(at));
  });

  it.each([
    "<p>a fragment",
    "x",
    "",
    "<tr><td>x",
    "<!doctype html><frameset><frame src=/x>",
    "<!doctype html><head><title>open",
    "<div><body></div>".slice(0, 5),
  ])("is not put into %s", (html) => {
    expect(withB(html)).toBe(html);
  });

  it("is readable in every encoding", () => {
    const banner = (): string => "<p>Réglages – ≤ 😀</p>";
    const page = (charset: string): Buffer =>
      Buffer.from(`<!doctype html><meta charset=${charset}><p>x`);
    const out = (charset: string): string =>
      gatePieces([page(charset)], { bodyStart: banner }).toString();
    expect(out("utf-8")).toContain("<p>Réglages – ≤ 😀</p><p>x");
    for (const charset of ["iso-8859-1", "shift_jis", "gbk", "windows-1251", "nonsense"]) {
      expect(out(charset)).toContain("<p>R&#233;glages &#8211; &#8804; &#128512;</p><p>x");
    }
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page("latin1")]);
    expect(
      drain(createHtmlGate(gateOptions({ bodyStart: banner })), [marked]).toString(),
    ).toContain("Réglages");
  });
});
