// Whom does a call of the site's own server go to? The endpoints that services declare, and whatever else is theirs.
import { compileUrls, normalisePath, parseUrlPattern } from "./match-url.ts";
import type { UrlEntry } from "./match-url.ts";
import type { CatalogueIndex, OutgoingDeclaration, ServiceDeclaration } from "./types.ts";

interface Declared {
  readonly service: ServiceDeclaration;
  readonly builtIn: boolean;
}

/** A segment of a path by which an endpoint says that it takes many events in one call. */
const BATCH_SEGMENT = /\/(?:batch|bulk)(?:\/|$)/i;

/**
 * Compiles the look-ups of calls that the server makes.
 *
 * @param urls what browsers contact: a server that calls it sends the same provider something
 */
export function compileOutgoing(
  services: readonly Declared[],
  urls: readonly UrlEntry[],
): Pick<CatalogueIndex, "outgoing" | "outgoingHost"> {
  const entriesOf = (isWanted: (declaration: OutgoingDeclaration) => boolean): UrlEntry[] =>
    services.flatMap(({ service, builtIn }) =>
      (service.outgoing ?? []).filter(isWanted).flatMap((declaration) => {
        const pattern = parseUrlPattern(
          typeof declaration === "string" ? declaration : declaration.url,
        );
        return typeof pattern === "string" ? [] : [{ pattern, service, builtIn }];
      }),
    );
  // Among equals the first wins: what is declared for servers speaks of servers.
  const owners = compileUrls([...entriesOf(() => true), ...urls]);
  const batches = compileUrls(entriesOf(isBatch));
  return {
    outgoing(hostname, pathname) {
      const service = owners.find(hostname, pathname);
      if (service === undefined) return undefined;
      const batch =
        batches.find(hostname, pathname) !== undefined ||
        BATCH_SEGMENT.test(normalisePath(pathname));
      return { service, batch };
    },
    outgoingHost: (hostname) => owners.owners(hostname).services,
  };
}

function isBatch(declaration: OutgoingDeclaration): boolean {
  return typeof declaration !== "string" && declaration.batch === true;
}
