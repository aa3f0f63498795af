// Switches the guard on: from then on, what a process sends to services of the catalogue needs the consent of whoever it
// is sent for.

import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import type { ServiceId } from "../catalogue/register.ts";
import { at, checkKeys, checkOptionalList, checkText } from "../catalogue/check-values.ts";
import type { KeysEnum } from "../catalogue/check-values.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { parseRetention } from "../catalogue/retention.ts";
import { ConsentConfigError } from "../errors.ts";
import type { GateEvent } from "../gate/types.ts";
import { createReporter, ignoringErrors, printWarning } from "../engine/warnings.ts";
import { guardedClient, LIFECYCLE } from "./client.ts";
import { hookHttp } from "./hook-http.ts";
import { hookHttp2 } from "./hook-http2.ts";
import { hookUndici } from "./hook-undici.ts";
import { findIn } from "./judge-call.ts";
import { onBehalfOf, type Principal } from "./on-behalf.ts";
import type { OutgoingRefusedError } from "./refused.ts";
import { applySettings, HOLDS_FOR, settingsNow, type OutgoingSettings } from "./settings.ts";

/**
 * What happens to a call that may not leave. `"error"`: it fails with an `OutgoingRefusedError`. `"drop"`: its caller
 * gets an empty answer (204; a method of a client: a promise of undefined), so that clients do not try again. A
 * function decides for each; what it throws counts as `"error"`.
 */
export type OnRefused = "error" | "drop" | ((error: OutgoingRefusedError) => "error" | "drop");

/** Options of `guardOutgoing()`. */
export interface GuardOutgoingOptions {
  /** The catalogue of the site: calls that belong to no request are judged by it. */
  readonly catalogue: Catalogue;
  /** Default `"error"`. */
  readonly onRefused?: OnRefused;
  /**
   * How long a request vouches for what it started, and a verified token for its job: `"30 minutes"`, at most
   * `"1 day"`. Afterwards the visitor may have changed their mind where this process does not see it. Default
   * `"10 minutes"`.
   */
  readonly holdsFor?: string;
  /** Dispatchers (or agents, pools, clients) of a copy of undici that the app itself installed, where it uses one. */
  readonly dispatchers?: readonly object[];
  /** Told of each call that was held back and belongs to no request. Of a visitor's calls `consent({ onEvent })` is told. */
  readonly onEvent?: (event: GateEvent) => void;
  /** Told once of everything that looks like a mistake. Default: the console, outside production. */
  readonly onWarning?: (message: string) => void;
}

/** Options of a client. */
export interface ClientOptions {
  /**
   * Names of methods that hand nothing of a visitor's over, and so ask nobody, besides the usual ones (`flush`,
   * `shutdown`, `close`, `closeAndFlush`, `ready`, and those that add and remove listeners).
   */
  readonly lifecycle?: readonly string[];
}

/** What `guardOutgoing()` gives. */
export interface OutgoingGuard {
  /**
   * Makes the client (SDK) of a service. Each of its methods asks the consent of the visitor it is called for; what was
   * handed over may then leave in a batch with others'. Events that are handed over for nobody are refused.
   *
   * @param service id of the service in the catalogue
   * @param make makes the client, or a promise of it: what it starts may call this service alone
   * @example
   * const posthog = outgoing.client("posthog", () => new PostHog(key, { flushAt: 1 }))
   * @throws ConsentConfigError if the catalogue has no such service
   */
  client<Client extends object>(
    service: ServiceId,
    make: () => Client,
    options?: ClientOptions,
  ): Client;
  /**
   * Runs `work`, and whatever it starts, as the site's own: no call is held. For what carries no visitor's data, such
   * as a nightly export of totals. Returns what `work` returns.
   */
  withoutVisitor<Result>(work: () => Result): Result;
  /** Switches the guard off. */
  stop(): void;
}

