// What `bench:hostile` reads: documents, style sheets, headers and forms made to be slow, by name.

import { createDocumentGate } from "../../dist/gate/html/document-gate.js";
import { parseLink } from "../../dist/gate/headers/link.js";
import { mediaType } from "../../dist/gate/media-type.js";
import { narrowPermissions } from "../../dist/gate/headers/permissions-policy.js";
import { readPolicies } from "../../dist/http/csp-read.js";
import { readTags } from "../../dist/gate/caching/etag.js";
import { refreshUrls } from "../../dist/http/refresh.js";
import { parseSetCookie } from "../../dist/http/set-cookie-line.js";
import { pickLanguage } from "../../dist/read/language.js";
import { filterClientHints } from "../../dist/gate/headers/client-hints.js";
import { refuseSpeculation } from "../../dist/gate/html/rules/speculation.js";
import { gpp, klaro, oneTrust, tcf, usPrivacy } from "../../dist/interop/index.js";
import { literalFields } from "../../dist/interop/object-literal.js";
import { MarkupCache } from "../../dist/pages/markup-cache.js";
import { Placeholders } from "../../dist/pages/placeholder.js";
import { texts } from "../../dist/pages/text/index.js";
import { parseCookieHeader } from "../../dist/read/cookies.js";
import { namesTwice } from "../../dist/routes/json-names.js";
import { readParts } from "../../dist/routes/multipart.js";
import { safeReturnUrl } from "../../dist/routes/safe-return-url.js";
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

const { embed: embedTexts } = texts("en");

/** What goes into a page, as `src/engine/page-gate.ts` makes it. */
function insertions() {
  const view = {
    language: "en",
    texts: texts("en"),
    prefix: "/consent",
    returnTo: "/a/page",
    formKey: "key",
  };
  const room = { objects: true, frames: true, dataImages: true };
  const shown = new Placeholders(new MarkupCache(1000), () => view, room);
  return {
    headStart: '<script src="/consent/script.js" data-consent-key="0123456789abcdef"></script>',
    bodyStart: () => "<assent-root></assent-root>",
    placeholder: (request, before) => shown.of(request, before),
    embed: (request, before) => shown.embed(request, before),
    captchaNote: ({ service, host }) =>
      service ? embedTexts.captcha(service.name) : embedTexts.undeclared(host),
    marking: { key: "0123456789abcdef", claims: true },
  };
}

