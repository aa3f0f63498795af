// Quantum Metric.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Quantum Metric. Default category `statistics`: needs consent. */
export function quantumMetric<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quantum-metric", Category> {
  return readyMade(options, {
    id: "quantum-metric",
    name: "Quantum Metric",
    provider: "Quantum Metric",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Quantum Metric"),
    privacyPolicy: "https://www.quantummetric.com/legal/privacy-policy/",
    cookies: [
      { name: "QuantumMetricUserID", retention: "1 year", purpose: purposes.visitorId },
      { name: "QuantumMetricSessionID", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "QuantumMetricSessionLink", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [{ url: "quantummetric.com", loads: ["script", "connect"] }],
    snippets: ["QuantumMetricAPI"],
  });
}
