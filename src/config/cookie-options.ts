// How the consent cookie is written and signed, checked.

import {
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  type KeysEnum,
} from "../catalogue/check-values.ts";
import { ConsentConfigError } from "../errors.ts";
import type { ConsentCookieOptions, ConsentOptions, Settings } from "./options.ts";

const COOKIE_KEYS: KeysEnum<ConsentCookieOptions> = {
  name: true,
  domain: true,
  path: true,
  sameSite: true,
  secure: true,
};

/** The secrets that sign the cookie, the first one first; none: it is not signed. Throws ConsentConfigError. */
export function checkSecrets(options: Pick<ConsentOptions<never>, "secret">): readonly string[] {
  if (!("secret" in options)) return [];
  const { secret } = options;
  if (secret === undefined) {
    throw new ConsentConfigError(
      "missing",
      "secret",
      secret,
      "Set it, or leave the option out to go without a signature.",
    );
  }
  if (typeof secret !== "string" && !Array.isArray(secret)) {
    const remedy = "Give a text, or a list of texts.";
    throw new ConsentConfigError("wrong-type", "secret", typeof secret, remedy);
  }
  const secrets: readonly string[] = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0) {
    throw new ConsentConfigError("bad-value", "secret", secrets, "Give at least one secret.");
  }
  for (const [i, value] of secrets.entries()) {
    // Never the secret itself in a message.
    if (typeof value !== "string" || value.length < 16) {
      throw new ConsentConfigError(
        "bad-value",
        typeof secret === "string" ? "secret" : `secret[${i}]`,
        typeof value === "string" ? `${value.length} characters` : typeof value,
        "Give at least 16 random characters: openssl rand -base64 32.",
      );
    }
  }
  return secrets;
}

/** Name and attributes of the cookie. Throws ConsentConfigError. */
export function checkCookie(cookie: ConsentCookieOptions): Settings["cookie"] {
  checkKeys(cookie, "cookie", COOKIE_KEYS);
  const { name = "consent", domain, path = "/", sameSite = "lax", secure } = cookie;
  checkOptionalBoolean(secure, "cookie.secure");
  checkOneOf(sameSite, "cookie.sameSite", { lax: true, strict: true });
  if (!/^[\w!#$%&'*+.^`|~-]{1,64}$/.test(name)) {
    throw new ConsentConfigError("bad-value", "cookie.name", name, "Use letters, digits, _ or -.");
  }
  if (domain !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) {
    throw new ConsentConfigError(
      "bad-value",
      "cookie.domain",
      domain,
      'Write a host name: "example.org".',
    );
  }
  if (!/^\/[!-:<-~]*$/.test(path)) {
    throw new ConsentConfigError("bad-value", "cookie.path", path, 'Write a path: "/".');
  }
  if (/^__host-/i.test(name) && (domain !== undefined || path !== "/" || secure === false)) {
    throw new ConsentConfigError(
      "conflict",
      "cookie.name",
      name,
      "A __Host- cookie has no domain, the path / and is secure (RFC 6265bis §4.1.3.2).",
    );
  }
  const isHostBound =
    cookie.name === undefined && domain === undefined && path === "/" && secure !== false;
  return {
    name,
    isHostBound,
    domain,
    path,
    sameSite,
    secure: /^__(?:host|secure)-/i.test(name) || secure,
  };
}
