// Complianz (WordPress): one cookie a category, `allow` or `deny`, not encoded.
// Source: the plugin's cookie writer, and Cookie headers of sites that run it.
import { asObject, booleansOf, invalid, jsonObject, oneValue, undecided } from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/** Options of `complianz()`. */
export interface ComplianzOptions extends MapOptions {
  /** Number of the policy that the plugin shows now (`cmplz_policy_id`). Default: any. */
  readonly policyId?: number | string;
  /** What its cookie names begin with. Default `"cmplz_"`; the main site of a multisite without root cookies has `"cmplz_rt_"`. */
  readonly prefix?: string;
}

const CATEGORIES = ["preferences", "statistics", "marketing"] as const;

/**
 * Complianz. Its categories have the names of ours; services that its visitors allowed one by one count by theirs. Its
 * banner has to be dismissed: some of its settings write `allow` when the page loads. Its cookies hold no time: a
 * decision that is imported counts from the import on.
 */
export function complianz(options: ComplianzOptions = {}): ConsentReader {
  const { prefix = "cmplz_", policyId } = options;
  return {
    system: "complianz",
    cookies: [`${prefix}*`],
    map: options,
    read(cookies) {
      const said = (name: string) => oneValue(cookies, prefix + name);
      const status = said("banner-status");
      const answers: [string, boolean][] = [];
      for (const category of CATEGORIES) {
        const answer = said(category);
        if (typeof answer !== "string") {
          if (answer.kind === "invalid") return answer;
          continue;
        }
        if (answer !== "allow" && answer !== "deny")
          return invalid(`${prefix}${category} is neither allow nor deny`);
        answers.push([category, answer === "allow"]);
      }
      if (typeof status !== "string" && status.kind === "invalid") return status;
      if (status !== "dismissed") {
        const isThere = typeof status === "string" || answers.length > 0;
        return isThere ? undecided("its banner has not been dismissed") : { kind: "none" };
      }
      const policy = said("policy_id");
      if (typeof policy !== "string" && policy.kind === "invalid") return policy;
      const allowed = said("consented_services");
      // Empty after "accept all" and "deny all": no consent of its own.
      const services = typeof allowed === "string" ? asObject(jsonObject(allowed)) : undefined;
      if (answers.length === 0 && services === undefined)
        return undecided("no category was answered");
      return {
        kind: "decided",
        categories: Object.fromEntries(answers),
        services: booleansOf(services ?? {}),
        isStale: policyId !== undefined && policy !== String(policyId),
      };
    },
  };
}
