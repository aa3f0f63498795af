// What `bench:hostile` reads: documents, style sheets, headers and forms made to be slow, by name.

import { createDocumentGate } from "../../dist/gate/html/document-gate.js";
import { parseLink } from "../../dist/gate/link.js";
import { mediaType } from "../../dist/gate/media-type.js";
import { narrowPermissions } from "../../dist/gate/permissions-policy.js";
import { readPolicies } from "../../dist/gate/csp-read.js";
import { readTags } from "../../dist/gate/etag.js";
import { refreshUrls } from "../../dist/gate/refresh.js";
import { parseSetCookie } from "../../dist/gate/set-cookie-line.js";
import { pickLanguage } from "../../dist/read/language.js";
import { briefPlaceholder, PlaceholderBudget } from "../../dist/pages/placeholder-brief.js";
import { keptPlaceholder } from "../../dist/pages/placeholder.js";
import { KeptMarkup } from "../../dist/pages/kept-markup.js";
import { texts } from "../../dist/pages/text/index.js";
import { gateOptions } from "./gate-options.mjs";
import { HOSTILE_DOCUMENTS } from "./hostile-documents.mjs";

/**
 * @typedef {object} HostileCase
 * @property {(bytes: number) => string} make Makes an input of about this many bytes.
 * @property {(input: string) => unknown} read Reads it.
 */

const filled = (text) => (bytes) => text.repeat(Math.ceil(bytes / text.length));
const around =
  (before, text, after = "") =>
  (bytes) =>
    before + filled(text)(bytes) + after;
/** `each` is given a number that differs. */
const each =
  (make, before = "", after = "") =>
  (bytes) => {
    let text = before;
    for (let i = 0; text.length < bytes; i++) text += make(i);
    return text + after;
  };
const script = (make) => (bytes) => `<script>${make(bytes)}</script>`;

/** The placeholders of a page, as `src/visit/page-gate.ts` makes them. */
function placeholders() {
  const budget = new PlaceholderBudget();
  const kept = new KeptMarkup(1000);
  const view = { language: "en", texts: texts("en") };
  return ({ service, host, stand, url, title, width, height }, inLink, before) => {
    const embed = { service, host, kind: stand, url, title, width, height, controls: !inLink };
    const markup = budget.isShort
      ? briefPlaceholder(view, embed)
      : keptPlaceholder(kept, view, embed);
    return budget.take(markup, before);
  };
}

/** Reads a document whole, everything third-party refused. */
export function gate(bytes, contentType) {
  const body = createDocumentGate(contentType, {
    ...gateOptions({ refuse: true }),
    placeholder: placeholders(),
    report: () => undefined,
  });
  let out = 0;
  for (const piece of body.write(bytes)) out += piece.length;
  for (const piece of body.end()) out += piece.length;
  return out;
}

const documentOf = (make, contentType = "text/html; charset=utf-8") => ({
  make,
  read: (input) => gate(Buffer.from(input), contentType),
});
const css = (make) => documentOf(make, "text/css");
const svg = (make) => documentOf(make, "image/svg+xml");
const header = (make, read) => ({ make, read });
const doctype =
  (inner, after = "") =>
  (bytes) =>
    `<!DOCTYPE svg [${inner(bytes)}${after}]><svg xmlns="http://www.w3.org/2000/svg"><a/></svg>`;

