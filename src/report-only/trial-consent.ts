// `req.consent` in report-only mode: the site shows what it has always shown, and asks nobody.
import type { ConsentId, ServiceId } from "../catalogue/register.ts";
import type { Reason, Status } from "../decide/types.ts";
import { checkEmbed, type EmbedOptions } from "../engine/embed-check.ts";
import { RequestConsent } from "../engine/request-consent.ts";
import type { Visit } from "../engine/visit.ts";
import { hostDirectives, type ConsentDirectives } from "../gate/csp/csp.ts";
import { createJudge } from "../gate/judge.ts";
import { frame } from "../pages/frame.ts";
import {
  googleConsentState,
  type GoogleConsentMap,
  type GoogleConsentState,
} from "../pages/tag-consent.ts";

/**
 * All that a template or a handler may ask whether to show is answered yes, for everything that the catalogue knows. What
 * the visitor really said (`decision`, `signals`, `regime`, `token()`) is told as it is.
 */
export class TrialConsent extends RequestConsent {
  readonly #visit: Visit;

  constructor(visit: Visit, nonce: () => string | undefined, isSent?: () => boolean) {
    super(visit, nonce, isSent);
    this.#visit = visit;
  }

  override get status(): Status {
    return "granted";
  }

  override get needsPrompt(): boolean {
    return false;
  }

  override allows(id: ConsentId): boolean {
    // Asked for its warning of ids that the catalogue does not know.
    super.allows(id);
    return this.#isKnown(id);
  }

  override reason(id: ConsentId): Reason {
    super.reason(id);
    return this.#isKnown(id) ? "report-only" : "undeclared";
  }

  override embed(service: ServiceId, options: EmbedOptions): string {
    checkEmbed(service, options, this.#visit);
    return frame(options).toString();
  }

  /** Nobody is asked. */
  override banner(): string {
    return "";
  }

  /** There is no settings page to link to. */
  override settingsLink(): string {
    return "";
  }

  override policy(): string {
    this.#visit.warn(
      'consent.policy() is empty while mode is "report-only": its forms lead to pages that are not there yet. Use consent.policyMarkdown(), or leave the policy that the site has until the mode is "enforce".',
    );
    return "";
  }

  /** The tags keep their own default. */
  override tagConsent(): string {
    return "";
  }

  override googleConsentMode(types?: GoogleConsentMap): GoogleConsentState {
    return googleConsentState(() => true, types);
  }

  /** With all that is declared. */
  override directives(): ConsentDirectives {
    const { catalogue, caching, site, settings } = this.#visit;
    const { undeclared } = settings;
    const judge = createJudge({ index: catalogue.index, site, undeclared, allows: () => true });
    return hostDirectives({ catalogue, caching, site, judge });
  }

  #isKnown(id: string): boolean {
    const { index } = this.#visit.catalogue;
    return (index.service(id) ?? index.category(id)) !== undefined;
  }
}
