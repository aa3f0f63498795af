// POST {prefix}/choice: the visitor answers.
import { readSubmission } from "./form.ts";
import type { Unreadable } from "./form.ts";
import { readIntent } from "./intent.ts";
import type { Intent } from "./intent.ts";
import { isOwnPageSpeaking } from "./origin.ts";
import { jsonReply, problemReply, redirectReply, wantsJson } from "./reply.ts";
import { returnAddress } from "./return-address.ts";
import { stateReport } from "./state.ts";
import type { RouteHost, RouteReply, RouteRequest } from "./types.ts";

/** Seconds after which a visitor whose answer could not be stored may try again. */
const RETRY_AFTER = "30";

/**
 * Checks who speaks, reads what was said, has it decided and recorded, and sends the visitor back
 * where he was (303), or answers a script with the new state. Anything unclear changes nothing.
 */
export async function answerChoice(request: RouteRequest, host: RouteHost): Promise<RouteReply> {
  if (!isOwnPageSpeaking(request.headers, request.origin, host.trustSameSite)) {
    return problemReply(request, host, "foreign");
  }
  const submission = await readSubmission(request);
  if (submission.kind === "unreadable") return unreadable(submission, request, host);
  const intent = readIntent(submission, host.catalogue, host.consent);
  if (intent === undefined) return problemReply(request, host, "badAnswer");
  const back = returnAddress(
    [submission.fields.get("return")?.[0], request.headers.referer],
    request.origin,
    host.prefix,
  );
  try {
    await carryOut(intent, back, host);
  } catch {
    // The ledger's own failure is reported by whoever owns it; the visitor learns that nothing was
    // stored.
    return problemReply(request, host, "notStored", { "retry-after": RETRY_AFTER });
  }
  if (wantsJson(request.headers)) return jsonReply(stateReport(host));
  return redirectReply(intent.kind === "settings" ? settings(host, back) : back);
}

async function carryOut(intent: Intent, back: string, host: RouteHost): Promise<void> {
  if (intent.kind === "choose") await host.choose(intent.choice);
  if (intent.kind === "once") await host.loadOnce(intent.service, back.split("#", 1)[0] ?? back);
}

function settings(host: RouteHost, back: string): string {
  return `${host.prefix}?${new URLSearchParams({ return: back }).toString()}`;
}

function unreadable({ status }: Unreadable, request: RouteRequest, host: RouteHost): RouteReply {
  // The rest of the body is still on its way; nobody is going to read it.
  const headers = { connection: "close" };
  if (status === 413) return problemReply(request, host, "tooLarge", headers);
  return problemReply(request, host, status === 415 ? "mediaType" : "badAnswer", headers);
}
