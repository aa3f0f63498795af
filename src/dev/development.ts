// The development page of a site: what its gates did is written down here, and shown under `{prefix}/dev`. There is none in
// production, where nothing makes one.
import type { Catalogue, LoadKind } from "../catalogue/types.ts";
import type { ConsentState } from "../decide/types.ts";
import type { GateEvent, Judge, Site } from "../gate/types.ts";
import type { RouteReply, RouteRequest } from "../routes/types.ts";
import { mayLook, type Looker } from "./access.ts";
import { changesReply, devReply } from "./answer.ts";
import { entryOf, why } from "./entries.ts";
import { PageLog } from "./page-log.ts";
import { pasteForHost } from "./paste-line.ts";
import { watchedJudge } from "./watch.ts";

/** What the page is about. */
export interface DevelopedSite {
  readonly catalogue: Catalogue;
  /** Where assent's own pages are. */
  readonly prefix: string;
  readonly isReportOnly: boolean;
  /** Host names by which it may be seen besides those of this machine and its network. */
  readonly hosts: readonly string[];
}

/** The page that is asked for, or its changes. */
const PAGES = ["/dev", "/dev/", "/dev/changes"] as const;

export class Development {
  readonly log: PageLog = new PageLog();
  readonly #site: DevelopedSite;
  #isWatching = false;

  /**
   * True once somebody has opened the page: from then on it is noted also what is allowed, for which every address is
   * looked up. Before that a site in development is as fast as in production, and as well tested.
   */
  get isWatching(): boolean {
    return this.#isWatching;
  }

  constructor(site: DevelopedSite) {
    this.#site = site;
  }

  /** Is this a path of the development page? */
  hasPath(path: string): boolean {
    const { prefix } = this.#site;
    return path.startsWith(`${prefix}/dev`) && PAGES.some((page) => path === prefix + page);
  }

  /** May whoever asks see it? */
  mayLook(looker: Looker): boolean {
    return mayLook(looker, this.#site.hosts);
  }

  /** Writes down what a gate told of the page at this path. */
  event(event: GateEvent, path: string, consent: Pick<ConsentState, "reason">): void {
    const entry = entryOf(event, consent);
    if (entry !== undefined) this.log.add(path, entry);
  }

  /** Writes down a cookie that the app may set. */
  cookie(name: string, service: string, path: string, consent: ConsentState): void {
    this.log.add(path, {
      section: "cookie",
      outcome: "allowed",
      kind: "cookie",
      name,
      service,
      reason: why(consent, service),
      paste: undefined,
    });
  }

  /** The judge, with what it allows written down for the page at this path. */
  watch(judge: Judge, site: Site, consent: ConsentState): Judge {
    const { index } = this.#site.catalogue;
    return watchedJudge(judge, site, (host, path, loads) => {
      this.#allowed(host, index.url(host, path)?.id, loads, site.path, consent);
    });
  }

  #allowed(
    host: string,
    service: string | undefined,
    loads: LoadKind | undefined,
    path: string,
    consent: ConsentState,
  ): void {
    const isUnknown = service === undefined;
    this.log.add(path, {
      section: isUnknown ? "unknown" : "tag",
      outcome: "allowed",
      kind: loads ?? "address",
      name: host,
      service,
      reason: isUnknown
        ? "it is not in the catalogue, and such hosts are let through"
        : why(consent, service),
      paste: isUnknown ? pasteForHost(host, loads) : undefined,
    });
  }

  /** Answers a request for one of its paths. */
  async answer(request: RouteRequest): Promise<RouteReply> {
    const { prefix } = this.#site;
    this.#isWatching = true;
    return request.path === `${prefix}/dev/changes`
      ? changesReply(request, this.log)
      : devReply(request, this.log, this.#site);
  }
}
