// Reading a cookie is access too: those of services without consent are hidden from the app.
import { cookieAllowed } from "../cookies/set-cookie.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import { setRequestHeader } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";

/**
 * Takes the cookies that may not be read now out of the Cookie header, and out of what a cookie parser has
 * already made of it (`req.cookies`, `req.signedCookies`; never created here). Undeclared and own cookies
 * stay. The pairs that stay, stay as they were sent.
 */
export function hideRequestCookies(request: AnyRequest, context: GateContext): void {
  const { cookie } = request.headers;
  if (!context.settings.cookies || cookie === undefined) return;
  const pairs = cookie.split(";");
  const hidden = hiddenNames(pairs, context);
  if (hidden === undefined) return;
  const header = pairs
    .filter((pair) => !hidden.has(nameOf(pair)))
    .join(";")
    .trim();
  setRequestHeader(request, "cookie", header === "" ? undefined : header);
  forget(request, "cookies", hidden);
  forget(request, "signedCookies", hidden);
}

function hiddenNames(
  pairs: readonly string[],
  context: GateContext,
): ReadonlySet<string> | undefined {
  let hidden: Set<string> | undefined;
  for (const pair of pairs) {
    const name = nameOf(pair);
    if (context.ownCookies.includes(name) || hidden?.has(name) === true) continue;
    const match = context.catalogue.index.cookie(name, "cookie");
    if (match === undefined || cookieAllowed(match, context)) continue;
    (hidden ??= new Set()).add(name);
    context.report({ kind: "cookie", action: "hidden", name, service: match.service.id });
  }
  return hidden;
}

/** The name a server may read. A nameless cookie (`foo`, `=foo`, `=foo=bar`) is taken by its text, as when it is set. */
function nameOf(pair: string): string {
  const sent = pair.trim();
  const text = sent.startsWith("=") ? sent.replace(/^=[ \t]*/, "") : sent;
  const equals = text.indexOf("=");
  return (equals === -1 ? text : text.slice(0, equals)).trim();
}

/** Deletes names from an object that a cookie parser left on the request. */
function forget(request: object, property: string, names: ReadonlySet<string>): void {
  const parsed: unknown = Reflect.get(request, property);
  if (typeof parsed !== "object" || parsed === null) return;
  for (const name of Object.keys(parsed)) {
    if (names.has(name)) Reflect.deleteProperty(parsed, name);
  }
}
