// What a page of an example makes a browser do, and what its answers set: read from markup and headers.
import { FORM_COOKIE, formCookieOf, formKey } from "../_support/form-proof.ts";
import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import type request from "supertest";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Options of every example: its warnings are not what the tests look at. */
export const quiet = { onWarning: () => {} };

const LOADING = new Set(["src", "srcset", "data", "poster", "background", "srcdoc", "ping"]);
const LOADING_LINKS = /stylesheet|icon|pre(?:load|connect|fetch)|dns-prefetch|modulepreload/;
const JAVASCRIPT = /^(?:|module|text\/javascript|application\/javascript)$/;

function elements(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child)) : [];
  const inside = "content" in node ? elements(node.content) : [];
  return "tagName" in node ? [node, ...children, ...inside] : [...children, ...inside];
}

function loads({ tagName, attrs, childNodes }: Element): string[] {
  const attribute = (name: string) => attrs.find((candidate) => candidate.name === name)?.value;
  // What stands in the place of a blocked embed is ours: its own document, a drawing in the address.
  const ours = (attribute("data-consent-set") ?? "").split(" ");
  if (tagName === "link") {
    if (attribute("type") === "text/plain" && attribute("disabled") !== undefined) return [];
    return LOADING_LINKS.test(attribute("rel") ?? "") ? [attribute("href") ?? ""] : [];
  }
  if (tagName === "script" && !JAVASCRIPT.test(attribute("type") ?? "")) return [];
  if (tagName === "script" && attribute("src")?.startsWith("/consent/script.js") === true)
    return [];
  const urls = attrs
    .filter(({ name }) => LOADING.has(name) && !ours.includes(name))
    .map(({ value }) => value);
  const text = childNodes.map((child) => ("value" in child ? child.value : "")).join("");
  return tagName === "script" && text.trim() !== "" ? [...urls, text] : urls;
}

/** Addresses and inline scripts that the page fetches or runs, with scripting on and off, in their order. */
export function loaded(html: string): string[] {
  const found = [true, false].flatMap((scriptingEnabled) =>
    elements(parse(html, { scriptingEnabled })).flatMap((element) => loads(element)),
  );
  // A blocked image keeps an empty `src`, which no browser fetches (HTML 4.8.4.3).
  return [...new Set(found)].filter((value) => value !== "");
}

function cookieNames(response: request.Response, gone: boolean): string[] {
  const lines: unknown = response.headers["set-cookie"];
  if (!Array.isArray(lines)) return [];
  return lines
    .map(String)
    .filter((line) => /; *(?:Max-Age=0|Expires=Thu, 01 Jan 1970)/i.test(line) === gone)
    .map((line) => line.split("=", 1)[0] ?? "");
}

/** Names of the cookies that the answer sets, in their order. */
export function setCookies(response: request.Response): string[] {
  return cookieNames(response, false);
}

/** Names of the cookies that the answer deletes. */
export function expiredCookies(response: request.Response): string[] {
  return cookieNames(response, true);
}

/** Presses a button of the banner or of the settings, on a page of the site itself. */
export function answer(
  agent: InstanceType<typeof request.agent>,
  act: "accept" | "refuse" | "withdraw",
): request.Test {
  return agent
    .post("/consent/choice")
    .set("Sec-Fetch-Site", "same-origin")
    .set("Cookie", `${FORM_COOKIE}; ${formCookieOf("cookies_preferences")}`)
    .type("form")
    .send({ act, key: formKey() });
}
