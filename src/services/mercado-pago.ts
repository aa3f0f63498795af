// Mercado Pago.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mercado Pago. Default category `functional`: free of consent. */
export function mercadoPago<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mercado-pago", Category> {
  return readyMade(options, {
    id: "mercado-pago",
    name: "Mercado Pago",
    provider: "Mercado Libre",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Mercado Libre"),
    privacyPolicy: "https://www.mercadopago.com.ar/privacidad",
    urls: [
      { url: "mercadopago.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mercadolibre.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mercadolivre.com", loads: ["frame", "connect"] },
      { url: "mlstatic.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["new MercadoPago(", "sdk.mercadopago.com/js/v2"],
    outgoing: ["api.mercadopago.com"],
  });
}
