// What one of a visitor's requests may still start after another one has taken consent back.
import { describe, expect, test } from "vitest";
import { defineCatalogue, type ConsentOptions } from "assent";
import { memoryLedger } from "assent/ledger/memory";
import { OutgoingRefusedError } from "assent/outgoing";
import { siteOf, type Arrived } from "./_support/site.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    // Nobody listens there: what is sent fails otherwise than what is held.
    { id: "stats", name: "Statistics", category: "statistics", outgoing: ["=127.0.0.1/stats"] },
    { id: "ads", name: "Ads", category: "marketing", outgoing: ["=127.0.0.1/ads"] },
  ],
});

async function sends({ consent }: Arrived, id: string): Promise<boolean> {
  const error: unknown = await consent
    .fetch(`http://127.0.0.1:1/${id}`)
    .catch((thrown: unknown) => thrown);
  return !(error instanceof OutgoingRefusedError);
}

describe.each<[string, () => Partial<ConsentOptions<unknown>>]>([
  ["with a ledger", () => ({ ledger: memoryLedger() })],
  ["without one", () => ({})],
])("%s", (_name, options) => {
  let second = 0;
  const open = () => siteOf(catalogue, { ...options(), now: () => Date.now() + second++ * 1000 });

  test("a withdrawal reaches requests from before it, not those of other visitors", async () => {
    const arrive = open();
    const [first, stranger] = [arrive(), arrive()];
    await first.consent.grant();
    await stranger.consent.grant();
    const [running, others] = [arrive(first.cookie()), arrive(stranger.cookie())];
    expect(await sends(running, "ads")).toBe(true);
    await arrive(first.cookie()).consent.withdraw();
    expect(await sends(running, "ads")).toBe(false);
    expect(await sends(first, "ads")).toBe(false);
    expect(await sends(others, "ads")).toBe(true);
  });

  test("what was kept goes on, and what was added later is not taken over", async () => {
    const arrive = open();
    const first = arrive();
    await first.consent.grant("stats", "ads");
    const running = arrive(first.cookie());
    const changing = arrive(first.cookie());
    await changing.consent.decide({ services: { ads: false, stats: true } });
    expect([await sends(running, "stats"), await sends(running, "ads")]).toEqual([true, false]);
    const less = arrive(changing.cookie());
    await arrive(changing.cookie()).consent.grant("ads");
    expect([await sends(less, "stats"), await sends(less, "ads")]).toEqual([true, false]);
  });

  test("through several answers", async () => {
    const arrive = open();
    let visit = arrive();
    await visit.consent.grant();
    const running = arrive(visit.cookie());
    for (let i = 0; i < 3; i++) {
      visit = arrive(visit.cookie());
      // oxlint-disable-next-line no-await-in-loop -- answer after answer
      await visit.consent.decide({ categories: { statistics: i % 2 === 0, marketing: true } });
    }
    expect(await sends(running, "ads")).toBe(true);
    await arrive(visit.cookie()).consent.refuse();
    expect(await sends(running, "ads")).toBe(false);
  });
});

test("more withdrawals than are remembered: older requests are held", async () => {
  let second = 0;
  const arrive = siteOf(catalogue, { now: () => Date.now() + second++ * 1000 });
  const first = arrive();
  await first.consent.grant();
  const running = arrive(first.cookie());
  const withdrawing = arrive(first.cookie());
  await withdrawing.consent.withdraw();
  const visit = arrive();
  await visit.consent.grant();
  const unconcerned = arrive(visit.cookie());
  const busy = arrive(visit.cookie());
  for (let i = 0; i < 10_001; i++) {
    // oxlint-disable-next-line no-await-in-loop -- answer after answer
    await busy.consent.decide({ categories: { marketing: true } });
  }
  expect(await sends(running, "ads")).toBe(false);
  expect(await sends(unconcerned, "ads")).toBe(false);
  expect(await sends(arrive(busy.cookie()), "ads")).toBe(true);
});
