// goQR.me.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** goQR.me. Default category `functional`: free of consent. */
export function qrServer<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"qr-server", Category> {
  return readyMade(options, {
    id: "qr-server",
    name: "goQR.me",
    provider: "Foundata",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Foundata"),
    urls: [
      { url: "qrserver.com", loads: "image" },
      { url: "goqr.me", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
