// Firebase.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Firebase. Default category `statistics`: needs consent. */
export function googleFirebase<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-firebase", Category> {
  return readyMade(options, {
    id: "google-firebase",
    name: "Firebase",
    provider: "Google",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://firebase.google.com/support/privacy",
    cookies: [
      {
        name: "firebase-heartbeat-database",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "indexedDB",
      },
      {
        name: "firebase-installations-database",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "indexedDB",
      },
      {
        name: "firebaseLocalStorageDb",
        retention: "persistent",
        purpose: purposes.login,
        storage: "indexedDB",
        category: "functional",
      },
    ],
    urls: [
      { url: "gstatic.com/firebasejs/", loads: "script" },
      { url: "firebase.googleapis.com", loads: "connect" },
      { url: "firebaseinstallations.googleapis.com", loads: "connect" },
      { url: "firebaselogging-pa.googleapis.com", loads: "connect" },
      { url: "firebaseremoteconfig.googleapis.com", loads: "connect" },
      { url: "firebaseio.com", loads: ["script", "frame", "connect"] },
      { url: "firebaseapp.com", loads: ["script", "frame", "connect"] },
      { url: "fcmregistrations.googleapis.com", loads: "connect" },
      ...packages(["firebase", "@firebase/"]),
    ],
    snippets: ["firebase.initializeApp(", "firebase.analytics(", "gstatic.com/firebasejs/"],
    outgoing: ["fcm.googleapis.com", "firebaseio.com"],
  });
}
