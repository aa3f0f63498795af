// The nonce by which the site's own Content-Security-Policy knows the scripts of this response.
import { memoize } from "../../util/memoize.ts";
import type { Head } from "../head.ts";

/** A nonce-source (CSP3 §2.3.1), as base64 or its URL-safe form. */
const NONCE = /'nonce-([A-Za-z0-9+/_-]+={0,2})'/;
/** Directives under which a script element is loaded, the first that is there (CSP3 §6.8.3). */
const FOR_SCRIPTS = ["script-src-elem", "script-src", "default-src"];

/**
 * The nonce that lets a script element load under every policy that asks for one; undefined if none
 * does. Of several policies with several nonces none will do: the first is as good as any.
 */
export function scriptNonce(head: Pick<Head, "all">): string | undefined {
  for (const field of head.all("content-security-policy")) {
    const nonce = nonceOf(field);
    if (nonce !== undefined) return nonce;
  }
  return undefined;
}

/** Asked for several times a response. */
const nonceOf = memoize(100, (field): string | undefined => {
  for (const policy of field.split(",")) {
    const directives = policy.split(";").map((directive) => directive.trim());
    for (const name of FOR_SCRIPTS) {
      const directive = directives.find((text) => /^\S*/.exec(text)?.[0].toLowerCase() === name);
      if (directive === undefined) continue;
      const nonce = NONCE.exec(directive)?.[1];
      if (nonce !== undefined) return nonce;
      break;
    }
  }
  return undefined;
});
