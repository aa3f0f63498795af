// What the servers of bench:http declare.

export async function consentOptions() {
  const [{ defineCatalogue }, services] = await Promise.all([
    import("../../dist/index.js"),
    import("../../dist/services/index.js"),
  ]);
  const catalogue = defineCatalogue({
    policy: { version: "1", controller: { name: "Bench" } },
    services: [
      {
        id: "session",
        name: "Login",
        category: "functional",
        cookies: [{ name: "sid", retention: "session" }],
      },
      services.matomo({ host: "stats.site.example" }),
      services.youtube(),
      services.googleFonts(),
      services.metaPixel(),
      services.googleAnalytics(),
    ],
  });
  return {
    catalogue,
    secret: "0123456789abcdef0123456789abcdef",
    onWarning: () => undefined,
  };
}
