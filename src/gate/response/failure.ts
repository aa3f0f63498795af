// The gate itself has failed: the site is told, the visitor is not.
import process from "node:process";
import type { GateContext } from "../types.ts";

/** Reports `gate-error`, and warns with what was thrown (`ASSENT_GATE_ERROR`). */
export function tellFailure(cause: unknown, context: Pick<GateContext, "report">): void {
  context.report({ kind: "limit", limit: "gate-error" });
  // Of a warning that is an Error itself, Node would drop the code.
  process.emitWarning(String(cause), {
    code: "ASSENT_GATE_ERROR",
    ...(cause instanceof Error && cause.stack !== undefined ? { detail: cause.stack } : {}),
  });
}
