// `fetch` on behalf of somebody: the answer is clear before anything is sent, and redirects are followed by the same rule.

import { hookUndici } from "./hook-undici.ts";
import { judgeCall } from "./judge-call.ts";
import { onBehalfOf, type Principal } from "./on-behalf.ts";
import { OutgoingRefusedError } from "./refused.ts";
import { readTarget } from "./target.ts";
import { readUrl } from "../util/read-url.ts";

/** As `consent.fetch` says. */
export async function fetchFor(
  whom: Principal,
  ...[input, init]: Parameters<typeof globalThis.fetch>
): Promise<Response> {
  const principal = vouching(whom);
  const { protocol = "", host, pathname, search } = readUrl(addressOf(input)) ?? {};
  if (protocol === "http:" || protocol === "https:") {
    const targets = readTarget({
      method: undefined,
      address: host,
      path: `${pathname}${search}`,
      host: undefined,
    });
    const ruling = judgeCall(targets, principal);
    if (ruling?.action === "drop") return new Response(null, { status: 204 });
    if (ruling !== undefined) throw ruling.error;
  }
  hookUndici();
  try {
    return await onBehalfOf(principal, () => globalThis.fetch(input, init));
  } catch (error) {
    // A redirect led to a service: the reason is what its caller can do something about.
    if (error instanceof TypeError && error.cause instanceof OutgoingRefusedError)
      throw error.cause;
    throw error;
  }
}

function addressOf(input: Parameters<typeof globalThis.fetch>[0]): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
}

/** Whoever calls `consent.fetch` says whose data it carries: also where an endpoint would take that of others. */
function vouching(principal: Principal): Principal {
  return {
    find: (target) => principal.find(target),
    refuses: (service) => principal.refuses(service),
    takesBatches: () => true,
    report: (event) => principal.report(event),
  };
}
