import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { facebook, googleFonts, metaPixel, youtube } from "assent/services";
import type { Middleware } from "./corpus-server.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Leak corpus" } },
  services: [
    facebook(),
    metaPixel(),
    googleFonts(),
    youtube(),
    {
      id: "google-maps",
      name: "Google Maps",
      category: "marketing",
      urls: ["maps.googleapis.com", "maps.google.com", "www.google.com/maps"],
    },
  ],
});

/**
 * assent over the services that the corpus names, for a visitor who has decided nothing. The third
 * party of the vectors is not declared. Without the banner, so that what passes can pass unchanged.
 *
 * @param csp false: no Content-Security-Policy, which would hide what the other gates let through
 */
export function undecided(csp: boolean): Middleware {
  const secret = "the leak corpus keeps no secrets";
  return consent({ catalogue, secret, csp, banner: false, onWarning: () => {} });
}
