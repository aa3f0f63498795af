import { expect, test } from "vitest";
import { servicesPage } from "./_page.ts";

test("docs/services.md is current: run npm run docs:services", async () => {
  await expect(servicesPage()).toMatchFileSnapshot("../../docs/services.md");
});
