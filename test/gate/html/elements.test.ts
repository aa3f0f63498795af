import { describe, expect, it } from "vitest";
import { loadsOf, READINGS } from "../../fuzz/document-loads.ts";
import { eventsOf, gated } from "./_gate.ts";

const T = "https://third.example/";

/** Gated: something of it is blocked, and no reading of what leaves loads anything. */
function expectBlocked(html: string, host = "third.example"): void {
  for (const ownPaths of [true, false]) {
    const out = gated(html, { ownPaths });
    expect(out).not.toBe(html);
    expect(READINGS.flatMap((reading) => loadsOf(out, reading))).toEqual([]);
    expect(eventsOf(html, { ownPaths })).toContainEqual(
      expect.objectContaining({ kind: "embed", host }),
    );
    expect(gated(out, { ownPaths })).toBe(out);
  }
}

/** Leaves as it came, whether or not paths of the site's own have to be looked at. */
function expectLeftAlone(html: string): void {
  for (const ownPaths of [true, false]) {
    expect(gated(html, { ownPaths })).toBe(html);
    expect(eventsOf(html, { ownPaths })).toEqual([]);
  }
}

describe("elements that load, undecided", () => {
  it.each([
    `<script src="${T}x.js"></script>`,
    `<script type=module src="${T}x.js"></script>`,
    `<script async nomodule defer crossorigin src=${T}x.js></script>`,
    `<iframe src="${T}"></iframe>`,
    `<iframe loading=lazy data-x src='${T}'>fallback</iframe>`,
    `<frameset><frame src="${T}"></frameset>`,
    `<img src="${T}x.png">`,
    `<img srcset="/a.png 1x, ${T}x.png 2x" src=/a.png>`,
    `<img srcset="/a.png 1x, //third.example/x.png 2x" src=/a.png>`,
    `<img srcset="https://cdn.example/a.png, //third.example/x.png">`,
    `<img srcset="/a.png 1x(,), https://third.example/x.png">`,
    `<img src=/a.png lowsrc="${T}x.png">`,
    `<img src=/a.png attributionsrc="/a //third.example/x">`,
    `<img src=/a.png onload="fetch('//third.example/x')">`,
    `<object archive="/a.jar //third.example/b.jar"></object>`,
    `<link rel=preload as=image imagesrcset="/a.png 1x, //third.example/x.png 2x">`,
    `<svg><path stroke="url(//third.example/x)"></svg>`,
    `<svg><path filter="url(//third.example/x)"></svg>`,
    `<svg filter="url(//third.example/x)"></svg>`,
    `<svg class=a mask="url(${T}x)"><path/></svg>`,
    `<image src="${T}x.png">`,
    `<input type=image src="${T}x.png">`,
    `<input TYPE=IMAGE src="${T}x.png">`,
    `<picture><source srcset="${T}x.webp"><img src=/x.png></picture>`,
    `<video src="${T}x.mp4"></video>`,
    `<video poster="${T}x.png"></video>`,
    `<video><source src="${T}x.mp4"></video>`,
    `<audio src="${T}x.mp3"></audio>`,
    `<audio><source src=${T}x.mp3></audio>`,
    `<video><track src="${T}x.vtt"></video>`,
    `<embed src="${T}x.pdf">`,
    `<embed code="${T}x.html" type=text/html>`,
    `<embed src=/own.pdf code="${T}x.html">`,
    `<object data="${T}x.pdf"></object>`,
    `<object classid="${T}x"></object>`,
    `<object codebase="${T}"></object>`,
    `<object archive="/a.jar ${T}b.jar"></object>`,
    `<object><param name=movie value="${T}x.swf"></object>`,
    `<applet code="${T}x.class"></applet>`,
    `<applet codebase="${T}"></applet>`,
    `<applet archive="a.jar ${T}b.jar"></applet>`,
    `<bgsound src="${T}x.mid">`,
    `<portal src="${T}"></portal>`,
    `<fencedframe src="${T}"></fencedframe>`,
    `<model src="${T}x.glb"></model>`,
    `<model><source src="${T}x.usdz"></model>`,
    `<body background="${T}x.png">`,
    `<table background="${T}x.png">`,
    `<table><tr background="${T}x.png"><td background=${T}y.png>`,
    `<div background="${T}x.png">`,
    `<a href=/x ping="${T}ping">x</a>`,
    `<area href=/x ping="/own ${T}ping">`,
    `<p style="background:url(${T}x.png)">`,
    `<my-element style="background:url(${T}x.png)">`,
    `<style>@import "${T}x.css";</style>`,
  ])("are gated: %s", (html) => {
    expectBlocked(html);
  });

  it.each([
    `<a href="${T}">x</a>`,
    `<area href="${T}">`,
    `<form action="${T}"><button formaction="${T}x">x</button></form>`,
    `<blockquote cite="${T}">x</blockquote><q cite="${T}">y</q><del cite="${T}">z</del>`,
    `<input type=text src="${T}x.png">`,
    `<input value="${T}">`,
    `<img alt="${T}x.png" title='${T}' src=/x.png>`,
    `<img usemap="${T}" longdesc="${T}" src=/x.png>`,
    `<meta name=twitter:image content="${T}x.png">`,
    `<meta property=og:video content="${T}">`,
    `<meta http-equiv=refresh content="30">`,
    `<meta http-equiv=refresh content="5;url=/next">`,
    `<meta http-equiv=x-dns-prefetch-control content=on>`,
    `<meta http-equiv=content-security-policy content="img-src ${T}">`,
    `<param name=quality value="${T}">`,
    `<html manifest=/app.appcache>`,
    `<p style="color:red" title="url(${T}x.png)">`,
    `<div data-url="${T}" data-href="${T}">`,
    `<template-x srcset-like="${T}">`,
    `<source media="(min-width: 1px)" type="image/webp">`,
    `<track kind=captions src=/x.vtt>`,
    `<iframe src="about:blank"></iframe><iframe src="about:srcdoc"></iframe><iframe></iframe>`,
    `<iframe src="javascript:void 0"></iframe>`,
    `<img src="data:image/png;base64,iVBORw0KGgo=">`,
    `<img src="blob:https://third.example/1">`,
    `<a href="tel:+1">x</a><img src="cid:x">`,
    `<img src="https://cdn.example/x.png">`,
    `<img src="http://localhost/x.png"><img src="//localhost:8080/x.png">`,
    `<script src="./x.js"></script><script src="?v=1"></script>`,
    `<p>${T}x.png and &lt;img src="${T}"&gt;</p>`,
  ])("are left alone where they only lead somewhere, or to the site itself: %s", (html) => {
    expectLeftAlone(html);
  });
});

