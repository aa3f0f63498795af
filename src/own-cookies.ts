// The cookies assent itself sets: the decision, the token of "load this once", and what was just done.

import type { Settings } from "./options.ts";

/** How our cookies are written; `secure` is what the request came over. */
export interface CookieWriter {
  readonly cookie: Settings["cookie"];
  readonly secure: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Name of the cookie that releases one service for one page. */
export function onceCookieName(cookie: Settings["cookie"]): string {
  return `${cookie.name}-once`;
}

/** Name of the cookie by which the next page confirms an answer. */
export function doneCookieName(cookie: Settings["cookie"]): string {
  return `${cookie.name}-done`;
}

/** A Set-Cookie line. `age` in seconds; 0 deletes. Scripts never need to read it: HttpOnly. */
export function cookieLine(
  { cookie, secure, now }: CookieWriter,
  name: string,
  value: string,
  age: number,
): string {
  const expires = new Date(age === 0 ? 0 : now + age * 1000).toUTCString();
  const parts = [`${name}=${value}`, `Path=${cookie.path}`, `Max-Age=${age}`, `Expires=${expires}`];
  if (cookie.domain !== undefined) parts.push(`Domain=${cookie.domain}`);
  parts.push("HttpOnly", `SameSite=${cookie.sameSite === "strict" ? "Strict" : "Lax"}`);
  if (cookie.secure ?? secure) parts.push("Secure");
  return parts.join("; ");
}
