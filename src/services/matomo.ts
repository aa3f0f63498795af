// Matomo, on the site's own server, on another one, or in Matomo's cloud.
import type { CookieDeclaration, ServiceDeclaration, UrlDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions } from "./uses.ts";

/** Where Matomo stands. */
export interface MatomoOptions<Category extends string = string> extends ServiceOptions<Category> {
  /**
   * Its host: `"stats.example.org"`, `"example.matomo.cloud"`. All of it counts as Matomo: give `path`
   * as well where it is a folder on a host that serves other things. Default: the site's own hosts,
   * and Matomo's cloud.
   */
  readonly host?: string;
  /** Its folder on that host: `"/matomo/"`. Default: the root and any first-level folder. */
  readonly path?: string;
}

const FILES: readonly Exclude<UrlDeclaration, string>[] = [
  { url: "matomo.js", loads: "script" },
  { url: "piwik.js", loads: "script" },
  { url: "matomo.php", loads: ["image", "connect", "script"] },
  { url: "piwik.php", loads: ["image", "connect", "script"] },
  { url: "js/container_", loads: "script" },
  { url: "js/tracker.php", loads: ["script", "image", "connect"] },
  { url: "plugins/HeatmapSessionRecording/", loads: ["script", "connect"] },
];

const CLOUD: readonly UrlDeclaration[] = [
  { url: "matomo.cloud", loads: ["script", "image", "connect"] },
];

// PHP turns the dots of a name into underscores, and policies copied from it have both forms.
const COOKIES: readonly CookieDeclaration[] = [
  { name: "_pk_id.*", retention: "13 months", purpose: purposes.visitorId },
  { name: "_pk_id_*", retention: "13 months", purpose: purposes.visitorId },
  { name: "_pk_ses.*", retention: "30 minutes", purpose: purposes.sessionId },
  { name: "_pk_ses_*", retention: "30 minutes", purpose: purposes.sessionId },
  { name: "_pk_ref.*", retention: "6 months", purpose: purposes.origin },
  { name: "_pk_ref_*", retention: "6 months", purpose: purposes.origin },
  { name: "_pk_cvar.*", retention: "30 minutes", purpose: purposes.visits },
  { name: "_pk_cvar_*", retention: "30 minutes", purpose: purposes.visits },
  { name: "_pk_hsr.*", retention: "30 minutes", purpose: purposes.replay },
  { name: "_pk_hsr_*", retention: "30 minutes", purpose: purposes.replay },
  { name: "_pk_testcookie*", retention: "session", purpose: purposes.probe },
  { name: "MATOMO_SESSID", retention: "2 weeks", purpose: purposes.security },
  // Answers of the visitor, a refusal among them: these must hold without consent.
  {
    name: "mtm_consent",
    retention: "13 months",
    purpose: purposes.consent,
    category: "functional",
  },
  {
    name: "mtm_consent_removed",
    retention: "13 months",
    purpose: purposes.consent,
    category: "functional",
  },
  {
    name: "mtm_cookie_consent",
    retention: "13 months",
    purpose: purposes.consent,
    category: "functional",
  },
  {
    name: "matomo_ignore",
    retention: "13 months",
    purpose: purposes.consent,
    category: "functional",
  },
];

/**
 * Matomo. Default category `statistics`: needs consent. `exempt: true` where it is configured as the
 * CNIL demands for measurement free of consent.
 */
export function matomo<const Category extends string = "statistics">(
  options: MatomoOptions<Category> = {},
): ServiceDeclaration<"matomo", Category> {
  const { host = "" } = options;
  const isCloud = host === "" || host.endsWith("matomo.cloud");
  return readyMade(
    options,
    {
      id: "matomo",
      name: "Matomo",
      category: "statistics",
      purpose: { en: "Audience statistics", fr: "Statistiques d'audience" },
      sharing: host.endsWith("matomo.cloud") ? sharedWith("InnoCraft") : NOT_SHARED,
      privacyPolicy: "https://matomo.org/privacy-policy/",
      cookies: COOKIES,
      urls: [...filesAt(host, options.path), ...(isCloud ? CLOUD : [])],
      snippets: ["_paq.push(", "_mtm.push("],
      outgoing: host === "" ? ["matomo.cloud"] : [`${host}${folderOf(options.path)}`],
      exemptIf: exemptions.audience,
    },
    { host: true, path: true },
  );
}

function folderOf(path: string | undefined): string {
  return path === undefined ? "/" : `/${path}/`.replace(/\/{2,}/g, "/");
}

function filesAt(host: string, path: string | undefined): readonly UrlDeclaration[] {
  const folder = folderOf(path);
  // All of it, not only its files: the snippet names the folder alone, `var u="https://stats.example.org/"`.
  if (host !== "") return [{ url: `${host}${folder}`, loads: ["script", "image", "connect"] }];
  const folders = path === undefined ? ["/", "/*/"] : [folder];
  return folders.flatMap((own) => FILES.map((file) => ({ ...file, url: `${own}${file.url}` })));
}
