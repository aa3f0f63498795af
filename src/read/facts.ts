// All that a request says about consent, in one object.
import type { Catalogue } from "../catalogue/types.ts";
import { createConsentCodec } from "./consent-cookie.ts";
import { parseCookieHeader } from "./cookies.ts";
import { createRegionReader } from "./region.ts";
import type { RegionResolver } from "./region.ts";
import { readSignals } from "./signals.ts";
import { readStored } from "./stored.ts";
import type { Facts, RequestLike } from "./types.ts";

/** What reading needs to know of the site; everything is checked and decided at construction. */
export interface FactsSettings<Given> {
  readonly catalogue: Catalogue;
  /** Name of the consent cookie: one, or by whether the request came over TLS. */
  readonly cookieName: string | ((secure: boolean) => string);
  /** Empty: the cookie is not signed. The first signs, all are accepted. */
  readonly secrets: readonly string[];
  /** Read `Sec-GPC`. */
  readonly gpc: boolean;
  /** Read `DNT`. */
  readonly dnt: boolean;
  /** Where the visitor is; without it every region is unknown. */
  readonly region?: RegionResolver<Given> | undefined;
  /** Told what `region` throws. */
  readonly onRegionError?: ((error: unknown) => void) | undefined;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Makes the reader of a site's requests. The reader never throws; what it cannot make sense of is
 * absent or `invalid`, and so never grants anything. `given` is the request as the site's own functions know it (a
 * Koa context, say); `cookie` is its Cookie header, where that is not what the request says now.
 *
 * Throws ConsentConfigError as `createConsentCodec` does.
 */
export function createFactsReader<Given>(
  settings: FactsSettings<Given>,
): (request: RequestLike, given: Given, cookie?: string, secure?: boolean) => Facts {
  const { cookieName, now } = settings;
  const codec = createConsentCodec(settings.catalogue, settings.secrets);
  const regionOf = createRegionReader(settings.region, settings.onRegionError);
  const nameFor = typeof cookieName === "string" ? () => cookieName : cookieName;
  return (request, given, cookie = request.headers.cookie, secure = false) => {
    const cookies = parseCookieHeader(cookie);
    return {
      cookies,
      stored: readStored(cookies, nameFor(secure), codec, now()),
      signals: readSignals(request, settings),
      region: regionOf(given),
    };
  };
}
