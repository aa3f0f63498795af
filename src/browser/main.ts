// The script that pages load, first in their head: the guard, and what waits for an answer.
import type { GuardRules } from "../pages/guard-rules.ts";
import { createDom } from "../pages/script/dom.ts";
import { assentPage } from "../pages/script/page.ts";
import type { FirstPart, SecondPart } from "../pages/script/parts.ts";
import { defineEmbeds } from "./embed.ts";
import { limitFrameWidth } from "./frame-width.ts";
import { answersOf, installGuard } from "./guard.ts";
import { defineRoot } from "./root.ts";
import { readSetting } from "./setting.ts";

/** The rules of the site: the server puts them around this script. */
declare const ASSENT_RULES: GuardRules;
/** The fingerprint of the second part, by which the server has no other one. */
declare const ASSENT_ANSWERS: string;

const own = document.currentScript;
if (own instanceof HTMLScriptElement) {
  const setting = readSetting(own);
  // Frameworks compare the head with what they expect: by then we are gone.
  own.remove();
  const active = new Set(setting.allowed);
  const answers = answersOf(ASSENT_RULES, setting, active, (url) => {
    need().then(
      () => part.report?.(url),
      () => undefined,
    );
  });
  const part: FirstPart = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is used of a browser, by names of our own
    window: window as unknown as FirstPart["window"],
    setting,
    active,
    createDom,
    refusalOf: (service, src) =>
      active.has(service) ? src && answers.refusalOf(src) : service || "undeclared",
    boxes: new Set(),
    hear: () => undefined,
  };
  let coming: Promise<SecondPart> | undefined;
  /** As a module it gets the nonce of this script, sets no name of the window, and needs no element that a page could see. */
  const need = (): Promise<SecondPart> =>
    (coming ??= import(`${location.origin}${setting.prefix}/answers.js?v=${ASSENT_ANSWERS}`).then(
      ({ start }: { start(first: FirstPart): SecondPart }) => start(part),
    )).catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
  part.embed = defineEmbeds(part.boxes, (box) => {
    if (part.changed) part.changed(box as never);
    else if (part.boxes.has(box)) need().catch(() => undefined);
  });
  if (setting.guarded) installGuard(ASSENT_RULES, setting, answers);
  if (!setting.isGuardOnly) {
    defineRoot();
    limitFrameWidth();
    assentPage(part, need);
  }
}