/** Reads a document whole, everything third-party refused. */
export function gate(bytes, contentType) {
  const body = createDocumentGate(contentType, {
    ...gateOptions({ refuse: true }),
    ...insertions(),
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
/** The cookies of another consent system, as a browser would send them. */
const interop = (reader, make) =>
  header(make, (field) => reader.read(parseCookieHeader(field), { now: 0, isCrossSite: false }));
const doctype =
  (inner, after = "") =>
  (bytes) =>
    `<!DOCTYPE svg [${inner(bytes)}${after}]><svg xmlns="http://www.w3.org/2000/svg"><a/></svg>`;

const XSLT = '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">';
const XSLT_END = "</xsl:stylesheet>";

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
  "script: base64 addresses": documentOf(script(filled('x(atob,"Ly9jZG4uZXhhbXBsZS8=");'))),
  "script: base64 markup": documentOf(script(filled('x(atob("PGE+"));'))),
  "script: percent-encoded markup": documentOf(script(filled('x.write(unescape("%3Ca :"));'))),
  "script: joined hosts": documentOf(script(filled('"//a-"+"b"+'))),
  "script: joined hosts, open comments": documentOf(script(filled('"//a-"/*'))),
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
  "small objects": documentOf(filled("<object data=//a.b></object>")),
  "small claims": documentOf(filled('<img data-consent="x">')),
  "claims, all different": documentOf(each((i) => `<img data-consent="${i}">`)),
  "consent-embeds": documentOf(filled('<consent-embed service="youtube"></consent-embed>')),
  "consent-embeds, all different": documentOf(
    each((i) => `<consent-embed service="youtube" for="#${i}" src="//a${i}.b"></consent-embed>`),
  ),
  captchas: documentOf(filled("<div class=g-recaptcha></div>")),
  "captchas in forms": documentOf(filled("<form><div class=h-captcha></div></form>")),
  "marks of ours": documentOf(around("<p ", "data-consent-src=x ", ">")),
  "lazy addresses": documentOf(filled("<img data-src=//a.b>")),
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
  "css: bytes that may be half of a character": css(filled('a{b:"€\\";c:url(//a.example)}')),
  "css: the same, imports": css(each((i) => `@import "//a${i}.example/€\\";`)),
  "style attributes: bytes that may be half of a character": documentOf(
    filled("<p style='a:\"€\\\";b:url(//a.example)'>"),
    "text/html",
  ),
  "style element: bytes that may be half of a character": documentOf(
    around("<style>", 'a{b:"€\\";c:url(//a.example)}', "</style>"),
    "text/html",
  ),
  "XSLT: templates": documentOf(
    around(XSLT, '<xsl:template match="a"><img src="//a.example"/></xsl:template>', XSLT_END),
    "text/xsl",
  ),
  "XSLT: values put together": documentOf(
    around(
      `${XSLT}<xsl:template match="a"><img><xsl:attribute name="src">`,
      '<xsl:value-of select="concat(a, b)"/>',
      `</xsl:attribute></img></xsl:template>${XSLT_END}`,
    ),
    "text/xsl",
  ),
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
  "Client hints": header(filled("a, "), filterClientHints),
  "Speculation-Rules": header(
    around('{"prefetch":[', '{"urls":["//a.example"]},', "{}]}"),
    (json) => refuseSpeculation(json, () => undefined),
  ),
  "Speculation-Rules: conditions": header(
    (bytes) =>
      `{"prefetch":[{"where":${'{"and":['.repeat(bytes / 8)}{}${"]}".repeat(bytes / 8)}}]}`,
    (json) => refuseSpeculation(json, () => undefined),
  ),
  Cookie: header(filled("a=b; "), parseCookieHeader),
  "Cookie: equal signs": header(around("a", "=", ";"), parseCookieHeader),
  "Cookie: euconsent-v2": interop(tcf(), around("euconsent-v2=C", "A")),
  "Cookie: euconsent-v2, ranges": interop(tcf(), around("euconsent-v2=CP", "_B4")),
  "Cookie: GPP": interop(gpp(), around("__gpp=DBAB", "LA~B")),
  "Cookie: usprivacy": interop(usPrivacy(), filled("usprivacy=1YNN; ")),
  "Cookie: OptanonConsent": interop(oneTrust(), around("OptanonConsent=groups=", "C0001:1,")),
  "Cookie: klaro": interop(klaro(), around("klaro=", "%7B%22a%22:")),
  "Object literal": header(around("{", "a:'b',", "}"), literalFields),
  "JSON: names": header((bytes) => `{${filled('"a":1,')(bytes)}"b":1}`, namesTwice),
  "JSON: nested": header(filled('{"a":['), namesTwice),
  "JSON: backslashes": header(around('{"', "\\\\", '":1}'), namesTwice),
  "Form: parts": header(
    each((i) => `--b\r\nContent-Disposition: form-data; name="${i}"\r\n\r\nx\r\n`, "", "--b--\r\n"),
    (body) => readParts(body, "b"),
  ),
  "Form: near boundaries": header(filled("\r\n--\r\n-"), (body) => readParts(body, "b")),
  "Form: way back": header(around("/", "/\\"), (field) =>
    safeReturnUrl([field], "https://www.site.example", "/consent"),
  ),
  "Accept-Language": header(filled("a-b;q=0.1,"), (field) =>
    pickLanguage(field, ["en", "fr"], "en"),
  ),
};
