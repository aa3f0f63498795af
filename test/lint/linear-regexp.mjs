// A lint rule: no regular expression over which a hostile text can take more than linear time. Asks recheck.

// The build in JavaScript runs wherever Node does.
process.env.RECHECK_BACKEND ??= "pure";
const { checkSync } = await import("recheck");

/** Expressions already asked about. @type {Map<string, string | undefined>} */
const known = new Map();

/** Why this expression is not allowed; undefined if it is linear. @param {string} source @param {string} flags */
function fault(source, flags) {
  const key = `/${source}/${flags}`;
  if (!known.has(key)) {
    // A crowded machine may take its time: the answer must not depend on that.
    const { status, complexity } = checkSync(source, flags, {
      timeout: 300_000,
      checker: "auto",
      // Its fuzzer draws anew each time otherwise, and now and then takes a bounded expression for a slow one.
      randomSeed: 1,
    });
    known.set(
      key,
      status === "safe" ? undefined : `${key}: ${complexity?.summary ?? "not told in time"}`,
    );
  }
  return known.get(key);
}

const linear = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    Literal(node) {
      if (!node.regex) return;
      const message = fault(node.regex.pattern, node.regex.flags);
      if (message) context.report({ node, message: `${message}. Write a scanner instead.` });
    },
    NewExpression(node) {
      if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return;
      const message = "An expression put together is not checked: say beside it why it is linear.";
      context.report({ node, message });
    },
  }),
};

export default { meta: { name: "assent" }, rules: { "linear-regexp": linear } };