const KEYS: KeysEnum<GuardOutgoingOptions> = {
  catalogue: true,
  onRefused: true,
  holdsFor: true,
  dispatchers: true,
  onEvent: true,
  onWarning: true,
};

const LONGEST_HOLD = 86_400;

/**
 * Holds what this process sends: by `fetch`, undici, node:http, node:https and node:http2, and all that is built on
 * them. Calls to services of the catalogue that need consent (their `outgoing` endpoints, and their `urls`) leave only on
 * behalf of a visitor who allows the service; hosts that nobody declared are not looked at. Call it once, before the
 * first request; a second call replaces the first one's options.
 *
 * @example
 * const outgoing = guardOutgoing({ catalogue, onRefused: "drop" })
 * app.use(consent({ catalogue, secret }))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function guardOutgoing(options: GuardOutgoingOptions): OutgoingGuard {
  checkKeys(options, "", KEYS);
  const { catalogue, dispatchers, onEvent, onWarning } = options;
  const report = createReporter(
    onEvent && ignoringErrors(onEvent),
    onWarning ? ignoringErrors(onWarning) : printWarning,
  );
  const tell = (event: GateEvent): void => report(event, "");
  const find: Principal["find"] = (target) => findIn(catalogue.index, target);
  const settings: OutgoingSettings = {
    nobody: { find, refuses: () => "no-visitor", takesBatches: () => false, report: tell },
    onRefused: checkOnRefused(options.onRefused),
    holdsFor: checkHoldsFor(options.holdsFor),
  };
  hookUndici(dispatchers);
  hookHttp();
  hookHttp2();
  applySettings(settings);

  const asSite: Principal = {
    find: () => [],
    refuses: () => undefined,
    takesBatches: () => true,
    report: tell,
  };
  return {
    client(id, make, { lifecycle } = {}) {
      const service = serviceOf(catalogue, id);
      const own: Principal = {
        find,
        refuses: (other) => (other.id === service.id ? undefined : "other-service"),
        takesBatches: (other) => other.id === service.id,
        report: tell,
      };
      const free = checkOptionalList(lifecycle, "lifecycle", (name, path) => checkText(name, path));
      const names = new Set([...LIFECYCLE, ...(free ?? [])]);
      function guarded<Made extends object>(made: Made): Made;
      function guarded(made: object): object {
        return made instanceof Promise
          ? made.then((later: object) => guarded(later))
          : guardedClient(made, service, own, names);
      }
      return guarded(onBehalfOf(own, make));
    },
    withoutVisitor: (work) => onBehalfOf(asSite, work),
    stop() {
      if (settingsNow() === settings) applySettings(undefined);
    },
  };
}

function serviceOf(catalogue: Catalogue, id: string): ServiceDeclaration {
  const service = catalogue.index.service(id);
  if (service !== undefined) return service;
  const known = catalogue.services.map((declared) => declared.id);
  const remedy = `is no service of the catalogue. ${didYouMean(id, known)}`.trimEnd();
  throw new ConsentConfigError("unknown-reference", "service", id, remedy);
}

function checkOnRefused(
  given: OnRefused = "error",
): (error: OutgoingRefusedError) => "error" | "drop" {
  if (given === "error" || given === "drop") return () => given;
  if (typeof given === "function") {
    return (error) => {
      try {
        return given(error) === "drop" ? "drop" : "error";
      } catch {
        return "error";
      }
    };
  }
  throw new ConsentConfigError(
    "bad-value",
    "onRefused",
    given,
    'Write "error", "drop" or a function.',
  );
}

function checkHoldsFor(given: string | undefined): number {
  if (given === undefined) return HOLDS_FOR;
  const path = at("", "holdsFor");
  const seconds = parseRetention(checkText(given, path));
  if (seconds !== undefined && seconds > 0 && seconds <= LONGEST_HOLD) return seconds * 1000;
  const remedy = 'Write a duration of at most "1 day": "30 minutes".';
  throw new ConsentConfigError("bad-value", path, given, remedy);
}
