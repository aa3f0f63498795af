// F5 BIG-IP.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** F5 BIG-IP. Default category `functional`: free of consent. */
export function f5BigIp<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"f5-big-ip", Category> {
  return readyMade(options, {
    id: "f5-big-ip",
    name: "F5 BIG-IP",
    category: "functional",
    purpose: uses.protection,
    sharing: NOT_SHARED,
    cookies: [
      { name: "BIGipServer*", retention: "session", purpose: purposes.balance },
      { name: "f5avr*", retention: "session", purpose: purposes.sessionId },
      { name: "F5_ST", retention: "session", purpose: purposes.sessionId },
      { name: "LastMRH_Session", retention: "session", purpose: purposes.login },
      { name: "MRHSession", retention: "session", purpose: purposes.login },
    ],
  });
}
