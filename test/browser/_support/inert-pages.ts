// One of everything that the gate makes inert, each at a host of its own, wherever a browser looks ahead for what it
// will need. Nothing but the markup keeps the browser from loading: no policy, no script of ours.
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { startCorpusServer } from "./corpus-server.ts";
import type { CorpusPage, Middleware } from "./corpus-server.ts";

const hostOf = (name: string): string => `${name}.third.example`;
const at = (name: string, path: string): string => `https://${hostOf(name)}/${path}`;

/** By name: markup that contacts `NAME.third.example`. Those of the first kind may stand in a head. */
const ELEMENTS: Readonly<Record<string, string>> = {
  script: `<script src="${at("script", "a.js")}"></script>`,
  async: `<script async src="${at("async", "a.js")}"></script>`,
  defer: `<script defer src="${at("defer", "a.js")}"></script>`,
  module: `<script type=module src="${at("module", "a.js")}"></script>`,
  crossorigin: `<script src="${at("crossorigin", "a.js")}" crossorigin integrity="sha384-AAAA"></script>`,
  inline: `<script>fetch("${at("inline", "a")}").catch(() => 0)</script>`,
  sheet: `<link rel=stylesheet href="${at("sheet", "a.css")}">`,
  print: `<link rel=stylesheet media=print href="${at("print", "a.css")}">`,
  alternate: `<link rel="stylesheet alternate" title=A href="${at("alternate", "a.css")}">`,
  preload: `<link rel=preload as=script href="${at("preload", "a.js")}">`,
  font: `<link rel=preload as=font crossorigin href="${at("font", "a.woff2")}">`,
  sizes: `<link rel=preload as=image imagesrcset="${at("sizes", "a.png")} 1x">`,
  modulepreload: `<link rel=modulepreload href="${at("modulepreload", "a.js")}">`,
  prefetch: `<link rel=prefetch href="${at("prefetch", "a.js")}">`,
  preconnect: `<link rel=preconnect href="${at("preconnect", "")}">`,
  import: `<style>@import "${at("import", "a.css")}";</style>`,
};
const IN_BODY: Readonly<Record<string, string>> = {
  ...ELEMENTS,
  image: `<img src="${at("image", "a.png")}" alt="A">`,
  srcset: `<img srcset="${at("srcset", "a.png")} 1x" alt="A">`,
  picture: `<picture><source srcset="${at("picture", "a.png")}"><img alt="A"></picture>`,
  input: `<input type=image src="${at("input", "a.png")}" alt="A">`,
  frame: `<iframe src="${at("frame", "a")}" title="A"></iframe>`,
  sandbox: `<iframe sandbox src="${at("sandbox", "a")}" title="A"></iframe>`,
  srcdoc: `<iframe srcdoc="<img src='${at("srcdoc", "a.png")}'>" title="A"></iframe>`,
  object: `<object data="${at("object", "a")}" type="text/html"></object>`,
  embed: `<embed src="${at("embed", "a")}" type="text/html">`,
  video: `<video src="${at("video", "a.mp4")}"></video>`,
  poster: `<video poster="${at("poster", "a.png")}"></video>`,
  source: `<video preload=auto><source src="${at("source", "a.mp4")}"></video>`,
  audio: `<audio preload=auto src="${at("audio", "a.mp3")}"></audio>`,
  style: `<p style="background:url(${at("style", "a.png")})">A</p>`,
  drawing: `<svg width=9 height=9><image href="${at("drawing", "a.png")}" width=9 height=9 /></svg>`,
  "svg-script": `<svg><script href="${at("svg-script", "a.js")}"></script></svg>`,
};

export const ELEMENT_NAMES: readonly string[] = Object.keys(IN_BODY);

/** The elements whose hosts are among these. */
function elementsOf(contacts: readonly string[]): string[] {
  return contacts.map((host) => host.replace(".third.example", ""));
}

const slow = '<script src="/slow.js"></script>';
const inHead = Object.values(ELEMENTS).join("\n");
const inBody = Object.values(IN_BODY).join("\n");
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const copy = (code: string): string =>
  `<template id="t">${inBody}</template><div id="d"></div><script>${code}</script>`;

const POSITIONS: Readonly<Record<string, string>> = {
  head: page(inHead, "<p>A"),
  "head-after-script": page(slow + inHead, "<p>A"),
  body: page("", inBody),
  "body-after-script": page("", slow + inBody),
  "body-after-sheet": page(
    '<link rel="stylesheet" href="/slow.css">',
    `<script>1</script>${inBody}`,
  ),
  template: page("", `<template>${inBody}</template>`),
  "template-after-script": page("", `${slow}<template>${inBody}</template>`),
  "shadow-root": page("", `<div><template shadowrootmode="open">${inBody}</template></div>`),
  "copied-template": page("", copy("d.append(t.content.cloneNode(true))")),
  "markup-anew": page("", copy("d.innerHTML = t.innerHTML")),
  frameset: `<!doctype html><html lang="en"><head><title>x</title></head><frameset><frame src="${at("frame", "b")}"></frameset></html>`,
};

export const inertPages: readonly CorpusPage[] = Object.entries(POSITIONS).map(([id, html]) => ({
  id,
  kind: "leak",
  html,
}));

/** assent for a visitor who has decided nothing, by what it does to markup alone. */
export function markupAlone(): Middleware {
  const catalogue = defineCatalogue({
    policy: { version: "1", controller: { name: "Inert" } },
    services: [{ id: "third", name: "Third", category: "marketing", urls: ["third.example"] }],
  });
  const off = { csp: false, guard: false, script: false, banner: false } as const;
  return consent({ catalogue, ...off, onWarning: () => undefined });
}

/** By position, the elements that contacted somebody. `visit`: whom the page at an address makes a browser contact. */
export async function contactsOf(
  middleware: Middleware,
  visit: (address: string) => Promise<{ readonly contacts: readonly string[] }>,
): Promise<Record<string, string[]>> {
  const server = await startCorpusServer(inertPages, middleware);
  const found: Record<string, string[]> = {};
  try {
    for (const { id } of inertPages) {
      const { contacts } = await visit(`${server.origin}/${id}`);
      found[id] = elementsOf(contacts);
    }
  } finally {
    await server.close();
  }
  return found;
}

/** What is to be found where nobody is contacted. */
export const NOBODY: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  inertPages.map(({ id }) => [id, []]),
);
