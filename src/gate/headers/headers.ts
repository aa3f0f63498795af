// The header gate: one row for each header that makes a browser contact somebody, or keep state.
import { readUrl } from "../../util/read-url.ts";
import type { CatalogueIndex, LoadKind } from "../../catalogue/types.ts";
import { filterClientHints } from "./client-hints.ts";
import type { Head } from "../head.ts";
import { isDataUrl } from "../html/rules/data-url.ts";
import { plainHost } from "../judge.ts";
import { parseLink } from "./link.ts";
import { deniesAdvertising, narrowPermissions } from "./permissions-policy.ts";
import { splitList, unquote } from "../../http/quoted-list.ts";
import { refreshUrls } from "../../http/refresh.ts";
import {
  endpointNames,
  filterEndpoints,
  filterNel,
  filterReportTo,
  filterReportUri,
  reportUriDirective,
} from "../../http/reporting.ts";
import type { GateContext } from "../types.ts";

/** What a rule may ask. */
export interface RuleContext {
  /** May the browser contact this URL now? Tells of it if not. */
  readonly may: (url: string, loads?: LoadKind) => boolean;
  /** Other headers of the same response, as they are after their own gates. */
  readonly head: Head;
  /** True if what nobody declared is blocked. */
  readonly strict: boolean;
  /** Are the features of advertising denied? */
  readonly deny: () => boolean;
}

/** What is left of one field; empty: nothing. The same string if nothing had to change. */
type Rule = (field: string, rules: RuleContext) => string;

/** Keeps state, and names no host that a service could own: undeclared by nature. */
const keepsState: Rule = (field, { strict }) => (strict ? "" : field);

const dropped: Rule = () => "";

/** The whole field is one URL. */
const isUrl: Rule = (field, { may }) => (may(field.trim()) ? field : "");

const csp: Rule = (field, { may }) => filterReportUri(field, may);

/** Obsolete headers that pin state and report. */
const pinned: Rule = (field, { may }) => {
  const url = reportUriDirective(field);
  return url === undefined || may(url) ? field : "";
};

const link: Rule = (field, { may }) => {
  const members = parseLink(field);
  const kept = members.filter(
    // What an address holds cannot be looked into here, and no site has a use for it.
    (member) =>
      member?.contacts.every(({ url, loads }) => !isDataUrl(url) && may(url, loads)) === true,
  );
  return kept.length === members.length ? field : kept.map((member) => member?.text).join(", ");
};

/** Browsers join several fields before they read them. */
const refresh: Rule = (field, { may, head }) => {
  const joined = head.all("refresh").join(", ");
  const urls = new Set([...refreshUrls(field), ...refreshUrls(joined)]);
  return [...urls].every((url) => may(url, "frame")) ? field : "";
};

const speculationRules: Rule = (field, { may }) => {
  const members = splitList(field, ",");
  const kept = members.filter((member) => {
    const url = unquote(/^("(?:[^"\\]|\\.)*"|[^;]*)/.exec(member)?.[1]?.trim() ?? "");
    return url !== undefined && may(url);
  });
  return kept.length === members.length ? field : kept.join(", ");
};

/** `h3=":443"` stays on this host; `h3="other.example:443"` moves later requests there, for `ma` seconds. */
const altSvc: Rule = (field, { may }) => {
  const members = splitList(field, ",");
  const kept = members.filter((member) => {
    if (member.toLowerCase() === "clear") return true;
    const authority = unquote(
      /^[^=]+=\s*("(?:[^"\\]|\\.)*"|[^;]*)/.exec(member)?.[1]?.trim() ?? "",
    );
    return authority !== undefined && (authority.startsWith(":") || may(`https://${authority}/`));
  });
  return kept.length === members.length ? field : kept.join(", ");
};

/** Device Bound Session Credentials: a key is registered at `path`, and shown there again and again. */
const sessionRegistration: Rule = (field, { may }) => {
  const members = splitList(field, ",");
  const kept = members.filter((member) => {
    const path = /;\s*path\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/i.exec(member)?.[1];
    const url = path === undefined ? "" : unquote(path.trim());
    return url !== undefined && may(url);
  });
  return kept.length === members.length ? field : kept.join(", ");
};

const nel: Rule = (field, { head }) =>
  filterNel(field, endpointNames(head.all("report-to"), head.all("reporting-endpoints")));

/** Turned on, it resolves the host of every link on the page. */
const dnsPrefetch: Rule = (field, { strict }) =>
  strict && field.trim().toLowerCase() === "on" ? "off" : field;

/**
 * Every header that is gated, and how, in the order they are gated (NEL after the groups it reports to).
 * `Clear-Site-Data` has a gate of its own. All others pass: `Location` (the visitor navigates), HSTS, CORS, P3P, …
 */
