// What may differ for one route, checked: for the site as a whole, and wherever a route says otherwise.

import {
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  checkOptionalList,
  checkText,
  type KeysEnum,
} from "./catalogue/check-values.ts";
import { ConsentConfigError } from "./errors.ts";
import type { RouteOptions } from "./options.ts";

/** Names of the options that a route may set. */
export const ROUTE_KEYS: KeysEnum<RouteOptions> = {
  cookies: true,
  headers: true,
  embeds: true,
  undeclared: true,
  csp: true,
  claims: true,
  firstParty: true,
  banner: true,
};

/** Checks what a route sets; what it leaves out stays undefined. Throws ConsentConfigError. */
export function parseRouteOptions(written: RouteOptions, path = ""): RouteOptions {
  checkKeys(written, path, ROUTE_KEYS);
  return checkRouteOptions(written, path === "" ? "" : `${path}.`);
}

/** Checks the values that stand at a path (`""`, or with a dot at its end); the names are checked by the caller. */
export function checkRouteOptions(written: RouteOptions, at: string): RouteOptions {
  for (const key of ["cookies", "headers", "embeds", "claims", "banner"] as const) {
    checkOptionalBoolean(written[key], `${at}${key}`);
  }
  if (written.undeclared !== undefined) {
    checkOneOf(written.undeclared, `${at}undeclared`, { block: true, allow: true });
  }
  checkCsp(written, `${at}csp`);
  checkOptionalList(written.firstParty, `${at}firstParty`, (host, path) => {
    const name = checkText(host, path);
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) {
      throw new ConsentConfigError(
        "bad-value",
        path,
        host,
        'Write a host name alone, in lower case: "static.example.org".',
      );
    }
    return name;
  });
  return written;
}

function checkCsp({ csp, undeclared }: RouteOptions, path: string): void {
  if (csp !== "report-only" && csp !== undefined && typeof csp !== "boolean") {
    throw new ConsentConfigError("bad-value", path, csp, 'Write true, false or "report-only".');
  }
  if (csp === true && undeclared === "allow") {
    const remedy =
      'A policy cannot let undeclared hosts pass: use "report-only", or undeclared: "block".';
    throw new ConsentConfigError("conflict", path, csp, remedy);
  }
}
