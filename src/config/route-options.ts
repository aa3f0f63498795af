// What may differ for one route, checked: for the site as a whole, and wherever a route says otherwise.

import {
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  checkOptionalList,
  checkText,
  type KeysEnum,
} from "../catalogue/check-values.ts";
import { ConsentConfigError } from "../errors.ts";
import type { BannerOptions, RouteOptions } from "./options.ts";
import type { BannerPlacement } from "../pages/types.ts";

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

const BANNER_KEYS: KeysEnum<BannerOptions> = { placement: true };

/** Checks what a route sets; what it leaves out stays undefined. Throws ConsentConfigError. */
export function parseRouteOptions(written: RouteOptions, path = ""): RouteOptions {
  checkKeys(written, path, ROUTE_KEYS);
  return checkRouteOptions(written, path === "" ? "" : `${path}.`);
}

/** Checks the values that stand at a path (`""`, or with a dot at its end); the names are checked by the caller. */
export function checkRouteOptions(written: RouteOptions, at: string): RouteOptions {
  for (const key of ["cookies", "headers", "embeds", "claims"] as const) {
    checkOptionalBoolean(written[key], `${at}${key}`);
  }
  if (written.undeclared !== undefined) {
    checkOneOf(written.undeclared, `${at}undeclared`, { block: true, allow: true });
  }
  checkCsp(written, `${at}csp`);
  checkBanner(written.banner, `${at}banner`);
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

function checkBanner(banner: unknown, path: string): void {
  if (banner === undefined || typeof banner === "boolean") return;
  if (typeof banner !== "object" || banner === null) {
    const remedy = 'Write true, false or where it stands: { placement: "bottom" }.';
    throw new ConsentConfigError("wrong-type", path, banner, remedy);
  }
  const { placement } = checkKeys(banner, path, BANNER_KEYS);
  if (placement !== undefined)
    checkOneOf(placement, `${path}.placement`, { top: true, bottom: true });
}

/** Where the option `banner` wants the banner; undefined where it does not say. */
export function placementOf(banner: RouteOptions["banner"]): BannerPlacement | undefined {
  return typeof banner === "object" ? banner.placement : undefined;
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
