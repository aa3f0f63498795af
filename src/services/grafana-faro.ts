// Grafana Faro.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Grafana Faro. Default category `statistics`: needs consent. */
export function grafanaFaro<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"grafana-faro", Category> {
  return readyMade(options, {
    id: "grafana-faro",
    name: "Grafana Faro",
    provider: "Grafana Labs",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Grafana Labs"),
    privacyPolicy: "https://grafana.com/legal/privacy-policy/",
    cookies: [
      {
        name: "com.grafana.faro.session",
        retention: "persistent",
        purpose: purposes.sessionId,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "grafana.net", loads: "connect" }, ...packages(["@grafana/faro"])],
    snippets: ["GrafanaFaroWebSdk", "initializeFaro("],
  });
}
