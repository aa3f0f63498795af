// What six vendors' own code does on a server: two that gather events and send them later, one SDK over axios, and three
// plain clients.
import { Analytics } from "@segment/analytics-node";
import type { OutgoingGuard } from "assent/outgoing";
import axios from "axios";
import got from "got";
import { PostHog } from "posthog-node";
import type { Sink } from "./sink.ts";

/** Sends one event to a vendor. */
export type Send = () => Promise<unknown>;

export interface Vendors {
  readonly send: Readonly<Record<string, Send>>;
  /** Until everything that waits has been sent, or given up. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export async function vendorsAt(sink: Sink, outgoing: OutgoingGuard): Promise<Vendors> {
  const posthog = outgoing.client(
    "posthog",
    () => new PostHog("phc_test", { host: sink.urlOf("posthog"), flushAt: 1, fetchRetryCount: 0 }),
  );
  const segment = outgoing.client(
    "segment",
    () =>
      new Analytics({
        writeKey: "test",
        host: sink.urlOf("segment"),
        maxEventsInBatch: 1,
        maxRetries: 0,
      }),
  );
  const meta = await metaAt(sink.urlOf("meta-pixel"));
  return {
    send: {
      posthog: async () => posthog.capture({ distinctId: "visitor", event: "seen" }),
      segment: async () => segment.track({ userId: "visitor", event: "seen" }),
      ...(meta && { "meta-pixel": meta }),
      fetch: async () => fetch(sink.urlOf("fetch"), { method: "POST", body: "{}" }),
      axios: async () => axios.post(sink.urlOf("axios"), {}),
      got: async () => got.post(sink.urlOf("got"), { json: {}, retry: { limit: 0 } }),
    },
    async flush() {
      await posthog.flush();
      await segment.flush();
    },
    async close() {
      await posthog.shutdown();
      await segment.closeAndFlush({ timeout: 1000 });
    },
  };
}

/**
 * Meta's SDK, where FACEBOOK_SDK says where it is installed (test/outgoing/with-facebook.sh): its licence lets it be used
 * with Meta's platform only, so it is no dependency of ours.
 */
async function metaAt(url: string): Promise<Send | undefined> {
  const place = process.env["FACEBOOK_SDK"];
  if (place === undefined) return undefined;
  const sdk = (await import(place)) as { default: FacebookSdk };
  const { FacebookAdsApi, EventRequest, ServerEvent, UserData } = sdk.default;
  Object.defineProperty(FacebookAdsApi, "GRAPH", { value: url });
  FacebookAdsApi.init("token");
  return async () =>
    new EventRequest("token", "1")
      .setEvents([
        new ServerEvent()
          .setEventName("PageView")
          .setEventTime(1_700_000_000)
          .setUserData(new UserData().setEmail("visitor@example.org")),
      ])
      .execute();
}

interface FacebookSdk {
  readonly FacebookAdsApi: { init(token: string): void };
  readonly EventRequest: new (
    token: string,
    pixel: string,
  ) => { setEvents(events: readonly unknown[]): { execute(): Promise<unknown> } };
  readonly ServerEvent: new () => {
    setEventName(name: string): InstanceType<FacebookSdk["ServerEvent"]>;
    setEventTime(time: number): InstanceType<FacebookSdk["ServerEvent"]>;
    setUserData(data: unknown): unknown;
  };
  readonly UserData: new () => { setEmail(email: string): unknown };
}
