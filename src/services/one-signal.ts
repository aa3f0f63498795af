// OneSignal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** OneSignal. Default category `marketing`: needs consent. */
export function oneSignal<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"one-signal", Category> {
  return readyMade(options, {
    id: "one-signal",
    name: "OneSignal",
    provider: "OneSignal",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("OneSignal"),
    privacyPolicy: "https://onesignal.com/privacy_policy",
    cookies: [
      {
        name: "ONE_SIGNAL_SDK_DB",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "indexedDB",
      },
      {
        name: "onesignal-*",
        retention: "persistent",
        purpose: purposes.shown,
        storage: "localStorage",
      },
      {
        name: "os_pageViews",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
      },
      {
        name: "isPushNotificationsEnabled",
        retention: "persistent",
        purpose: purposes.settings,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "onesignal.com", loads: ["script", "frame", "image", "connect", "style", "worker"] },
      { url: "os.tc", loads: ["script", "frame", "connect"] },
    ],
    snippets: [
      "OneSignal.push(",
      "OneSignalDeferred",
      "OneSignal.init(",
      "cdn.onesignal.com/sdks/",
    ],
    outgoing: ["api.onesignal.com", "onesignal.com/api/"],
  });
}
