// The script that pages load, first in their head: the guard, and what makes answers work without a new page.
import type { GuardRules } from "../pages/guard-rules.ts";
import type { PageWindow } from "../pages/script/browser.ts";
import { createDom } from "../pages/script/dom.ts";
import { assentPage } from "../pages/script/page.ts";
import { createNotice } from "../pages/script/notice.ts";
import { createRelease } from "../pages/script/release.ts";
import { createWhereabouts } from "../pages/script/whereabouts.ts";
import { noteCaptchas } from "./captcha-notes.ts";
import { defineEmbeds } from "./embed.ts";
import { limitFrameWidth } from "./frame-width.ts";
import { answersOf, installGuard } from "./guard.ts";
import { createLateEvents } from "./late-events.ts";
import { defineRoot } from "./root.ts";
import { readSetting } from "./setting.ts";

/** The rules of the site: the server puts them around this script. */
declare const ASSENT_RULES: GuardRules;

const own = document.currentScript;
if (own instanceof HTMLScriptElement) {
  const setting = readSetting(own);
  // Frameworks compare the head with what they expect: by then we are gone.
  own.remove();
  const allowed = new Set(setting.allowed);
  const answers = answersOf(ASSENT_RULES, setting, allowed);
  if (setting.guarded) installGuard(ASSENT_RULES, setting, answers);
  const embeds = defineEmbeds({
    prefix: setting.prefix,
    key: setting.key,
    refusalOf: (service, src) =>
      allowed.has(service) ? src && answers.refusalOf(src) : service || "undeclared",
  });
  if (!setting.isGuardOnly) {
    defineRoot();
    limitFrameWidth();
    document.addEventListener("DOMContentLoaded", () => noteCaptchas(setting.key));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is used of a browser, by names of our own
    const page = window as unknown as PageWindow;
    assentPage(page, setting, allowed, {
      createDom,
      createRelease,
      createNotice,
      createWhereabouts,
      late: createLateEvents(),
      embeds,
    });
  }
}
