// Services that their vendors let a site hand out under its own name: by a tag gateway, a reverse proxy, a server container.
import type { LoadKind, UrlDeclaration } from "../catalogue/types.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Where a site hands out a service under its own name. */
export interface ProxiedOptions<Category extends string = string> extends ServiceOptions<Category> {
  /** The host it comes from, besides the vendor's: `"metrics.example.org"`. Default: the site's own hosts, if `path` is given. */
  readonly host?: string;
  /**
   * How its paths there begin: `"/metrics/"`. All that begins so counts as the service. Default: every path of `host`;
   * without `host` none.
   */
  readonly path?: string;
}

/** The names of these options, for `readyMade`. */
export const PROXIED: Readonly<Record<"host" | "path", true>> = { host: true, path: true };

/** The URLs that a proxied service has besides its vendor's. */
export function proxiedUrls(
  { host = "", path }: ProxiedOptions,
  loads: readonly LoadKind[] = ["script", "image", "connect"],
): readonly UrlDeclaration[] {
  if (host === "" && path === undefined) return [];
  const begins = `/${path ?? ""}`.replace(/^\/{2,}/, "/");
  return [{ url: `${host}${begins}`, loads }];
}
