// Content-Security-Policy: the net under the HTML gate, for requests that first-party scripts make. A
// policy of hosts only: inline code, eval, data: and blob: stay as the site had them.
import type { Catalogue, LoadKind, ServiceDeclaration } from "../../catalogue/types.ts";
import type { AllowedHosts } from "./csp-hosts.ts";
import { hostsOf } from "./csp-hosts.ts";
import { ownScriptsPass, allowsOnlySelf, readPolicies } from "../../http/csp-read.ts";
import type { Head } from "../head.ts";
import { mediaType } from "../media-type.ts";
import { scriptNonce } from "./nonce.ts";
import type { GateContext, Site } from "../types.ts";

/** The directive of each kind; scripts are in `default-src`, since they may fetch all the rest. */
export const DIRECTIVES: readonly (readonly [kind: LoadKind, directive: string])[] = [
  ["script", "script-src"],
  ["style", "style-src"],
  ["font", "font-src"],
  ["image", "img-src"],
  ["frame", "frame-src"],
  ["media", "media-src"],
  ["connect", "connect-src"],
  ["object", "object-src"],
  ["manifest", "manifest-src"],
  ["worker", "worker-src"],
];

const HOME = ["'self'", "data:", "blob:", "filesystem:"];
/** Ours restricts hosts; a second policy that forbade code would break every page that has some. */
const CODE = ["'unsafe-inline'", "'unsafe-eval'"];

/** Octets beyond which all hosts share one directive, and beyond which no more are named. */
const LONG = 3000;
const MOST = 6000;

/** How many policies are kept ready: variants times hosts of the site. */
const MAX_KNOWN = 500;
const known = new WeakMap<Catalogue, Map<string, Policy>>();

interface Policy {
  readonly text: string;
  /** False: it named more hosts than a header can hold. */
  readonly whole: boolean;
}

type PolicyContext = Pick<
  GateContext,
  "catalogue" | "consent" | "settings" | "site" | "judge" | "caching" | "reportPath"
>;

/**
 * Adds the policy to the head of a document (or of a worker's script). Two policies intersect: the site's own
 * stands as it is, and where it names no host but the site's, nothing is added.
 *
 * @param outlivesAnswers for a service worker: it keeps its policy until its script changes, whatever is answered
 *   meanwhile, so that only what is free of consent is named. Default false.
 */
export function addPolicy(
  head: Head,
  context: PolicyContext & Pick<GateContext, "report" | "isGuardedInPlace">,
  outlivesAnswers = false,
): void {
  const { csp } = context.settings;
  const name =
    csp === "report-only" ? "Content-Security-Policy-Report-Only" : "Content-Security-Policy";
  const own = head.all(name);
  const policies = readPolicies(head.all("content-security-policy"));
  if (policies.some(allowsOnlySelf)) return;
  // Only HTML has the guard in it, and only where the site's own policy lets it run does it hold anything.
  const isOpen =
    context.isGuardedInPlace === true &&
    mediaType(head.get("content-type") ?? "").kind === "html" &&
    ownScriptsPass(policies, scriptNonce(head));
  const { text, whole } = policyOf(context, outlivesAnswers ? "free" : isOpen ? "open" : undefined);
  if (!whole) context.report({ kind: "limit", limit: "csp" });
  const { reportPath } = context;
  const added = reportPath === undefined ? text : `${text}; report-uri ${reportPath}`;
  if (!own.includes(added)) head.set(name, own.length === 0 ? added : [...own, added]);
}

/** True if the settings of this response ask for a policy. What is undeclared can be reported even where it passes. */
export function wantsPolicy({ settings }: Pick<GateContext, "settings">): boolean {
  const { csp, embeds, undeclared } = settings;
  return embeds && (csp === "report-only" || (csp && undeclared === "block"));
}

/** Of which services a policy names the hosts: of all, or of those free of consent alone. Else of those allowed now. */
type Extent = "open" | "free" | undefined;

function policyOf(context: PolicyContext, extent: Extent): Policy {
  const { catalogue, consent, site } = context;
  let policies = known.get(catalogue);
  if (policies === undefined) known.set(catalogue, (policies = new Map()));
  const mode = extent ?? context.caching?.mode ?? "";
  const variant = extent === "free" ? "" : consent.variant;
  const key = [variant, mode, site.secure, site.hostname, ...site.domains].join(" ");
  let policy = policies.get(key);
  if (policy === undefined) {
    if (policies.size >= MAX_KNOWN) policies.clear();
    policies.set(key, (policy = build(context, extent)));
  }
  return policy;
}

/** Where rules exempt by region, what is exempt here may be refused by another visitor of the same page. */
function isFree({ category, exempt }: ServiceDeclaration, { consent }: PolicyContext): boolean {
  return category === "functional" || (exempt === true && consent.rules === undefined);
}

