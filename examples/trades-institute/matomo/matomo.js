// Stands for Matomo on the institute's own server: the visitor's cookie and the request of the real one, and no more.
{
  const calls = window["_paq"] ?? [];
  const site = calls.find(([name]) => name === "setSiteId")?.[1] ?? "58";
  document.cookie = `_pk_id.${site}.05a8=5800000000000058.${Math.floor(Date.now() / 1000)};path=/;max-age=33955200;samesite=lax`;
  document.cookie = `_pk_ses.${site}.05a8=1;path=/;max-age=1800;samesite=lax`;
  new Image().src = `/matomo/matomo.php?idsite=${site}&rec=1`;
}