/** @type {Readonly<Record<string, HostileCase>>} */
export const HOSTILE_CASES = {
  ...Object.fromEntries(
    Object.entries(HOSTILE_DOCUMENTS).map(([name, make]) => [
      `document: ${name}`,
      documentOf(make),
    ]),
  ),
  "script: run of = after .src": documentOf(script(around(".src", "=", '"//a.example"'))),
  "script: run of = in state": documentOf(
    script(around('s={"a":".src', "=", '"};t="//a.example"')),
  ),
  "script: addresses": documentOf(script(filled('"//a.example"+'))),
  "script: refused hosts, all different": documentOf(script(each((i) => `"//a${i}.example",`))),
  "script: addresses after one that is loaded by nobody": documentOf(
    script(filled('f(g?"//a.example":h);')),
  ),
  "script: escaped addresses": documentOf(script(filled(String.raw`"\x2f\u002fa.example",`))),
  "script: data URLs": documentOf(script(filled('import("data:,");'))),
  "script: open data URLs": documentOf(script(filled('import("data:,'))),
  "script: writes": documentOf(script(filled('x.innerHTML="<a :";'))),
  "script: open comments": documentOf(script(filled('"//a.b"src/*'))),
  "script: escapes before": documentOf(script(around('"', "\\", '"//a.example"'))),
  "script: <!--<script": documentOf(script(filled("<!--<script"))),
  "one tag, equal pings": documentOf(around("<a ", "ping=//a.example ", ">")),
  "one tag, different handlers": documentOf(
    each((i) => `on${i}="fetch('//a.example')" `, "<a ", ">"),
  ),
  "one tag, equal fills": documentOf(around("<svg><g ", "fill=url(//a.example) ", "/></svg>")),
  "one tag, backgrounds": documentOf(around("<td ", "background=//a.example ", ">")),
  "hosts, all different": documentOf(each((i) => `<img src=//a${i}.b>`)),
  "small placeholders": documentOf(filled("<img src=//a.b>")),
  "small frames": documentOf(filled("<iframe src=//a.b></iframe>")),
  "bases, all different": documentOf(each((i) => `<base href=/${i}/>`)),
  "srcset, all different": documentOf(each((i) => `//a${i}.b 1x,`, '<img srcset="', '">')),
  "doctype: long name in ATTLIST": svg(doctype(around("<!ATTLIST svg ", "a", ' CDATA "x"'), ">")),
  "doctype: ATTLIST without values": svg(doctype(around("<!ATTLIST ", "a "), ">")),
  "doctype: &#&# in an entity": svg(doctype(around('<!ENTITY a "', "&#", '">'))),
  "doctype: entities": svg(doctype(each((i) => `<!ENTITY e${i} "x">`))),
  "doctype: open comments": svg(doctype(filled("<!-- "))),
  "doctype: percent signs": svg(doctype(around("<!ENTITY % a 'b'>", "%"))),
  "css: selector of a and spaces": css(around("", "a   ", "!{}b{c:url(//a.example)}")),
  "css: parentheses, then strings": css(
    (bytes) => `a{b:${"(".repeat(bytes / 2)}${'"//a"'.repeat(bytes / 10)}}`,
  ),
  "css: open strings": css(filled('a{b:"//a.example')),
  "css: imports": css(each((i) => `@import "//a${i}.example";`)),
  "style attribute: selector": documentOf(around('<p style="', "a   ", ';b:url(//a.example)">')),
  "Content-Type: parameters": header(filled("text/html;charset="), mediaType),
  "Content-Type: spaces": header(around("text/html;charset", " ", "x"), mediaType),
  "Link: members": header(filled("<//a.example>;rel=preload,"), parseLink),
  "Link: open quotes": header(around("<//a>;rel=", '"\\'), parseLink),
  "Link: imagesrcset": header(around('<//a>;rel=preload;imagesrcset="', ",a ", '"'), parseLink),
  "Content-Security-Policy": header(filled("script-src 'nonce-a' x;"), (field) =>
    readPolicies([field]),
  ),
  "Content-Security-Policy: sources": header(around("script-src ", "a "), (field) =>
    readPolicies([field]),
  ),
  "Permissions-Policy": header(around('a=("', '"b" ', ")"), (field) =>
    narrowPermissions(field, () => true, true),
  ),
  "Set-Cookie": header(around("a=b", ";path=/"), (line) => parseSetCookie(line, 0)),
  "Set-Cookie: date": header(around("a=b;expires=", "1:1:1 "), (line) => parseSetCookie(line, 0)),
  "If-None-Match": header(filled('W/"'), readTags),
  Refresh: header(around("0", " ", "url"), refreshUrls),
  "Accept-Language": header(filled("a-b;q=0.1,"), (field) =>
    pickLanguage(field, ["en", "fr"], "en"),
  ),
};
