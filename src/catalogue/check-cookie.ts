// Checks one declared cookie or storage key.
import { ConsentConfigError } from "../errors.ts";
import type { KeysEnum } from "./check-values.ts";
import {
  at,
  checkKeys,
  checkOptionalBoolean,
  checkOneOf,
  checkOptionalList,
  checkOptionalText,
  checkOptionalWords,
  checkText,
  frozen,
} from "./check-values.ts";
import { parseUrlPattern } from "./match-url.ts";
import { parseRetention, RETENTION_EXAMPLES } from "./retention.ts";
import type { CookieDeclaration, StorageKind } from "./types.ts";

const COOKIE_KEYS: KeysEnum<CookieDeclaration> = {
  name: true,
  retention: true,
  purpose: true,
  storage: true,
  category: true,
  domains: true,
  paths: true,
  partitioned: true,
};

const STORAGE_KINDS: Readonly<Record<StorageKind, true>> = {
  cookie: true,
  localStorage: true,
  sessionStorage: true,
  indexedDB: true,
};

/**
 * A frozen copy of a cookie declaration. Its category is a text; whether it is declared is seen by `checkService`.
 *
 * @throws ConsentConfigError naming the path, the value and the remedy
 */
export function checkCookie(value: unknown, path: string): CookieDeclaration {
  const cookie = checkKeys(value, path, COOKIE_KEYS);
  const storage =
    cookie.storage === undefined
      ? undefined
      : checkOneOf(cookie.storage, at(path, "storage"), STORAGE_KINDS);
  return frozen<CookieDeclaration>({
    name: checkName(cookie.name, at(path, "name"), storage ?? "cookie"),
    retention: checkRetention(cookie.retention, at(path, "retention")),
    purpose: checkOptionalWords(cookie.purpose, at(path, "purpose")),
    storage,
    category: checkOptionalText(cookie.category, at(path, "category")),
    domains: checkOptionalList(cookie.domains, at(path, "domains"), checkDomain),
    paths: checkOptionalList(cookie.paths, at(path, "paths"), checkPath),
    partitioned: checkOptionalBoolean(cookie.partitioned, at(path, "partitioned")),
  });
}

/** A name or pattern that the storage can hold. */
export function checkName(value: unknown, path: string, storage: StorageKind): string {
  const name = checkText(value, path, 1024);
  // What no cookie name can hold (RFC 6265bis §4.1.1); keys of the other storages may be any text.
  if (storage === "cookie" && /[;=\s]/.test(name)) {
    const remedy =
      'No cookie is called so: leave out ";", "=" and white space, or name another storage.';
    throw new ConsentConfigError("bad-value", path, name, remedy);
  }
  if (name.includes("*") && name.replaceAll("*", "").length < 2) {
    const remedy =
      "That pattern takes in nearly every name. Give at least 2 characters beside the stars.";
    throw new ConsentConfigError("bad-value", path, name, remedy);
  }
  return name;
}

function checkRetention(value: unknown, path: string): string {
  if (value === undefined) {
    throw new ConsentConfigError("missing", path, value, `Write ${RETENTION_EXAMPLES}.`);
  }
  const text = checkText(value, path);
  if (parseRetention(text) === undefined) {
    throw new ConsentConfigError("bad-value", path, text, `Write ${RETENTION_EXAMPLES}.`);
  }
  return text;
}

/** Domain and Path are written into Set-Cookie lines: nothing may end the attribute. */
function checkDomain(value: unknown, path: string): string {
  const text = checkText(value, path, 254).toLowerCase().replace(/^\./, "");
  const host = parseUrlPattern(`=${text}`);
  if (typeof host === "string" || host.host !== text) {
    throw new ConsentConfigError("bad-value", path, value, 'Write a host name: "example.com".');
  }
  return text;
}

function checkPath(value: unknown, path: string): string {
  const text = checkText(value, path, 1024);
  if (!/^\/[!-:<-~]*$/.test(text)) {
    throw new ConsentConfigError("bad-value", path, value, 'Write a path: "/shop". No ";".');
  }
  return text;
}