export const HEADER_RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ["Link", link],
  ["Refresh", refresh],
  ["Report-To", (field, { may }) => filterReportTo(field, may)],
  ["Reporting-Endpoints", (field, { may }) => filterEndpoints(field, may)],
  ["NEL", nel],
  ["Content-Security-Policy", csp],
  ["Content-Security-Policy-Report-Only", csp],
  ["Expect-CT", pinned],
  ["Public-Key-Pins", pinned],
  ["Public-Key-Pins-Report-Only", pinned],
  ["Speculation-Rules", speculationRules],
  ["Alt-Svc", altSvc],
  ["SourceMap", isUrl],
  ["X-SourceMap", isUrl],
  ["X-DNS-Prefetch-Control", dnsPrefetch],
  ["Accept-CH", (field, { strict }) => (strict ? filterClientHints(field) : field)],
  ["Critical-CH", (field, { strict }) => (strict ? filterClientHints(field) : field)],
  ["Use-As-Dictionary", keepsState],
  ["Activate-Storage-Access", keepsState],
  ["Attribution-Reporting-Register-Source", keepsState],
  ["Attribution-Reporting-Register-Trigger", keepsState],
  ["Attribution-Reporting-Register-OS-Source", keepsState],
  ["Attribution-Reporting-Register-OS-Trigger", keepsState],
  ["Attribution-Reporting-Info", keepsState],
  ["Observe-Browsing-Topics", keepsState],
  ["Shared-Storage-Write", keepsState],
  ["Ad-Auction-Signals", keepsState],
  ["Ad-Auction-Result", keepsState],
  ["Ad-Auction-Additional-Bid", keepsState],
  ["Ad-Auction-Allowed", keepsState],
  ["X-Allow-FLEDGE", keepsState],
  ["Secure-Session-Registration", sessionRegistration],
  ["Sec-Session-Registration", sessionRegistration],
  ["Permissions-Policy", (field, { may, deny }) => narrowPermissions(field, may, deny())],
  ["Set-Cookie2", dropped],
];

type NamedRule = (typeof HEADER_RULES)[number];

/** Position of each in the rules, by its name as it stands in a head. */
const POSITIONS: ReadonlyMap<string, number> = new Map(
  HEADER_RULES.map(([name], position) => [name.toLowerCase(), position]),
);

/**
 * Gates the headers of a response (or only the one called `name`). Returns true if it had to ask about a
 * service that needs consent: another visitor may get other headers.
 */
export function gateHeaders(head: Head, context: GateContext, name?: string): boolean {
  const found = rulesFor(name === undefined ? head.names() : [name.toLowerCase()]);
  // Most responses have none of these: then there is nothing more to do.
  if (found.length === 0) return false;
  const contacts = new HeadQuestions(head, context);
  for (const [header, rule] of found) {
    const fields = head.all(header);
    if (fields.length === 0) continue;
    contacts.begin(header);
    const kept = fields.map((field) => rule(field, contacts)).filter((field) => field !== "");
    if (kept.length === fields.length && kept.every((field, i) => field === fields[i])) continue;
    if (kept.length === 0) head.remove(header);
    else head.set(header, kept.length === 1 ? (kept[0] ?? "") : kept);
    if (contacts.refusals === 0) {
      const action = kept.length === 0 ? "blocked" : "changed";
      context.report({ kind: "header", action, name: header, host: undefined, service: undefined });
    }
  }
  return contacts.dependent;
}

/** The rules for what is there, in their order. */
function rulesFor(present: readonly string[]): readonly NamedRule[] {
  let places: number[] | undefined;
  for (const name of present) {
    const place = POSITIONS.get(name);
    if (place !== undefined) (places ??= []).push(place);
  }
  if (places === undefined) return NO_RULES;
  const rules: NamedRule[] = [];
  for (const place of places.length === 1 ? places : places.toSorted((a, b) => a - b)) {
    const rule = HEADER_RULES[place];
    if (rule !== undefined) rules.push(rule);
  }
  return rules;
}

const NO_RULES: readonly NamedRule[] = [];

/** What the rules of one head ask: may the browser be sent there? */
class HeadQuestions implements RuleContext {
  /** True once a service that needs consent was asked about. */
  dependent = false;
  /** Of the header that is gated now. */
  refusals = 0;
  readonly head: Head;
  readonly strict: boolean;
  readonly #context: GateContext;
  #base: string | undefined;
  #header = "";

  constructor(head: Head, context: GateContext) {
    this.head = head;
    this.strict = context.settings.undeclared === "block";
    this.#context = context;
  }

  begin(header: string): void {
    this.#header = header;
    this.refusals = 0;
  }

  readonly deny = (): boolean => {
    const { catalogue } = this.#context;
    this.dependent ||= catalogue.index.consentServices.length > 0;
    return deniesAdvertising(this.#context);
  };

  readonly may = (url: string, loads?: LoadKind): boolean => {
    const { judge, catalogue, site } = this.#context;
    if (isUndeclaredHome(url, this.#context)) return true;
    this.#base ??= site.origin + site.path;
    this.dependent ||= belongsToConsent(url, this.#base, catalogue.index);
    const refusal = judge.url(url, this.#base, loads);
    if (refusal === undefined) return true;
    this.refusals += 1;
    const { host, service } = refusal;
    this.#context.report({
      kind: "header",
      action: "blocked",
      name: this.#header,
      host,
      service: service?.id,
    });
    return false;
  };
}

/** A path of this very host (`/site.css`), of which the catalogue says nothing: the most frequent of all. */
function isUndeclaredHome(url: string, { catalogue: { index }, site }: GateContext): boolean {
  return (
    /^\/[\w.~-]/.test(url) && !index.hasOwnPaths && index.host(site.hostname).services.length === 0
  );
}

/** True if the URL is one of a service that needs consent, granted or not. */
function belongsToConsent(url: string, base: string, index: CatalogueIndex): boolean {
  const plain = plainHost(url);
  if (plain !== undefined && !index.hasOwnPaths) {
    const { services, whole } = index.host(plain);
    const [only] = services;
    if (only === undefined) return false;
    if (whole && services.length === 1) return index.consentServices.includes(only);
  }
  const parsed = readUrl(url, base);
  if (parsed === undefined) return false;
  const service =
    index.url(parsed.hostname.replace(/\.$/, ""), parsed.pathname) ??
    (index.hasOwnPaths ? index.ownPath(parsed.pathname) : undefined);
  return service !== undefined && index.consentServices.includes(service);
}
