// What begins a visit, and what all visits of a site share. Nothing of it is worked out before something asks.

import type { Accounts } from "./account.ts";
import type { KnownDocuments } from "../gate/known-documents.ts";
import type { GateEvent } from "../gate/types.ts";
import type { Settings } from "../config/options.ts";
import type { SiteScript } from "../pages/script/script.ts";
import type { MarkupCache } from "../pages/markup-cache.ts";
import type { ConsentCodec } from "../read/consent-cookie.ts";
import type { OnceCodec } from "../read/once.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import type { Recorder } from "./recording.ts";
import type { Budget } from "../routes/budget.ts";
import type { ConnectionInfo } from "./site.ts";
import type { Development } from "../dev/development.ts";
import type { Tally } from "../report-only/tally.ts";
import type { Decider } from "./deciding.ts";
import type { Judges } from "./judges.ts";

/** What all visits share; made once by consent.ts. */
export interface VisitTools {
  readonly settings: Settings;
  /** Names of assent's own cookies. */
  readonly ownCookies: readonly string[];
  /** Tells the cookies of other consent systems that are read; undefined: none are. */
  readonly isForeign: ((name: string) => boolean) | undefined;
  readonly codec: ConsentCodec;
  readonly onceCodec: OnceCodec;
  /** Differs where the options differ that show in pages. */
  readonly fingerprint: string;
  readonly record: Recorder;
  readonly report: (event: GateEvent, path: string) => void;
  /** Tells the developer of a mistake, once. */
  readonly warn: (message: string) => void;
  /** The development page; undefined: there is none. */
  readonly dev: Development | undefined;
  /** Counts what would be blocked; undefined: it is. */
  readonly tally: Tally | undefined;
  readonly reportBudget: Budget;
  readonly choiceBudget: Budget;
  readonly decider: Decider;
  /** Keeps the answers of signed-in visitors; undefined: the site has no such thing. */
  readonly accounts: Pick<Accounts<never>, "save"> | undefined;
  readonly judges: Judges;
  /** The script that pages load. */
  readonly script: SiteScript;
  /** What stands first in the head and the body of pages. */
  readonly starts: MarkupCache;
  readonly placeholders: MarkupCache;
  /** What was done to pages that leave again and again. */
  readonly documents: KnownDocuments;
  /** Request headers that pages depend on, besides those of consent: on the language, and on whether it is a whole page. */
  readonly pageVary: readonly string[];
}

/** What begins a visit. */
export interface RequestInput {
  readonly request: RequestLike;
  readonly connection: ConnectionInfo;
  /** The Cookie header as it came: later, what is refused is hidden from the app. */
  readonly cookie: string | undefined;
  /** What the request says. */
  facts(): Facts;
  /** To be waited for before `facts` says what the visitor's account has answered; undefined: it is known. Never rejects. */
  readonly account?: Promise<void> | undefined;
  /** Language of the pages for this visitor. */
  language(): string;
}
