// From a decision on a request to a record in the ledger.

import type { Decision } from "../decide/types.ts";
import { decisionKey, type ActMarks } from "../ledger/write/idempotency.ts";
import type { LedgerEvent, Recorded, RecordSource } from "../ledger/ledger.ts";
import { createNotices, type ShownRules } from "../ledger/notice.ts";
import type { Settings } from "../config/options.ts";
import { NO_SUBJECT } from "../read/consent-cookie.ts";
import type { RequestLike } from "../read/types.ts";
import type { Site } from "../gate/types.ts";

/** What is to be recorded, and what it came with. */
export interface Act extends Omit<ActMarks, "content" | "now"> {
  readonly event: LedgerEvent;
  readonly decision: Decision;
  /** Seconds. */
  readonly validFor: number;
  readonly language: string;
  readonly region: string | undefined;
  /** What the visitor was shown; undefined: the site's catalogue as it stands, or nothing of ours. */
  readonly shown?: ShownRules;
  readonly site: Site;
  readonly request: RequestLike;
  /** Of a decision that was made elsewhere: where. It is recorded as of now, shown no notice of ours. */
  readonly source?: RecordSource;
}

/** Records acts; resolves, once that is durable, to what the ledger holds of the act. */
export type Recorder = (act: Act) => Promise<Recorded | undefined>;

/** The longest host name there is (RFC 1035 §2.3.4). What a client sends may be longer, and is none. */
const LONGEST_HOST = 253;

/** The recorder of a site; without a ledger it records nothing. */
export function createRecorder(
  settings: Pick<Settings, "ledger" | "catalogue" | "texts" | "prefix" | "validFor" | "now">,
): Recorder {
  const { ledger, catalogue, prefix, now } = settings;
  if (ledger === undefined) return async () => undefined;
  const noticeOf = createNotices(settings);
  return async (act) => {
    const { event, decision, validFor, language, region, site, request, form, before, source } =
      act;
    const { shown } = act;
    const { id, time, method, regime, signals, categories, services } = decision;
    const isHost = site.hostname.length <= LONGEST_HOST;
    const content = { event, method, categories, services };
    const recorded = await ledger.record(
      {
        event,
        subject: id,
        time: source === undefined ? time : now(),
        validUntil: time + validFor * 1000,
        policyVersion: catalogue.policy.version,
        notice: source === undefined ? noticeOf(language, regime, shown) : undefined,
        source,
        language,
        categories,
        services,
        method,
        regime,
        region,
        signals,
        host: isHost ? site.hostname : "invalid.invalid",
        withdrawal: isHost ? site.origin + prefix : prefix,
        key: decisionKey({
          form,
          before: form === "" ? ownOf(before) : before,
          content,
          now: now(),
        }),
      },
      request,
    );
    return recorded ?? undefined;
  };
}

/** A decision without an id may be several visitors': without a form, it does not tell whose act follows it. */
function ownOf(before: Decision | undefined): Decision | undefined {
  return before?.id === NO_SUBJECT ? undefined : before;
}
