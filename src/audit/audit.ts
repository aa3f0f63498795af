// An audit from beginning to end.
import { compare } from "./compare.ts";
import { loadAutoconsent, loadEntities } from "./optional.ts";
import { judgeAll } from "./owners.ts";
import { observe } from "./passes.ts";
import type { AuditSettings, OnProgress } from "./settings.ts";
import { ownHosts } from "./sites.ts";
import type { AuditReport, Picture } from "./types.ts";

/**
 * Looks at a site as its visitors do, in a browser, and compares what it does with what it says.
 *
 * @throws AuditError if there is no driver or no browser
 */
export async function audit(
  settings: AuditSettings,
  onProgress: OnProgress,
): Promise<{ readonly report: AuditReport; readonly pictures: readonly Picture[] }> {
  const { urls, catalogue, consentCookie } = settings;
  const { own, isOwn } = ownHosts(urls, settings.ownHosts);
  const observed = await observe(settings, isOwn, onProgress);
  const { passes, sightings, pictures, policy, policyText } = observed;
  const entityOf = loadEntities();
  const judged = judgeAll(sightings, { catalogue, consentCookie, entityOf });
  const findings = compare({ judged, passes, catalogue, policy, policyText });
  const notes = [...observed.notes];
  if (loadAutoconsent() === undefined) {
    notes.push("@duckduckgo/autoconsent is not installed: banners of others were not pressed.");
  }
  return {
    report: {
      format: "assent-audit-1",
      date: new Date().toISOString(),
      urls,
      own,
      hasCatalogue: catalogue !== undefined,
      ...(policy !== undefined && { policy }),
      passes,
      findings,
      sightings: judged,
      notes,
    },
    pictures,
  };
}
