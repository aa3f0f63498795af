import { expect, test } from "vitest";
import { ownersFile } from "./_owners.ts";

test("src/services/owners.ts is current: run npm run docs:services", async () => {
  await expect(ownersFile()).toMatchFileSnapshot("../../src/services/owners.ts");
});
