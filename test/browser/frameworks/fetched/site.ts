// Plain pages whose links a library follows: it fetches the page and puts it, or a part of it, where the old one was.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  FILM,
  FIRST_HEAD,
  IMAGE,
  page,
  PLAYER,
  SCRIPT,
  SECOND_IMAGE,
  SECOND_SCRIPT,
} from "../hosts.mjs";
import { startSite } from "../site.ts";
import type { FrameworkSite, Handler } from "../site.ts";

export interface Library {
  /** Its file, as packages name it. */
  readonly file: string;
  readonly body?: string;
  readonly main?: string;
  readonly link?: string;
  /** Code that follows it. */
  readonly setup?: string;
}

/** A counter that needs no rendering, and the mark by which the tour knows that the page is ready. */
const OWN = `addEventListener("click", ({ target }) => {
  const button = target.closest?.("#count");
  if (button) button.textContent = Number(button.textContent) + 1;
});
addEventListener("DOMContentLoaded", () => document.documentElement.setAttribute("data-hydrated", ""));`;

const CONTROLS =
  '<button id="count">0</button> <a id="to-second" href="/second" LINK>Second</a> <input id="note">';
const FIRST = `<h1>First</h1><iframe src="${FILM}" title="Film" width="560" height="315"></iframe>
<p>Before <img src="${IMAGE}" alt="A" width="200" height="100"> after</p>
<script src="${SCRIPT}?body"></script>`;
const SECOND = `<h1 id="second">Second</h1><iframe src="${PLAYER}" title="Film"></iframe>
<img src="${SECOND_IMAGE}" alt="A"><script src="${SECOND_SCRIPT}"></script>`;

/** What is added to a page later. */
export const PART = `<iframe id="part" src="${PLAYER}?part" title="Film"></iframe><img src="${SECOND_IMAGE}?part" alt="A"><script src="${SECOND_SCRIPT}?part"></script>`;

const STREAM = `<turbo-stream action="append" target="list"><template>${PART}</template></turbo-stream>`;

export async function startFetched(
  library: Library,
  options: Parameters<typeof startSite>[1] = {},
): Promise<FrameworkSite> {
  const { file, body = "", main = "", link = "", setup = "" } = library;
  const source = await readFile(createRequire(import.meta.url).resolve(file), "utf8");
  const show =
    (head: string, content: string): Handler =>
    (_request, response) => {
      const scripts = '<script src="/library.js"></script><script src="/own.js"></script>';
      const controls = CONTROLS.replace("LINK", link);
      const shown = page(scripts + head, `<main ${main}>${content}${controls}</main>`);
      response.end(shown.replace("<body>", `<body ${body}>`));
    };
  const more = `<form id="add" method="post" action="/stream"><button>Add</button></form><div id="list"></div>
<turbo-frame id="box"><a id="fill" href="/box">Fill</a></turbo-frame>
<button id="get" hx-get="/part" hx-target="#list">Get</button>
<a id="follow" href="/fragment" up-target="#list">Follow</a>`;
  const routes: Parameters<typeof startSite>[0] = {
    "/": show(FIRST_HEAD, FIRST),
    "/second": show("", SECOND),
    "/more": show("", more),
    "/box": show("", `<turbo-frame id="box">${PART}</turbo-frame>`),
    "/part": (_request, response) => response.end(PART),
    "/fragment": (_request, response) => response.end(`<div id="list">${PART}</div>`),
    "/stream": (_request, response) => {
      response.setHeader("Content-Type", "text/vnd.turbo-stream.html; charset=utf-8");
      response.end(STREAM);
    },
    "/library.js": `${source};\n${setup}`,
    "/own.js": OWN,
  };
  return startSite(routes, options);
}
