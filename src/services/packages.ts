// Packages of npm that sites load from a public CDN instead of bundling them: the same files, from whoever hands them out.
import type { LoadKind, UrlDeclaration } from "../catalogue/types.ts";

/** Where a public CDN has the package of a name, with and without a version after it. */
const CDNS: readonly string[] = [
  "cdn.jsdelivr.net/npm/",
  "unpkg.com/",
  "esm.sh/",
  "cdn.skypack.dev/",
  "esm.run/",
];

/**
 * The addresses of npm packages on public CDNs: jsDelivr, unpkg, esm.sh, Skypack.
 *
 * @param names of the packages, or beginnings of names: `"@vendor/"` is all of a vendor's
 * @param loads default: script
 */
export function packages(
  names: readonly string[],
  loads: LoadKind | readonly LoadKind[] = "script",
): readonly UrlDeclaration[] {
  return names.flatMap((name) => CDNS.map((cdn) => ({ url: `${cdn}${name}`, loads })));
}