describe("addresses that look like those of a free host", () => {
  it.each([
    ["https://cdn.example@third.example/", "third.example"],
    ["https://cdn.example:x@third.example/", "third.example"],
    ["https://cdn.example.third.example/", "cdn.example.third.example"],
    ["//cdn.example&#46;third.example/", "cdn.example.third.example"],
    ["//cdn.example\t.third.example/", "cdn.example.third.example"],
    ["//third.example\\cdn.example/", "third.example"],
    ["https:/\\third.example/", "third.example"],
    ["https:///third.example/", "third.example"],
    [" \t//third.example/", "third.example"],
    ["ht\ntps://third.example/", "third.example"],
    ["https://cdn%2Eexample.third.example/", "cdn.example.third.example"],
  ])("are gated: %j", (url, host) => {
    expectBlocked(`<img src="${url}">`, host);
    expectBlocked(`<script src="${url}"></script>`, host);
  });
});

describe("link", () => {
  const RELS = [
    "stylesheet", "alternate stylesheet", "STYLESHEET", "icon", "shortcut icon", "apple-touch-icon",
    "apple-touch-icon-precomposed", "apple-touch-startup-image", "mask-icon", "fluid-icon", "preload",
    "modulepreload", "prefetch", "preconnect", "dns-prefetch", "prerender", "manifest", "subresource", "import",
    "compression-dictionary", "search", "next", "monetization", "nofollow preload", "preload&#9;x", "canonical\npreconnect",
  ]; // prettier-ignore

  it.each(RELS)("rel=%j is gated", (rel) => {
    expectBlocked(`<link rel="${rel}" href="${T}x">`);
    expectBlocked(`<link href="${T}x" as=font crossorigin rel="${rel}">`);
    expectBlocked(`<link href=//third.example rel='${rel}'/>`);
  });

  it.each(["canonical", "alternate", "author", "license", "me", "pingback", "help", "x"])(
    "rel=%j only says something",
    (rel) => {
      const html = `<link rel="${rel}" href="${T}x">`;
      expect(gated(html)).toBe(html);
    },
  );

  it("without rel does nothing", () => {
    expect(gated(`<link href="${T}x">`)).toBe(`<link href="${T}x">`);
  });

  it("fetches what stands in imagesrcset", () => {
    expectBlocked(`<link rel=preload as=image imagesrcset="/a 1x, ${T}x 2x">`);
  });
});

describe("lazy loaders' attributes", () => {
  it.each([
    `<img data-src="${T}x.png">`,
    `<img class=lazyload data-lazy-src="${T}x.png" src=data:,>`,
    `<img data-srcset="/a 1x, ${T}x.png 2x">`,
    `<img data-original=${T}x.png>`,
    `<div data-bg="${T}x.png">`,
    `<section data-background-image='${T}x.png'>`,
    `<iframe data-src="${T}"></iframe>`,
    `<video data-poster="${T}x.png"></video>`,
    `<div data-bgset="${T}x.png [(max-width: 9px)]">`,
  ])("are gated: %s", (html) => {
    const out = gated(html);
    expect(out).toMatch(/data-consent-data-/);
    expect(gated(out)).toBe(out);
  });

  it.each([`<img data-src="/x.png">`, `<img data-credit="${T}">`, `<div data-bg-color="url">`])(
    "stay: %s",
    (html) => {
      expect(gated(html)).toBe(html);
    },
  );
});

