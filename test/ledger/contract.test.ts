// One contract for every store that assent brings.
import { describeStore } from "./contract.ts";
import { kinds } from "./_stores.ts";

for (const { name, open } of kinds) describeStore(name, open);
