// HubSpot. Visits, forms, chat, meetings and calls to action.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** HubSpot. Default category `marketing`: needs consent. */
export function hubspot<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hubspot", Category> {
  return readyMade(options, {
    id: "hubspot",
    name: "HubSpot",
    provider: "HubSpot",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("HubSpot"),
    privacyPolicy: "https://legal.hubspot.com/privacy-policy",
    cookies: [
      { name: "__hstc", retention: "6 months", purpose: purposes.visitorId },
      { name: "hubspotutk", retention: "6 months", purpose: purposes.visitorId },
      { name: "__hssc", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "__hssrc", retention: "session", purpose: purposes.sessionId },
      {
        name: "__hs_opt_out",
        retention: "6 months",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "__hs_do_not_track",
        retention: "6 months",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "__hs_initial_opt_in",
        retention: "7 days",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "__hs_cookie_cat_pref",
        retention: "6 months",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "__hs_gpc_banner_dismiss",
        retention: "180 days",
        purpose: purposes.shown,
        category: "functional",
      },
      {
        name: "__hs_notify_banner_dismiss",
        retention: "180 days",
        purpose: purposes.shown,
        category: "functional",
      },
      { name: "hs_ab_test", retention: "session", purpose: purposes.variant },
      { name: "hs-messages-is-open", retention: "30 minutes", purpose: purposes.chat },
      { name: "hs-messages-hide-welcome-message", retention: "1 day", purpose: purposes.shown },
      { name: "messagesUtk", retention: "6 months", purpose: purposes.chat },
      { name: "__hsmem", retention: "7 days", purpose: purposes.account },
      { name: "hs-membership-csrf", retention: "session", purpose: purposes.security },
      { name: "hs_langswitcher_choice", retention: "2 years", purpose: purposes.language },
    ],
    urls: [
      { url: "hs-scripts.com", loads: "script" },
      { url: "hs-analytics.net", loads: ["script", "image", "connect"] },
      { url: "hs-banner.com", loads: ["script", "image", "connect"] },
      { url: "hsforms.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "hsforms.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "hubspot.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "hscollectedforms.net", loads: ["script", "connect"] },
      { url: "hsadspixel.net", loads: ["script", "connect", "image"] },
      { url: "hsleadflows.net", loads: ["script", "connect", "image"] },
      { url: "usemessages.com", loads: ["script", "frame", "connect"] },
      { url: "hs-sites.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "hscta.net", loads: ["script", "image", "connect"] },
      { url: "hubapi.com", loads: "connect" },
      { url: "hubspotfeedback.com", loads: ["script", "frame", "connect"] },
      { url: "hsappstatic.net", loads: ["script", "image", "connect", "style"] },
      { url: "hsmeetings.com", loads: "frame" },
      { url: "meetings.hubspot.com", loads: ["frame", "script"] },
      { url: "hubspotvideo.com", loads: ["script", "frame", "image", "media"] },
      { url: "hs-cdn.net", loads: "script" },
    ],
    snippets: [
      "_hsq.push(",
      "hbspt.forms.create(",
      "hbspt.cta.load(",
      "hsConversationsSettings",
      "HubSpotConversations",
      "MeetingsEmbedCode.js",
      "hbspt.meetings",
    ],
    outgoing: ["api.hubapi.com", "api.hsforms.com"],
    placeholder: placeholders.form,
  });
}
