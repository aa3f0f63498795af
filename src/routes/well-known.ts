// The site's statement on Global Privacy Control (W3C GPC, "GPC Support Resource").
import type { RouteHost, RouteReply } from "./types.ts";

/** Where the statement stands. */
export const GPC_PATH = "/.well-known/gpc.json";

/**
 * `{"gpc":true,"lastUpdate":"2026-11-22"}`: the date is that of the promise, from the
 * configuration, not of the request.
 */
export function gpcStatement(host: RouteHost): RouteReply {
  return {
    status: 200,
    headers: {
      "content-type": "application/json",
      "cache-control": "public, max-age=86400",
      "x-content-type-options": "nosniff",
    },
    body: JSON.stringify({ gpc: host.gpc, lastUpdate: host.gpcSince }),
  };
}
