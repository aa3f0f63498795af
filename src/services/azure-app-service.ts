// Azure App Service.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Azure App Service. Default category `functional`: free of consent. */
export function azureAppService<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"azure-app-service", Category> {
  return readyMade(options, {
    id: "azure-app-service",
    name: "Azure App Service",
    provider: "Microsoft",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    cookies: [
      { name: "ARRAffinity", retention: "session", purpose: purposes.balance },
      { name: "ARRAffinitySameSite", retention: "session", purpose: purposes.balance },
      { name: "TiPMix", retention: "unknown", purpose: purposes.balance },
      { name: "x-ms-routing-name", retention: "unknown", purpose: purposes.balance },
      { name: "ASLBSA", retention: "session", purpose: purposes.balance },
      { name: "ASLBSACORS", retention: "session", purpose: purposes.balance },
      { name: "ApplicationGatewayAffinity", retention: "session", purpose: purposes.balance },
      { name: "ApplicationGatewayAffinityCORS", retention: "session", purpose: purposes.balance },
    ],
  });
}
