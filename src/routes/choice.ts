// POST {prefix}/choice: the visitor answers.
import { readSubmission } from "./form.ts";
import type { Submission, Unreadable } from "./form.ts";
import { readIntent } from "./intent.ts";
import type { Intent } from "./intent.ts";
import { confirmationWords, plainWords } from "../pages/banner.ts";
import { returnQuery } from "../pages/links.ts";
import { cookielessPage, storedPage } from "../pages/told.ts";
import type { Confirmation } from "../pages/types.ts";
import { readFormKey } from "../ledger/write/idempotency.ts";
import { preferencesPage } from "../pages/preferences.ts";
import { proofPage } from "../pages/proof.ts";
import { BUDGET_PERIOD } from "./budget.ts";
import { speakerOf } from "./origin.ts";
import { keyOf, needsProof } from "./proof.ts";
import { jsonReply, pageReply, problemReply, redirectReply, wantsJson } from "./reply.ts";
import { safeReturnUrl, sentFrom } from "./safe-return-url.ts";
import { allowedIds, keyReport, stateReport } from "./state.ts";
import type { RouteHost, RouteReply, RouteRequest } from "./types.ts";

const NOT_INDEXED = { "x-robots-tag": "noindex" };
/** Characters of the key of a page that is no visitor's own (`form-key.ts`): a visitor's is longer. */
const PAGE_KEY_LENGTH = 16;
/** Seconds after which a visitor whose answer could not be stored may try again. */
const RETRY_AFTER = "30";

/**
 * Checks who speaks, reads what was said, has it decided and recorded, and sends the visitor back
 * where they were (303), or answers a script with the new state. Anything unclear changes nothing.
 */
export async function answerChoice(request: RouteRequest, host: RouteHost): Promise<RouteReply> {
  const speaker = speakerOf(request.headers, request.origin, host.trustSameSite);
  if (speaker === "foreign") return problemReply(request, host, "foreign");
  const submission = await readSubmission(request);
  if (submission.kind === "unreadable") return unreadable(submission, request, host);
  // No form can send JSON, and no other origin without being let in: its own proof, if it is known whose it is.
  const isForm = submission.kind === "form";
  if (!isForm && speaker === "hidden") return problemReply(request, host, "foreign");
  const key = keyOf(submission);
  const isProven = host.isFormKey(key);
  const intent = readIntent(submission, host.catalogue, host.consent);
  if (intent === undefined) return problemReply(request, host, "badAnswer");
  const isPosted = isForm && submission.fields.has("posted");
  const back = backOf(submission, request, host);
  if (needsProof(intent)) {
    if (isForm && !isProven) {
      // Every page that has forms with such a key has set the cookie that it is bound to.
      if (key.length > PAGE_KEY_LENGTH && host.keepsCookies === false)
        return pageReply(cookielessPage(host.view(back)), 200, NOT_INDEXED);
      const status = speaker === "hidden" ? 403 : 200;
      return askForProof(request, host, { intent, back, fields: submission.fields, status });
    }
    if (host.choiceBudget?.take() === false) {
      return problemReply(request, host, "tooMany", { "retry-after": String(BUDGET_PERIOD) });
    }
  }
  // The key of a page that many are sent would make one act of theirs.
  const isOneForm = isProven || host.hasSharedPages !== true;
  const before = allowedIds(host);
  try {
    await carryOut(intent, back, readFormKey(isOneForm ? key : ""), host);
  } catch {
    // The ledger's own failure is reported by whoever owns it; the visitor learns that nothing was
    // stored.
    return problemReply(request, host, "notStored", { "retry-after": RETRY_AFTER });
  }
  const done = confirmationOf(intent);
  if (!wantsJson(request.headers)) {
    if (intent.kind === "settings") return settings(host, back);
    // The page answers a form: to ask for it again would send that twice, or find nothing.
    if (isPosted) return pageReply(storedPage(host.view(back)), 200, NOT_INDEXED);
    if (done !== undefined) host.confirmLater(done);
    // Where a browser keeps no cookies, a hidden notice comes back: no harm is done by it.
    const isLooked = intent.kind !== "fold" && mayLoseCookies(request, host);
    return redirectReply(isLooked ? checked(host, back) : back);
  }
  // What was loaded cannot be unloaded: our script loads the page anew, and that page confirms.
  const takesAway = [...before].some((id) => !host.consent.allows(id));
  const isReloaded = takesAway || submission.fields.has("reload");
  if (done !== undefined && isReloaded && !isApi(intent)) host.confirmLater(done);
  const view = host.view(back);
  const words = done && confirmationWords(view, done);
  const { stays } = view.texts;
  const isHere = submission.fields.has("stay");
  const notice = isHere ? plainWords(view, `${stays.title}. ${stays.text}`) : words;
  return jsonReply({ ...stateReport(host), ...keyReport(host), ...(notice && { notice }) });
}

