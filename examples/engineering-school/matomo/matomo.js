// Stands for Matomo on the school's own server: the cookies and the request of the real one, and no more.
{
  const HASH = "03d4";
  const calls = window["_paq"] ?? [];
  const site = calls.find(([name]) => name === "setSiteId")?.[1] ?? "53";
  const keep = (name, value, seconds) => {
    document.cookie = `${name}.${site}.${HASH}=${value};path=/;max-age=${seconds};samesite=lax`;
  };
  const known = new RegExp(`_pk_id\\.${site}\\.${HASH}=([0-9a-f]+)`).exec(document.cookie)?.[1];
  keep(
    "_pk_id",
    `${known ?? crypto.randomUUID().slice(0, 8)}.${Math.floor(Date.now() / 1000)}`,
    33955200,
  );
  keep("_pk_ses", "1", 1800);
  new Image().src = `/matomo/matomo.php?idsite=${site}&rec=1&url=${encodeURIComponent(location.href)}`;
}
