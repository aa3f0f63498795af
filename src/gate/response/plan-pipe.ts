// The way that a body goes by its plan.
import type { BodyPipe, BodySink } from "./body-pipe.ts";
import { codedPipe, plainPipe, replacingPipe } from "./body-pipe.ts";
import type { BodyPlan } from "./body-plan.ts";

/** Undefined for what leaves as it came, and for what has no body. */
export function pipeFor(plan: BodyPlan, sink: BodySink): BodyPipe | undefined {
  switch (plan.kind) {
    case "gate":
      return plan.codings.length === 0
        ? plainPipe(plan.gate, sink)
        : codedPipe(plan.gate, plan.codings, sink, plan.tolerant);
    case "replace":
      return replacingPipe(plan.message, sink);
    case "pass":
    case "head":
    default:
      return undefined;
  }
}
