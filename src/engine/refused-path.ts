// Paths of the site's own hosts that belong to a service: measurement on the own server, a proxied tag. A script that is
// in a page may ask for them whatever the page's markup says, so the server refuses them itself.

import type { CatalogueIndex } from "../catalogue/types.ts";
import { mayBeGoogleTag } from "../gate/google-tag.ts";
import type { GateEvent, Judge, Refusal, Site } from "../gate/types.ts";
import type { RequestLike } from "../read/types.ts";
import type { RouteReply } from "../routes/types.ts";
import { pathOf } from "./site.ts";

/** What is known of the request. */
interface Asked {
  readonly path: string;
  readonly request: RequestLike;
  readonly site: Pick<Site, "origin" | "hostname">;
  report(event: GateEvent): void;
}

/** `Sec-Fetch-Dest` of what is run as a script. */
const SCRIPTS = new Set([
  "script",
  "worker",
  "sharedworker",
  "serviceworker",
  "audioworklet",
  "paintworklet",
]);

/** What is opened as a page: a folder, or its index. */
const OPENED = /(?:^|\/)(?:index\.\w{1,9})?$/i;

/** May this path belong to a service? A "no" costs next to nothing: most sites declare no path of their own. */
export function mayBelong(path: string, index: CatalogueIndex, hostname: () => string): boolean {
  return index.hasOwnPaths || mayBeGoogleTag(path) || index.host(hostname()).services.length > 0;
}

/**
 * The reply to a request for a path whose service may not be used: an empty script in the place of a script (whoever
 * waits for it goes on), 403 for the rest. Undefined where the app may answer. A folder or an index that somebody opens
 * (the service's own pages, for who runs the site) is nothing that a page loads.
 */
export function refusedPath(asked: Asked, judge: Judge): RouteReply | undefined {
  const { path, request, site } = asked;
  const destination = request.headers["sec-fetch-dest"];
  if (destination === "document" && OPENED.test(pathOf(path))) return undefined;
  const refusal = judge.url(site.origin + path, site.origin);
  if (refusal === undefined || !isKnown(refusal)) return undefined;
  asked.report({
    kind: "embed",
    action: "blocked",
    element: "request",
    host: site.hostname,
    service: refusal.service?.id,
    ...(refusal.ready !== undefined && { ready: refusal.ready }),
  });
  const isScript =
    destination === undefined || destination === "document"
      ? /\.m?js$|\/gtag\/js$/i.test(pathOf(path))
      : SCRIPTS.has(destination);
  // What is refused today is let through after an answer: no cache may keep this.
  const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
  if (isScript) {
    return {
      status: 200,
      headers: { ...headers, "content-type": "application/javascript; charset=utf-8" },
      body: "",
    };
  }
  const whose = refusal.service?.id ?? refusal.ready ?? "a service";
  return {
    status: 403,
    headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
    body: `This needs consent to ${whose}.\n`,
  };
}

/** An own host that nobody declared is the site itself. */
function isKnown({ service, ready }: Refusal): boolean {
  return service !== undefined || ready !== undefined;
}