/** The page to go back to: where the form was, but for one that came with a page that must not be asked for again. */
function backOf(
  { kind, fields }: Submission,
  { headers, origin }: RouteRequest,
  { prefix }: RouteHost,
): string {
  const said = fields.get("return")?.[0];
  if (fields.has("posted")) return safeReturnUrl([said], origin, prefix);
  return kind === "form"
    ? sentFrom(said, headers.referer, origin, prefix)
    : safeReturnUrl([said, headers.referer], origin, prefix);
}

/**
 * Is it open whether this browser keeps cookies? One that brought none of ours says nothing of it; where it is asked for
 * a page, it can be looked at once.
 */
function mayLoseCookies({ headers }: RouteRequest, host: RouteHost): boolean {
  return host.keepsCookies === false && headers["sec-fetch-mode"] === "navigate";
}

/** Where it is looked at whether the answer came back with the browser (`answerKept`): on the way to the page. */
function checked({ prefix }: RouteHost, back: string): string {
  const query = returnQuery(back);
  return query === "" ? back : `${prefix}/kept?${query}`;
}

/**
 * GET {prefix}/kept: on the way back from an answer. Who brings its cookie goes on to their page; who does not is told
 * that the browser keeps none.
 */
export function answerKept(request: RouteRequest, host: RouteHost): RouteReply {
  const back = safeReturnUrl([request.query.get("return")], request.origin, host.prefix);
  return host.consent.decision === undefined && host.consent.source !== "signal"
    ? pageReply(cookielessPage(host.view(back)), 200, NOT_INDEXED)
    : redirectReply(back);
}

/** An answer that lacks its proof. */
interface Unproven {
  readonly intent: Intent;
  readonly back: string;
  readonly fields: Submission["fields"];
  readonly status: number;
}

/**
 * Nothing is changed yet: the visitor is shown what the answer would allow, with a form of ours. This is how consent is
 * given without JavaScript where pages are shared by many, and by visitors of whom nothing is known yet.
 */
function askForProof(
  request: RouteRequest,
  host: RouteHost,
  { intent, back, fields, status }: Unproven,
): RouteReply {
  if (wantsJson(request.headers)) return problemReply(request, host, "unproven");
  const allowed = allowedBy(intent, host.catalogue);
  return pageReply(proofPage(host.view(back), allowed, fields), status, NOT_INDEXED);
}

/** Categories and services that an answer would allow. */
function allowedBy(intent: Intent, { index }: RouteHost["catalogue"]): readonly string[] {
  if (intent.kind === "once") return [intent.service];
  if (intent.kind !== "choose") return [];
  const { act, categories = {}, services = {} } = intent.choice;
  if (act === "accept") return index.consentCategories;
  return Object.entries({ ...categories, ...services }).flatMap(([id, yes]) => (yes ? [id] : []));
}

/** What the visitor is told he has done. */
function confirmationOf(intent: Intent): Confirmation | undefined {
  if (intent.kind !== "choose") return undefined;
  const { act } = intent.choice;
  return act === "customise"
    ? "saved"
    : ({ accept: "accepted", refuse: "refused", withdraw: "withdrawn" } as const)[act];
}

/** A site's own script tells the visitor itself. */
function isApi(intent: Intent): boolean {
  return intent.kind === "choose" && intent.choice.method === "api";
}

async function carryOut(
  intent: Intent,
  back: string,
  formKey: string,
  host: RouteHost,
): Promise<void> {
  if (intent.kind === "fold") host.foldNotice?.();
  if (intent.kind === "choose") await host.choose(intent.choice, formKey);
  if (intent.kind === "once") {
    await host.loadOnce(intent.service, back.split("#", 1)[0] ?? back, formKey);
  }
}

/** The settings, with the way back in their address, or, where it is too long for one, on this very response. */
function settings(host: RouteHost, back: string): RouteReply {
  const query = returnQuery(back);
  return query === ""
    ? pageReply(preferencesPage(host.view(back)), 200, NOT_INDEXED)
    : redirectReply(`${host.prefix}?${query}`);
}

function unreadable({ status }: Unreadable, request: RouteRequest, host: RouteHost): RouteReply {
  // The rest of the body is still on its way; nobody is going to read it.
  const headers = { connection: "close" };
  if (status === 413) return problemReply(request, host, "tooLarge", headers);
  return problemReply(request, host, status === 415 ? "mediaType" : "badAnswer", headers);
}