function build(context: PolicyContext, extent: Extent): Policy {
  const { services: all } = context.catalogue;
  const services =
    extent === "open"
      ? all
      : extent === "free"
        ? all.filter((service) => isFree(service, context))
        : allowedServices(context);
  const own = ownHosts(context.site);
  const { secure } = context.site;
  const full = byKind(own, hostsOf(services), secure);
  if (full.length <= LONG) return { text: full, whole: true };
  const coarse = inOne(own, hostsOf(services), secure);
  if (coarse.length <= MOST) return { text: coarse, whole: true };
  const ofFirst = (count: number): string => {
    const hosts = hostsOf(services.slice(0, count));
    return inOne(own, hosts, secure, hosts.sockets);
  };
  const text = ofFirst(services.length);
  if (text.length <= MOST) return { text, whole: true };
  // As many services as there is room for, halving what is in question: each try reads all their hosts.
  let [fits, tooMany] = [0, services.length];
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1;
    if (ofFirst(count).length <= MOST) fits = count;
    else tooMany = count;
  }
  return { text: ofFirst(fits), whole: false };
}

/** Names of directives as helmet takes them, and their sources. */
export type ConsentDirectives = Readonly<
  Record<
    | "scriptSrc"
    | "styleSrc"
    | "fontSrc"
    | "imgSrc"
    | "frameSrc"
    | "mediaSrc"
    | "connectSrc"
    | "objectSrc"
    | "manifestSrc"
    | "workerSrc",
    string[]
  >
>;

/** The same hosts for a policy that the site writes itself: no inline code, no eval, no data. */
export function hostDirectives(
  context: Pick<GateContext, "catalogue" | "judge" | "caching" | "site">,
): ConsentDirectives {
  const { any, only } = allowedHosts(context);
  const sources = (kind: LoadKind): string[] => {
    const hosts = [...ownHosts(context.site), ...any, ...(only.get(kind) ?? [])];
    const open = kind === "connect" ? sockets(hosts, context.site.secure) : [];
    return ["'self'", ...anyPort(hosts), ...open];
  };
  return {
    scriptSrc: sources("script"),
    styleSrc: sources("style"),
    fontSrc: sources("font"),
    imgSrc: sources("image"),
    frameSrc: sources("frame"),
    mediaSrc: sources("media"),
    connectSrc: sources("connect"),
    objectSrc: sources("object"),
    manifestSrc: sources("manifest"),
    workerSrc: sources("worker"),
  };
}

/** The hosts that a page may contact now by what the catalogue declares; those of the site itself are not among them. */
export function allowedHosts(
  context: Pick<GateContext, "catalogue" | "judge" | "caching">,
): AllowedHosts {
  return hostsOf(allowedServices(context));
}

function allowedServices({
  catalogue,
  judge,
  caching,
}: Pick<GateContext, "catalogue" | "judge" | "caching">): readonly ServiceDeclaration[] {
  // A page that is the same for all has the embeds of some released in it, by the browser's script.
  if (caching?.mode === "invariant") return catalogue.services;
  return catalogue.services.filter((service) => judge.service(service) === undefined);
}

/** Hosts of the site besides the one of this request: those of its domain, and those it names. */
export function ownHosts({ hostname, domains }: Pick<Site, "hostname" | "domains">): string[] {
  const names = domains.filter(isHost).flatMap((domain) => [domain, `*.${domain}`]);
  // Its other ports, and its other scheme, are the same site.
  const covered = domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  return covered || !isHost(hostname) ? names : [hostname, ...names];
}

/** A Host header can hold nearly anything; a policy cannot. */
function isHost(name: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name);
}

function byKind(own: readonly string[], { any, only }: AllowedHosts, secure: boolean): string {
  const hosts = anyPort([...own, ...any]);
  const parts = [["default-src", ...HOME, ...CODE, ...hosts]];
  for (const [kind, directive] of DIRECTIVES) {
    const more = only.get(kind) ?? [];
    if (kind === "connect") {
      const open = sockets([...own, ...any, ...more], secure);
      parts.push([directive, ...HOME, ...hosts, ...anyPort(more), ...open]);
    } else if (more.length > 0) {
      const code = kind === "style" || kind === "worker" ? CODE : [];
      parts.push([directive, ...HOME, ...code, ...hosts, ...anyPort(more)]);
    }
  }
  return parts.map((part) => part.join(" ")).join("; ");
}

/**
 * Every host as anything: coarser, and much shorter.
 *
 * @param open hosts that sockets may be opened to, besides the site's own; by default every one that a script, which
 *   may use what it likes, comes from
 */
function inOne(
  own: readonly string[],
  { any, only }: AllowedHosts,
  secure: boolean,
  open: readonly string[] = [...any, ...(only.get("connect") ?? [])],
): string {
  const hosts = [...new Set([...own, ...any, ...[...only.values()].flat()])];
  const parts = [...HOME, ...CODE, ...anyPort(hosts), ...sockets([...own, ...open], secure)];
  return ["default-src", ...parts].join(" ");
}

/** A declaration covers every port of its host (`UrlDeclaration`). */
function anyPort(hosts: readonly string[]): string[] {
  return hosts.map((host) => `${host}:*`);
}

/** A source without a scheme stands for http and https only (CSP3 6.7.2.8); `ws:` takes in `wss:`. */
function sockets(hosts: readonly string[], secure: boolean): string[] {
  return hosts.map((host) => `${secure ? "wss" : "ws"}://${host}:*`);
}
