// Reading a cookie is access too: those of services without consent are hidden from the app.
import { cookieAllowed } from "./set-cookie.ts";
import type { AnyRequest } from "./request-headers.ts";
import { setRequestHeader } from "./request-headers.ts";
import type { GateContext } from "./types.ts";

/**
 * Takes the cookies that may not be read now out of the Cookie header, and out of what a cookie parser has
 * already made of it (`req.cookies`, `req.signedCookies`; never created here). Undeclared and own cookies
 * stay. The pairs that stay, stay as they were sent.
 */
export function hideRequestCookies(request: AnyRequest, context: GateContext): void {
  const { cookie } = request.headers;
  if (!context.settings.cookies || cookie === undefined) return;
  const hidden = new Set<string>();
  const pairs = cookie.split(";");
  const kept = pairs.filter((pair) => {
    const name = nameOf(pair);
    if (context.ownCookies.includes(name)) return true;
    const match = context.catalogue.index.cookie(name, "cookie");
    if (match === undefined || cookieAllowed(match, context.consent)) return true;
    if (!hidden.has(name)) {
      const service = match.service.id;
      context.report({ kind: "cookie", action: "hidden", name, service });
    }
    hidden.add(name);
    return false;
  });
  if (hidden.size === 0) return;
  const header = kept.join(";").trim();
  setRequestHeader(request, "cookie", header === "" ? undefined : header);
  forget(request, "cookies", hidden);
  forget(request, "signedCookies", hidden);
}

/** The name a server may read. A nameless cookie (`foo`, `=foo`, `=foo=bar`) is taken by its text, as when it is set. */
function nameOf(pair: string): string {
  const text = pair.trim().replace(/^=[ \t]*/, "");
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
