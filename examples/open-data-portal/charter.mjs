// @ts-check
// The table of the portal's charter, written from the catalogue: provider, service and place, cookie, purpose.

/**
 * @typedef {object} Row
 * @property {string} provider
 * @property {string} service
 * @property {string} cookie
 * @property {string} purpose
 */

/** @param {import("assent").Words | undefined} words */
function french(words) {
  if (words === undefined) return "";
  return typeof words === "string" ? words : (words["fr"] ?? words["en"] ?? "");
}

/** @param {import("assent").ServiceDeclaration} service @returns {Row[]} */
function rowsOf(service) {
  const { provider = service.name, name, cookies = [] } = service;
  const place = name === provider ? french(service.purpose) : name;
  const purpose = french(service.purpose);
  if (cookies.length === 0) return [{ provider, service: place, cookie: "aucun", purpose }];
  return cookies.map((cookie) => ({
    provider,
    service: place,
    cookie: cookie.name,
    purpose: french(cookie.purpose) || purpose,
  }));
}

/**
 * The rows of the three tables. A service that is necessary and of a third party stands in both.
 * @param {import("assent").Catalogue} catalogue
 * @param {string} own name of the portal as a provider
 */
export function charterTables(catalogue, own) {
  const { services } = catalogue;
  const isThird = (/** @type {import("assent").ServiceDeclaration} */ { provider }) =>
    provider !== undefined && provider !== own;
  return [
    {
      title: "Cookies nécessaires",
      note: "Déposés sans votre accord : sans eux, ce que vous demandez ne fonctionne pas.",
      rows: services.filter(({ category }) => category === "functional").flatMap(rowsOf),
    },
    {
      title: "Statistiques anonymes",
      note: "Sans votre accord, car elles ne permettent de retrouver personne. Vous pouvez vous y opposer.",
      rows: services.filter(({ exempt }) => exempt === true).flatMap(rowsOf),
    },
    {
      title: "Cookies internes qui suivent un visiteur",
      note: "Le portail les dépose lui-même, mais seulement avec votre accord.",
      rows: services
        .filter((service) => service.category !== "functional" && service.exempt !== true)
        .filter((service) => !isThird(service))
        .flatMap(rowsOf),
    },
    {
      title: "Cookies tiers",
      note: "Déposés par d’autres. Seul celui qui protège le formulaire de contact l’est sans votre accord.",
      rows: services.filter(isThird).flatMap(rowsOf),
    },
  ];
}