describe("the grammar of refresh", () => {
  it.each([
    `0;url=${T}`, `0; URL = '${T}'`, `5,url=${T}`, `0 url=${T}`, `0;${T}`, ` 0 ; ${T}`, `1.5;url=${T}`,
    `.5;url=${T}`, `0;url="${T}`, `0;u&#114;l=${T}`, `0;url=\t${T}`, `10\n;\nurl=//third.example/`,
  ])("leads away: %j", (content) => {
    expectBlocked(`<meta http-equiv=refresh content='${content.replaceAll("'", "&#39;")}'>`);
  }); // prettier-ignore

  it.each([
    "",
    "x",
    `url=${T}`,
    `x;url=${T}`,
    "5",
    "5;",
    "5;url=",
    `5x;url=${T}`,
    `5;url=/own?${T}`,
  ])("does not: %j", (content) => {
    const html = `<meta http-equiv=refresh content="${content}">`;
    expect(gated(html)).toBe(html);
  });

  it("counts in any case and order", () => {
    expectBlocked(`<META CONTENT="0;URL=${T}" HTTP-EQUIV=Refresh>`);
  });
});

describe("what a blocked tag looks like", () => {
  it.each([
    [`<img src="${T}a">`, `<img data-consent-blocked=undeclared data-consent-src="${T}a">`],
    [
      `<script async src=${T}a></script>`,
      `<script type=text/plain data-consent-blocked=undeclared async src=${T}a></script>`,
    ],
    [
      `<script type="module" src=${T}a></script>`,
      `<script type=text/plain data-consent-blocked=undeclared data-consent-type="module" src=${T}a></script>`,
    ],
    [
      `<iframe src=https://video.example/embed/1 width=5></iframe>`,
      `<iframe data-consent-blocked=video data-consent-src=https://video.example/embed/1 width=5></iframe>`,
    ],
    [
      `<p style="color:red;background:url(${T}a)">`,
      `<p data-consent-blocked=undeclared style=color:red;background:url(data:,${T}a) data-consent-style="color:red;background:url(${T}a)">`,
    ],
    [`<style>a{b:url("${T}a")}</style>`, `<style>a{b:url("data:,${T}a")}</style>`],
    [
      `<style>@import ${T}a;@import '${T}b';</style>`,
      `<style>@import data:,${T}a;@import 'data:,${T}b';</style>`,
    ],
    [`<IMG/SRC=${T}a>`, `<IMG data-consent-blocked=undeclared /data-consent-SRC=${T}a>`],
  ])("%s", (html, expected) => {
    expect(gated(html)).toBe(expected);
  });

  it("renames every attribute of the name, for dropping one would promote the next", () => {
    expect(gated(`<img src="${T}1" SRC="${T}2" src=/3>`)).toBe(
      `<img data-consent-blocked=undeclared data-consent-src="${T}1" data-consent-SRC="${T}2" data-consent-src=/3>`,
    );
  });

  it("judges the first of two attributes, as browsers do", () => {
    const html = `<img src=/own src="${T}2">`;
    expect(gated(html)).toBe(html);
  });

  it("reads on behind NUL, quotes in names, and an equals sign that begins a name", () => {
    expectBlocked(`<img =x src="${T}1">`);
    expectBlocked(`<img a"b src="${T}1">`);
    expectBlocked(`<img '" src="${T}1" '>`);
    expectBlocked(`<img/x='/'/src="${T}1"/>`);
    expect(gated(`<img s\0rc="${T}1">`)).toBe(`<img s\0rc="${T}1">`);
    expect(gated(`<im\0g src="${T}1">`)).toBe(`<im\0g src="${T}1">`);
  });
});

describe("data-consent", () => {
  it.each([
    [`<img data-consent=functional src="${T}x">`, true],
    [`<script data-consent="functional">videoPlayer()</script>`, true],
    [`<style data-consent=functional>@import "${T}x";</style>`, true],
    [`<p data-consent=functional style="background:url(${T}x)">`, true],
    [`<img data-consent=video src=/own.png>`, false],
    [`<script data-consent=video>own()</script>`, false],
    [`<script data-consent="marketing" src=/own.js></script>`, false],
    [`<iframe data-consent=" stats " src=/frame></iframe>`, false],
    [`<img data-consent=nobody src="${T}x">`, false],
    [`<img data-consent=nobody src=/own.png>`, true],
    [`<img data-consent src=/own.png>`, true],
    [`<img data-consent=video data-consent=functional src=/own.png>`, false],
  ])("%s: untouched %s", (html, untouched) => {
    expect(gated(html) === html).toBe(untouched);
  });

  it("claims for a service that may be used", () => {
    const html = `<img data-consent=video src="${T}x">`;
    expect(gated(html, { allowed: ["video"] })).toBe(html);
    expect(gated(html)).toContain("data-consent-blocked=video");
  });
});
